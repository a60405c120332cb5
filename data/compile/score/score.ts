import { DIMENSIONS, type Dimension } from '../../../src/research/base.ts';
import {
  byDimension,
  place,
  points,
  rankMeasures,
  scoreAt,
  type ByDimension,
  type Input,
  type Model,
  type Pick,
} from './model.ts';
import { rounded } from './rank.ts';
import type { Space } from './space.ts';

export type Row = {
  readonly points: ByDimension<number>;
  readonly position: ByDimension<number>;
  readonly low: number;
  readonly high: number;
  /** Figures found. */
  readonly measures: number;
  readonly borrowed: readonly Dimension[];
};

const DRAWS = 300;

/** Scores every unit of the space: contributions rounded to one decimal, positions to three, range to one. */
export function scoreUnits(model: Model, space: Space, draws = DRAWS): ReadonlyMap<string, Row> {
  const ranked = rankMeasures(model, space);
  const { position, borrowed } = place({ model, space, ranked });
  const at = (unit: string) => (dimension: Dimension) => position[dimension].get(unit) ?? 0.5;
  const ranges = spread({ model, space, ranked }, draws);
  const out = new Map<string, Row>();
  for (const unit of space.units) {
    const score = scoreAt(model, at(unit));
    const [low, high] = ranges.get(unit) ?? [score, score];
    out.set(unit, {
      points: byDimension((d) => rounded(points(model, d, at(unit)(d)), 1)),
      position: byDimension((d) => rounded(at(unit)(d), 3)),
      low: rounded(Math.min(low, score), 1),
      high: rounded(Math.max(high, score), 1),
      measures: [...ranked.values()].flatMap((ms) => [...ms.values()]).filter((m) => m.has(unit)).length,
      borrowed: DIMENSIONS.filter((d) => borrowed[d].has(unit)),
    });
  }
  return out;
}

/** The score of a row: base and rounded contributions, one decimal. */
export function rowScore(base: number, row: Row): number {
  return rounded(
    DIMENSIONS.reduce((sum, d) => sum + row.points[d], base),
    1,
  );
}

/** 80 % range over random mixtures of the measures and weights moved by up to half. */
function spread({ model, space, ranked }: Input, draws: number): ReadonlyMap<string, readonly [number, number]> {
  const pick = seeded(20261123);
  const got = new Map(space.units.map((unit) => [unit, [] as number[]]));
  for (let draw = 0; draw < draws; draw += 1) {
    const { position } = place({ model, space, ranked }, pick);
    const raw = byDimension((d) => model.weights[d] * pick.between(0.5, 1.5));
    const total = DIMENSIONS.reduce((sum, d) => sum + raw[d], 0);
    const weights = byDimension((d) => raw[d] / total);
    for (const [unit, scores] of got) scores.push(scoreAt(model, (d) => position[d].get(unit) ?? 0.5, weights));
  }
  const out = new Map<string, readonly [number, number]>();
  for (const [unit, scores] of got) {
    scores.sort((a, b) => a - b);
    const low = scores[Math.floor(0.1 * draws)];
    const high = scores[Math.floor(0.9 * draws) - 1];
    if (low !== undefined && high !== undefined) out.set(unit, [low, high]);
  }
  return out;
}

/** A small repeatable generator (mulberry32), so that a release can be made again to the same bytes. */
export function seeded(seed: number): Pick & { readonly next: () => number } {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    exponential: () => -Math.log(1 - next()),
    between: (low, high) => low + (high - low) * next(),
  };
}
