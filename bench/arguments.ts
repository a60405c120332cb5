import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { readBase } from '../test/research/read-base.ts';
import { assess, type Assessment } from '../src/argument/read/assess.ts';
import { readStance } from '../src/argument/read/stance.ts';
import { featuresOf, findingsIn, wordFeature } from '../src/argument/read/stance-feature.ts';
import { cleanArgument, sentencesOf } from '../src/argument/read/words.ts';
import { occupationOf, type Occupation } from '../src/occupation/occupation.ts';
import { fitStance, sideBy, type Row, type Weights } from './stance-fit.ts';

const SHARED = new URL('../../shared/data/', import.meta.url);
const OWN = new URL('../test/argument/read/statements.tsv', import.meta.url);
const TABLE = new URL('../src/argument/read/stance-weight.ts', import.meta.url);
const WORDS = new URL('../src/argument/read/stance-word.ts', import.meta.url);
const WORD = wordFeature('');
const verbose = process.argv.includes('--verbose');

/** Our own statements count less in the fit: they are shorter and more even than what people write. */
const OWN_WEIGHT = 0.6;
const PENALTY = 2;
const FOLDS = 10;
/** A word that fewer statements have tells of them more than of what people say. */
const LEAST_STATEMENTS = 5;
const SIDES = ['threat', 'resilience', 'unsure'] as const;
const BY_LABEL: Readonly<Record<string, 0 | 1 | 2>> = {
  threatened: 0,
  safe: 1,
  neither: 2,
  threat: 0,
  resilience: 1,
  unsure: 2,
};

type Statement = { readonly text: string; readonly side: 0 | 1 | 2; readonly slice: string };

const devSchema = z.array(z.object({ text: z.string(), stance: z.string(), source: z.string() }));
const hostileSchema = z.array(z.object({ id: z.string(), expect: z.string(), text: z.string(), category: z.string() }));

function sideOf(label: string): 0 | 1 | 2 {
  return BY_LABEL[label] ?? 2;
}

function ownStatements(): readonly Statement[] {
  const lines = readFileSync(OWN, 'utf8').trim().split('\n').slice(1);
  return lines.map((line) => {
    const [label = '', text = ''] = line.split('\t');
    return { text, side: sideOf(label), slice: 'our own' };
  });
}

function devStatements(): readonly Statement[] {
  const rows: unknown = parse(readFileSync(new URL('arguments_dev.csv', SHARED)), { columns: true });
  return devSchema.parse(rows).map(({ text, stance, source }) => ({ text, side: sideOf(stance), slice: source }));
}

function rowOf({ text, side, slice }: Statement): Row {
  const sentences = sentencesOf(cleanArgument(text));
  const features = featuresOf(sentences, findingsIn(sentences));
  return { features, side, weight: slice === 'our own' ? OWN_WEIGHT : 1 };
}

/** The same rows without the words that few of them have. */
function withCommonWords(rows: readonly Row[]): readonly Row[] {
  const counts = new Map<string, number>();
  for (const { features } of rows) for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const kept = (name: string) => !name.startsWith(WORD) || (counts.get(name) ?? 0) >= LEAST_STATEMENTS;
  return rows.map((row) => ({ ...row, features: new Map([...row.features].filter(([name]) => kept(name))) }));
}

type Pair = { readonly truth: number; readonly found: number; readonly slice: string; readonly text: string };

function figures(pairs: readonly Pair[]): string {
  const right = pairs.filter(({ truth, found }) => truth === found).length;
  const f1s = SIDES.map((_, k) => {
    const hit = pairs.filter(({ truth, found }) => truth === k && found === k).length;
    const all = pairs.filter(({ truth }) => truth === k).length + pairs.filter(({ found }) => found === k).length;
    return all === 0 ? 0 : (2 * hit) / all;
  });
  const mean = f1s.reduce((sum, f1) => sum + f1, 0) / f1s.length;
  const each = SIDES.map((side, k) => `${side} ${(f1s[k] ?? 0).toFixed(2)}`).join(', ');
  return `accuracy ${(right / pairs.length).toFixed(3)}, macro-F1 ${mean.toFixed(3)} (${each}; ${pairs.length} statements)`;
}

function report(name: string, pairs: readonly Pair[]): void {
  console.log(`${name}: ${figures(pairs)}`);
  const slices = [...new Set(pairs.map(({ slice }) => slice))];
  if (slices.length < 2) return;
  for (const slice of slices) console.log(`  ${slice}: ${figures(pairs.filter((pair) => pair.slice === slice))}`);
}

function withTable(statements: readonly Statement[]): readonly Pair[] {
  return statements.map(({ text, side, slice }) => {
    const { stance } = readStance(sentencesOf(cleanArgument(text)));
    return { truth: side, found: SIDES.indexOf(stance), slice, text };
  });
}

const fold = (i: number): number => ((i * 7919) % 1009) % FOLDS;

/** Each statement judged by weights that were fitted without its tenth; the rest of the training set is always there. */
function crossValidated(statements: readonly Statement[], others: readonly Statement[]): readonly Pair[] {
  const common = withCommonWords([...statements, ...others].map(rowOf));
  const [rows, fixed] = [common.slice(0, statements.length), common.slice(statements.length)];
  const fits = new Map<number, Weights>();
  for (let k = 0; k < FOLDS; k += 1)
    fits.set(k, fitStance([...rows.filter((_, i) => fold(i) !== k), ...fixed], PENALTY));
  return statements.map(({ text, side, slice }, i) => {
    const weights = fits.get(fold(i)) ?? new Map();
    return { truth: side, found: sideBy(weights, rows[i]?.features ?? new Map()), slice, text };
  });
}

