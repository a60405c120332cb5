import type { IntentName } from './intent.ts';

/**
 * One readable reason to take a message for an intent. `line` is what the pattern is tried on: `slots` has JOB, PLACE
 * and PUB in place of names, `words` is as typed.
 */
export type Rule = {
  readonly name: string;
  readonly intent: IntentName;
  readonly pattern: RegExp;
  readonly line?: 'words';
  /** Which messages it is for: only those that name a job, or only those that do not. */
  readonly job?: 'named' | 'none';
  /** About the bot or the whole material: no job is carried over from the conversation. */
  readonly general?: true;
};

export type Lines = { readonly slots: string; readonly words: string };

/** The first rule of an ordered list that fits, or undefined. */
export function firstRule(rules: readonly Rule[], lines: Lines): Rule | undefined {
  const named = lines.slots.includes(' JOB ');
  return rules.find(
    (rule) =>
      (rule.job === undefined || (rule.job === 'named') === named) &&
      rule.pattern.test(rule.line === 'words' ? lines.words : lines.slots),
  );
}
