import { cell, figure, readRows } from './inputs.ts';

/** US occupations that mean the same over the years, with their wage and salary jobs. */
export type JobUnit = {
  /** The first of its SOC 2018 codes. */
  readonly name: string;
  readonly soc2018: readonly string[];
  readonly jobsByYear: ReadonlyMap<number, number>;
};

type Unit = { readonly old: ReadonlySet<string>; readonly now: ReadonlySet<string> };

/** Codes that OES and OEWS publish for several occupations together (BLS, OES documentation, 2012 to 2021). */
const JOINT: ReadonlyMap<string, readonly string[]> = new Map([
  ['15-1256', ['15-1252', '15-1253']],
  ['21-1018', ['21-1011', '21-1014']],
  ['25-9045', ['25-9042', '25-9043', '25-9049']],
  ['39-1098', ['39-1014', '39-1022']],
  ['51-2028', ['51-2021', '51-2022', '51-2023']],
  ['51-2098', ['51-2051', '51-2061', '51-2092', '51-2099']],
  ['53-1047', ['53-1042', '53-1043', '53-1044', '53-1049']],
  ['53-3058', ['53-3053', '53-3054']],
  ['29-1228', ['29-1229']],
  ['25-3097', ['25-3099']],
  ['45-2098', ['45-2099']],
]);

/**
 * US jobs in units that mean the same from 2012 to 2025. A unit is a connected set of SOC 2010 and SOC 2018
 * occupations (most are one and one; the sets of `together` are joined as well). It has a figure in a year only where
 * the codes published that year cover every one of its occupations. Source: BLS, OES/OEWS, May of each year.
 */
export function panel(shared: string, together: readonly (readonly string[])[] = []): readonly JobUnit[] {
  const units = readUnits(shared, together);
  const published = readPublished(shared);
  const oews = readOews(shared);
  const systems = {
    old: new Map(units.flatMap((unit, at) => [...unit.old].map((code) => [code, at] as const))),
    now: new Map(units.flatMap((unit, at) => [...unit.now].map((code) => [code, at] as const))),
  };
  const jobs = units.map(() => new Map<number, number>());
  for (const [year, found] of published) {
    for (const system of systemsOf(year)) {
      const sums = sumByUnit(found, systems[system], oews);
      units.forEach((unit, at) => {
        const sum = sums.get(at);
        if (sum && isSuperset(sum.codes, unit[system]) && !jobs[at]?.has(year)) jobs[at]?.set(year, sum.jobs);
      });
    }
  }
  return units.map((unit, at) => {
    const codes = [...unit.now].sort();
    return { name: codes[0] ?? '', soc2018: codes, jobsByYear: jobs[at] ?? new Map() };
  });
}

/** Jobs as published, by year and code; the codes are those of the year. */
export function readPublished(shared: string): ReadonlyMap<number, ReadonlyMap<string, number>> {
  const years = new Map<number, Map<string, number>>();
  for (const row of readRows(shared, 'data/dimensions/oes_employment_panel.csv')) {
    const year = figure(row, 'year') ?? 0;
    const found = years.get(year) ?? new Map<string, number>();
    years.set(year, found.set(cell(row, 'code'), figure(row, 'employment') ?? 0));
  }
  return years;
}

// 2019 and 2020 mix both classifications: the new one is tried first.
function systemsOf(year: number): readonly ('old' | 'now')[] {
  if (year <= 2018) return ['old'];
  return year <= 2020 ? ['now', 'old'] : ['now'];
}

function sumByUnit(
  found: ReadonlyMap<string, number>,
  base: ReadonlyMap<string, number>,
  oews: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<number, { codes: Set<string>; jobs: number }> {
  const sums = new Map<number, { codes: Set<string>; jobs: number }>();
  for (const [code, jobs] of found) {
    const direct = covered(code, base);
    const codes = direct.length > 0 ? direct : (oews.get(code) ?? []).filter((member) => base.has(member));
    const units = new Set(codes.map((member) => base.get(member)));
    const [at] = units;
    if (units.size !== 1 || at === undefined) continue;
    const sum = sums.get(at) ?? { codes: new Set<string>(), jobs: 0 };
    for (const member of codes) sum.codes.add(member);
    sums.set(at, { codes: sum.codes, jobs: sum.jobs + jobs });
  }
  return sums;
}

function covered(code: string, base: ReadonlyMap<string, number>): readonly string[] {
  if (base.has(code)) return [code];
  const joint = JOINT.get(code);
  if (joint) return joint.filter((member) => base.has(member));
  if (!code.endsWith('0')) return [];
  return [...base.keys()].filter((member) => member.slice(0, 6) === code.slice(0, 6));
}

function readUnits(shared: string, together: readonly (readonly string[])[]): readonly Unit[] {
  const links = readRows(shared, 'data/crosswalk_soc2010_soc2018.csv')
    .map((row) => ({ old: cell(row, 'soc2010'), now: cell(row, 'soc2018') }))
    .filter((link) => !link.old.startsWith('55'));
  const parent = new Map<string, string>();
  const find = (key: string): string => {
    const above = parent.get(key);
    if (above === undefined || above === key) return key;
    const top = find(above);
    parent.set(key, top);
    return top;
  };
  for (const link of links) parent.set(find(`old ${link.old}`), find(`now ${link.now}`));
  for (const [first, ...rest] of together) {
    for (const other of rest) parent.set(find(`now ${other}`), find(`now ${first ?? other}`));
  }
  const units = new Map<string, { old: Set<string>; now: Set<string> }>();
  for (const link of links) {
    const top = find(`now ${link.now}`);
    const unit = units.get(top) ?? { old: new Set<string>(), now: new Set<string>() };
    unit.old.add(link.old);
    unit.now.add(link.now);
    units.set(top, unit);
  }
  return [...units.values()];
}

function readOews(shared: string): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const row of readRows(shared, 'data/crosswalk_oews_soc2018.csv')) {
    const code = cell(row, 'oews_code');
    groups.set(code, [...(groups.get(code) ?? []), cell(row, 'soc2018')]);
  }
  return groups;
}

function isSuperset(all: ReadonlySet<string>, part: ReadonlySet<string>): boolean {
  return [...part].every((code) => all.has(code));
}
