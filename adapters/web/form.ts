import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Input } from '../../src/chat.ts';
import type { Field, Form } from '../../src/form.ts';

export type Opened = {
  readonly form: Form;
  /** What the form belongs to: the act that is done once it is filled in. */
  readonly input: Input;
  readonly said: string;
  /** The turn whose button was pressed. */
  readonly from: string | null;
};

/** A form as it stands in the chat; the first field takes the focus. Works without script. */
export function renderForm({ form, input, said, from }: Opened): Element {
  return h('form', { className: 'asks', method: 'post', action: '/say', ariaLabel: form.title }, [
    ...hidden(input, said),
    ...(from === null ? [] : [h('input', { type: 'hidden', name: 'from', value: from })]),
    h('input', { type: 'hidden', name: 'filled', value: 'yes' }),
    h('h2', [form.title]),
    ...form.fields.map((field, i) => renderField(field, i === 0)),
    h('p', { className: 'send' }, [
      h('button', { className: 'main' }, [form.submit]),
      h('a', { className: 'cancel', href: '/' }, ['Cancel']),
    ]),
  ]);
}

function hidden(input: Input, said: string): readonly Element[] {
  if (input.kind === 'press') return [h('input', { type: 'hidden', name: 'press', value: `${input.code} ${said}` })];
  if (input.kind !== 'command') return [];
  return [h('input', { type: 'hidden', name: 'text', value: `/${input.name} ${input.text}`.trim() })];
}

/** Choices up to this many stand side by side; more are a list to open. */
const MOST_BOXES = 8;

function renderField(field: Field, first: boolean): Element {
  const id = `field-${field.name}`;
  const hint = field.hint === '' ? [] : [h('small', { id: `${id}-hint` }, [field.hint])];
  const common = {
    id,
    name: `field.${field.name}`,
    required: field.required,
    autofocus: first,
    ariaDescribedBy: field.hint === '' ? undefined : `${id}-hint`,
  };
  if (field.kind === 'choice' && field.many && field.options.length <= MOST_BOXES) return renderBoxes(field, hint);
  const label = h('label', { htmlFor: id }, [field.label, ...optional(field)]);
  if (field.kind === 'choice') return h('div', { className: 'field' }, [label, renderSelect(field, common), ...hint]);
  const box =
    field.lines === 'many'
      ? h('textarea', { ...common, rows: 4, maxLength: field.maxLength }, [field.value])
      : h('input', { ...common, maxLength: field.maxLength, value: field.value });
  return h('div', { className: 'field' }, [label, box, ...hint]);
}

/** Said of fields with nothing in them; what stands in one shows that it is filled in already. */
function optional(field: Field): readonly Element[] {
  const empty = field.kind === 'words' ? field.value === '' : field.chosen.length === 0;
  return field.required || !empty ? [] : [h('span', { className: 'mark' }, [' (may stay empty)'])];
}

type Choice = Extract<Field, { kind: 'choice' }>;

function renderSelect(field: Choice, common: Readonly<Record<string, string | boolean | undefined>>): Element {
  const none = field.required || field.many ? [] : [h('option', { value: '' }, ['–'])];
  const options = field.options.map(({ value, label }) =>
    h('option', { value, selected: field.chosen.includes(value) }, [label]),
  );
  return h('select', { ...common, multiple: field.many, size: field.many ? 6 : undefined }, [...none, ...options]);
}

function renderBoxes(field: Choice, hint: readonly Element[]): Element {
  return h('fieldset', { className: 'field' }, [
    h('legend', [field.label, ...optional(field)]),
    // Says that the field was there where nothing in it is ticked.
    h('input', { type: 'hidden', name: `field.${field.name}`, value: '' }),
    h(
      'div',
      { className: 'boxes' },
      field.options.map(({ value, label }) =>
        h('label', [
          h('input', {
            type: 'checkbox',
            name: `field.${field.name}`,
            value,
            checked: field.chosen.includes(value),
          }),
          label,
        ]),
      ),
    ),
    ...hint,
  ]);
}
