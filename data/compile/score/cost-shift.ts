import { points, rankMeasures, type Model } from './model.ts';
import { blend, fill, rounded } from './rank.ts';
import { carry, type Space } from './space.ts';
import type { Figures } from './table.ts';

/** Wage levels relative to the United States at which the cost part is compiled. */
export const COST_RATIOS = [0.01, 0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.7, 1, 1.5, 2] as const;

/**
 * Points that the economic tipping point moves by at each wage level, one decimal: the wage of the occupation alone is
 * scaled and placed among the occupations as they are in the United States. 0 at a level of 1.
 */
export function costShifts(model: Model, space: Space): ReadonlyMap<string, readonly number[]> {
  const cost = model.measures.find(({ name }) => name === 'cost_ratio');
  if (!cost) throw new Error('the model has no cost part');
  const ranked = rankMeasures(model, space).get('economics') ?? new Map<string, Figures>();
  const carried = carry(space, cost.figures, cost.system);
  const among = [...carried.values()].sort((a, b) => a - b);
  const economics = (ratio: number): Figures => {
    // The cost part is a logarithm, so a scaled wage is a sum.
    const scaled = [...carried].map(([unit, value]) => [unit, placeIn(among, value + Math.log(ratio))] as const);
    const parts = [...ranked].map(([name, figures]) => ({
      weight: model.economicsParts[name] ?? 0,
      figures: fill(name === 'cost_ratio' ? new Map(scaled) : figures, space.units, space.kind).figures,
    }));
    return blend(parts);
  };
  const home = economics(1);
  const all = [...home.values()].sort((a, b) => a - b);
  const at = COST_RATIOS.map((ratio) => economics(ratio));
  const pointsOf = (figures: Figures, unit: string): number =>
    points(model, 'economics', placeIn(all, figures.get(unit) ?? 0));
  return new Map(
    space.units.map((unit) => [unit, at.map((figures) => rounded(pointsOf(figures, unit) - pointsOf(home, unit), 1))]),
  );
}

/** Mid-rank percentile that a value has, or would have, among sorted values. */
function placeIn(sorted: readonly number[], value: number): number {
  const below = countWhile(sorted, (other) => other < value);
  const upTo = countWhile(sorted, (other) => other <= value);
  return (below + upTo) / 2 / sorted.length;
}

/** How many values at the start of a sorted list pass, by bisection. */
function countWhile(sorted: readonly number[], test: (value: number) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(sorted[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}
