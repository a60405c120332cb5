import { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { EventLog, LogId } from '../../src/store.ts';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS log (
    at INTEGER PRIMARY KEY AUTOINCREMENT,
    log TEXT NOT NULL,
    key TEXT NOT NULL,
    body TEXT NOT NULL,
    UNIQUE (log, key)
  ) STRICT;
  CREATE INDEX IF NOT EXISTS log_order ON log (log, at);
`;

/** How long a writer waits for another process to finish, in milliseconds. */
const PATIENCE_MS = 10_000;

const placeSchema = z.object({ at: z.number() });
const rowsSchema = z.array(z.object({ at: z.number(), key: z.string(), body: z.string() }));

/**
 * Logs in one SQLite file, for any number of processes of one machine. Write-ahead log with full synchronisation: an
 * append is on the disk before it resolves, so neither a killed process nor a power cut loses it.
 */
export function openSqliteLog(path: string): EventLog & { readonly close: () => void } {
  const database = new DatabaseSync(path, { timeout: PATIENCE_MS });
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
  database.exec(SCHEMA);
  const insert = database.prepare(
    'INSERT INTO log (log, key, body) VALUES (?, ?, ?) ON CONFLICT (log, key) DO NOTHING RETURNING at',
  );
  const find = database.prepare('SELECT at FROM log WHERE log = ? AND key = ?');
  const list = database.prepare('SELECT at, key, body FROM log WHERE log = ? AND at > ? ORDER BY at');
  return {
    append: async (log, { key, body }) => {
      const made = placeSchema.safeParse(insert.get(nameOf(log), key, body));
      if (made.success) return { kind: 'appended', at: made.data.at };
      return { kind: 'known', at: placeSchema.parse(find.get(nameOf(log), key)).at };
    },
    read: async (log, after) => rowsSchema.parse(list.all(nameOf(log), after)),
    close: () => database.close(),
  };
}

function nameOf({ installation, name }: LogId): string {
  return JSON.stringify([installation, name]);
}
