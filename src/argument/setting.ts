import type { CoreFact } from '../occupation/core-fact.ts';
import type { Occupation } from '../occupation/occupation.ts';
import type { Verdict } from '../occupation/verdict.ts';
import type { ResearchBase } from '../research/parse.ts';
import type { Target } from './move.ts';
import type { Assessment } from './read/assess.ts';
import type { Undercut } from './undercut.ts';

export type Side = 'threat' | 'resilience';

/** How an argument was read; `strength` is 0 where a gate is closed. */
export type Reading = Pick<
  Assessment,
  'stance' | 'strength' | 'claims' | 'evidence' | 'gates' | 'faults' | 'rules' | 'print'
>;

/** What a person has put right in the reading of an argument. */
export type Correction = { readonly side: Side | null; readonly claim: string | null };

/** How the words of an argument are read; the same words and correction always give the same reading. */
export type Reader = (words: string, correction: Correction) => Reading;

/** What does not change while a debate runs. */
export type Setting = {
  readonly base: ResearchBase;
  readonly occupation: Occupation;
  readonly verdict: Verdict;
  /** The score that the debate starts from, 0 to 100. */
  readonly start: number;
  readonly read: Reader;
  /** The evidence about the occupation, nearest first. */
  readonly core: readonly CoreFact[];
  /** What the research base holds against a claim about this occupation and has not counted in the score. */
  readonly undercuts: ReadonlyMap<string, Undercut>;
  /** Stems of the occupation's names and of AI: every argument has them. */
  readonly shared: ReadonlySet<string>;
};

/** An argument as it stands in a debate. */
export type Statement = {
  /** `a1`, `a2`, in the order of arrival. It takes part in no sum. */
  readonly id: string;
  readonly person: string;
  readonly text: string;
  readonly answers: Target | null;
  readonly correction: Correction;
  readonly reading: Reading;
  /** False once it was taken back. */
  readonly stands: boolean;
};

/** A reading that nobody has put right. */
export const NOT_CORRECTED: Correction = { side: null, claim: null };
