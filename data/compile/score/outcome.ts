import type { JobUnit } from '../employment.ts';
import { ranks, spearman, correlation } from './rank.ts';
import { seeded } from './score.ts';
import { mean, type Figures } from './table.ts';

/** What became of the jobs of a unit: log change, and the jobs it began with. */
export type Outcome = { readonly soc2018: readonly string[]; readonly change: number; readonly jobs: number };

/** Units with a figure in both years and at least 5,000 jobs in the first. */
export function outcomes(units: readonly JobUnit[], from: number, to: number): readonly Outcome[] {
  return units.flatMap(({ soc2018, jobsByYear }) => {
    const [before, after] = [jobsByYear.get(from) ?? 0, jobsByYear.get(to) ?? 0];
    return before >= 5000 && after > 0 ? [{ soc2018, change: Math.log(after / before), jobs: before }] : [];
  });
}

/** Figures by SOC 2018 as means over the members of each unit; units without any are left out. */
export function onUnits(figures: Figures, units: readonly Outcome[]): readonly (readonly [Outcome, number])[] {
  return units.flatMap((unit) => {
    const have = unit.soc2018.flatMap((code) => figures.get(code) ?? []);
    return have.length > 0 ? [[unit, mean(have)] as const] : [];
  });
}

export type Fit = {
  readonly units: number;
  readonly rho: number;
  readonly low: number;
  readonly high: number;
  readonly rhoByJobs: number;
  /** Inside the 22 major groups. */
  readonly within: number;
};

/** Spearman rank correlation with the later change of jobs; 90 % by bootstrap over units. Negative: it worked. */
export function testMeasure(figures: Figures, units: readonly Outcome[], boot = 400): Fit {
  const pairs = onUnits(figures, units);
  const x = pairs.map(([, value]) => value);
  const y = pairs.map(([unit]) => unit.change);
  const w = pairs.map(([unit]) => unit.jobs);
  const pick = seeded(7);
  const got: number[] = [];
  for (let draw = 0; draw < boot; draw += 1) {
    const at = x.map(() => Math.floor(pick.next() * x.length));
    got.push(
      spearman(
        at.map((i) => x[i] ?? 0),
        at.map((i) => y[i] ?? 0),
      ),
    );
  }
  got.sort((a, b) => a - b);
  return {
    units: pairs.length,
    rho: spearman(x, y),
    low: got[Math.floor(0.05 * boot)] ?? 0,
    high: got[Math.floor(0.95 * boot)] ?? 0,
    rhoByJobs: spearman(x, y, w),
    within: withinMajor(pairs),
  };
}

function withinMajor(pairs: readonly (readonly [Outcome, number])[]): number {
  const group = pairs.map(([unit]) => (unit.soc2018[0] ?? '').slice(0, 2));
  const net = (values: readonly number[]): readonly number[] => {
    const place = ranks(values);
    const centre = new Map([...new Set(group)].map((g) => [g, mean(place.filter((_, i) => group[i] === g))]));
    return place.map((value, i) => value - (centre.get(group[i] ?? '') ?? 0));
  };
  return correlation(net(pairs.map(([, value]) => value)), net(pairs.map(([unit]) => unit.change)));
}
