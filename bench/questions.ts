import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { EMPTY_CONTEXT, nextContext } from '../src/intent/context.ts';
import { INTENTS, type Intent } from '../src/intent/intent.ts';
import { createReader, readIntent, type Reader } from '../src/intent/read.ts';
import { REGION_GROUPS } from '../src/intent/region.ts';
import { createFinder } from '../src/occupation/find.ts';
import { parseLexicon } from '../src/occupation/lexicon.ts';
import { countrySchema, profileSchema } from '../src/research/base.ts';

const ROOT = new URL('..', import.meta.url);
const SHARED = new URL('../../shared/data/', import.meta.url);
const verbose = process.argv.includes('--verbose');

type Question = {
  readonly text: string;
  readonly isco08: readonly string[];
  readonly intent: string;
  readonly region: string;
};

function readText(path: string): string {
  return readFileSync(new URL(path, ROOT), 'utf8');
}

const profiles = z.array(profileSchema).parse(JSON.parse(readText('data/profiles.json')));
const countries = z.array(countrySchema).parse(JSON.parse(readText('data/countries.json')));
const groupOf = new Map(profiles.map(({ slug, isco08, besides }) => [slug, [isco08, ...besides]]));

export function createBenchReader(): Reader {
  return createReader(createFinder(parseLexicon(readText('data/titles.txt')), profiles), countries);
}

function ownQuestions(): readonly Question[] {
  const rows = readText('test/intent/questions.tsv').trim().split('\n').slice(1);
  return rows.map((row) => {
    const [intent = '', isco08 = '', region = '', text = ''] = row.split('\t');
    return { text, intent, region, isco08: isco08.split('|').filter((code) => code !== '') };
  });
}

/** Cells of a line of comma-separated values with optional quotes. */
function cells(line: string): readonly string[] {
  return [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = '']) =>
    cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell,
  );
}

function devQuestions(): readonly Question[] {
  const rows = readFileSync(new URL('questions_dev.csv', SHARED), 'utf8').trim().split(/\r?\n/).slice(1);
  return rows.map((row) => {
    const [, text = '', , isco08 = '', intent = ''] = cells(row);
    return { text, intent, region: '', isco08: isco08.split('|').filter((code) => code !== '') };
  });
}

function codesOf(intent: Intent): readonly string[] {
  return intent.occupations.map((key) => groupOf.get(key)?.[0] ?? key);
}

// Right when the best answer is an accepted one; no particular job expected: none may be named.
function rightJob(intent: Intent, accepted: readonly string[]): boolean {
  const codes = codesOf(intent);
  if (accepted.length === 0) return codes.length === 0;
  return codes.some((code) => accepted.includes(code)) && (codes.length > 1 || accepted.includes(codes[0] ?? ''));
}

function rightRegion(intent: Intent, expected: string | null): boolean {
  if (expected !== null && expected !== '') return intent.region === expected;
  return intent.region === null || REGION_GROUPS.some((group) => group.name === intent.region);
}

function percent(right: number, all: number): string {
  return `${((100 * right) / Math.max(1, all)).toFixed(1)} % (${right} of ${all})`;
}

function measureQuestions(name: string, reader: Reader, questions: readonly Question[]): void {
  const byIntent = new Map<string, [number, number]>();
  let intents = 0;
  let jobs = 0;
  for (const question of questions) {
    const { intent, rule } = readIntent(reader, question.text, EMPTY_CONTEXT);
    const tally = byIntent.get(question.intent) ?? [0, 0];
    tally[1] += 1;
    const intentRight = intent.name === question.intent;
    const jobRight = rightJob(intent, question.isco08);
    if (intentRight) tally[0] += 1;
    intents += intentRight ? 1 : 0;
    jobs += jobRight ? 1 : 0;
    byIntent.set(question.intent, tally);
    const regionRight = question.region === '' || intent.region === question.region;
    if (verbose && !(intentRight && jobRight && regionRight))
      console.log(
        `  ${question.intent}/${question.isco08.join('|')}/${question.region} -> ${intent.name}/${intent.occupations.join(' ')}/${intent.region ?? ''}: ${question.text}  [${rule}]`,
      );
  }
  console.log(`${name}: intent ${percent(intents, questions.length)}, occupation ${percent(jobs, questions.length)}`);
  const parts = INTENTS.flatMap((intent) => {
    const tally = byIntent.get(intent);
    return tally === undefined ? [] : [`${intent} ${tally[0]}/${tally[1]}`];
  });
  console.log(`  ${parts.join(', ')}`);
}

const dialogueSchema = z.object({
  conversation: z.string(),
  turns: z.array(
    z.object({ text: z.string(), intent: z.string(), isco08: z.array(z.string()), region: z.string().nullable() }),
  ),
});

function measureDialogues(name: string, reader: Reader, text: string): void {
  let right = 0;
  let all = 0;
  for (const line of text.trim().split('\n')) {
    const { conversation, turns } = dialogueSchema.parse(JSON.parse(line));
    let context = EMPTY_CONTEXT;
    for (const turn of turns) {
      const { intent, rule } = readIntent(reader, turn.text, context);
      const codes = codesOf(intent);
      const jobs =
        turn.intent === 'compare' ? turn.isco08.every((code) => codes.includes(code)) : rightJob(intent, turn.isco08);
      const whole = intent.name === turn.intent && jobs && rightRegion(intent, turn.region);
      right += whole ? 1 : 0;
      all += 1;
      if (verbose && !whole)
        console.log(
          `  ${conversation} ${turn.intent}/${turn.isco08.join('|')}/${turn.region ?? ''} -> ${intent.name}/${intent.occupations.join(' ')}/${intent.region ?? ''}: ${turn.text}  [${rule}]`,
        );
      context = nextContext(context, intent);
    }
  }
  console.log(`${name}: turns wholly right ${percent(right, all)}`);
}

function measureSpeed(reader: Reader, questions: readonly Question[]): void {
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    for (const { text } of questions) {
      const start = performance.now();
      readIntent(reader, text, EMPTY_CONTEXT);
      if (round > 0) times.push(performance.now() - start);
    }
  }
  times.sort((a, b) => a - b);
  const at = (share: number): string => (times[Math.floor(times.length * share)] ?? 0).toFixed(2);
  console.log(`one question read, finder included: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`);
}

function main(): void {
  const reader = createBenchReader();
  const own = ownQuestions();
  measureQuestions('our questions', reader, own);
  measureDialogues('our dialogues', reader, readText('test/intent/dialogues.jsonl'));
  measureSpeed(reader, own);
  if (process.argv.includes('--own')) return;
  if (existsSync(new URL('questions_dev.csv', SHARED))) {
    measureQuestions('development questions', reader, devQuestions());
    measureDialogues('development dialogues', reader, readFileSync(new URL('followups_dev.jsonl', SHARED), 'utf8'));
  } else {
    console.log(
      'MISSING: the development sets are not there (../shared/data/questions_dev.csv); only our own sets were measured.',
    );
    process.exitCode = 1;
  }
}

main();
