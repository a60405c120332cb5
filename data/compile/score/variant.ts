import { columnsMean, negate, vehicleShare } from './figure.ts';
import { knownTechnology } from './known-technology.ts';
import { licenceSurveyed } from './licence.ts';
import { allMeasures, type Measure } from './measure.ts';
import { SIGNS, WEIGHTS, type Model } from './model.ts';
import type { Figures, Tables } from './table.ts';
import type { Shares } from './vintage.ts';

/** The first prototype: every measure found, cost and demand. For comparison only; it is not shipped. */
export function prototype(tables: Tables): Model {
  return {
    base: 45,
    signs: SIGNS,
    weights: WEIGHTS,
    exposureParts: { exposure: 0.4, routine: 0.3, automation: 0.3 },
    economicsParts: { cost_ratio: 0.4, no_growth: 0.6 },
    vehicleDiscount: 0.4,
    measures: allMeasures(tables),
    filledFirst: [],
    vehicles: vehicleShare(tables),
  };
}

/** Measures whose terms do not let us ship what is made from them, or whose terms are not stated. */
const NOT_SHIPPED: ReadonlySet<string> = new Set([
  'felten_language',
  'eisfeldt_total',
  'brookings_2019',
  'frey_osborne_2013',
  'icp_body',
  'icp_people',
  'error_and_safety',
  'not_teleworkable',
  'chatgpt_activities',
  'licence',
]);

/** Only measures under a clear licence or in the public domain, with what replaces some of those left out. */
export function licensed(tables: Tables): Model {
  const judgement = columnsMean(tables('data/dimensions/onet_skills_importance.csv'), 'soc2018', [
    'judgment_and_decision_making',
  ]);
  const replacing: readonly Measure[] = [
    { part: 'automation', name: 'known_technology', system: 'soc', figures: knownTechnology(tables) },
    { part: 'regulation', name: 'licence_surveyed', system: 'soc', figures: licenceSurveyed(tables) },
    { part: 'regulation', name: 'onet_judgement', system: 'soc', figures: judgement },
  ];
  const kept = allMeasures(tables).filter(({ name }) => !NOT_SHIPPED.has(name));
  return { ...prototype(tables), measures: [...kept, ...replacing], filledFirst: ['regulation'] };
}

/** What is shipped: licensed measures, and an economic tipping point of cost, projected demand and recorded trend. */
export function shipped(tables: Tables, trend: Figures, shares: Shares): Model {
  const model = licensed(tables);
  return {
    ...model,
    economicsParts: { cost_ratio: shares.cost, no_growth: shares.demand, recorded_decline: shares.trend },
    measures: [
      ...model.measures,
      { part: 'economics', name: 'recorded_decline', system: 'soc', figures: negate(trend) },
    ],
  };
}
