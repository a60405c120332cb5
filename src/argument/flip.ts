import { bandInWords, bandOf } from '../occupation/band.ts';
import { BANDS, type Band } from '../occupation/verdict.ts';
import type { Debate } from './debate.ts';
import { CAP, movedScore } from './key-point.ts';
import type { Side } from './setting.ts';
import { citedPoints, type CitedPoint } from './steelman.ts';

/** What it would take to reach the next band on one side. */
export type Flip = {
  readonly side: Side;
  readonly band: Band;
  /** The score where that band begins (going up) or ends (going down). */
  readonly edge: number;
  readonly need:
    | { readonly kind: 'none can' }
    /** One further key point of this strength, 0 to 1. */
    | { readonly kind: 'one'; readonly strength: number }
    /** So many further key points of full strength. */
    | { readonly kind: 'several'; readonly count: number };
  /** The fewest cited points of the research base that would cross the edge; null where all of them do not. */
  readonly set: readonly CitedPoint[] | null;
};

/**
 * For the next band above and below the score of the debate: what would change the verdict. Where the record of jobs
 * holds the words at Contested, a band whose words would be the same is no change.
 */
export function flipsOf(debate: Debate): readonly Flip[] {
  const { start, verdict } = debate.setting;
  const score = movedScore(start, debate.board.fold.shift);
  const words = (value: number): Band =>
    verdict.kind === 'scored' ? bandInWords(value, verdict.record) : bandOf(value);
  const at = BANDS.indexOf(bandOf(score));
  const [above, below] = [BANDS[at + 1], BANDS[at - 1]];
  return [
    ...(above && words(firstScore(above)) !== words(score) ? [flip(debate, 'threat', above)] : []),
    ...(below && words(firstScore(below)) !== words(score) ? [flip(debate, 'resilience', below)] : []),
  ];
}

function flip(debate: Debate, side: Side, band: Band): Flip {
  const { start } = debate.setting;
  const edge = edgeTo(side, band);
  const wanted = shiftFor(start, edge);
  if (wanted === null) return { side, band, edge, need: { kind: 'none can' }, set: null };
  const gap = Math.abs(toPull(wanted) - toPull(debate.board.fold.shift));
  const need: Flip['need'] =
    gap <= 1 ? { kind: 'one', strength: Math.sqrt(gap) } : { kind: 'several', count: Math.ceil(gap) };
  return { side, band, edge, need, set: fewest(citedPoints(debate, side), gap) };
}

/** The lowest score of a band above, or just under the lowest score of the band over one below. */
function edgeTo(side: Side, band: Band): number {
  const at = BANDS.indexOf(band);
  const target = BANDS[side === 'threat' ? at : at + 1] ?? band;
  return firstScore(target);
}

function firstScore(band: Band): number {
  for (let score = 0; score <= 100; score++) if (bandOf(score) === band) return score;
  return 0;
}

/** The shift that brings a debate from its start to a score: the inverse of `movedScore`; null at the cap and beyond. */
function shiftFor(start: number, score: number): number | null {
  const room = score > start ? Math.min(CAP, 100 - start) : Math.min(CAP, start);
  if (score === start) return 0;
  const shift = room === 0 ? CAP : ((score - start) * CAP) / room;
  return Math.abs(shift) >= CAP ? null : shift;
}

/** a* = D* / (15 - |D*|). */
function toPull(shift: number): number {
  return shift / (CAP - Math.abs(shift));
}

/** Strongest first is the fewest: each point adds its own s². */
function fewest(points: readonly CitedPoint[], gap: number): readonly CitedPoint[] | null {
  let sum = 0;
  const taken: CitedPoint[] = [];
  for (const point of points) {
    if (sum >= gap) break;
    sum += (point.strength ?? 0) ** 2;
    taken.push(point);
  }
  return sum >= gap ? taken : null;
}
