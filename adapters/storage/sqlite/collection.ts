import type { DatabaseSync } from 'node:sqlite';
import { Keyv } from 'keyv';
import { z } from 'zod';
import type { Collect } from '../open-store.ts';

const valueSchema = z.object({ value: z.string() });

/** Keyv over a table of the file. Its own adapter for SQLite brings a native module, which nothing here needs. */
export function createCollect(database: DatabaseSync): Collect {
  const get = database.prepare('SELECT value FROM collection WHERE name = ? AND key = ?');
  const set = database.prepare(
    `INSERT INTO collection (name, key, value, expires) VALUES (?, ?, ?, ?)
     ON CONFLICT (name, key) DO UPDATE SET value = excluded.value, expires = excluded.expires`,
  );
  const remove = database.prepare('DELETE FROM collection WHERE name = ? AND key = ?');
  const clear = database.prepare('DELETE FROM collection WHERE name = ?');
  return (name, ttlMs) => {
    const store = {
      opts: { dialect: 'sqlite' },
      on: () => store,
      get: async (key: string) => valueSchema.safeParse(get.get(name, key)).data?.value,
      set: async (key: string, value: string, ttl?: number) => {
        set.run(name, key, value, ttl === undefined ? null : Date.now() + ttl);
      },
      delete: async (key: string) => remove.run(name, key).changes === 1,
      clear: async () => {
        clear.run(name);
      },
    };
    const life = ttlMs === undefined ? {} : { ttl: ttlMs };
    return new Keyv({ store, useKeyPrefix: false, throwOnErrors: true, ...life });
  };
}
