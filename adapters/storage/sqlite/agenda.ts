import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { Agenda } from '../../../src/store.ts';

const rowsSchema = z.array(z.object({ key: z.string(), version: z.number(), at: z.number() }));
const waitingSchema = z.object({ at: z.number().nullable() });

export function createAgenda(database: DatabaseSync): Agenda {
  // Taking gives a new version too, so that whoever had it before and was slow can no longer put it.
  const take = database.prepare(
    `UPDATE agenda SET version = version + 1, until = ?
     WHERE key IN (SELECT key FROM agenda WHERE at <= ? AND until <= ? ORDER BY at LIMIT ?)
     RETURNING key, version, at`,
  );
  const put = database.prepare('UPDATE agenda SET at = ?, until = 0 WHERE key = ? AND version = ?');
  const wait = database.prepare('SELECT min(at) AS at FROM agenda WHERE at <= ? AND until <= ?');
  return {
    take: async (most, leaseMs) => {
      const now = Date.now();
      return rowsSchema.parse(take.all(now + leaseMs, now, now, most)).toSorted((a, b) => a.at - b.at);
    },
    waiting: async () => waitingSchema.parse(wait.get(Date.now(), Date.now())).at,
    put: async ({ key, version }, at) => {
      put.run(at, key, version);
    },
  };
}
