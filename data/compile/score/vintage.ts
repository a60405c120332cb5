import { DIMENSIONS, type Dimension } from '../../../src/research/base.ts';
import { average, column, columnsMean, fromSoc2010, negate, standardise } from './figure.ts';
import { BODY, CARE, LIABILITY } from './measure.ts';
import { SIGNS, WEIGHTS } from './model.ts';
import { blend, fill, percentile } from './rank.ts';
import { carry, type Space } from './space.ts';
import { cell, type Figures, type Tables } from './table.ts';

/** Shares of the economic tipping point: cost, projected demand, recorded trend. */
export type Shares = { readonly cost: number; readonly demand: number; readonly trend: number };

/** What was known by 2013, by SOC 2018; use of AI did not exist and its weight is spread over the rest. */
export type Vintage = {
  readonly parts: Readonly<Partial<Record<Dimension, Figures>>>;
  readonly cost: Figures;
  /** The projection made in early 2012, turned round. */
  readonly noGrowth: Figures;
  readonly freyOsborne: Figures;
};

/** Frey and Osborne, the Italian survey of 2012, regulation on record, wages of 2012, the projection for 2010-20. */
export function vintage2013(tables: Tables, space: Space): Vintage {
  const italy = (names: readonly string[]): Figures =>
    carry(space, columnsMean(tables('data/dimensions/icp_italy_isco3.csv'), 'isco08_3', names), 'isco3');
  const old = (table: Parameters<Tables>[0], value: string): Figures =>
    fromSoc2010(tables, column(tables, { table, key: 'soc2010', value }));
  const one = (name: string): Figures =>
    standardise(columnsMean(tables('data/dimensions/icp_italy_isco3.csv'), 'isco08_3', [name]));
  const routine = average(
    one('h_repeating_same_tasks'),
    one('h_degree_of_automation'),
    one('h_pace_set_by_machine'),
    negate(one('h_freedom_to_set_tasks')),
    negate(one('h_freedom_of_decisions')),
  );
  const freyOsborne = percentile(carry(space, old('data/frey_osborne_2013.csv', 'probability'), 'soc'));
  const body = percentile(italy(BODY));
  const flagged = new Set(tables('data/dimensions/carollo_state_regulated.csv').map((row) => cell(row, 'soc2018')));
  const record = percentile(new Map(space.units.map((unit) => [unit, flagged.has(unit) ? 1 : 0])));
  const wages = column(tables, {
    table: 'data/dimensions/oes_wages_2012.csv',
    key: 'soc2010',
    value: 'median_wage_2012_usd',
  });
  const wage = fromSoc2010(tables, new Map([...wages].map(([code, value]) => [code, Math.log(value)])));
  const cost = average(standardise(only(wage, space)), negate(standardise(body)));
  const growth = old('data/dimensions/bls_projections_2010_20.csv', 'change_percent');
  return {
    parts: {
      exposure: average(freyOsborne, percentile(carry(space, routine, 'isco3'))),
      embodiment: body,
      social: percentile(italy(CARE)),
      regulation: average(record, percentile(italy(LIABILITY))),
    },
    cost: percentile(cost),
    noGrowth: percentile(negate(only(growth, space))),
    freyOsborne,
  };
}

function only(figures: Figures, space: Space): Figures {
  return new Map(space.units.flatMap((unit) => (figures.has(unit) ? [[unit, figures.get(unit) ?? 0] as const] : [])));
}

/** The score of the vintage with the economic shares given; `trend` is the percentile of little recorded growth. */
export function vintageScore(space: Space, vintage: Vintage, economics: { shares: Shares; trend?: Figures }): Figures {
  const { shares, trend } = economics;
  const parts = [
    { weight: shares.cost, figures: vintage.cost },
    { weight: shares.demand, figures: vintage.noGrowth },
    ...(trend ? [{ weight: shares.trend, figures: trend }] : []),
  ].filter((part) => part.weight > 0);
  return total(space, parts.length > 0 ? { ...vintage.parts, economics: blend(parts) } : vintage.parts);
}

/** Sum of the signed positions; weights of missing dimensions are spread over the others. */
export function total(
  space: Space,
  parts: Readonly<Partial<Record<Dimension, Figures>>>,
  weights: Readonly<Record<Dimension, number>> = WEIGHTS,
): Figures {
  const out = new Map(space.units.map((unit) => [unit, 0]));
  const used = DIMENSIONS.filter((dimension) => parts[dimension]);
  const sum = used.reduce((all, dimension) => all + weights[dimension], 0);
  for (const dimension of used) {
    const position = percentile(fill(parts[dimension] ?? new Map(), space.units, space.kind).figures);
    for (const [unit, value] of out) {
      out.set(unit, value + (SIGNS[dimension] * weights[dimension] * (position.get(unit) ?? 0.5)) / sum);
    }
  }
  return out;
}
