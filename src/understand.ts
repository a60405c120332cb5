import { COMMANDS, type CommandName, type Fields, type Input } from './chat.ts';
import { intentTo, type Intent } from './intent/intent.ts';
import { readIntent, type Reader, type Reading } from './intent/read.ts';
import type { Memory } from './memory.ts';
import { ARGUMENT, decodePress, type DebateAct } from './press.ts';
import { CLAIM } from './command-form.ts';

/** What a person wants: an answer about jobs, something done in a debate, or a claim looked into. */
export type Understood =
  | { readonly kind: 'reading'; readonly reading: Reading }
  | { readonly kind: 'act'; readonly act: DebateAct; readonly fields: Fields | null }
  /** What does the evidence say about these words? */
  | { readonly kind: 'check'; readonly words: string };

const ARGUES = /^\s*(?:my )?argu(?:e|ment)\s*[:–—-]\s*(\S.*)$/is;
const CHECKS =
  /^\s*(?:please )?(?:fact[- ]?check|check|verify)(?: (?:this|the|that|a|my))?(?: (?:claim|statement|message|argument))? ?[:–—]\s*(\S.*)$/is;
const TYPED = new RegExp(`^\\s*/(${COMMANDS.join('|')})\\b\\s*(.*)$`, 'is');

/** Reads what came in, with what the conversation remembers; undefined for a button that is not ours or too old. */
export function understand(reader: Reader, input: Input, memory: Memory): Understood | undefined {
  switch (input.kind) {
    case 'message':
      return understandMessage(reader, input.text, memory);
    case 'command':
      return understandCommand(reader, input, memory);
    case 'claim':
      return { kind: 'check', words: input.text };
    case 'press':
      return understandPress(input.code, input.fields);
    case 'home':
      return plain(intentTo('help'), 'home');
  }
}

/** A message may also be a command, typed where the platform has none of its own. */
function understandMessage(reader: Reader, text: string, memory: Memory): Understood {
  const [, name = '', rest = ''] = TYPED.exec(text) ?? [];
  const command = COMMANDS.find((each) => each === name.toLowerCase());
  if (command !== undefined) return understandCommand(reader, { name: command, text: rest, fields: null }, memory);
  const claim = CHECKS.exec(text)?.[1];
  if (claim !== undefined) return { kind: 'check', words: claim };
  const { debate, context } = memory;
  const argument = debate === null ? undefined : ARGUES.exec(text)?.[1];
  return argument === undefined || debate === null
    ? { kind: 'reading', reading: readIntent(reader, text, context) }
    : { kind: 'act', act: { act: 'argue', debate, about: null }, fields: { [ARGUMENT]: argument } };
}

const PHRASES: Readonly<Record<Exclude<CommandName, 'check'>, (words: string) => string>> = {
  verdict: (words) => words,
  compare: (words) => `compare ${words}`,
  sources: (words) => (words === '' ? 'what are your sources?' : `sources for ${words}`),
  debate: (words) => `let’s debate ${words}`,
  discuss: (words) => `give us a discussion question ${words === '' ? '' : `about ${words}`}`,
  privacy: () => 'privacy',
  help: () => 'help',
};

type Typed = Pick<Extract<Input, { readonly kind: 'command' }>, 'name' | 'text' | 'fields'>;

function understandCommand(reader: Reader, { name, text, fields }: Typed, { context }: Memory): Understood {
  if (name === 'check') return { kind: 'check', words: fields?.[CLAIM] ?? text.trim() };
  const words = PHRASES[name](text.trim());
  return words === ''
    ? plain(intentTo('help'), 'command')
    : { kind: 'reading', reading: readIntent(reader, words, context) };
}

function understandPress(code: string, fields: Fields | null): Understood | undefined {
  const press = decodePress(code);
  if (press === undefined) return undefined;
  return press.kind === 'act' ? { kind: 'act', act: press.act, fields } : plain(press.intent, 'button');
}

function plain(intent: Intent, rule: string): Understood {
  return { kind: 'reading', reading: { intent, jobWords: null, alternatives: [], unknownJob: null, rule } };
}
