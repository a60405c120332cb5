import { bandInWords, bandOf } from '../occupation/band.ts';
import type { Band } from '../occupation/verdict.ts';
import { attribute, type Attribution } from './attribution.ts';
import type { Debate } from './debate.ts';
import { flipsOf, type Flip } from './flip.ts';
import { movedScore } from './key-point.ts';
import { withdraw } from './extend-board.ts';
import { proofOf, type Proof } from './standard.ts';

/** Where the score stood after a move that was applied. */
type Step = { readonly move: number; readonly argument: string | null; readonly score: number };

export type Result = {
  readonly motion: string;
  /** Score that the debate began with, and ends with; 0 to 100. */
  readonly start: number;
  readonly score: number;
  readonly startBand: Band;
  readonly band: Band;
  readonly attribution: Attribution;
  /** What the score would be without an argument, by its id; only where at most so many count. */
  readonly without: ReadonlyMap<string, number>;
  readonly path: readonly Step[];
  readonly proof: Proof;
  readonly flips: readonly Flip[];
};

/** The most arguments for which the effect of taking one away is worked out, each by taking it back. */
const MOST_REMOVALS = 60;

/** How a debate stands: who moved what, what is proved, and what would change the verdict. */
export function resultOf(debate: Debate): Result {
  const { setting, board, entries } = debate;
  const score = movedScore(setting.start, board.fold.shift);
  const attribution = attribute(debate);
  return {
    motion: motionOf(debate),
    start: setting.start,
    score,
    startBand: bandAt(debate, setting.start),
    band: bandAt(debate, score),
    attribution,
    without: withoutEach(debate, attribution),
    path: entries
      .all()
      .flatMap(({ refused, argument, score: after }, move) =>
        refused === null && argument !== null ? [{ move, argument, score: after }] : [],
      ),
    proof: proofOf(debate),
    flips: flipsOf(debate),
  };
}

/** `Machine Learning Engineer will not survive AI displacement`. */
export function motionOf({ setting: { occupation } }: Debate): string {
  return `${occupation.title} will not survive AI displacement`;
}

/** The band of a score in words, as the verdict names it. */
export function bandAt({ setting: { verdict } }: Debate, score: number): Band {
  return verdict.kind === 'scored' ? bandInWords(score, verdict.record) : bandOf(score);
}

function withoutEach(debate: Debate, { arguments: moved }: Attribution): ReadonlyMap<string, number> {
  if (moved.length > MOST_REMOVALS) return new Map();
  return new Map(moved.map(({ id }) => [id, scoreWithout(debate, id)]));
}

/** The score if an argument were taken back. */
function scoreWithout(debate: Debate, id: string): number {
  return movedScore(debate.setting.start, withdraw(debate, Number(id.slice(1)) - 1).fold.shift);
}
