import type { InputBlock, ModalView } from '@slack/types';
import { z } from 'zod';
import { COMMANDS, type Fields, type Input } from '../../src/chat.ts';
import type { Field, Form } from '../../src/form.ts';
import { cut, LIMITS } from './limits.ts';
import { literal } from './mrkdwn.ts';
import { cancelLabel } from './slack-reply.ts';
import type { Heard } from './way.ts';

/** Callback id of the forms that we open. */
export const FORM = 'form';
const VALUE = 'value';
/** Longest words of a command that are kept while its form is open. */
const KEPT_WORDS = 1000;

const memoSchema = z.object({
  input: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('press'), code: z.string() }),
    z.object({ kind: z.literal('command'), name: z.enum(COMMANDS), text: z.string() }),
  ]),
  way: z.object({
    channel: z.string(),
    thread: z.string().nullable(),
    surface: z.enum(['open', 'private', 'direct', 'home']),
    pressed: z.string().nullable(),
    respondTo: z.string().nullable(),
  }),
});
type Memo = z.infer<typeof memoSchema>;

/** A form as a modal that remembers what opened it; undefined where nothing that opens a form was done. */
export function renderForm(form: Form, { event, way }: Heard): ModalView | undefined {
  const input = openerOf(event.input);
  if (input === undefined) return undefined;
  const { channel, thread, surface, pressed, respondTo } = way;
  const memo: Memo = { input, way: { channel, thread, surface, pressed, respondTo } };
  return {
    type: 'modal',
    callback_id: FORM,
    private_metadata: JSON.stringify(memo),
    title: plain(form.title, LIMITS.modalTitle),
    submit: plain(form.submit, LIMITS.modalButton),
    close: plain(cancelLabel(), LIMITS.modalButton),
    blocks: form.fields.map(renderField),
  };
}

function openerOf(input: Input): Memo['input'] | undefined {
  switch (input.kind) {
    case 'press':
      return { kind: 'press', code: input.code };
    case 'command':
      return { kind: 'command', name: input.name, text: literal(input.text.slice(0, KEPT_WORDS)) };
    case 'message':
    case 'claim':
    case 'home':
      return undefined;
  }
}

function renderField(field: Field): InputBlock {
  return {
    type: 'input',
    block_id: field.name,
    optional: !field.required,
    label: plain(field.label, LIMITS.inputLabel),
    ...(field.hint !== '' && { hint: plain(field.hint, LIMITS.inputLabel) }),
    element: field.kind === 'words' ? wordsElement(field) : choiceElement(field),
  };
}

function wordsElement(field: Extract<Field, { kind: 'words' }>): InputBlock['element'] {
  return {
    type: 'plain_text_input',
    action_id: VALUE,
    multiline: field.lines === 'many',
    max_length: Math.min(field.maxLength, LIMITS.inputText.most),
    ...(field.value !== '' && { initial_value: field.value.slice(0, LIMITS.inputText.most) }),
  };
}

function choiceElement(field: Extract<Field, { kind: 'choice' }>): InputBlock['element'] {
  const options = field.options.slice(0, LIMITS.options.most).map(({ value, label }) => ({
    text: plain(label, LIMITS.optionText),
    value,
  }));
  const chosen = options.filter(({ value }) => field.chosen.includes(value));
  const [first] = chosen;
  return field.many
    ? {
        type: 'multi_static_select',
        action_id: VALUE,
        options,
        ...(first !== undefined && { initial_options: chosen }),
      }
    : { type: 'static_select', action_id: VALUE, options, ...(first !== undefined && { initial_option: first }) };
}

function plain(words: string, limit: { readonly most: number; readonly page: string }) {
  return { type: 'plain_text' as const, text: cut(literal(words), limit), emoji: false };
}

const jsonSchema = z.string().transform((json, context) => {
  try {
    const raw: unknown = JSON.parse(json);
    return raw;
  } catch {
    context.addIssue({ code: 'custom', message: 'no JSON' });
    return z.NEVER;
  }
});

/** What a modal remembered; undefined where it is not ours or from an older release. */
export function parseMemo(metadata: string): Memo | undefined {
  return jsonSchema.pipe(memoSchema).safeParse(metadata).data;
}

const optionSchema = z.object({ value: z.string() });
const valuesSchema = z.record(
  z.string(),
  z.record(
    z.string(),
    z.object({
      value: z.string().nullish(),
      selected_option: optionSchema.nullish(),
      selected_options: z.array(optionSchema).nullish(),
    }),
  ),
);

/** What was filled in, by the name of the field; what was left empty is an empty text. */
export function fieldsOf(values: unknown): Fields {
  const filled = Object.entries(valuesSchema.safeParse(values).data ?? {});
  return Object.fromEntries(
    filled.map(([name, elements]) => {
      const { value, selected_option, selected_options } = elements[VALUE] ?? {};
      const chosen = selected_options?.map((option) => option.value).join(',');
      return [name, value ?? selected_option?.value ?? chosen ?? ''];
    }),
  );
}
