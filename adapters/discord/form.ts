import {
  ComponentType,
  TextInputStyle,
  type APIComponentInLabel,
  type APIModalInteractionResponseCallbackData,
} from 'discord.js';
import type { Field, Form } from '../../src/form.ts';
import { cut, LIMITS } from './limits.ts';

/** A form as a modal; `code` comes back with what was filled in. */
export function renderForm(form: Form, code: string): APIModalInteractionResponseCallbackData {
  return {
    custom_id: code,
    title: cut(form.title, LIMITS.formTitle),
    components: form.fields.map((field) => ({
      type: ComponentType.Label,
      label: cut(field.label, LIMITS.fieldLabel),
      ...(field.hint === '' ? {} : { description: cut(field.hint, LIMITS.fieldHint) }),
      component: field.kind === 'words' ? renderWords(field) : renderChoice(field),
    })),
  };
}

function renderWords(field: Extract<Field, { kind: 'words' }>): APIComponentInLabel {
  return {
    type: ComponentType.TextInput,
    custom_id: field.name,
    style: field.lines === 'one' ? TextInputStyle.Short : TextInputStyle.Paragraph,
    required: field.required,
    max_length: Math.min(field.maxLength, LIMITS.text),
    ...(field.value === '' ? {} : { value: field.value.slice(0, Math.min(field.maxLength, LIMITS.text)) }),
  };
}

function renderChoice(field: Extract<Field, { kind: 'choice' }>): APIComponentInLabel {
  const options = field.options.slice(0, LIMITS.choices).map(({ value, label }) => ({
    value: cut(value, LIMITS.choice),
    label: cut(label, LIMITS.choice),
    default: field.chosen.includes(value),
  }));
  return {
    type: ComponentType.StringSelect,
    custom_id: field.name,
    options,
    required: field.required,
    min_values: field.required ? 1 : 0,
    max_values: field.many ? options.length : 1,
  };
}
