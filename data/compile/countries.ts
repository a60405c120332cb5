import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Country } from '../../src/research/base.ts';
import { ROOT, byColumn, cell, figure, list, readRows, readWords } from './inputs.ts';
import { toLines } from './output.ts';

/**
 * The economies of the World Bank's list with the names people use, as the text of `countries.json`. The IMF's
 * preparedness values are left out: its terms ask leave for passing the data on.
 */
export function compileCountries(shared: string): string {
  const figures = byColumn(readRows(shared, 'data/dimensions/country_wage_and_use.csv'), 'iso3');
  const words = byColumn(
    existsSync(join(ROOT, 'data/compile/words/countries.tsv')) ? readWords('countries.tsv') : [],
    'iso3',
  );
  const countries = readRows(shared, 'data/countries.csv').map((row): Record<keyof Country, unknown> => {
    const iso3 = cell(row, 'iso3');
    const known = words.get(iso3);
    const found = figures.get(iso3);
    return {
      iso3,
      name: known === undefined ? cell(row, 'name') : cell(known, 'name'),
      aliases: known === undefined ? [] : list(known, 'aliases', '|'),
      region: cell(row, 'region'),
      income: cell(row, 'income_group_fy2026') || null,
      outputPerWorkingAge: found === undefined ? null : figure(found, 'gdp_per_working_age_person_usd'),
      aiUsersPercent: found === undefined ? null : figure(found, 'genai_users_percent_q1_2026'),
    };
  });
  return toLines(countries);
}
