import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createLocalBot } from '../adapters/create.ts';
import { bodyOf } from '../adapters/discord/body.ts';
import { renderReply as renderDiscord } from '../adapters/discord/render.ts';
import { openSqliteStore } from '../adapters/storage/sqlite.ts';
import type { Turn } from '../src/bot.ts';
import type { Input } from '../src/chat.ts';
import { ARGUMENT, encodeButton } from '../src/press.ts';

/**
 * Mixed load for as many events as it is told, on a SQLite file, with memory looked at twenty times after a collection:
 * `node --expose-gc --max-semi-space-size=1 --max-old-space-size=256 --no-concurrent-recompilation bench/soak.ts
 * --count 200000` (the flags of `npm start`: without them Node takes memory that it does not need). Says whether memory is flat: the mean of the last quarter against
 * that of the second. Exit status 1 where it grew by more than a tenth.
 */
const { values } = parseArgs({ options: { count: { type: 'string', default: '20000' } } });
const count = Number(values.count);
const SAMPLES = 20;
const TEAMS = 40;
const PEOPLE = 25;

const JOBS = ['nurse', 'radiologist', 'translator', 'plumber', 'paralegal', 'ML engineer', 'truck driver', 'actuary'];
const WORDS: readonly ((job: string) => string)[] = [
  (job) => `will AI replace ${job}s?`,
  () => 'why?',
  () => 'and in India?',
  () => 'source?',
  (job) => `compare ${job} and teacher`,
  () => 'which office jobs are safest',
  (job) => `check this claim: AI will replace every ${job} by 2030`,
  (job) => `give us a question about ${job}s`,
  () => 'privacy',
  () => '🙂 \u202E <b>@everyone</b>',
];
const ARGUMENTS = [
  'Software does the routine part, so fewer people are needed for the same work.',
  'Somebody has to answer for mistakes in court, and software cannot.',
  'Patients and clients want a person whom they trust.',
  'Wages are low where this is done, so there is little to save by software.',
];

const folder = mkdtempSync(join(tmpdir(), 'verdict-soak-'));
const store = openSqliteStore(join(folder, 'store.sqlite'));
const { bot, base } = createLocalBot(store);
const debates = new Map<string, Turn>();
const memory: { readonly heap: number; readonly rss: number }[] = [];
let answered = 0;

const start = performance.now();
for (let n = 0; n < count; n += 1) {
  await step(n);
  if ((n + 1) % Math.ceil(count / SAMPLES) === 0) sample(n + 1);
}
const seconds = (performance.now() - start) / 1000;
await store.close();
rmSync(folder, { recursive: true });

const [early, late] = [quarter(1), quarter(3)];
const growth = Math.max(late.heap / early.heap, late.rss / early.rss) - 1;
console.log(
  `${count} events, ${answered} answers in ${seconds.toFixed(0)} s (${(count / seconds).toFixed(0)} a second).`,
);
console.log(
  `After collection, second quarter and last: heap ${early.heap.toFixed(1)} and ${late.heap.toFixed(1)} MB, resident ${early.rss.toFixed(0)} and ${late.rss.toFixed(0)} MB: ${(growth * 100).toFixed(1)} %.`,
);
process.exitCode = growth > 0.1 ? 1 : 0;

async function step(n: number): Promise<void> {
  const team = `team ${n % TEAMS}`;
  const job = JOBS[n % JOBS.length] ?? 'nurse';
  const open = debates.get(team);
  if (open === undefined || n % 997 === 0) {
    const opened = await say(n, team, { kind: 'message', text: `let's debate ${job}s` });
    if (opened !== undefined) debates.set(team, opened);
    return;
  }
  const argues = n % 7 === 0;
  await say(n, team, argues ? argument(open, n) : { kind: 'message', text: WORDS[n % WORDS.length]?.(job) ?? job });
}

function argument({ reply }: Turn, n: number): Input {
  const buttons = reply.blocks.flatMap((block) => (block.type === 'buttons' ? block.buttons : []));
  const button = buttons.find(({ label }) => label === 'Argue');
  const text = `${ARGUMENTS[n % ARGUMENTS.length] ?? ''} ${n % 3 === 0 ? `In case ${n} that was seen.` : ''}`;
  return { kind: 'press', code: button === undefined ? '' : encodeButton(button), fields: { [ARGUMENT]: text } };
}

async function say(n: number, installation: string, input: Input): Promise<Turn | undefined> {
  const turn = await bot.handle({
    key: `event ${n}`,
    person: `person ${n % PEOPLE}`,
    place: { platform: 'discord', installation, channel: `channel ${n % 5}`, thread: null },
    input,
    manages: async () => true,
    administers: async () => true,
  });
  if (turn === undefined) return undefined;
  answered += 1;
  bodyOf(renderDiscord(base, turn.reply), false);
  return turn;
}

function sample(n: number): void {
  globalThis.gc?.();
  const { heapUsed, external, rss } = process.memoryUsage();
  memory.push({ heap: heapUsed / 1e6, rss: rss / 1e6 });
  const [heap, outside, resident] = [heapUsed, external, rss].map((bytes) => (bytes / 1e6).toFixed(1));
  console.log(`${n}: heap ${heap} MB, outside of it ${outside} MB, resident ${resident} MB`);
}

/** Means of one quarter of the samples, from 0. */
function quarter(which: number): { readonly heap: number; readonly rss: number } {
  const size = memory.length / 4;
  const part = memory.slice(Math.floor(which * size), Math.floor((which + 1) * size));
  const mean = (of: 'heap' | 'rss') => part.reduce((sum, each) => sum + each[of], 0) / Math.max(1, part.length);
  return { heap: mean('heap'), rss: mean('rss') };
}
