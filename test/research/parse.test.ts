import { describe, expect, test } from 'vitest';
import { DataError, parseResearchBase } from '../../src/research/parse.ts';
import { readRaw } from './read-base.ts';

const raw = readRaw();

function failure(change: Partial<typeof raw>): DataError {
  try {
    parseResearchBase({ ...raw, ...change });
  } catch (error) {
    if (error instanceof DataError) return error;
    throw error;
  }
  throw new Error('It was read without complaint.');
}

describe('reading the research base', () => {
  test('names the file that is no JSON', () => {
    const error = failure({ facts: raw.facts.slice(0, -20) });
    expect(error.file).toBe('facts.json');
    expect(error.message).toMatch(/^data\/facts\.json: It is no JSON .*Run "npm run data"/);
  });

  test('names the place where a record has the wrong shape', () => {
    const error = failure({ claims: raw.claims.replace('"side":"threat"', '"side":"doom"') });
    expect([error.file, error.path]).toEqual(['claims.json', '0.side']);
  });

  test('refuses a fact whose source does not exist', () => {
    const error = failure({ facts: raw.facts.replace('"source":"ILO140"', '"source":"ILO999"') });
    expect(error.message).toContain('ILO140-01: It names ILO999, which does not exist.');
  });

  test('refuses a claim whose fact does not exist', () => {
    expect(failure({ claims: raw.claims.replace('"AUTOML-01"', '"AUTOML-99"') }).path).toBe('T01');
  });

  test('refuses the same id twice', () => {
    expect(failure({ countries: raw.countries.replace('"iso3":"AFG"', '"iso3":"ABW"') }).message).toContain('twice');
  });

  test('refuses fields it does not know', () => {
    expect(failure({ countries: raw.countries.replace('{"iso3"', '{"aipi":0.5,"iso3"') }).file).toBe('countries.json');
  });

  test('leaves what it read unchanged', () => {
    const before = JSON.stringify(raw);
    parseResearchBase(raw);
    expect(JSON.stringify(raw)).toBe(before);
  });
});
