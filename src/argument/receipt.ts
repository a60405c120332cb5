import { RULES_RELEASE, type Debate } from './debate.ts';
import { encodeMove, type Move } from './move.ts';

/** A cryptographic hash of a text, in hexadecimal; handed in, because the core has none of its own. */
export type Hash = (text: string) => string;

/** All that a debate's numbers follow from. */
export type Origin = {
  readonly data: string;
  readonly rules: string;
  /** Key of the occupation. */
  readonly job: string;
  readonly log: readonly Move[];
};

/** What a debate follows from, as it stands. */
export function originOf({ setting, entries }: Debate): Origin {
  return {
    data: setting.base.release.id,
    rules: RULES_RELEASE,
    job: setting.occupation.key,
    log: entries.all().map(({ move }) => move),
  };
}

/** The receipt: the hash of data release, rules release, occupation and log, one a line. */
export function receiptOf(origin: Origin, hash: Hash): string {
  return hash([origin.data, origin.rules, origin.job, ...origin.log.map(encodeMove)].join('\n'));
}
