import { z } from 'zod';
import { COMMANDS, type Fields, type Input } from '../../src/chat.ts';
import { cut, LIMITS } from './limits.ts';

type Option = {
  readonly name: string;
  readonly value?: string | number | boolean | undefined;
  readonly focused?: boolean | undefined;
  readonly options?: readonly Option[] | undefined;
};

const leaf = z.object({
  name: z.string(),
  value: z.union([z.string(), z.number(), z.boolean()]).optional(),
  focused: z.boolean().optional(),
});

/** What comes with a command: a slash command with its options, or a menu entry with the message it was opened on. */
export const commandSchema = z.object({
  name: z.string(),
  type: z.literal([1, 3]).default(1),
  options: z.array(leaf.extend({ options: z.array(leaf).optional() })).default([]),
  target_id: z.string().optional(),
  resolved: z.object({ messages: z.record(z.string(), z.object({ content: z.string() })).optional() }).optional(),
});
export type Command = z.infer<typeof commandSchema>;

/** The options that were given, those of a subcommand among them. */
function given({ options }: Command): ReadonlyMap<string, string> {
  const all = options.flatMap((option): readonly Option[] => [option, ...(option.options ?? [])]);
  return new Map(all.flatMap(({ name, value }) => (value === undefined ? [] : [[name, String(value)] as const])));
}

/** Whether the person asked for an answer that only they see. */
export function wantsPrivate(command: Command): boolean {
  return given(command).get('private') === 'true';
}

/** The words typed so far in the option that is being filled in. */
export function focusedWords({ options }: Command): string {
  const all = options.flatMap((option): readonly Option[] => [option, ...(option.options ?? [])]);
  return String(all.find(({ focused }) => focused === true)?.value ?? '');
}

/** What a command means; undefined for one that is not ours or no longer. */
export function inputOfCommand(command: Command): Input | undefined {
  if (command.type === 3) {
    const content = command.resolved?.messages?.[command.target_id ?? '']?.content;
    return content === undefined ? undefined : { kind: 'claim', text: content };
  }
  const name = COMMANDS.find((each) => each === command.name);
  if (name === undefined) return undefined;
  const options = given(command);
  const [first] = command.options;
  const sub = first?.value === undefined ? first?.name : undefined;
  if (name === 'debate' && sub === 'argue') return { kind: 'message', text: `argue: ${options.get('text') ?? ''}` };
  return { kind: 'command', name, text: textOf(name, sub, options), fields: fieldsOf(options) };
}

/** What was filled in as the words that the command takes on every surface. */
function textOf(
  name: (typeof COMMANDS)[number],
  sub: string | undefined,
  options: ReadonlyMap<string, string>,
): string {
  const named = (...names: readonly string[]) => names.flatMap((each) => options.get(each)?.trim() || []);
  const inPlace = named('place').map((place) => `in ${place}`);
  switch (name) {
    case 'verdict':
      return [...named('job'), ...inPlace].join(' ');
    case 'compare':
      return named('first', 'second', 'third').join(' and ');
    case 'debate':
      if (sub === 'argue') return `argue: ${named('text').join()}`;
      return sub === 'start' || sub === undefined ? named('job').join() : sub;
    case 'discuss':
      if (sub === 'now' || sub === undefined) return [...named('layer', 'depth', 'job'), ...inPlace].join(' ');
      return [sub, ...named('number', 'when'), ...named('until').map((date) => `until ${date}`)].join(' ');
    case 'sources':
    case 'check':
    case 'privacy':
    case 'help':
      return named('job', 'claim', 'wish').join();
  }
}

/** The view of a job that was chosen; null where none was. */
function fieldsOf(options: ReadonlyMap<string, string>): Fields | null {
  const view = options.get('view');
  return view === undefined ? null : { view };
}

const ASKED = /^c1\.([a-z]+)\.(.*)$/s;

/** What a form was opened by, as the custom id of its modal; the words of a command as far as they fit. */
export function encodeAsked(input: Input): string {
  if (input.kind === 'press') return input.code;
  return input.kind === 'command' ? cut(`c1.${input.name}.${input.text}`, LIMITS.customId) : `c1.help.`;
}

/** What is done with a form that was filled in: what opened it, and its fields. */
export function decodeAsked(id: string, fields: Fields): Input {
  const [, command = '', text = ''] = ASKED.exec(id) ?? [];
  const name = COMMANDS.find((each) => each === command);
  return name === undefined ? { kind: 'press', code: id, fields } : { kind: 'command', name, text, fields };
}
