/** A key point of one side with its strongest argument; copies of an argument are one argument. */
export type SidedStrength = {
  /** Two entries with one id are the same key point: the stronger counts. */
  readonly id: string;
  readonly side: 'threat' | 'resilience';
  /** 0 to 1. */
  readonly strength: number;
};

type PointShare = SidedStrength & {
  /** Signed points of the shift. */
  readonly points: number;
};

export type Fold = {
  /** Strictly inside plus or minus the cap. */
  readonly shift: number;
  /** In the order of the ids; they sum to the shift. */
  readonly points: readonly PointShare[];
};

/** No set of arguments moves a score by this many points. */
export const CAP = 15;

/**
 * Folds key points into the shift D = 15 a / (1 + |a|) with a the sum of +s² (threat) and -s² (resilience), and
 * shares it as 15 x / (1 + |a|) a key point (Aumann-Shapley on the path from no arguments to all). Each side is summed
 * from its weakest to its strongest, so neither the order of arrival nor which side is which changes a bit. Squared energy: Potyka 2018, with the sum's own bound.
 */
export function foldKeyPoints(given: readonly SidedStrength[]): Fold {
  const points = strongest(given);
  const pulls = points.map((point) => pull(point));
  const a = total(pulls, 1) - total(pulls, -1);
  const scale = CAP / (1 + Math.abs(a));
  return { shift: toShift(a), points: points.map((point, i) => ({ ...point, points: scale * (pulls[i] ?? 0) })) };
}

/** What one side pulls, as a size. */
function total(pulls: readonly number[], side: 1 | -1): number {
  const own = pulls.map((x) => x * side).filter((x) => x > 0);
  return own.sort((a, b) => a - b).reduce((sum, x) => sum + x, 0);
}

/** 15 a / (1 + |a|), written so that rounding keeps it monotone and mirrored. */
function toShift(a: number): number {
  const size = CAP - CAP / (1 + Math.abs(a));
  return a < 0 ? -size : size;
}

function pull({ side, strength }: SidedStrength): number {
  return side === 'threat' ? strength * strength : -strength * strength;
}

function strongest(given: readonly SidedStrength[]): readonly SidedStrength[] {
  const kept = new Map<string, SidedStrength>();
  for (const point of given) {
    if (point.strength > (kept.get(point.id)?.strength ?? -1)) kept.set(point.id, point);
  }
  return [...kept.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * The score after a shift: full force in the middle, less and less in the last 15 points before either end, so that
 * it stays inside 0 to 100 and a shift of 15 would just reach it.
 */
export function movedScore(start: number, shift: number): number {
  const room = shift > 0 ? Math.min(CAP, 100 - start) : Math.min(CAP, start);
  return start + (shift * room) / CAP;
}

/**
 * Points rounded to tenths so that they sum exactly to their total rounded to tenths: each is cut down, and the
 * tenths left over go to the largest remainders, earlier entries first among equals. The result counts tenths.
 */
export function toTenths(points: readonly number[], total: number): readonly number[] {
  const scaled = points.map((value) => value * 10);
  const whole = scaled.map((value) => Math.floor(value));
  let left = Math.round(total * 10) - whole.reduce((sum, value) => sum + value, 0);
  const order = scaled
    .map((value, i) => ({ i, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.i - b.i);
  const step = left < 0 ? -1 : 1;
  const queue = left < 0 ? order.toReversed() : order;
  for (let at = 0; left !== 0 && queue.length > 0; at += 1, left -= step) {
    const place = queue[at % queue.length]?.i ?? 0;
    whole[place] = (whole[place] ?? 0) + step;
  }
  return whole.map((value) => (value === 0 ? 0 : value));
}
