import { panel, readPublished, type JobUnit } from '../employment.ts';
import { isJump } from '../../../src/occupation/job-record.ts';
import type { Figures } from './table.ts';

/** Fewer years than this say little: the survey pools three years of answers. */
const MIN_YEARS = 3;
/** From this year on every SOC 2018 occupation is published on its own. */
const OWN_FROM = 2021;

type Years = { readonly from: number; readonly to: number };
type Series = ReadonlyMap<number, number>;
/** Log growth of all jobs between two years. */
type Total = (from: number, to: number) => number;

/** Jobs over the years: in units that mean the same throughout, and as published. */
export type Jobs = {
  readonly units: readonly JobUnit[];
  readonly published: ReadonlyMap<number, ReadonlyMap<string, number>>;
};

/** Reads the record of US jobs. Source: BLS, OES/OEWS, May of each year. */
export function readJobs(shared: string): Jobs {
  return { units: panel(shared), published: readPublished(shared) };
}

/**
 * Recorded trend by SOC 2018: growth of US jobs from the first to the last year on record inside the years given,
 * less that of all jobs over the same years, in log points a year. Where a change of codes joins several occupations
 * to one unit, the unit's growth counts up to 2021 and the occupation's own after it.
 */
export function trendOf({ units, published }: Jobs, { from, to }: Years): Figures {
  const all = totalGrowth(units);
  const out = new Map<string, number>();
  for (const { soc2018, jobsByYear } of units) {
    const joint = within(jobsByYear, { from, to });
    for (const code of soc2018) {
      const own = within(ownSeries(published, code), { from: OWN_FROM, to });
      const growth = soc2018.length > 1 ? chain(joint, own, all) : spanOf(joint, all);
      if (growth && growth.years >= MIN_YEARS) out.set(code, growth.change / growth.years);
    }
  }
  return out;
}

type Growth = { readonly change: number; readonly years: number };

/** Log growth over a series less that of all jobs. */
function spanOf(series: readonly (readonly [number, number])[], all: Total): Growth | undefined {
  const [first, last] = [series[0], series.at(-1)];
  if (!first || !last || first[0] === last[0]) return undefined;
  return { change: Math.log(last[1] / first[1]) - all(first[0], last[0]), years: last[0] - first[0] };
}

function chain(
  joint: readonly (readonly [number, number])[],
  own: readonly (readonly [number, number])[],
  all: Total,
): Growth | undefined {
  const since = own[0]?.[0];
  if (since === undefined || own.length < 2) return spanOf(joint, all);
  const before = spanOf(
    joint.filter(([year]) => year <= since),
    all,
  );
  const after = spanOf(own, all);
  return { change: (before?.change ?? 0) + (after?.change ?? 0), years: (before?.years ?? 0) + (after?.years ?? 0) };
}

function within(series: Series, { from, to }: Years): readonly (readonly [number, number])[] {
  const known = [...series]
    .filter(([year, jobs]) => year >= from && year <= to && jobs > 0)
    .sort((a, b) => a[0] - b[0]);
  const [before, last] = [known.at(-2), known.at(-1)];
  const jumps = before && last && last[0] - before[0] === 1 && isJump(before[1], last[1]);
  return jumps ? known.slice(0, -1) : known;
}

function ownSeries(published: Jobs['published'], code: string): Series {
  return new Map(
    [...published].flatMap(([year, jobs]) => (jobs.has(code) ? [[year, jobs.get(code) ?? 0] as const] : [])),
  );
}

/** Over the units that have a figure in both years. */
function totalGrowth(units: readonly JobUnit[]): Total {
  const known = new Map<string, number>();
  return (from, to) => {
    const key = `${from} ${to}`;
    const growth = known.get(key) ?? growthOf(units, from, to);
    known.set(key, growth);
    return growth;
  };
}

function growthOf(units: readonly JobUnit[], from: number, to: number): number {
  let [before, after] = [0, 0];
  for (const { jobsByYear } of units) {
    const [a, b] = [jobsByYear.get(from), jobsByYear.get(to)];
    if (a === undefined || b === undefined) continue;
    before += a;
    after += b;
  }
  return Math.log(after / before);
}
