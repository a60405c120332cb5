import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openSqliteStore } from '../../adapters/storage/sqlite.ts';
import type { PostOutcome } from '../../src/post.ts';
import { postDueQuestions } from '../../src/channel/due.ts';
import { questionsOf } from '../../src/question/generate.ts';
import { replyText } from '../../src/reply-text.ts';
import { base, occupation } from '../question/everything.ts';
import { askingOn, CHANNEL, ON, recordingOutlet, setUp } from './schedules.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const EVENING = Date.parse('2026-11-25T20:00:00Z');
const MORNING = Date.parse('2026-11-26T09:30:00Z');

// The store and its clock are the real ones; only what the clock of the machine says is set.
beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: EVENING }));
afterEach(() => vi.useRealTimers());

/** One process on a store of its own, with a schedule for every morning. */
async function scheduled(plan: Parameters<typeof setUp>[1] = {}, ...answers: readonly PostOutcome[]) {
  const asking = askingOn(openSqliteStore(':memory:'));
  const platform = recordingOutlet(...answers);
  await setUp(asking, plan);
  /** Looks at what is due at a moment until nothing is. */
  const at = async (now: number): Promise<number> => {
    vi.setSystemTime(now);
    for (let rounds = 0; rounds < 5; rounds += 1)
      if ((await postDueQuestions(asking, platform.outlets, ON)) === 0) break;
    return platform.posts.length;
  };
  await at(EVENING);
  const schedule = async () => (await asking.channels.read(CHANNEL)).schedules[0];
  return { asking, platform, at, schedule };
}

describe('a question that is due', () => {
  test('comes at its time, not before, and not again', async () => {
    const { at, platform } = await scheduled({ ping: '12345', thread: true });
    expect(await at(MORNING - 1)).toBe(0);
    expect(await at(MORNING)).toBe(1);
    expect(await at(MORNING + MINUTE)).toBe(1);
    expect(await at(MORNING + 24 * HOUR)).toBe(2);
    const [first, second] = platform.posts;
    expect(first?.posting).toMatchObject({ ping: '12345', thread: true });
    expect(first?.key).not.toBe(second?.key);
    for (const { posting } of platform.posts) expect(replyText(base, posting.reply)).toMatch(/To discuss: Translator/);
  });

  test('can be voted on', async () => {
    const { asking, at, platform } = await scheduled();
    await at(MORNING);
    const buttons =
      platform.posts[0]?.posting.reply.blocks.flatMap((b) => (b.type === 'buttons' ? b.buttons : [])) ?? [];
    const post = buttons.flatMap((button) => ('discuss' in button ? [button.discuss.about ?? ''] : []))[0] ?? '';
    await asking.posts.vote('team', post, { key: 'v1', person: 'ann', vote: 'agree' });
    await asking.posts.vote('team', post, { key: 'v2', person: 'ben', vote: 'agree' });
    await asking.posts.vote('team', post, { key: 'v2', person: 'ben', vote: 'unsure' });
    const posted = await asking.posts.vote('team', post, { key: 'v3', person: 'ann', vote: 'disagree' });
    expect(posted?.tally).toEqual({
      first: { agree: 2, disagree: 0, unsure: 0 },
      now: { agree: 1, disagree: 1, unsure: 0 },
      people: 2,
      changed: 1,
    });
    expect(await asking.posts.vote('another team', post, { key: 'v4', person: 'ann', vote: 'agree' })).toBeUndefined();
  });

  test('that was missed is made up for once, within two hours; what is older is passed over', async () => {
    const { at } = await scheduled();
    expect(await at(MORNING + 3 * 24 * HOUR + 2 * HOUR - 1)).toBe(1);
    expect(await at(MORNING + 4 * 24 * HOUR + 2 * HOUR)).toBe(1);
    expect(await at(MORNING + 5 * 24 * HOUR)).toBe(2);
  });

  test('keeps out of paused and skipped days', async () => {
    const { at, asking } = await scheduled({ skip: ['2026-11-26'], until: '2026-11-28' });
    for (const day of [0, 1]) expect(await at(MORNING + day * 24 * HOUR)).toBe(0);
    expect(await at(MORNING + 2 * 24 * HOUR)).toBe(1);
    await asking.channels.change(CHANNEL, { key: 'pause', person: 'ann', change: { kind: 'pause', number: 1 } });
    expect(await at(MORNING + 3 * 24 * HOUR)).toBe(1);
    await asking.channels.change(CHANNEL, {
      key: 'resume',
      person: 'ann',
      change: { kind: 'resume', number: 1, at: MORNING + 3 * 24 * HOUR + HOUR },
    });
    expect(await at(MORNING + 3 * 24 * HOUR + HOUR)).toBe(1);
    expect(await at(MORNING + 4 * 24 * HOUR)).toBe(2);
  });
});

