import type { InputName } from '../inputs.ts';
import { amount, cell, mean, means, push, sure, type Figures, type Row, type Tables } from './table.ts';

type Take = { readonly table: InputName; readonly key: string; readonly value: string };

/** A column of a table by code; the mean where a code has several rows. */
export function column(tables: Tables, { table, key, value }: Take): Figures {
  const lists = new Map<string, number[]>();
  for (const row of tables(table)) {
    const number = amount(row, value);
    if (number !== undefined) push(lists, cell(row, key), number);
  }
  return means(lists);
}

/** Mean over the tables that hold the code. */
export function average(...parts: readonly Figures[]): Figures {
  const lists = new Map<string, number[]>();
  for (const part of parts) for (const [key, value] of part) push(lists, key, value);
  return means(lists);
}

export function negate(figures: Figures): Figures {
  return new Map([...figures].map(([key, value]) => [key, -value]));
}

/** Standard scores, so that parts with different units can be averaged. */
export function standardise(figures: Figures): Figures {
  const values = [...figures.values()];
  const centre = mean(values);
  const spread = Math.sqrt(mean(values.map((x) => (x - centre) ** 2))) || 1;
  return new Map([...figures].map(([key, value]) => [key, (value - centre) / spread]));
}

/** Figures by SOC 2010 carried to SOC 2018: the mean over the linked occupations. */
export function fromSoc2010(tables: Tables, figures: Figures): Figures {
  const lists = new Map<string, number[]>();
  for (const row of tables('data/crosswalk_soc2010_soc2018.csv')) {
    const value = figures.get(cell(row, 'soc2010'));
    if (value !== undefined) push(lists, cell(row, 'soc2018'), value);
  }
  return means(lists);
}

/** The members of OEWS groups get the group's figure where they have none of their own. */
export function fromOews(tables: Tables, figures: Figures): Figures {
  const out = new Map(figures);
  for (const row of tables('data/crosswalk_oews_soc2018.csv')) {
    const value = figures.get(cell(row, 'oews_code'));
    const member = cell(row, 'soc2018');
    if (value !== undefined && !out.has(member)) out.set(member, value);
  }
  return out;
}

/** A column by O*NET-SOC occupation as means by SOC 2018. */
export function fromOnet(tables: Tables, table: InputName, value: string): Figures {
  const soc = new Map(tables('data/onet_occupations.csv').map((row) => [cell(row, 'onet_soc'), cell(row, 'soc2018')]));
  const lists = new Map<string, number[]>();
  for (const row of tables(table)) {
    const number = amount(row, value);
    const code = soc.get(cell(row, 'onet_soc'));
    if (number !== undefined && code !== undefined) push(lists, code, number);
  }
  return means(lists);
}

/** Mean of several complete columns by code. */
export function columnsMean(rows: readonly Row[], key: string, names: readonly string[]): Figures {
  const out = new Map<string, number>();
  for (const row of rows) {
    const values = names.map((name) => amount(row, name));
    if (values.every((value) => value !== undefined)) out.set(cell(row, key), mean(values));
  }
  return out;
}

export const BODILY = [
  'physical_general',
  'handling_objects',
  'repairing',
  'controlling_machines',
  'operating_vehicles',
] as const;
export const PEOPLE = [
  'relationships',
  'assisting_caring',
  'resolving_negotiating',
  'serving_public',
  'teaching_coaching',
  'coordinating_leading',
] as const;

/** Share of the work in the named groups of O*NET work activities. */
export function activityShare(tables: Tables, names: readonly string[]): Figures {
  const rows = tables('data/dimensions/onet_activity_shares.csv');
  const sum = (row: Row): number => names.reduce((total, name) => total + sure(row, name), 0);
  return fromOews(tables, new Map(rows.map((row) => [cell(row, 'soc2018'), sum(row)])));
}

/** Of an occupation's bodily work, the part that is steering vehicles or running machines. */
export function vehicleShare(tables: Tables): Figures {
  const out = new Map<string, number>();
  for (const row of tables('data/dimensions/onet_activity_shares.csv')) {
    const bound = sure(row, 'operating_vehicles') + sure(row, 'controlling_machines');
    const free =
      sure(row, 'physical_general') +
      sure(row, 'handling_objects') +
      sure(row, 'repairing') +
      sure(row, 'assisting_caring');
    out.set(cell(row, 'soc2018'), bound + free > 0.02 ? bound / (bound + free) : 0);
  }
  return fromOews(tables, out);
}

/** US dollars a year: medians of May 2024, 239,200 where the publisher stops counting. */
export function medianWages(tables: Tables): Figures {
  const out = new Map<string, number>();
  for (const row of tables('data/bls_oews_may2024.csv')) {
    if (cell(row, 'group') !== 'detailed') continue;
    const wage = amount(row, 'wage_median_usd') ?? (cell(row, 'wage_top_coded') === '1' ? 239_200 : undefined);
    if (wage) out.set(cell(row, 'soc2018'), wage);
  }
  for (const row of tables('data/bls_projections_2024_34.csv')) {
    const wage = amount(row, 'median_wage_2024_usd');
    if (wage && !out.has(cell(row, 'soc2018'))) out.set(cell(row, 'soc2018'), wage);
  }
  return fromOews(tables, out);
}

/** US wage and salary jobs of May 2024; members of OEWS groups share the group's jobs equally. */
export function jobs2024(tables: Tables): Figures {
  const out = new Map<string, number>();
  for (const row of tables('data/bls_oews_may2024.csv')) {
    const jobs = amount(row, 'employment');
    if (cell(row, 'group') === 'detailed' && jobs) out.set(cell(row, 'soc2018'), jobs);
  }
  const members = new Map<string, string[]>();
  for (const row of tables('data/crosswalk_oews_soc2018.csv'))
    push(members, cell(row, 'oews_code'), cell(row, 'soc2018'));
  for (const [code, group] of members) {
    const jobs = out.get(code);
    for (const member of group) if (jobs !== undefined && !out.has(member)) out.set(member, jobs / group.length);
  }
  return out;
}
