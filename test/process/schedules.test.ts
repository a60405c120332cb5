import { afterAll, describe, expect, test } from 'vitest';
import { freshDatabase } from '../postgres/database.ts';
import { postTogether } from './posting.ts';
import { sqliteFolder } from './storage.ts';

const MINUTE_MS = 60_000;
const files = sqliteFolder();
afterAll(files.remove);

describe('three replicas on one PostgreSQL', () => {
  test('post each of 60 occurrences once, also where their clocks differ by a minute each way', async () => {
    const replicas = [0, MINUTE_MS, -MINUTE_MS].map((skew) => ({ SKEW_MS: `${skew}` }));
    const task = { channels: 20, each: 3, replicas, kills: 0, slowMs: 20, random: Math.random };
    const fates = await postTogether({ DATABASE_URL: await freshDatabase() }, task);
    expect(fates).toHaveLength(60);
    expect(fates.filter(({ arrived, logged }) => arrived !== 1 || logged !== 'yes')).toEqual([]);
  }, 300_000);
});

describe.each([
  { name: 'SQLite', fresh: files.fresh },
  { name: 'PostgreSQL', fresh: async () => ({ DATABASE_URL: await freshDatabase() }) },
])('kill -9 at random moments while posting, with $name', ({ fresh }) => {
  test('posts nothing twice, and leaves out only what nobody can know', async () => {
    const replicas = [1, 2, 3].map(() => ({ LEASE_MS: '3000' }));
    const task = { channels: 24, each: 8, replicas, kills: 6, slowMs: 1000, random: Math.random };
    const fates = await postTogether(await fresh(), task);
    expect(fates).toHaveLength(192);
    expect(fates.filter(({ arrived }) => arrived > 1)).toEqual([]);
    expect(fates.filter(({ logged }) => logged === 'nothing')).toEqual([]);
    expect(fates.filter(({ arrived, logged }) => logged === 'yes' && arrived !== 1)).toEqual([]);
  }, 300_000);
});