describe('what a platform answers', () => {
  test.each(['gone', 'forbidden'] as const)(
    '%s pauses the schedule with its reason and tells its owner once',
    async (why) => {
      const { at, platform, schedule } = await scheduled({}, { kind: 'refused', why });
      await at(MORNING);
      await at(MORNING + 24 * HOUR);
      expect(platform.posts).toHaveLength(1);
      expect(await schedule()).toMatchObject({ paused: why });
      expect(platform.told).toHaveLength(1);
      expect(platform.told[0]).toMatch(/I have paused your question schedule 1 .*channel/);
    },
  );

  test('later is tried again when it may be, as long as the question is still in time', async () => {
    const later: PostOutcome = { kind: 'later', afterMs: 10 * MINUTE };
    const { at, platform } = await scheduled({}, later, later);
    expect(await at(MORNING)).toBe(1);
    expect(await at(MORNING + 9 * MINUTE)).toBe(1);
    expect(await at(MORNING + 10 * MINUTE)).toBe(2);
    expect(await at(MORNING + 25 * MINUTE)).toBe(3);
    expect(await at(MORNING + 60 * MINUTE)).toBe(3);
    expect(new Set(platform.posts.map(({ key }) => key)).size).toBe(1);
  });

  test('later than the question is of use lets it go', async () => {
    const { at } = await scheduled({}, { kind: 'later', afterMs: 3 * HOUR });
    expect(await at(MORNING)).toBe(1);
    expect(await at(MORNING + 3 * HOUR)).toBe(1);
    expect(await at(MORNING + 24 * HOUR)).toBe(2);
  });

  test('nothing that is known is never sent again, and counts as asked', async () => {
    const { at, asking, platform } = await scheduled({}, { kind: 'unknown' });
    expect(await at(MORNING)).toBe(1);
    expect(await at(MORNING + HOUR)).toBe(1);
    const { times } = await asking.channels.read(CHANNEL);
    expect([...times.values()]).toEqual([1]);
    expect(platform.told).toEqual([]);
  });
});

describe('a process that dies', () => {
  test('before the post leaves it to another, once its lease has ended', async () => {
    const { at, asking } = await scheduled();
    vi.setSystemTime(MORNING);
    const [due] = await asking.store.agenda.take(1, 1000);
    expect(due).toBeDefined();
    const key = JSON.stringify([
      'team',
      JSON.stringify(['team', 'occurrence', 'web', 'general', '1', `${MORNING}`]),
      '1',
    ]);
    expect((await asking.store.claims.take(key, MINUTE)).kind).toBe('mine');
    expect(await at(MORNING + 30_000)).toBe(0);
    expect(await at(MORNING + MINUTE + 5000)).toBe(1);
  });

  test('while it posts leaves an outcome that nobody knows: the question is not repeated', async () => {
    const asking = askingOn(openSqliteStore(':memory:'));
    await setUp(asking);
    const platform = recordingOutlet();
    await postDueQuestions(asking, platform.outlets, ON);
    vi.setSystemTime(MORNING);
    const died = { ...platform.outlets.web, post: () => new Promise<never>(() => undefined) };
    void postDueQuestions(asking, { web: died }, ON);
    await new Promise((resolve) => setTimeout(resolve, 300));
    for (const minutes of [3, 6, 30, 119]) {
      vi.setSystemTime(MORNING + minutes * MINUTE);
      await postDueQuestions(asking, platform.outlets, ON);
    }
    expect(platform.posts).toEqual([]);
    expect([...(await asking.channels.read(CHANNEL)).times.values()]).toEqual([1]);
    vi.setSystemTime(MORNING + 24 * HOUR);
    await postDueQuestions(asking, platform.outlets, ON);
    expect(platform.posts).toHaveLength(1);
  });

  test('by being told to stop hands on what it has not begun', async () => {
    const { at, asking, platform } = await scheduled();
    vi.setSystemTime(MORNING);
    await postDueQuestions(asking, platform.outlets, AbortSignal.abort());
    expect(platform.posts).toEqual([]);
    expect(await at(MORNING + 1)).toBe(1);
  });
});

