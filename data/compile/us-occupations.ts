import type { UsOccupation } from '../../src/research/base.ts';
import { panel, readPublished } from './employment.ts';
import type { JobUnit } from './employment.ts';
import { byColumn, cell, figure, readRows } from './inputs.ts';
import type { Row } from './inputs.ts';
import { toLines } from './output.ts';
import { activityShare, BODILY, PEOPLE } from './score/figure.ts';
import { openTables } from './score/table.ts';

/** Below this percentage of conversations the split between automating and assisting is noise (data notes). */
const LEAST_CONVERSATION_PERCENT = 0.05;

/** Every SOC 2018 occupation of the crosswalk with its US figures, as the text of `us-occupations.json`. */
export function compileUsOccupations(shared: string): string {
  const titles = byColumn(readRows(shared, 'data/crosswalk_soc2018_isco08.csv'), 'soc2018');
  const groups = byColumn(readRows(shared, 'data/crosswalk_oews_soc2018.csv'), 'soc2018');
  const tables = readTables(shared);
  const jobs = readJobs(shared, [...groups.values()]);
  const work = readWork(shared);
  const records = [...titles.keys()].sort().map((soc2018): Record<keyof UsOccupation, unknown> => {
    const group = groups.get(soc2018);
    const code = group === undefined ? soc2018 : cell(group, 'oews_code');
    const projection = tables.projections.get(code);
    const usage = tables.usage.get(soc2018);
    const used =
      usage !== undefined && (figure(usage, 'conversation_share_percent') ?? 0) >= LEAST_CONVERSATION_PERCENT;
    return {
      soc2018,
      title: cell(titles.get(soc2018) ?? {}, 'soc2018_title'),
      eloundouHuman: meanOf(tables.eloundou.get(soc2018), 'human_beta'),
      eloundouGpt4: meanOf(tables.eloundou.get(soc2018), 'gpt4_beta'),
      microsoftApplicability: figureIn(tables.microsoft.get(code), 'applicability'),
      observedExposure: figureIn(tables.observed.get(soc2018), 'observed_exposure'),
      automationShare: used ? figure(usage, 'automation_share') : null,
      jobs2024: inPersons(projection, 'employment_2024_thousand'),
      jobs2034: inPersons(projection, 'employment_2034_thousand'),
      projectedChangePercent: figureIn(projection, 'change_percent'),
      openingsPerYear: inPersons(projection, 'openings_per_year_thousand'),
      medianWageUsd: figureIn(tables.wages.get(code), 'wage_median_usd'),
      bodilyShare: rounded(work.bodily.get(soc2018)),
      peopleShare: rounded(work.people.get(soc2018)),
      repeating: meanOf(tables.context.get(soc2018), 'repeating_same_tasks'),
      licencePercent: meanOf(tables.requirements.get(soc2018), 'license_required_percent'),
      jobsByYear: jobs(code),
      countedWith: group === undefined ? null : cell(group, 'oews_title'),
    };
  });
  return toLines(records);
}

function readTables(shared: string) {
  const wages = readRows(shared, 'data/bls_oews_may2024.csv').filter((row) => cell(row, 'group') === 'detailed');
  return {
    eloundou: Map.groupBy(readRows(shared, 'data/eloundou_gpt_exposure.csv'), (row) =>
      cell(row, 'onet_soc').slice(0, 7),
    ),
    microsoft: byColumn(readRows(shared, 'data/microsoft_ai_applicability.csv'), 'soc2018'),
    observed: byColumn(readRows(shared, 'data/anthropic_observed_exposure.csv'), 'soc2018'),
    usage: byColumn(readRows(shared, 'data/anthropic_claude_usage.csv'), 'soc2018'),
    projections: byColumn(readRows(shared, 'data/bls_projections_2024_34.csv'), 'soc2018'),
    wages: byColumn(wages, 'soc2018'),
    context: Map.groupBy(readRows(shared, 'data/dimensions/onet_work_context.csv'), (row) => cell(row, 'soc2018')),
    requirements: Map.groupBy(readRows(shared, 'data/dimensions/bls_ors_2018.csv'), (row) => cell(row, 'soc2018')),
  };
}

/** Shares of the work that is bodily, and that is with people, as the score reads them. */
function readWork(shared: string) {
  const tables = openTables(shared);
  return { bodily: activityShare(tables, BODILY), people: activityShare(tables, PEOPLE) };
}

function rounded(value: number | undefined): number | null {
  return value === undefined ? null : Number(value.toFixed(3));
}

/**
 * Jobs by year of a SOC 2018 code or an OEWS group. Where the units of the panel join several occupations, only the
 * years since 2021 can be told apart: those are taken as published.
 */
function readJobs(shared: string, oews: readonly Row[]): (code: string) => Readonly<Record<string, number>> {
  const members = Map.groupBy(oews, (row) => cell(row, 'oews_code'));
  const together = [...members.values()].map((rows) => rows.map((row) => cell(row, 'soc2018')));
  const units = new Map(panel(shared, together).map((unit) => [unit.soc2018.join(' '), unit]));
  const published = readPublished(shared);
  return (code) => {
    const codes = members.get(code)?.map((row) => cell(row, 'soc2018')) ?? [code];
    const unit: JobUnit | undefined = units.get(codes.toSorted().join(' '));
    const years = [...published].flatMap(([year, found]) => {
      const jobs = unit?.jobsByYear.get(year) ?? (year >= 2021 ? found.get(code) : undefined);
      return jobs === undefined ? [] : [[year, jobs] as const];
    });
    return Object.fromEntries(years.sort(([a], [b]) => a - b));
  };
}

function meanOf(rows: readonly Row[] | undefined, column: string): number | null {
  const values = (rows ?? []).flatMap((row) => figure(row, column) ?? []);
  if (values.length === 0) return null;
  return Number((values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(4));
}

function figureIn(row: Row | undefined, column: string): number | null {
  return row === undefined ? null : figure(row, column);
}

function inPersons(row: Row | undefined, column: string): number | null {
  const thousands = figureIn(row, column);
  return thousands === null ? null : Math.round(thousands * 1000);
}
