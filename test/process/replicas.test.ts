import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { openPostgresStore } from '../../adapters/storage/postgres.ts';
import { keyOf } from '../../src/store.ts';
import { freshDatabase } from '../postgres/database.ts';
import { createDatabase, startServer } from '../postgres/server.ts';
import { argument, HERE } from './delivery.ts';
import { startReplica } from './fleet.ts';
import { deliverOften, writeTogether } from './scenario.ts';
import { newDebate, readDebate, sqliteFolder } from './storage.ts';
import { storages } from './storages.ts';

const MINUTE_MS = 60_000;
const files = sqliteFolder();
afterAll(files.remove);

describe.each(storages(files))('several replicas on one storage, with $name', ({ fresh }) => {
  test('write one debate together, and its score is that of one writer', async () => {
    const environment = await fresh();
    const debate = newDebate();
    expect(await writeTogether(environment, { writers: 3, count: 60, debate })).toBe(60);
    const { keys, statements, shift, alone } = await readDebate(environment, debate);
    expect(new Set(keys).size).toBe(60);
    expect(statements).toBe(60);
    expect(shift).toBe(alone);
    expect(shift).not.toBe(0);
  }, 240_000);

  test('answer an event once that comes eleven times to all of them, also where their clocks differ by minutes', async () => {
    const environment = await fresh();
    const debate = newDebate();
    const replicas = [0, MINUTE_MS, -MINUTE_MS].map((skew) => ({ ...environment, SKEW_MS: String(skew) }));
    // The file of one machine goes by the clock of the machine.
    const used =
      'DATABASE_URL' in environment && environment.DATABASE_URL !== '' ? replicas : [environment, environment];
    const counts = await deliverOften(used, { events: 5, times: 11, debate });
    expect(counts).toEqual(counts.map(() => 1));
    expect((await readDebate(environment, debate)).keys).toHaveLength(5);
  }, 240_000);
});

describe('with PostgreSQL', () => {
  test('a lease holds against a replica whose clock is a minute ahead, and ends for one a minute behind', async () => {
    const environment = { DATABASE_URL: await freshDatabase() };
    const store = await openPostgresStore(environment.DATABASE_URL);
    const debate = newDebate();
    const [held, ended] = [argument(debate, 1), argument(debate, 2)];
    await store.claims.take(keyOf(HERE, 'event', 'web', held.key), MINUTE_MS / 2);
    await store.claims.take(keyOf(HERE, 'event', 'web', ended.key), 1);
    await wait(20);
    const ahead = await startReplica({ ...environment, SKEW_MS: String(MINUTE_MS) });
    const behind = await startReplica({ ...environment, SKEW_MS: String(-MINUTE_MS) });
    expect((await ahead.deliver(held))?.words).toBeNull();
    expect((await behind.deliver(ended))?.words).toMatch(/a1/);
    expect([await ahead.stop(), await behind.stop()]).toEqual([0, 0]);
    await store.close();
  }, 240_000);

  test('a restart of the server while nothing is asked ends no replica', async () => {
    const server = await startServer();
    const replica = await startReplica({ DATABASE_URL: await createDatabase(server.url) });
    const debate = newDebate();
    expect((await replica.deliver(argument(debate, 1)))?.words).toMatch(/a1/);
    await server.restart(0);
    expect((await replica.deliver(argument(debate, 2)))?.words).toMatch(/a2/);
    expect(await replica.stop()).toBe(0);
    await server.stop();
  }, 240_000);

  test('a restart of the server under load loses nothing and ends no replica', async () => {
    const server = await startServer();
    const environment = { DATABASE_URL: await createDatabase(server.url) };
    const debate = newDebate();
    const restarts = async (): Promise<void> => {
      await wait(200);
      await server.restart(300);
    };
    expect(await writeTogether(environment, { writers: 2, count: 100, debate, meanwhile: restarts })).toBe(100);
    const { keys, statements, shift, alone } = await readDebate(environment, debate);
    expect(new Set(keys).size).toBe(100);
    expect(statements).toBe(100);
    expect(shift).toBe(alone);
    expect(shift).not.toBe(0);
    await server.stop();
  }, 240_000);
});
