import { z } from 'zod';
import { keyvOver } from '../collection.ts';
import type { Collect } from '../open-store.ts';
import type { Connection } from './connection.ts';

const valuesSchema = z.tuple([z.object({ value: z.string() })]);

const SET = `
  INSERT INTO verdict.collection (name, key, value, expires) VALUES ($1, $2, $3, $4)
  ON CONFLICT (name, key) DO UPDATE SET value = excluded.value, expires = excluded.expires`;

export function createCollect({ query }: Connection): Collect {
  return (name, ttlMs) =>
    keyvOver(
      {
        get: async (key) => {
          const rows = await query('SELECT value FROM verdict.collection WHERE name = $1 AND key = $2', [name, key]);
          return valuesSchema.safeParse(rows).data?.[0].value;
        },
        set: async (key, value, expires) => {
          await query(SET, [name, key, value, expires]);
        },
        remove: async (key) => {
          const sql = 'DELETE FROM verdict.collection WHERE name = $1 AND key = $2 RETURNING key';
          return (await query(sql, [name, key])).length === 1;
        },
        clear: async () => {
          await query('DELETE FROM verdict.collection WHERE name = $1', [name]);
        },
      },
      ttlMs,
    );
}
