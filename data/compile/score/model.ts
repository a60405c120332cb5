import { DIMENSIONS, type Dimension } from '../../../src/research/base.ts';
import { PARTS, type Measure, type Part } from './measure.ts';
import { blend, fill, percentile, type Weighted } from './rank.ts';
import { carry, type Space } from './space.ts';
import type { Figures } from './table.ts';

export type ByDimension<T> = Readonly<Record<Dimension, T>>;

/** The formula: score = base + sum of 100 * sign * weight * (position - 0.5), held inside 0 to 100. */
export type Model = {
  readonly base: number;
  readonly signs: ByDimension<1 | -1>;
  readonly weights: ByDimension<number>;
  readonly exposureParts: Readonly<Partial<Record<Part, number>>>;
  /** Shares of the measures of the economic tipping point. */
  readonly economicsParts: Readonly<Record<string, number>>;
  /** How far bodily work that is steering a vehicle or running a machine stops counting as protection. */
  readonly vehicleDiscount: number;
  readonly measures: readonly Measure[];
  /** Parts in which every measure is filled from relatives before they are averaged, because one has many gaps. */
  readonly filledFirst: readonly Part[];
  /** Of the bodily work, the part with vehicles and machines, by SOC 2018. */
  readonly vehicles: Figures;
};

export const SIGNS = {
  exposure: 1,
  embodiment: -1,
  social: -1,
  regulation: -1,
  deployment: 1,
  economics: 1,
} as const;

export const WEIGHTS = {
  exposure: 0.25,
  embodiment: 0.15,
  social: 0.15,
  regulation: 0.1,
  deployment: 0.1,
  economics: 0.25,
} as const;

/** Draws the random mixtures of the range; absent for the score itself. */
export type Pick = { readonly exponential: () => number; readonly between: (low: number, high: number) => number };

export type Placed = {
  readonly position: ByDimension<Figures>;
  readonly borrowed: ByDimension<ReadonlySet<string>>;
};

/** Each measure carried to the units and ranked: part, measure, unit. */
export type Ranked = ReadonlyMap<Part, ReadonlyMap<string, Figures>>;

export function rankMeasures(model: Model, space: Space): Ranked {
  const out = new Map<Part, Map<string, Figures>>();
  for (const { part, name, system, figures } of model.measures) {
    const measures = out.get(part) ?? new Map<string, Figures>();
    out.set(part, measures.set(name, percentile(carry(space, figures, system))));
  }
  return out;
}

const even = (pick?: Pick): number => (pick ? pick.exponential() : 1);
const near = (weight: number, pick?: Pick): number => weight * (pick ? pick.between(0.5, 1.5) : 1);

/** The measures of one part averaged, or mixed at random. */
function mix(ranked: Ranked, part: Part, pick?: Pick): Figures {
  return blend([...(ranked.get(part)?.values() ?? [])].map((figures) => ({ weight: even(pick), figures })));
}

export type Input = { readonly model: Model; readonly space: Space; readonly ranked: Ranked };

/** Places every unit in the six dimensions; gaps are filled from the nearest relatives. */
export function place({ model, space, ranked }: Input, pick?: Pick): Placed {
  const filled = (figures: Figures) => fill(figures, space.units, space.kind);
  const join = (parts: readonly Weighted[]) => {
    const full = parts.map(({ weight, figures }) => ({ weight, ...filled(figures) }));
    const borrowed = new Set(full.flatMap((part) => [...part.borrowed]));
    return { figures: percentile(filled(blend(full)).figures), borrowed };
  };
  const plain = (figures: Figures) => {
    const full = filled(figures);
    return { figures: percentile(full.figures), borrowed: full.borrowed };
  };
  const exposed = PARTS.flatMap((part) => {
    const weight = model.exposureParts[part];
    return weight ? [{ weight: near(weight, pick), figures: mix(ranked, part, pick) }] : [];
  });
  const costs = [...(ranked.get('economics') ?? [])].flatMap(([name, figures]) => {
    const weight = model.economicsParts[name];
    return weight ? [{ weight: near(weight, pick), figures }] : [];
  });
  const one = (part: Part) =>
    model.filledFirst.includes(part)
      ? join([...(ranked.get(part)?.values() ?? [])].map((figures) => ({ weight: even(pick), figures })))
      : plain(mix(ranked, part, pick));
  const bound = carry(space, model.vehicles, 'soc');
  const body = [...mix(ranked, 'embodiment', pick)].map(([unit, value]): [string, number] => [
    unit,
    value * (1 - model.vehicleDiscount * (bound.get(unit) ?? 0)),
  ]);
  const got = {
    exposure: join(exposed),
    embodiment: plain(new Map(body)),
    social: one('social'),
    regulation: one('regulation'),
    deployment: one('deployment'),
    economics: join(costs),
  };
  return {
    position: byDimension((dimension) => got[dimension].figures),
    borrowed: byDimension((dimension) => got[dimension].borrowed),
  };
}

export function byDimension<T>(make: (dimension: Dimension) => T): ByDimension<T> {
  const [exposure, embodiment, social] = [make('exposure'), make('embodiment'), make('social')];
  const [regulation, deployment, economics] = [make('regulation'), make('deployment'), make('economics')];
  return { exposure, embodiment, social, regulation, deployment, economics };
}

/** Points of one dimension at a position. */
export function points(model: Model, dimension: Dimension, position: number): number {
  return 100 * model.signs[dimension] * model.weights[dimension] * (position - 0.5);
}

/** The score at the positions of one unit, with the model's weights or others. */
export function scoreAt(
  model: Model,
  position: (dimension: Dimension) => number,
  weights: ByDimension<number> = model.weights,
): number {
  let total = model.base;
  for (const d of DIMENSIONS) total += 100 * model.signs[d] * weights[d] * (position(d) - 0.5);
  return Math.max(0, Math.min(100, total));
}
