import { readFileSync } from 'node:fs';
import { createFinder, type Finder } from '../src/occupation/find.ts';
import { parseLexicon } from '../src/occupation/lexicon.ts';
import { BASE_FILES, DataError, parseResearchBase, type RawBase, type ResearchBase } from '../src/research/parse.ts';

const DATA = new URL('../data/', import.meta.url);

/** Reads the committed data once. Throws DataError with the file and what to do. */
export function loadData(): { readonly base: ResearchBase; readonly finder: Finder } {
  const base = loadBase();
  const finder = createFinder(parseLexicon(read('titles.txt')), [...base.profiles.values()]);
  return { base, finder };
}

/** Reads the research base alone, for what needs no titles. Throws DataError. */
export function loadBase(): ResearchBase {
  return parseResearchBase(readRaw());
}

/** The text of every file of the research base. */
export function readRaw(): RawBase {
  return {
    sources: read('sources.json'),
    facts: read('facts.json'),
    claims: read('claims.json'),
    countries: read('countries.json'),
    'unit-groups': read('unit-groups.json'),
    'us-occupations': read('us-occupations.json'),
    profiles: read('profiles.json'),
    measures: read('measures.json'),
    scores: read('scores.json'),
    backtest: read('backtest.json'),
    release: read('release.json'),
  } satisfies Record<(typeof BASE_FILES)[number], string>;
}

function read(name: string): string {
  try {
    return readFileSync(new URL(name, DATA), 'utf8');
  } catch {
    throw new DataError(name, '', 'The file is missing.');
  }
}