const cell = (value: number): string => String(Math.round(value * 100) / 100 || 0);

function writeTables(weights: Weights): void {
  const [words, others] = [true, false].map((is) => [...weights].filter(([name]) => name.startsWith(WORD) === is));
  writeWords(words ?? []);
  writeTable(others ?? []);
}

type Table = readonly (readonly [string, readonly [number, number, number]])[];

function writeWords(weights: Table): void {
  const rows = weights.map(([name, row]) => `${name.slice(WORD.length)} ${row.map(cell).join(' ')}`).toSorted();
  const lines = rows.map((row, i) => `${row}${i % 4 === 3 || i === rows.length - 1 ? '\n' : '; '}`);
  const [head = '', , tail = ''] = readFileSync(WORDS, 'utf8').split('`');
  writeFileSync(WORDS, `${head}\`\n${lines.join('')}\`${tail}`);
}

function writeTable(weights: Table): void {
  const lines = weights.map(([name, row]) => `  '${name}': [${row.map(cell).join(', ')}],`);
  const head = readFileSync(TABLE, 'utf8').split('export const')[0] ?? '';
  const type = 'Readonly<Record<string, readonly [number, number, number]>>';
  writeFileSync(TABLE, `${head}export const STANCE_WEIGHTS: ${type} = {\n${lines.join('\n')}\n};\n`);
  console.log('Wrote stance-weight.ts and stance-word.ts in src/argument/read; format them.');
}

/** The job that a hostile input is about, by a word in it; others are read in a debate about software developers. */
const JOBS: readonly (readonly [RegExp, string])[] = [
  [/plumber/i, '7126'],
  [/teacher/i, '2341'],
  [/truck/i, '8332'],
  [/paralegal/i, '3411'],
  [/pharmac/i, '2262'],
  [/clerk/i, '4110'],
  [/nurse|managers/i, '2221'],
  [/radiolog/i, '2212'],
  [/welder/i, '7212'],
  [/accountant/i, '2411'],
  [/lawyer/i, '2611'],
  [/cooks/i, '5120'],
  [/translator/i, '2643'],
  [/telemarket/i, '5244'],
  [/teller/i, '4211'],
  [/customer service|call cent/i, '4222'],
];

function treated(expect: string, { stance, points, gates }: Assessment): boolean {
  if (expect === 'zero') return points === 0;
  if (expect === 'low') return Math.abs(points) <= 1.5;
  if (expect === 'reject') return gates.some(({ id }) => id === 'empty' || id === 'too long');
  return expect === 'strong' ? Math.abs(points) >= 3 && stance !== 'unsure' : true;
}

function measureHostile(): void {
  const base = readBase();
  const rows: unknown = parse(readFileSync(new URL('arguments_adversarial_dev.csv', SHARED)), { columns: true });
  const all = hostileSchema.parse(rows);
  const wrong = all.filter(({ expect, text, id }) => {
    const key = JOBS.find(([pattern]) => pattern.test(text))?.[1] ?? '2512';
    const words = text.replace(/REPEAT\((.*?),(\d+)\)/g, (_, part: string, n: string) => part.repeat(Number(n)));
    const read = assess(base, jobOf(base, key), words);
    if (verbose || !treated(expect, read))
      console.log(
        `  ${id} ${expect}: ${read.stance} ${read.points.toFixed(2)} [${read.gates.map((gate) => gate.id).join(', ')}]`,
      );
    return !treated(expect, read);
  });
  console.log(
    `hostile inputs treated as stated: ${all.length - wrong.length} of ${all.length} (no_flip, once and safe: see test/argument/read)`,
  );
}

function jobOf(base: Parameters<typeof occupationOf>[0], key: string): Occupation {
  const occupation = occupationOf(base, key);
  if (!occupation) throw new Error(`No occupation ${key}`);
  return occupation;
}

function measureSpeed(statements: readonly Statement[]): void {
  const base = readBase();
  const occupation = jobOf(base, '2512');
  const times: number[] = [];
  for (let round = 0; round < 4; round += 1) {
    for (const { text } of statements) {
      const start = performance.now();
      assess(base, occupation, text);
      if (round > 0) times.push(performance.now() - start);
    }
  }
  times.sort((a, b) => a - b);
  const at = (share: number): string => (times[Math.floor(times.length * share)] ?? 0).toFixed(2);
  console.log(`one argument read and scored: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`);
}

function main(): void {
  const own = ownStatements();
  const there = existsSync(new URL('arguments_dev.csv', SHARED));
  const dev = there ? devStatements() : [];
  if (process.argv.includes('--train')) writeTables(fitStance(withCommonWords([...dev, ...own].map(rowOf)), PENALTY));
  report('our statements, table as committed', withTable(own));
  measureSpeed(own);
  if (!there) {
    console.log('MISSING: ../shared/data/arguments_dev.csv; the development statements were NOT measured.');
    process.exitCode = 1;
    return;
  }
  report('our statements, cross-validated', crossValidated(own, dev));
  report('development statements, cross-validated', crossValidated(dev, own));
  report('development statements, weights from our statements alone', byOurs(dev, own));
  report('development statements, table as committed (it has seen them)', withTable(dev));
  measureHostile();
  measureSpeed(dev);
}

function byOurs(dev: readonly Statement[], own: readonly Statement[]): readonly Pair[] {
  const weights = fitStance(withCommonWords(own.map(rowOf)), PENALTY * OWN_WEIGHT);
  return dev.map((statement) => ({
    truth: statement.side,
    found: sideBy(weights, rowOf(statement).features),
    slice: statement.slice,
    text: statement.text,
  }));
}

main();
