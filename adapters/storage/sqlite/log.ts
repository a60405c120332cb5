import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { Appended, EventLog, LogId, NewEntry } from '../../../src/store.ts';
import { inTransaction } from './transaction.ts';

const placeSchema = z.object({ at: z.number() });
const rowsSchema = z.array(z.object({ at: z.number(), key: z.string(), body: z.string() }));

export function createLog(database: DatabaseSync): EventLog {
  const insert = database.prepare(
    `INSERT INTO log (installation, name, key, person, body, time) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (installation, name, key) DO NOTHING RETURNING at`,
  );
  const wake = database.prepare(
    `INSERT INTO agenda (key, version, at, until) VALUES (?, 1, ?, 0)
     ON CONFLICT (key) DO UPDATE SET version = version + 1, at = excluded.at, until = 0`,
  );
  const find = database.prepare('SELECT at FROM log WHERE installation = ? AND name = ? AND key = ?');
  const list = database.prepare(
    'SELECT at, key, body FROM log WHERE installation = ? AND name = ? AND at > ? ORDER BY at',
  );
  const append = ({ installation, name }: LogId, entry: NewEntry): Appended => {
    const now = Date.now();
    const made = placeSchema.safeParse(insert.get(installation, name, entry.key, entry.person, entry.body, now));
    if (!made.success) return { kind: 'known', at: placeSchema.parse(find.get(installation, name, entry.key)).at };
    if (entry.wake !== undefined) wake.run(entry.wake, now);
    return { kind: 'appended', at: made.data.at };
  };
  return {
    append: async (log, entry) =>
      entry.wake === undefined ? append(log, entry) : inTransaction(database, () => append(log, entry)),
    read: async ({ installation, name }, after) => rowsSchema.parse(list.all(installation, name, after)),
  };
}
