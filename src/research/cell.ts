import type { UnitGroup, UsOccupation } from './base.ts';
import { isOwnCell } from './own-cell.ts';
import type { ResearchBase } from './parse.ts';

/** One cell of a measure: whether it exists, the figure in it where it is published, and the year that the code names. */
export type Cell = { readonly value: number | null; readonly year: number | null };

const US: Readonly<Record<string, (us: UsOccupation) => number | null>> = {
  'eloundou-human': (us) => us.eloundouHuman,
  'eloundou-gpt4': (us) => us.eloundouGpt4,
  'microsoft-applicability': (us) => us.microsoftApplicability,
  'anthropic-observed': (us) => us.observedExposure,
  'anthropic-automation-share': (us) => us.automationShare,
  'bls-jobs-2024': (us) => us.jobs2024,
  'bls-jobs-2034': (us) => us.jobs2034,
  'bls-projected-change': (us) => us.projectedChangePercent,
  'bls-openings': (us) => us.openingsPerYear,
  'bls-wage': (us) => us.medianWageUsd,
  'onet-bodily-work': (us) => us.bodilyShare,
  'onet-people-work': (us) => us.peopleShare,
  'onet-repeating': (us) => us.repeating,
  'bls-licence': (us) => us.licencePercent,
};

const GROUP: Readonly<Record<string, (ilo: NonNullable<UnitGroup['ilo']>) => number | null>> = {
  'ilo-mean-2025': (ilo) => ilo.mean,
  'ilo-sd-2025': (ilo) => ilo.sd,
  'ilo-mean-2023': (ilo) => ilo.mean2023,
  'ilo-tasks': (ilo) => ilo.tasks.length,
  'ilo-tasks-exposed': (ilo) => ilo.tasks.filter((task) => task.score >= 0.5).length,
};

/**
 * The cell `code` of a measure, or undefined where there is none. Codes: an ISCO-08 code, a task id (`2512.3`), a SOC
 * 2018 code or several joined by `+`, an ISO 3166 code; `@` leads a year (`@2019`) or years (`@2012-2025`). Codes of our
 * own score are described at `isOwnCell`.
 */
export function findCell(base: ResearchBase, measure: string, code: string): Cell | undefined {
  const reader = READERS.find(([prefix]) => measure.startsWith(prefix));
  return base.measures.has(measure) ? reader?.[1](base, measure, code) : undefined;
}

const READERS: readonly (readonly [string, (base: ResearchBase, measure: string, code: string) => Cell | undefined])[] =
  [
    ['ilo-task-', (base, measure, code) => taskCell(base, measure, code)],
    ['ilo-', (base, measure, code) => published(ofGroup(base, measure, code))],
    ['oes-', (base, measure, code) => jobsCell(base, measure, code)],
    ['country-', (base, measure, code) => published(ofCountry(base, measure, code))],
    ['verdict-', (base, measure, code) => (isOwnCell(base, measure, code) ? { value: null, year: null } : undefined)],
    ['backtest-', (base, _measure, code) => backtestCell(base, code)],
    ['', (base, measure, code) => usCell(base, measure, code)],
  ];

function published(value: number | null | undefined): Cell | undefined {
  return value === null || value === undefined ? undefined : { value, year: null };
}

function ofGroup(base: ResearchBase, measure: string, code: string): number | null | undefined {
  const ilo = base.unitGroups.get(code)?.ilo;
  return ilo ? GROUP[measure]?.(ilo) : undefined;
}

const taskCell = (base: ResearchBase, measure: string, code: string): Cell | undefined => {
  const task = base.unitGroups.get(code.slice(0, 4))?.ilo?.tasks.find((each) => each.id === code);
  return published(measure === 'ilo-task-2023' ? task?.score2023 : task?.score);
};

function ofCountry(base: ResearchBase, measure: string, code: string): number | null | undefined {
  const country = base.countries.get(code);
  return measure === 'country-output' ? country?.outputPerWorkingAge : country?.aiUsersPercent;
}

function occupationsOf(base: ResearchBase, codes: string): readonly UsOccupation[] | undefined {
  const found = codes.split('+').map((code) => base.usOccupations.get(code));
  const known = found.filter((us) => us !== undefined);
  return known.length === found.length ? known : undefined;
}

function usCell(base: ResearchBase, measure: string, code: string): Cell | undefined {
  const read = US[measure];
  const found = occupationsOf(base, code);
  if (read === undefined || found === undefined) return undefined;
  const [first] = found;
  if (found.length === 1 && first !== undefined) return published(read(first));
  return found.some((us) => read(us) !== null) ? { value: null, year: null } : undefined;
}

function jobsCell(base: ResearchBase, measure: string, code: string): Cell | undefined {
  const [codes = '', span] = code.split('@');
  const found = occupationsOf(base, codes);
  const years = span?.split('-') ?? [];
  if (found === undefined || years.some((year) => !found.some((us) => us.jobsByYear[year] !== undefined)))
    return undefined;
  const year = years.length === 0 ? null : Number(years.at(-1));
  const [first, ...others] = found;
  if (first === undefined || others.length > 0 || year === null) return { value: null, year };
  const [from, to] = [first.jobsByYear[years[0] ?? ''] ?? 0, first.jobsByYear[year] ?? 0];
  return { value: measure === 'oes-jobs' ? to : (to / from - 1) * 100, year };
}

function backtestCell(base: ResearchBase, code: string): Cell | undefined {
  const [name, span] = code.split('@');
  const fits = (row: { readonly from: number; readonly to: number }) => `${row.from}-${row.to}` === span;
  const known =
    base.backtest.rows.some((row) => row.id === name && fits(row)) ||
    base.backtest.bands.some((row) => row.band === name && fits(row));
  return known ? { value: null, year: Number(span?.split('-')[1]) } : undefined;
}
