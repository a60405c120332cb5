import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';

/** The published files that the data of the product are made from, relative to the input folder. */
export const INPUTS = [
  'research/sources.csv',
  'research/facts.csv',
  'research/claims.csv',
  'data/anthropic_claude_usage.csv',
  'data/anthropic_observed_exposure.csv',
  'data/bls_oews_may2024.csv',
  'data/bls_projections_2024_34.csv',
  'data/countries.csv',
  'data/crosswalk_oews_soc2018.csv',
  'data/crosswalk_soc2010_soc2018.csv',
  'data/crosswalk_soc2018_isco08.csv',
  'data/eisfeldt_genai_exposure.csv',
  'data/eloundou_gpt_exposure.csv',
  'data/felten_aioe.csv',
  'data/frey_osborne_2013.csv',
  'data/ilo_genai_occupations.csv',
  'data/ilo_genai_tasks.csv',
  'data/isco08_structure.csv',
  'data/microsoft_ai_applicability.csv',
  'data/onet_occupations.csv',
  'data/titles_bls.csv',
  'data/titles_esco.csv',
  'data/titles_isco_index.csv',
  'data/titles_onet.csv',
  'data/dimensions/bls_ors_2018.csv',
  'data/dimensions/bls_projections_2010_20.csv',
  'data/dimensions/brookings_automation_2019.csv',
  'data/dimensions/carollo_state_regulated.csv',
  'data/dimensions/country_wage_and_use.csv',
  'data/dimensions/dingel_neiman_teleworkable.csv',
  'data/dimensions/icp_italy_isco3.csv',
  'data/dimensions/jrc_telework_isco3.csv',
  'data/dimensions/oes_employment_panel.csv',
  'data/dimensions/oes_wages_2012.csv',
  'data/dimensions/onet_activity_shares.csv',
  'data/dimensions/onet_contact.csv',
  'data/dimensions/onet_skills_importance.csv',
  'data/dimensions/onet_work_context.csv',
  'data/dimensions/openai_use_soc.csv',
] as const;
export type InputName = (typeof INPUTS)[number];

export type Row = Readonly<Record<string, string>>;

/** The repository's own folder. */
export const ROOT = resolve(import.meta.dirname, '..', '..');

/** The folder of published inputs: `VERDICT_SHARED`, or `shared` beside the repository. Undefined where there is none. */
export function findShared(): string | undefined {
  const folder = resolve(process.env['VERDICT_SHARED'] ?? join(ROOT, '..', 'shared'));
  return existsSync(join(folder, 'research', 'facts.csv')) ? folder : undefined;
}

/** The text of one published input. Throws a plain sentence when it is missing. */
export function readInput(shared: string, name: InputName): string {
  const path = join(shared, name);
  if (!existsSync(path)) throw new Error(`The input ${name} is missing in ${shared}. Put it there and run again.`);
  return readFileSync(path, 'utf8');
}

/** The rows of one published table, every cell as text. */
export function readRows(shared: string, name: InputName): readonly Row[] {
  return parse(readInput(shared, name), { columns: true }).map(toRow);
}

/** The rows of a tab-separated table of our own in `data/compile/words/`, with a header line. */
export function readWords(name: string): readonly Row[] {
  const text = readFileSync(join(ROOT, 'data', 'compile', 'words', name), 'utf8');
  return parse(text, { columns: true, delimiter: '\t', quote: null }).map(toRow);
}

function toRow(row: unknown): Row {
  if (typeof row !== 'object' || row === null) throw new Error('A table row is no record.');
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [key, String(value)]));
}

/** A cell that must be there. Throws, naming the column, when the table has no such column. */
export function cell(row: Row, column: string): string {
  const value = row[column];
  if (value === undefined) throw new Error(`A table has no column ${column}; it has ${Object.keys(row).join(', ')}.`);
  return value.trim();
}

/** A figure as published, or null where the source has none. */
export function figure(row: Row, column: string): number | null {
  const value = cell(row, column);
  if (value === '') return null;
  const number = Number(value);
  if (!Number.isFinite(number)) throw new Error(`The column ${column} holds ${value}, which is no number.`);
  return number;
}

/** The parts of a cell that lists several things, without blanks. */
export function list(row: Row, column: string, separator: string): string[] {
  return cell(row, column)
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Rows by the value of one column; the first row of a value counts. */
export function byColumn(rows: readonly Row[], column: string): ReadonlyMap<string, Row> {
  const found = new Map<string, Row>();
  for (const row of rows) if (!found.has(cell(row, column))) found.set(cell(row, column), row);
  return found;
}
