import { readFileSync } from 'node:fs';
import { loadData } from '../adapters/load.ts';
import { openDebate, type Debate } from '../src/argument/debate.ts';
import type { Move } from '../src/argument/move.ts';
import { play } from '../src/argument/play.ts';
import { createReader } from '../src/argument/reader.ts';
import { buildBoard } from '../src/argument/settle-board.ts';
import type { Reader } from '../src/argument/setting.ts';
import { occupationOf } from '../src/occupation/occupation.ts';

/** Park and Miller's generator: the same debates in every run. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

const random = createRandom(20_261_124);
const { base } = loadData();
const job = occupationOf(base, 'machine-learning-engineer');
if (!job) throw new Error('The occupation of this bench is not in the data.');
const claims = [...base.claims.values()];
const vocabulary = [
  ...new Set(
    readFileSync(new URL('../data/facts.json', import.meta.url), 'utf8')
      .toLowerCase()
      .match(/[a-z]{4,}/g),
  ),
];
const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];

/** Made-up words and reading, so that the step alone is measured; a tenth repeat an earlier one nearly word for word. */
const texts: string[] = [];
function newText(): string {
  const old = random() < 0.1 ? pick(texts) : undefined;
  const words = old?.split(' ') ?? Array.from({ length: 14 }, () => pick(vocabulary) ?? '');
  if (old !== undefined) words[Math.floor(random() * words.length)] = pick(vocabulary) ?? '';
  texts.push(words.join(' '));
  return words.join(' ');
}

const madeUp: Reader = (text) => {
  const rank = createRandom(
    text.split(' ').reduce((sum, word) => (sum * 31 + word.length * 7 + word.charCodeAt(1)) % 1_000_003, 7) + 1,
  );
  rank();
  const stance = rank() < 0.5 ? 'threat' : 'resilience';
  const own = claims.filter(({ side }) => side === stance);
  const claim = own[Math.floor(rank() * own.length)]?.id ?? 'T01';
  return {
    stance,
    strength: rank(),
    claims: [{ id: claim, side: stance, score: 0.8, phrases: [] }],
    evidence: [],
    gates: [],
    faults: [],
    rules: [],
    print: new Set(text.split(' ')),
  };
};

function newMove(i: number): Move {
  const answers =
    i > 0 && random() < 0.4 ? ({ kind: 'argument', id: `a${1 + Math.floor(random() * i)}` } as const) : null;
  return { kind: 'argue', key: `k${i}`, person: `p${i % 500}`, text: newText(), answers };
}

function measure(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const at = (times: readonly number[], share: number): string =>
  (times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(3);

let debate: Debate = openDebate(base, job, madeUp);
const times: number[] = [];
for (let i = 0; i < 10_500; i++) {
  const move = newMove(i);
  times.push(measure(() => (debate = play(debate, move).debate)));
}
const late = times.slice(10_000);
console.log(
  `one more argument in a debate of 10,000        p50 ${at(late, 0.5)} ms, p99 ${at(late, 0.99)}, worst ${at(late, 1)}`,
);
const full = measure(() => {
  const board = buildBoard(debate.setting, debate.statements);
  const same = Object.is(board.fold.shift, debate.board.fold.shift);
  console.log(`the full pass gives ${same ? 'the same bits' : 'OTHER BITS'}: shift ${board.fold.shift}`);
});
console.log(`full pass over ${debate.statements.length} arguments                   ${full.toFixed(1)} ms`);

/** Read, scored and answered, with the real reader. */
let real = openDebate(base, job, createReader(base, job));
const lines = readFileSync(process.argv[2] ?? new URL('../test/intent/questions.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.length > 20);
const reading: number[] = [];
for (let i = 0; i < 1_000; i++) {
  const text = `${pick(lines)} ${i}`;
  reading.push(
    measure(() => {
      real = play(real, { kind: 'argue', key: `k${i}`, person: `p${i % 50}`, text, answers: null }).debate;
    }),
  );
}
console.log(`one argument read, scored and answered         p50 ${at(reading, 0.5)} ms, p99 ${at(reading, 0.99)}`);

/** A flood of near-copies, beside as many arguments that are not alike, with the real reader. */
for (const kind of ['near-copies', 'others'] as const) {
  let flooded = openDebate(base, job, createReader(base, job));
  const copy = (i: number) =>
    `The tools are so cheap and so good that firms will need fewer engineers for ${pick(vocabulary)} models ${i}.`;
  const other = (i: number) =>
    `Engineers lose work because ${Array.from({ length: 12 }, () => pick(vocabulary)).join(' ')} ${i}.`;
  const took = Array.from({ length: 2_000 }, (_, i) => {
    const text = kind === 'others' ? other(i) : copy(i);
    return measure(() => {
      flooded = play(flooded, { kind: 'argue', key: `k${i}`, person: `p${i % 50}`, text, answers: null }).debate;
    });
  });
  const undo = measure(() => play(flooded, { kind: 'undo', key: 'u', person: 'p5', argument: 'a6' }));
  console.log(
    `one more of 2,000 ${kind.padEnd(12)}                 p50 ${at(took.slice(1_800), 0.5)} ms, p99 ${at(took.slice(1_800), 0.99)}; one taken back ${undo.toFixed(1)} ms`,
  );
}