describe('several processes on one store', () => {
  test('post each occurrence once, all at the same time', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'verdict-'));
    const stores = [0, 1, 2].map(() => openSqliteStore(join(folder, 'store.sqlite')));
    const processes = stores.map(askingOn);
    const platform = recordingOutlet();
    const [first] = processes;
    if (first === undefined) throw new Error('no process');
    for (let number = 1; number <= 20; number += 1) await setUp(first, {}, number);
    for (let day = 0; day < 3; day += 1) {
      vi.setSystemTime(MORNING + day * 24 * HOUR);
      for (let round = 0; round < 3; round += 1)
        await Promise.all(processes.map((asking) => postDueQuestions(asking, platform.outlets, ON)));
    }
    expect(platform.posts).toHaveLength(60);
    expect(new Set(platform.posts.map(({ key }) => key)).size).toBe(60);
    await Promise.all(stores.map((store) => store.close()));
    rmSync(folder, { recursive: true });
  });

  test('leave the channels of a platform that they do not serve to those that do', async () => {
    const { asking, platform } = await scheduled();
    vi.setSystemTime(MORNING);
    await postDueQuestions(asking, {}, ON);
    expect(platform.posts).toEqual([]);
    vi.setSystemTime(MORNING + MINUTE);
    await postDueQuestions(asking, platform.outlets, ON);
    expect(platform.posts).toHaveLength(1);
  });
});

describe('when all has been asked', () => {
  const filter = { occupation: 'translator', layer: 'region', depth: 'deep' } as const;
  const pool = questionsOf(base, occupation('translator')).filter(
    ({ layer, depth }) => layer === filter.layer && depth === filter.depth,
  );

  async function days(count: number, exhausted: 'reshuffle' | 'widen' | 'stop') {
    const running = await scheduled({ filter, exhausted });
    for (let day = 0; day < count; day += 1) await running.at(MORNING + day * 24 * HOUR);
    return { ...running, texts: running.platform.posts.map(({ posting }) => posting.reply.summary) };
  }

  test('there is more than one question, and none comes twice before', async () => {
    expect(pool.length).toBeGreaterThan(1);
    const { texts } = await days(pool.length, 'reshuffle');
    expect(new Set(texts)).toEqual(new Set(pool.map(({ text }) => text)));
  });

  test('it begins again', async () => {
    const { texts } = await days(2 * pool.length, 'reshuffle');
    expect(texts.slice(pool.length)).toEqual(texts.slice(0, pool.length));
  });

  test('it asks about more, still nothing twice', async () => {
    const { texts } = await days(pool.length + 3, 'widen');
    expect(new Set(texts).size).toBe(pool.length + 3);
  });

  test('it stops and tells its owner', async () => {
    const { texts, platform, schedule } = await days(pool.length + 2, 'stop');
    expect(texts).toHaveLength(pool.length);
    expect(await schedule()).toMatchObject({ paused: 'exhausted' });
    expect(platform.told).toHaveLength(1);
  });
});
