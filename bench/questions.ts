import { existsSync, readFileSync } from 'node:fs';
import { EMPTY_CONTEXT } from '../src/intent/context.ts';
import { INTENTS } from '../src/intent/intent.ts';
import { readIntent, type Reader } from '../src/intent/read.ts';
import {
  askAll,
  createTestReader,
  ownDialogues,
  ownQuestions,
  parseDialogues,
  talkAll,
  type Outcome,
  type Question,
} from '../test/intent/measure.ts';

// Prints how many questions are read right, on our own sets and on the development sets beside the repository.
// With --verbose each wrong one is shown.

const SHARED = new URL('../../shared/data/', import.meta.url);

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
    return { text, intent, region: null, isco08: isco08.split('|').filter((code) => code !== '') };
  });
}

function percent(right: readonly boolean[]): string {
  const count = right.filter(Boolean).length;
  return `${((100 * count) / Math.max(1, right.length)).toFixed(1)} % (${count} of ${right.length})`;
}

function show(outcomes: readonly Outcome[]): void {
  if (!process.argv.includes('--verbose')) return;
  for (const { text, expected, got, intent, job, region } of outcomes)
    if (!intent || !job || !region) console.log(`  expected ${expected}, got ${got}: ${text}`);
}

function printQuestions(name: string, outcomes: readonly Outcome[]): void {
  show(outcomes);
  const intent = percent(outcomes.map((one) => one.intent));
  console.log(`${name}: intent ${intent}, occupation ${percent(outcomes.map((one) => one.job))}`);
  const parts = INTENTS.flatMap((intentName) => {
    const these = outcomes.filter(({ expected }) => expected.split(' ')[0] === intentName);
    return these.length === 0 ? [] : [`${intentName} ${these.filter((one) => one.intent).length}/${these.length}`];
  });
  console.log(`  ${parts.join(', ')}`);
}

function printTurns(name: string, outcomes: readonly Outcome[]): void {
  show(outcomes);
  console.log(`${name}: turns wholly right ${percent(outcomes.map((one) => one.intent && one.job && one.region))}`);
}

function printSpeed(reader: Reader, questions: readonly Question[]): void {
  const times: number[] = [];
  for (let round = 0; round < 4; round += 1) {
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
  const reader = createTestReader();
  printQuestions('our questions', askAll(reader, ownQuestions()));
  printTurns('our dialogues', talkAll(reader, ownDialogues()));
  printSpeed(reader, ownQuestions());
  if (existsSync(new URL('questions_dev.csv', SHARED))) {
    printQuestions('development questions', askAll(reader, devQuestions()));
    const text = readFileSync(new URL('followups_dev.jsonl', SHARED), 'utf8');
    printTurns('development dialogues', talkAll(reader, parseDialogues(text)));
  } else {
    console.log('MISSING: ../shared/data/questions_dev.csv. Only our own sets were measured.');
    process.exitCode = 1;
  }
}

main();
