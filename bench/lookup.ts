/**
 * Accuracy and speed of the occupation lookup, beside MiniSearch and FlexSearch over the same titles in the same run.
 * The labelled titles are not part of the repository: they are read from ../shared/data.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { Index } from 'flexsearch';
import MiniSearch from 'minisearch';
import { z } from 'zod';
import { createFinder } from '../src/occupation/find.ts';
import { parseLexicon } from '../src/occupation/lexicon.ts';
import { profileSchema } from '../src/research/base.ts';

const root = join(import.meta.dirname, '..');
const labelled = join(root, '../shared/data/eval_titles_dev.csv');
const rowSchema = z.object({ query: z.string(), isco08: z.string(), slice: z.string() });

/** Words to unit groups, best first; empty when the words are no job. */
type Lookup = (words: string) => readonly string[];
type Row = { readonly query: string; readonly accepted: readonly string[]; readonly slice: string };
type Title = { readonly id: number; readonly title: string; readonly code: string };

function readRows(): readonly Row[] {
  const raw: unknown = parse(readFileSync(labelled, 'utf8'), { columns: true });
  return z
    .array(rowSchema)
    .parse(raw)
    .map(({ query, isco08, slice }) => ({ query, slice, accepted: isco08 === '' ? [] : isco08.split('|') }));
}

function readTitles(text: string): readonly Title[] {
  const section = text.slice(text.indexOf('[titles]\n') + 9, text.indexOf('\n[prints]'));
  return section
    .split('\n')
    .flatMap((line) => {
      const [codes = '', list = ''] = line.split('\t');
      return list.split('|').map((title) => ({ title, code: codes.slice(0, 4) }));
    })
    .map((title, id) => ({ id, ...title }));
}

function distinct(codes: readonly string[]): readonly string[] {
  return [...new Set(codes)].slice(0, 5);
}

function miniSearch(titles: readonly Title[]): Lookup {
  const engine = new MiniSearch<Title>({ fields: ['title'], storeFields: ['code'] });
  engine.addAll(titles);
  return (words) =>
    distinct(engine.search(words, { fuzzy: 0.2, prefix: true }).map((hit) => z.string().parse(hit['code'])));
}

function flexSearch(titles: readonly Title[]): Lookup {
  const engine = new Index({ tokenize: 'forward' });
  for (const { id, title } of titles) engine.add(id, title);
  return (words) =>
    distinct(engine.search(words, { limit: 50, suggest: true }).map((id) => titles[Number(id)]?.code ?? ''));
}

function percent(part: number, whole: number): string {
  return ((100 * part) / whole).toFixed(1).padStart(6);
}

function measure(name: string, lookup: Lookup, rows: readonly Row[]): void {
  for (const { query } of rows.slice(0, 300)) lookup(query);
  const slices = new Map<string, { all: number; first: number; three: number }>();
  const times: number[] = [];
  for (const { query, accepted, slice } of rows) {
    const before = performance.now();
    const codes = lookup(query);
    times.push(performance.now() - before);
    const count = slices.get(slice) ?? { all: 0, first: 0, three: 0 };
    slices.set(slice, count);
    const none = accepted.length === 0;
    count.all += 1;
    count.first += (none ? codes.length === 0 : accepted.includes(codes[0] ?? '')) ? 1 : 0;
    count.three += (none ? codes.length === 0 : codes.slice(0, 3).some((code) => accepted.includes(code))) ? 1 : 0;
  }
  times.sort((a, b) => a - b);
  console.log(`\n${name}`);
  const jobs = [...slices].filter(([slice]) => slice !== 'not_a_job').map(([, count]) => count);
  const sum = (key: 'all' | 'first' | 'three'): number => jobs.reduce((total, count) => total + count[key], 0);
  console.log(
    `${'titles'.padEnd(14)} first ${percent(sum('first'), sum('all'))} % three ${percent(sum('three'), sum('all'))} %`,
  );
  for (const [slice, { all, first, three }] of slices) {
    console.log(`${slice.padEnd(14)} first ${percent(first, all)} % three ${percent(three, all)} %  (${all})`);
  }
  const at = (share: number): string => (times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(3);
  console.log(`milliseconds a lookup: p50 ${at(0.5)}, p99 ${at(0.99)}`);
}

const text = readFileSync(join(root, 'data/titles.txt'), 'utf8');
const profiles = z.array(profileSchema).parse(JSON.parse(readFileSync(join(root, 'data/profiles.json'), 'utf8')));
const start = performance.now();
const finder = createFinder(parseLexicon(text), profiles);
console.log(`building the finder: ${(performance.now() - start).toFixed(0)} ms`);

if (existsSync(labelled)) {
  const rows = readRows();
  const titles = readTitles(text);
  const ours: Lookup = (words) => {
    const { kind, candidates } = finder.find(words);
    return kind === 'none' ? [] : candidates.map(({ isco08 }) => isco08);
  };
  measure('Verdict', ours, rows);
  measure('MiniSearch (fuzzy 0.2, prefix)', miniSearch(titles), rows);
  measure('FlexSearch (forward, suggest)', flexSearch(titles), rows);
} else {
  console.error(`NOT MEASURED: ${labelled} is not there, so no accuracy can be given.`);
  process.exitCode = 1;
}
