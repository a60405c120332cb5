import { describe, expect, test } from 'vitest';
import { KEPT } from '../../adapters/create.ts';
import { tidy } from '../../adapters/keep-house.ts';
import { openSqliteStore } from '../../adapters/storage/sqlite.ts';
import { noteDebate, openDebates } from '../../src/argument/debate-list.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const DEBATE = { installation: 'team', name: 'debate:2411-abc' };

describe('what is kept goes when its time has come', () => {
  test('a debate in which nothing was said for long, and its place in the list', async () => {
    const { store, after } = await withDebate();
    await tidy(after(KEPT.debateDays + 1), KEPT);
    expect(await store.log.read(DEBATE, 0)).toEqual([]);
    expect(await openDebates(store.log, 'team')).toEqual([]);
  });

  test('and not before', async () => {
    const { store, after } = await withDebate();
    await tidy(after(KEPT.debateDays - 1), KEPT);
    expect(await store.log.read(DEBATE, 0)).toHaveLength(1);
    expect(await openDebates(store.log, 'team')).toMatchObject([{ id: '2411-abc' }]);
  });

  test('a question on which nobody voted for long goes, a schedule stays', async () => {
    const { store, after } = await withDebate();
    const question = { installation: 'team', name: 'question:q' };
    const channel = { installation: 'team', name: 'channel:c' };
    for (const log of [question, channel]) await store.log.append(log, { key: 'one', person: null, body: '{}' });
    await tidy(after(KEPT.debateDays + 1), KEPT);
    expect(await store.log.read(question, 0)).toEqual([]);
    expect(await store.log.read(channel, 0)).toHaveLength(1);
  });

  test('marks of what was done go too, and until then nothing is done twice', async () => {
    const { store, after } = await withDebate();
    const taken = await store.claims.take('once', 1);
    if (taken.kind !== 'mine') throw new Error('it was free');
    await store.claims.settle(taken.claim, 'done');
    await tidy(after(KEPT.markDays - 1), KEPT);
    expect((await store.claims.take('once', 1)).kind).toBe('settled');
    await tidy(after(KEPT.markDays + 1), KEPT);
    expect((await store.claims.take('once', 1)).kind).toBe('mine');
  });
});

/** A store with one debate; `after` is the same store so many days later. */
async function withDebate() {
  const store = openSqliteStore(':memory:');
  await store.log.append(DEBATE, { key: 'one', person: 'ann', body: '{}' });
  await noteDebate(
    store.log,
    { installation: 'team', key: 'opened', person: null },
    { debate: '2411-abc', open: true },
  );
  const after = (days: number) => ({ ...store, now: async () => (await store.now()) + days * DAY_MS });
  return { store, after };
}
