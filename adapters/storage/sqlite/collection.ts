import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { keyvOver } from '../collection.ts';
import type { Collect } from '../open-store.ts';

const valueSchema = z.object({ value: z.string() });

export function createCollect(database: DatabaseSync): Collect {
  const get = database.prepare('SELECT value FROM collection WHERE name = ? AND key = ?');
  const set = database.prepare(
    `INSERT INTO collection (name, key, value, expires) VALUES (?, ?, ?, ?)
     ON CONFLICT (name, key) DO UPDATE SET value = excluded.value, expires = excluded.expires`,
  );
  const remove = database.prepare('DELETE FROM collection WHERE name = ? AND key = ?');
  const clear = database.prepare('DELETE FROM collection WHERE name = ?');
  return (name, ttlMs) =>
    keyvOver(
      {
        get: async (key) => valueSchema.safeParse(get.get(name, key)).data?.value,
        set: async (key, value, expires) => {
          set.run(name, key, value, expires);
        },
        remove: async (key) => remove.run(name, key).changes === 1,
        clear: async () => {
          clear.run(name);
        },
      },
      ttlMs,
    );
}
