import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { setTimeout as wait } from 'node:timers/promises';
import { RENDERED, renderJson } from '../adapters/cli/render.ts';
import { createLocalBot } from '../adapters/create.ts';
import { pngPicture } from '../adapters/picture.ts';
import { openSqliteStore } from '../adapters/storage/sqlite.ts';
import type { Turn } from '../src/bot.ts';
import { createAsking } from '../src/channel/asking.ts';
import { postDueQuestions } from '../src/channel/due.ts';
import type { Input } from '../src/chat.ts';
import type { Outlet } from '../src/post.ts';
import { ARGUMENT, encodeButton } from '../src/press.ts';
import { encodePrivacy } from '../src/privacy-act.ts';
import type { Block } from '../src/reply.ts';

/**
 * Mixed load on a SQLite file, spread over some minutes: questions, debates that end and are opened anew, votes,
 * schedules that come due, people who delete what is theirs and teams that delete all, every rendering, pictures. Memory
 * is looked at twenty times after a collection:
 * `node --expose-gc --max-semi-space-size=1 --max-old-space-size=256 --no-concurrent-recompilation bench/soak.ts
 * --count 360000 --minutes 60` (the flags of `npm start`: without them Node takes memory that it does not need). Says
 * whether memory is flat: the mean of the last quarter against that of the second. Exit status 1 where it grew by more
 * than a tenth.
 */
const { values } = parseArgs({
  options: { count: { type: 'string', default: '20000' }, minutes: { type: 'string', default: '0' } },
});
const count = Number(values.count);
const paceMs = (Number(values.minutes) * 60_000) / count;
const SAMPLES = 20;
const TEAMS = 40;
const PEOPLE = 97;
/** After so many arguments a team closes its debate and opens the next. */
const LONGEST_DEBATE = 40;

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
  () => `/discuss schedule every day at ${soon()} UTC`,
  () => '/discuss list',
  () => '/discuss remove 1',
];
const ARGUMENTS = [
  'Software does the routine part, so fewer people are needed for the same work.',
  'Somebody has to answer for mistakes in court, and software cannot.',
  'Patients and clients want a person whom they trust.',
  'Wages are low where this is done, so there is little to save by software.',
];

type Debate = { readonly opened: Turn; said: number };

const folder = mkdtempSync(join(tmpdir(), 'verdict-soak-'));
const store = openSqliteStore(join(folder, 'store.sqlite'));
const { bot, base } = createLocalBot(store);
const asking = createAsking(base, store);
const debates = new Map<string, Debate>();
const memory: { readonly heap: number; readonly rss: number }[] = [];
let [answered, posted, drawn] = [0, 0, 0];
const outlet: Outlet = {
  post: async (_place, { reply }) => {
    await shown(reply.blocks);
    posted += 1;
    return { kind: 'posted', message: `m${posted}` };
  },
  tell: async () => ({ kind: 'posted', message: 'told' }),
};

const start = performance.now();
for (let n = 0; n < count; n += 1) {
  await step(n);
  if (n % 200 === 0) await postDueQuestions(asking, { discord: outlet }, AbortSignal.timeout(60_000));
  if ((n + 1) % Math.ceil(count / SAMPLES) === 0) sample(n + 1);
  const early = n * paceMs - (performance.now() - start);
  if (early > 0) await wait(early);
}
const seconds = (performance.now() - start) / 1000;
await store.close();
rmSync(folder, { recursive: true });

const [early, late] = [quarter(1), quarter(3)];
const growth = Math.max(late.heap / early.heap, late.rss / early.rss) - 1;
console.log(
  `${count} events, ${answered} answers, ${posted} scheduled posts, ${drawn} pictures in ${(seconds / 60).toFixed(1)} minutes (${(count / seconds).toFixed(0)} a second).`,
);
console.log(
  `After collection, second quarter and last: heap ${early.heap.toFixed(1)} and ${late.heap.toFixed(1)} MB, resident ${early.rss.toFixed(0)} and ${late.rss.toFixed(0)} MB: ${(growth * 100).toFixed(1)} %.`,
);
process.exitCode = growth > 0.1 ? 1 : 0;

async function step(n: number): Promise<void> {
  const team = `team ${n % TEAMS}`;
  const job = JOBS[n % JOBS.length] ?? 'nurse';
  if (n % 20_011 === 20_010) {
    debates.delete(team);
    return void (await say(n, team, { kind: 'press', code: encodePrivacy('delete all'), fields: null }));
  }
  if (n % 1009 === 1008)
    return void (await say(n, team, { kind: 'press', code: encodePrivacy('delete mine'), fields: null }));
  const debate = debates.get(team);
  if (debate === undefined || debate.said >= LONGEST_DEBATE) {
    const opened = await say(n, team, { kind: 'message', text: `let's debate ${job}s` });
    if (opened?.debate) debates.set(team, { opened, said: 0 });
    return;
  }
  if (n % 7 === 0) {
    debate.said += 1;
    return void (await say(n, team, argument(debate.opened, n)));
  }
  const turn = await say(n, team, { kind: 'message', text: WORDS[n % WORDS.length]?.(job) ?? job });
  const vote = turn && pressed(turn, n % 2 === 0 ? 'Agree' : 'Disagree');
  if (vote !== undefined) await say(n + 0.5, team, { kind: 'press', code: vote, fields: null });
}

function argument(opened: Turn, n: number): Input {
  const text = `${ARGUMENTS[n % ARGUMENTS.length] ?? ''} ${n % 3 === 0 ? `In case ${n} that was seen.` : ''}`;
  return { kind: 'press', code: pressed(opened, 'Argue') ?? '', fields: { [ARGUMENT]: text } };
}

/** The code of a button of an answer. */
function pressed({ reply }: Turn, label: string): string | undefined {
  const buttons = reply.blocks.flatMap((block) => (block.type === 'buttons' ? block.buttons : []));
  const button = buttons.find((one) => one.label === label);
  return button && encodeButton(button);
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
  await renderJson(base, turn.reply, RENDERED[n % RENDERED.length] ?? 'web');
  if (n % 50 === 0) await shown(turn.reply.blocks);
  return turn;
}

/** Draws the pictures of a message, as an adapter does before it sends it. */
async function shown(blocks: readonly Block[]): Promise<void> {
  for (const block of blocks) {
    if (block.type !== 'picture') continue;
    await pngPicture(block.picture, block.alt, 'light');
    drawn += 1;
  }
}

/** The time of day in two minutes, so that a schedule comes due while it is there. */
function soon(): string {
  return new Date(Date.now() + 120_000).toISOString().slice(11, 16);
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
