import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseResearchBase } from '../../src/research/parse.ts';
import type { BaseFile, RawBase, ResearchBase } from '../../src/research/parse.ts';

export const DATA = join(import.meta.dirname, '..', '..', 'data');

/** The text of every file of the research base in `data/`. */
export function readRaw(): RawBase {
  const [sources, facts, claims, countries] = [read('sources'), read('facts'), read('claims'), read('countries')];
  return {
    sources,
    facts,
    claims,
    countries,
    'unit-groups': read('unit-groups'),
    'us-occupations': read('us-occupations'),
    profiles: read('profiles'),
    measures: read('measures'),
    scores: read('scores'),
    backtest: read('backtest'),
    release: read('release'),
  };
}

/** The research base of the repository. */
export function readBase(): ResearchBase {
  return parseResearchBase(readRaw());
}

function read(name: BaseFile): string {
  return readFileSync(join(DATA, `${name}.json`), 'utf8');
}
