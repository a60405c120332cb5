import { BACKTEST_ROWS, declineUpTo, type Bench } from './backtest-row.ts';
import { onUnits, outcomes, testMeasure, type Outcome } from './outcome.ts';
import { rounded } from './rank.ts';
import { socSpace, type Space } from './space.ts';
import type { Figures, Tables } from './table.ts';
import type { Jobs } from './trend.ts';
import { vintage2013, vintageScore, type Shares, type Vintage } from './vintage.ts';

type Result = { readonly backtest: unknown; readonly shares: Shares };

/**
 * Chooses the shares of the economic tipping point on 2012 to 2019 (the trend of 2012 to 2015 against the jobs of
 * 2015 to 2019) and tests the score and its parts on what came later.
 */
export function readBacktest(tables: Tables, jobs: Jobs): Result {
  const space = socSpace(tables);
  const vintage = vintage2013(tables, space);
  const shares = chooseShares(space, jobs, vintage);
  const bench: Bench = { tables, space, jobs, vintage, shares };
  const rows = BACKTEST_ROWS.flatMap(({ periods, ...row }) =>
    periods.map(([from, to]) => {
      const { units: n, ...fit } = testMeasure(row.figures(bench, from), outcomes(jobs.units, from, to));
      return {
        id: row.id,
        measure: row.measure,
        from,
        to,
        units: n,
        rho: rounded(fit.rho, 2),
        low: rounded(fit.low, 2),
        high: rounded(fit.high, 2),
        rhoByJobs: rounded(fit.rhoByJobs, 2),
      };
    }),
  );
  return { backtest: { shares, rows, bands: bands(bench) }, shares };
}

/** Steps of a tenth; the shares whose score of 2013 orders the jobs of 2015 to 2019 best. */
export function chooseShares(space: Space, jobs: Jobs, vintage: Vintage): Shares {
  const trend = declineUpTo(jobs, 2015);
  const later = outcomes(jobs.units, 2015, 2019);
  let best = { shares: { cost: 1, demand: 0, trend: 0 }, rho: Infinity };
  for (let cost = 0; cost <= 10; cost += 1) {
    for (let demand = 0; demand <= 10 - cost; demand += 1) {
      const shares = { cost: cost / 10, demand: demand / 10, trend: (10 - cost - demand) / 10 };
      const { rho } = testMeasure(vintageScore(space, vintage, { shares, trend }), later, 1);
      if (rho < best.rho) best = { shares, rho };
    }
  }
  return best.shares;
}

const BASE = 45;
const EDGES = [
  ['Surviving', 0],
  ['Adapting', 25],
  ['Contested', 45],
  ['Declining', 60],
  ['Vanishing', 75],
] as const;

/** What became of the occupations by the band that the score of the starting year would have given them. */
function bands({ space, jobs, vintage, shares }: Bench): readonly unknown[] {
  const plain = vintageScore(space, vintage, { shares: { cost: 0.4, demand: 0.6, trend: 0 } });
  const full = vintageScore(space, vintage, { shares, trend: declineUpTo(jobs, 2019) });
  return [
    ...bandRows(plain, outcomes(jobs.units, 2012, 2025), { from: 2012, to: 2025 }),
    ...bandRows(full, outcomes(jobs.units, 2019, 2025), { from: 2019, to: 2025 }),
  ];
}

type Years = { readonly from: number; readonly to: number };

function bandRows(scores: Figures, units: readonly Outcome[], years: Years): readonly unknown[] {
  const placed = onUnits(scores, units).map(([unit, value]) => ({ unit, band: bandOf(BASE + 100 * value) }));
  return [...EDGES.map(([name]) => name), 'all'].flatMap((band) => {
    const change = placed
      .filter((one) => band === 'all' || one.band === band)
      .map(({ unit }) => Math.exp(unit.change) - 1)
      .sort((a, b) => a - b);
    if (change.length === 0) return [];
    const share = (test: (x: number) => boolean): number =>
      rounded((100 * change.filter(test).length) / change.length, 0);
    return {
      band,
      ...years,
      units: change.length,
      medianChangePercent: rounded(100 * median(change), 0),
      shrankPercent: share((x) => x < 0),
      lostQuarterPercent: share((x) => x < -0.25),
    };
  });
}

function bandOf(score: number): string {
  return EDGES.findLast(([, from]) => score >= from)?.[0] ?? 'Surviving';
}

function median(sorted: readonly number[]): number {
  const half = Math.floor(sorted.length / 2);
  const [a, b] = [sorted[half - 1] ?? sorted[half] ?? 0, sorted[half] ?? 0];
  return sorted.length % 2 === 1 ? b : (a + b) / 2;
}
