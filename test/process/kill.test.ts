import { afterAll, describe, expect, test } from 'vitest';
import { killUnderLoad } from './load.ts';
import { newDebate, readDebate, sqliteFolder } from './storage.ts';
import { storages } from './storages.ts';
import { faultsIn, talkUnderKills } from './talk.ts';

const files = sqliteFolder();
afterAll(files.remove);

describe.each(storages(files))('kill -9 at random moments under load, with $name', ({ fresh }) => {
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

  test('forgets nothing of a conversation that it answered, and sets up no schedule twice', async () => {
    const talked = await talkUnderKills(await fresh(), { kills: 3, atOnce: 4, random: Math.random });
    expect(talked.talks.filter(({ asked, why, planned }) => asked && why && planned)).not.toEqual([]);
    expect(faultsIn(talked)).toEqual([]);
  }, 240_000);
});
