import { afterAll, describe, expect, test } from 'vitest';
import { freshDatabase } from '../postgres/database.ts';
import { killUnderLoad } from './load.ts';
import { newDebate, readDebate, sqliteFolder } from './storage.ts';

const files = sqliteFolder();
afterAll(files.remove);

const STORAGES = [
  { name: 'SQLite', fresh: files.fresh },
  { name: 'PostgreSQL', fresh: async () => ({ DATABASE_URL: await freshDatabase() }) },
] as const;

describe.each(STORAGES)('kill -9 at random moments under load, with $name', ({ fresh }) => {
  test('loses no argument that was answered and applies none twice', async () => {
    const environment = await fresh();
    const debates = [newDebate()];
    const load = { kills: 3, debates, atOnce: 4, random: Math.random, leaseMs: 0 };
    const { answers } = await killUnderLoad(environment, load);
    const { keys, statements, shift, alone } = await readDebate(environment, debates[0] ?? '');
    expect(answers.size).toBeGreaterThan(0);
    for (const [key, times] of answers) {
      expect(keys).toContain(key);
      expect(times).toBe(1);
    }
    expect(new Set(keys).size).toBe(keys.length);
    expect(statements).toBe(keys.length);
    expect(shift).toBe(alone);
    expect(shift).not.toBe(0);
  }, 240_000);
});
