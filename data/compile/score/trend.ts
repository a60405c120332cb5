import { panel, type JobUnit } from '../employment.ts';
import type { Figures } from './table.ts';

/** Fewer years than this say little: the survey pools three years of answers. */
const MIN_YEARS = 3;

type Years = { readonly from: number; readonly to: number };

/**
 * Recorded trend by SOC 2018: growth of US jobs from the first to the last year on record inside the years given,
 * less that of all jobs in the same units over the same years, in log points a year. Source: BLS, OES/OEWS.
 */
export function recordedTrend(shared: string, years: Years): Figures {
  return trendOf(panel(shared), years);
}

/** As above, from units already joined. */
export function trendOf(units: readonly JobUnit[], { from, to }: Years): Figures {
  const out = new Map<string, number>();
  const all = new Map<string, number>();
  for (const { soc2018, jobsByYear } of units) {
    const known = [...jobsByYear]
      .filter(([year, jobs]) => year >= from && year <= to && jobs > 0)
      .sort((a, b) => a[0] - b[0]);
    const first = known[0];
    const last = known.at(-1);
    if (!first || !last || last[0] - first[0] < MIN_YEARS) continue;
    const span = `${first[0]} ${last[0]}`;
    const total = all.get(span) ?? growthOfAll(units, first[0], last[0]);
    all.set(span, total);
    for (const code of soc2018) out.set(code, (Math.log(last[1] / first[1]) - total) / (last[0] - first[0]));
  }
  return out;
}

/** Log change of the jobs of the units that have both years. */
function growthOfAll(units: readonly JobUnit[], from: number, to: number): number {
  let [before, after] = [0, 0];
  for (const { jobsByYear } of units) {
    const [a, b] = [jobsByYear.get(from), jobsByYear.get(to)];
    if (a === undefined || b === undefined) continue;
    before += a;
    after += b;
  }
  return Math.log(after / before);
}
