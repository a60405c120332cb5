import { COMMANDS, type CommandName, type Fields, type Input } from './chat.ts';
import { workersNamed } from './intent/claimed-job.ts';
import { intentTo, type Intent } from './intent/intent.ts';
import { readIntent, type Reader, type Reading } from './intent/read.ts';
import type { Memory } from './memory.ts';
import { ARGUMENT, decodePress, type DebateAct } from './press.ts';
import { readPrivacy, type PrivacyAct } from './privacy-act.ts';
import { filledOrder, orderOfAct, readOrder, type Order } from './channel/discuss-order.ts';
import { intentOfFilter, readFilter } from './channel/read-filter.ts';
import { CLAIM } from './command-form.ts';
import { jobOfDebate } from './debate-desk.ts';
import { readAct, statesSomething, type Talk } from './debate-talk.ts';

/** What a person wants: an answer about jobs, something done in a debate, or a claim looked into. */
export type Understood =
  | { readonly kind: 'reading'; readonly reading: Reading }
  | { readonly kind: 'act'; readonly act: DebateAct; readonly fields: Fields | null }
  /** What does the evidence say about these words? */
  | { readonly kind: 'check'; readonly words: string }
  /** Something done about the questions of a channel. */
  | { readonly kind: 'order'; readonly order: Order }
  /** What is it, and what goes on here? */
  | { readonly kind: 'home' }
  /** What is kept about this person? */
  | { readonly kind: 'privacy'; readonly act: PrivacyAct };

/** Which statements argue in the open debate, by words alone: all, or those that name no other job, or none. */
export type Arguable = 'all' | 'its job' | 'none';

/** What is known of a conversation. */
export type Known = { readonly memory: Memory; readonly arguable: Arguable };

/** Where there is no page of the app itself, it can be asked for. */
const HOME = /^\s*\/?(?:home|start)(?: ?page)?[\s.!?]*$/i;
const CHECKS =
  /^\s*(?:please )?(?:fact[- ]?check|check|verify)(?: (?:this|the|that|a|my))?(?: (?:claim|statement|message|argument))? ?[:–—]\s*(\S.*)$/is;
const TYPED = new RegExp(`^\\s*/(${COMMANDS.join('|')})\\b\\s*(.*)$`, 'is');

/** Reads what came in, with what the conversation remembers; undefined for a button that is not ours or too old. */
export function understand(reader: Reader, input: Input, known: Known): Understood | undefined {
  switch (input.kind) {
    case 'message':
      return understandMessage(reader, input.text, known);
    case 'command':
      return understandCommand(reader, input, known.memory);
    case 'claim':
      return { kind: 'check', words: input.text };
    case 'press':
      return understandPress(input.code, input.fields);
    case 'home':
      return { kind: 'home' };
  }
}

/** A message may also be a command, typed where the platform has none of its own. */
function understandMessage(reader: Reader, text: string, { memory, arguable }: Known): Understood {
  const [, name = '', rest = ''] = TYPED.exec(text) ?? [];
  const command = COMMANDS.find((each) => each === name.toLowerCase());
  if (command !== undefined) return understandCommand(reader, { name: command, text: rest, fields: null }, memory);
  if (HOME.test(text)) return { kind: 'home' };
  const claim = CHECKS.exec(text)?.[1];
  if (claim !== undefined) return { kind: 'check', words: claim };
  const privacy = readPrivacy(text);
  if (privacy !== undefined) return { kind: 'privacy', act: privacy };
  const { debate, context } = memory;
  const talk = debate === null ? undefined : readAct(text, debate);
  if (talk !== undefined) return acted(talk);
  const reading = readIntent(reader, text, context);
  const states = debate !== null && arguable !== 'none' && statesSomething(text, reading.intent.name);
  return states && (arguable === 'all' || isAbout(reader, text, debate))
    ? acted({ act: { act: 'argue', debate, about: null }, text })
    : { kind: 'reading', reading };
}

/** Whether a statement may be about the job of a debate: it names no people at work, or those. */
function isAbout(reader: Reader, text: string, debate: string): boolean {
  const named = workersNamed(reader, text);
  return named.length === 0 || named.includes(jobOfDebate(debate));
}

function acted({ act, text }: Talk): Understood {
  return { kind: 'act', act, fields: text === null ? null : { [ARGUMENT]: text } };
}

/** What can be chosen beside a job, by the field `view` of `/verdict`. */
const VIEWS = ['why', 'tasks', 'timeline', 'resistance', 'region', 'sources', 'evidence', 'advice'] as const;

const PHRASES: Readonly<Record<Exclude<CommandName, 'check' | 'privacy' | 'discuss'>, (words: string) => string>> = {
  verdict: (words) => words,
  compare: (words) => `compare ${words}`,
  sources: (words) => (words === '' ? 'what are your sources?' : `sources for ${words}`),
  debate: (words) => `let’s debate ${words}`,
  help: () => 'help',
};

type Typed = Pick<Extract<Input, { readonly kind: 'command' }>, 'name' | 'text' | 'fields'>;

function understandCommand(reader: Reader, { name, text, fields }: Typed, { context, debate }: Memory): Understood {
  if (name === 'check') return { kind: 'check', words: fields?.[CLAIM] ?? text.trim() };
  if (name === 'discuss') return understandDiscuss(reader, text, fields);
  const talk = name === 'debate' ? readCommandAct(text, debate ?? '') : undefined;
  if (talk !== undefined) return acted(talk);
  if (name === 'privacy') return { kind: 'privacy', act: readPrivacy(text) ?? 'look' };
  // Alone it would ask for a list of all jobs.
  if (name === 'compare' && text.trim() === '') return plain(intentTo('compare'), 'command');
  const words = PHRASES[name](text.trim());
  if (words === '') return plain(intentTo('help'), 'command');
  return { kind: 'reading', reading: viewed(readIntent(reader, words, context), fields) };
}

/** The view that was chosen beside a job takes the place of its verdict. */
function viewed(reading: Reading, fields: Fields | null): Reading {
  const view = VIEWS.find((name) => name === fields?.['view']);
  const { intent } = reading;
  return view === undefined || intent.name !== 'verdict' ? reading : { ...reading, intent: { ...intent, name: view } };
}

/** `/debate close` is "close the debate". */
function readCommandAct(text: string, debate: string): Talk | undefined {
  return readAct(text, debate) ?? readAct(`${text} the debate`, debate);
}

/** Longer than a bulk of questions is. */
const LONGEST_ORDER = 4000;

function understandDiscuss(reader: Reader, text: string, fields: Fields | null): Understood {
  const order = readOrder(text.slice(0, LONGEST_ORDER));
  if (order !== undefined) return { kind: 'order', order: filledOrder(order, fields) };
  const { filter, unread } = readFilter(reader, text);
  const reading = {
    intent: intentOfFilter(filter),
    jobWords: null,
    alternatives: [],
    unknownJob: unread,
    rule: 'command',
  };
  return { kind: 'reading', reading };
}

function understandPress(code: string, fields: Fields | null): Understood | undefined {
  const press = decodePress(code);
  if (press === undefined) return undefined;
  switch (press.kind) {
    case 'intent':
      return plain(press.intent, 'button');
    case 'act':
      return { kind: 'act', act: press.act, fields };
    case 'privacy':
      return press;
    case 'discuss':
      return { kind: 'order', order: orderOfAct(press.act, fields) };
  }
}

function plain(intent: Intent, rule: string): Understood {
  return { kind: 'reading', reading: { intent, jobWords: null, alternatives: [], unknownJob: null, rule } };
}
