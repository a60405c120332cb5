import { Client } from 'pg';
import { describe, expect, test } from 'vitest';
import { openPostgresStore } from '../../../adapters/storage/postgres.ts';
import type { LogEntry } from '../../../src/store.ts';
import { freshDatabase } from '../../postgres/database.ts';
import { wait } from './engine.ts';
import { itIsAStore } from './store-suite.ts';

const LOG = { installation: 'here', name: 'one' };
const entry = (key: string) => ({ key, person: null, body: '' });

describe('a store in PostgreSQL', () => {
  itIsAStore({ fresh: freshDatabase, open: openPostgresStore });

  test('shows a reader every entry, also one that was slow to be stored', async () => {
    const url = await freshDatabase();
    const store = await openPostgresStore(url);
    const gate = new Client({ connectionString: url });
    await gate.connect();
    await gate.query(
      `CREATE FUNCTION slow() RETURNS trigger LANGUAGE plpgsql AS
         $$ BEGIN IF NEW.key = 'slow' THEN PERFORM pg_advisory_xact_lock(42); END IF; RETURN NEW; END $$;
       CREATE TRIGGER slow AFTER INSERT ON verdict.log FOR EACH ROW EXECUTE FUNCTION slow();
       SELECT pg_advisory_lock(42)`,
    );
    const waiting = async (): Promise<number> =>
      (await gate.query('SELECT 1 FROM pg_locks WHERE NOT granted')).rows.length;
    const slow = store.log.append(LOG, entry('slow'));
    while ((await waiting()) < 1) await wait(5);
    // Another log does not wait for this one.
    await store.log.append({ ...LOG, name: 'two' }, entry('fast'));
    const stored: unknown[] = [];
    const fast = store.log.append(LOG, entry('fast')).then((place) => stored.push(place));
    while (stored.length === 0 && (await waiting()) < 2) await wait(5);
    const seen: LogEntry[] = [...(await store.log.read(LOG, 0))];
    await gate.query('SELECT pg_advisory_unlock(42)');
    await Promise.all([slow, fast]);
    seen.push(...(await store.log.read(LOG, seen.at(-1)?.at ?? 0)));
    expect(seen.map(({ key }) => key)).toEqual(['slow', 'fast']);
    await gate.end();
    await store.close();
  });

  test('is made once when several replicas start at the same time, and again with nothing changed', async () => {
    const url = await freshDatabase();
    const stores = await Promise.all(Array.from({ length: 6 }, () => openPostgresStore(url)));
    await Promise.all(stores.map((store, i) => store.log.append(LOG, entry(`k${i}`))));
    expect(await stores[0]?.log.read(LOG, 0)).toHaveLength(6);
    for (const store of stores) await store.close();
    const again = await openPostgresStore(url);
    expect(await again.log.read(LOG, 0)).toHaveLength(6);
    await again.close();
  });

  test('of a newer release is refused', async () => {
    const url = await freshDatabase();
    await (await openPostgresStore(url)).close();
    await run(url, 'INSERT INTO verdict.migration (version) VALUES (99)');
    await expect(openPostgresStore(url)).rejects.toThrow(/newer release/);
  });
});

async function run(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(sql);
  await client.end();
}
