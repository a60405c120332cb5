import { negate } from './figure.ts';
import { allMeasures } from './measure.ts';
import { place, rankMeasures, type Placed } from './model.ts';
import { percentile } from './rank.ts';
import { carry, type Space } from './space.ts';
import type { Figures, Tables } from './table.ts';
import { trendOf, type Jobs } from './trend.ts';
import { shipped } from './variant.ts';
import { total, vintageScore, type Shares, type Vintage } from './vintage.ts';

/** What a test has to work with. */
export type Bench = {
  readonly tables: Tables;
  readonly space: Space;
  readonly jobs: Jobs;
  readonly vintage: Vintage;
  readonly shares: Shares;
};

type Period = readonly [number, number];
type Test = {
  readonly id: string;
  /** What is tested, in words for a table. */
  readonly measure: string;
  readonly periods: readonly Period[];
  /** Figures by SOC 2018; a threat is high. */
  readonly figures: (bench: Bench, from: number) => Figures;
};

const LONG: readonly Period[] = [
  [2012, 2019],
  [2012, 2025],
  [2019, 2025],
];
const RECENT: readonly Period[] = [
  [2015, 2019],
  [2022, 2025],
];
const BEFORE_TREND: Shares = { cost: 0.4, demand: 0.6, trend: 0 };

/** Little recorded growth from 2012 up to a year, as a percentile. */
export function declineUpTo(jobs: Jobs, to: number): Figures {
  return percentile(negate(trendOf(jobs, { from: 2012, to })));
}

function published(bench: Bench, name: string): Figures {
  const found = allMeasures(bench.tables).find((measure) => measure.name === name);
  if (!found) throw new Error(`there is no measure ${name}`);
  return carry(bench.space, found.figures, found.system);
}

/** Today's positions, with the trend only as far as it was on record in the starting year. */
function today(bench: Bench, from: number): Placed {
  const model = shipped(bench.tables, trendOf(bench.jobs, { from: 2012, to: from }), bench.shares);
  return place({ model, space: bench.space, ranked: rankMeasures(model, bench.space) });
}

function withTrend({ space, vintage, shares, jobs }: Bench, from: number): Figures {
  return vintageScore(space, vintage, { shares, trend: declineUpTo(jobs, from) });
}

/** The tests, the unflattering ones with them. */
export const BACKTEST_ROWS: readonly Test[] = [
  {
    id: 'score-2013',
    measure: 'Score from what was known by 2013, without the recorded trend',
    periods: LONG,
    figures: ({ space, vintage }) => vintageScore(space, vintage, { shares: BEFORE_TREND }),
  },
  {
    id: 'score-chosen',
    measure: 'Score from what was known by 2013 and the jobs up to 2015: the years on which the shares were chosen',
    periods: [[2015, 2019]],
    figures: withTrend,
  },
  {
    id: 'score-trend',
    measure: 'Score from what was known by 2013 and the jobs up to 2019: years that had no part in the choice',
    periods: [[2019, 2025]],
    figures: withTrend,
  },
  {
    id: 'frey-osborne',
    measure: 'Frey and Osborne 2013 alone',
    periods: LONG,
    figures: ({ vintage }) => vintage.freyOsborne,
  },
  {
    id: 'projection-2012',
    measure: 'Official projection of 2012 alone, turned round',
    periods: LONG,
    figures: ({ vintage }) => vintage.noGrowth,
  },
  {
    id: 'cost-2012',
    measure: 'Cost alone, wages of 2012: well-paid occupations grew more, the wrong sign',
    periods: LONG,
    figures: ({ vintage }) => vintage.cost,
  },
  {
    id: 'trend',
    measure: 'Own growth up to the starting year alone, turned round',
    periods: [
      [2015, 2019],
      [2019, 2025],
    ],
    figures: ({ jobs }, from) => declineUpTo(jobs, from),
  },
  {
    id: 'score-today',
    measure: "Today's score, trend up to the starting year; the projection knows part of the period",
    periods: RECENT,
    figures: (bench, from) => total(bench.space, today(bench, from).position),
  },
  ...(
    [
      ['exposure', 'Today: task exposure, all three parts'],
      ['embodiment', 'Today: physical embodiment (a protection: positive would mean it worked)'],
      ['social', 'Today: social trust (a protection: positive means it worked)'],
      ['regulation', 'Today: regulation and liability (a protection: positive means it worked)'],
      ['deployment', 'Today: use of generative AI'],
    ] as const
  ).map(([dimension, measure]): Test => ({
    id: `today-${dimension}`,
    measure,
    periods: RECENT,
    figures: (bench, from) => today(bench, from).position[dimension],
  })),
  ...(
    [
      ['ilo_2025', 'ILO exposure 2025'],
      ['eloundou_beta', 'Eloundou and others 2024, exposure'],
      ['microsoft_applicability', 'Microsoft applicability 2025'],
      ['anthropic_observed', 'Anthropic observed exposure 2026'],
    ] as const
  ).map(([name, measure]): Test => ({
    id: name.replaceAll('_', '-'),
    measure,
    periods: RECENT,
    figures: (bench) => published(bench, name),
  })),
];
