import type { IntentName } from './intent.ts';

/**
 * One readable reason to take a message for an intent: any of its phrases stands in the line. `line` is what they are
 * tried on: `slots` has JOB, PLACE and PUB where names stand, `words` is all as typed; both come from `ruleLine`, so
 * contractions are written out ('what is', 'can not') and words like 'really' are gone.
 */
export type Rule = {
  readonly name: string;
  readonly intent: IntentName;
  readonly fits: RegExp;
  readonly line: 'slots' | 'words';
  /** Which messages it is for: those that name a job, or those that do not. */
  readonly job: 'any' | 'named' | 'none';
  /** About the bot or the whole material: no job is carried over from the conversation. */
  readonly general: boolean;
};

export type Lines = { readonly slots: string; readonly words: string };

type Written = Pick<Rule, 'name' | 'intent'> &
  Partial<Pick<Rule, 'line' | 'job' | 'general'>> & {
    /** Whole words each; ^ and $ stand for the ends of the message. */
    readonly any: readonly RegExp[];
  };

/** A rule as written in a table, made ready to be tried. */
export function rule({ name, intent, any, line = 'slots', job = 'any', general = false }: Written): Rule {
  return {
    name,
    intent,
    line,
    job,
    general,
    fits: new RegExp(
      any
        .flatMap(({ source }) => alternatives(source))
        .map(wholeWords)
        .join('|'),
    ),
  };
}

/** The alternatives of a pattern, split at each | that stands outside brackets. */
function alternatives(source: string): readonly string[] {
  const parts: string[] = [''];
  let depth = 0;
  for (const [at, mark] of source.split('').entries()) {
    const escaped = source[at - 1] === '\\';
    if (!escaped && (mark === '(' || mark === '[')) depth += 1;
    if (!escaped && (mark === ')' || mark === ']')) depth -= 1;
    if (mark === '|' && depth === 0) parts.push('');
    else parts.push((parts.pop() ?? '') + mark);
  }
  return parts;
}

function wholeWords(source: string): string {
  const fromStart = source.startsWith('^');
  const toEnd = source.endsWith('$');
  const body = source.slice(fromStart ? 1 : 0, toEnd ? -1 : undefined);
  return `${fromStart ? '^ ' : ' '}(?:${body})${toEnd ? '(?: [?,])* $' : '(?= )'}`;
}

/** The first rule of an ordered list that fits, or undefined. */
export function firstRule(rules: readonly Rule[], lines: Lines): Rule | undefined {
  const named = lines.slots.includes(' JOB ');
  return rules.find(
    ({ job, line, fits }) =>
      (job === 'any' || (job === 'named') === named) && fits.test(line === 'words' ? lines.words : lines.slots),
  );
}
