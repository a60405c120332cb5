import { fill } from './rank.ts';
import { amount, cell, mean, means, push, type Figures, type Tables } from './table.ts';

const SURVEY = 'data/dimensions/bls_ors_2018.csv';

/** Share of the workers who need a licence: published by the survey, else our bound from its complement. */
function surveyed(tables: Tables): Figures {
  const published = new Map<string, number[]>();
  const derived = new Map<string, number[]>();
  for (const row of tables(SURVEY)) {
    const stated = amount(row, 'license_required_percent');
    const bound = amount(row, 'license_derived_percent');
    if (stated !== undefined) push(published, cell(row, 'soc2018'), stated / 100);
    else if (bound !== undefined) push(derived, cell(row, 'soc2018'), bound / 100);
  }
  return new Map([...means(derived), ...means(published)]);
}

/**
 * Chance that a worker needs a licence, 0 to 1; where the survey is silent, the mean of the occupations with, or
 * without, state regulation on record. The record has no licence of its own, so this is for comparison only.
 */
export function licenceOnRecord(tables: Tables): Figures {
  const known = surveyed(tables);
  const record = tables('data/dimensions/carollo_state_regulated.csv');
  const onRecord = new Set(record.map((row) => cell(row, 'soc2018')));
  const share = (flag: boolean): number =>
    mean([...known].filter(([code]) => onRecord.has(code) === flag).map(([, value]) => value));
  const [yes, no] = [share(true), share(false)];
  return new Map(allCodes(tables).map((code) => [code, known.get(code) ?? (onRecord.has(code) ? yes : no)]));
}

/**
 * Chance that a worker needs a licence, 0 to 1, from the Occupational Requirements Survey alone. Where it has no
 * licence but the share whose job asks for training before employment (licences, certificates, courses), that share
 * times what part of it is licences among the relatives that have both.
 */
export function licenceSurveyed(tables: Tables): Figures {
  const known = surveyed(tables);
  const training = new Map<string, number>();
  for (const row of tables(SURVEY)) {
    const share = amount(row, 'preemployment_training_percent');
    if (share !== undefined) training.set(cell(row, 'soc2018'), share / 100);
  }
  const parts = new Map<string, number>();
  for (const [code, share] of training) {
    const licensed = known.get(code);
    if (licensed !== undefined && share > 0) parts.set(code, Math.min(1, licensed / share));
  }
  const everywhere = fill(parts, [...training.keys()], 'soc').figures;
  const out = new Map(known);
  for (const [code, share] of training) {
    const part = everywhere.get(code);
    if (!out.has(code) && part !== undefined) out.set(code, share * part);
  }
  return out;
}

function allCodes(tables: Tables): readonly string[] {
  return tables('data/crosswalk_soc2018_isco08.csv').map((row) => cell(row, 'soc2018'));
}
