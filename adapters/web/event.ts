import { z } from 'zod';
import { COMMANDS, type Fields, type Input } from '../../src/chat.ts';
import type { Form } from '../../src/form.ts';

/** What the page sends: words, a pressed button (`press` is its code and its label), or the way to the home page. */
const sentSchema = z
  .object({
    text: z.string().optional(),
    press: z.string().max(300).optional(),
    home: z.string().optional(),
    /** The turn whose button was pressed. */
    from: z.string().max(60).optional(),
    /** Who says it, where several people sit at one screen. */
    person: z.string().max(40).optional(),
    /** There where a form was filled in, also where nothing in it was chosen. */
    filled: z.string().optional(),
  })
  .catchall(z.union([z.string(), z.array(z.string())]));

export type Sent = {
  readonly input: Input;
  /** What the person is seen to have said. */
  readonly said: string;
  readonly from: string | null;
  readonly person: string | null;
};

const TYPED = new RegExp(`^\\s*/(${COMMANDS.join('|')})\\b\\s*(.*)$`, 'is');
const FIELD = 'field.';

/** What the page sent; undefined where it is none of ours. */
export function readSent(body: unknown): Sent | undefined {
  const sent = sentSchema.safeParse(body);
  if (!sent.success) return undefined;
  const { text, press, home, from = null, person } = sent.data;
  const fields = sent.data.filled === undefined ? null : fieldsOf(sent.data);
  const by = { from, person: person?.trim() || null };
  if (press !== undefined) {
    const [code = '', ...label] = press.split(' ');
    return { ...by, said: label.join(' '), input: { kind: 'press', code, fields } };
  }
  if (home !== undefined) return { ...by, said: home, input: { kind: 'home' } };
  if (text === undefined) return undefined;
  return { ...by, said: shortened(text), input: inputOf(text, fields) };
}

/** A command that was typed is one, so that it can open a form. */
function inputOf(text: string, fields: Fields | null): Input {
  const [, typed = '', rest = ''] = TYPED.exec(text) ?? [];
  const name = COMMANDS.find((each) => each === typed.toLowerCase());
  return name === undefined ? { kind: 'message', text } : { kind: 'command', name, text: rest, fields };
}

function fieldsOf(sent: Readonly<Record<string, unknown>>): Fields {
  const filled = Object.entries(sent).flatMap(([name, value]) =>
    name.startsWith(FIELD) ? [[name.slice(FIELD.length), wordsOf(value)] as const] : [],
  );
  return Object.fromEntries(filled);
}

function wordsOf(value: unknown): string {
  return [value]
    .flat()
    .filter((one) => typeof one === 'string' && one !== '')
    .join(',');
}

/** The same act before its form was filled in, which opens the form again; undefined where no form was filled in. */
export function unfilled(input: Input): Input | undefined {
  const filled = (input.kind === 'press' || input.kind === 'command') && input.fields !== null;
  return filled ? { ...input, fields: null } : undefined;
}

/** What was filled into a form, as a person would say it: the words, and the labels of what was chosen. */
export function saidIn(form: Form, input: Input): string {
  const fields = input.kind === 'press' || input.kind === 'command' ? input.fields : null;
  const said = form.fields.flatMap((field) => {
    const value = fields?.[field.name] ?? '';
    if (field.kind === 'words') return value === '' ? [] : [value];
    const chosen = value.split(',');
    return field.options.filter((option) => chosen.includes(option.value)).map(({ label }) => label);
  });
  return shortened(said.join(' · '));
}

function shortened(words: string): string {
  return words.length > 600 ? `${words.slice(0, 600)}…` : words;
}
