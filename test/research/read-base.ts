import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseResearchBase } from '../../src/research/parse.ts';
import type { RawBase, ResearchBase } from '../../src/research/parse.ts';

export const DATA = join(import.meta.dirname, '..', '..', 'data');

/** What a file holds before it is there: the research base can be used without scores and profiles. */
const EMPTY: Readonly<Record<string, string>> = {
  profiles: '[]',
  scores: '{"base":45,"measuresPossible":28,"unitGroups":{},"us":{}}',
  backtest: '{"rows":[],"bands":[],"shares":{"cost":0,"demand":0,"trend":0}}',
};

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

function read(name: string): string {
  const path = join(DATA, `${name}.json`);
  return existsSync(path) ? readFileSync(path, 'utf8') : (EMPTY[name] ?? '');
}
