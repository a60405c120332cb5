import type { Intent, IntentName } from './intent.ts';

/** What a conversation remembers between messages; plain JSON. How long it is kept is the store's business. */
export type Context = {
  /** Keys of the jobs last spoken of. */
  readonly occupations: readonly string[];
  /** Keys of the jobs spoken of before those. */
  readonly earlier: readonly string[];
  /** The place of the last question, where it was about a place. */
  readonly region: string | null;
  /** The last thing asked for; small talk, help and what is off topic do not count. */
  readonly last: IntentName | null;
  /** Whether the last question named the job itself: then its view goes on to the next job ('and a nurse?'). */
  readonly named: boolean;
  readonly order: Intent['order'];
  readonly groups: readonly string[];
  /** Ids of the facts in the last answer, in the order shown; set by whoever answers. */
  readonly facts: readonly string[];
};

export const EMPTY_CONTEXT: Context = {
  occupations: [],
  earlier: [],
  region: null,
  last: null,
  named: false,
  order: null,
  groups: [],
  facts: [],
};

const PASSING: ReadonlySet<IntentName> = new Set<IntentName>(['smalltalk', 'help', 'offtopic']);

/** What is remembered after an intent was answered. Small talk, help and off-topic messages change nothing. */
export function nextContext(context: Context, intent: Intent): Context {
  if (PASSING.has(intent.name)) return { ...context, named: false };
  const same = sameKeys(intent.occupations, context.occupations);
  const moved = intent.occupations.length > 0 && !same;
  return {
    occupations: intent.occupations.length > 0 ? intent.occupations : context.occupations,
    earlier: moved ? context.occupations : context.earlier,
    region: intent.region,
    last: intent.name,
    named: moved,
    order: intent.name === 'list' ? intent.order : context.order,
    groups: intent.name === 'list' ? intent.groups : context.groups,
    facts: [],
  };
}

function sameKeys(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((key) => b.includes(key));
}
