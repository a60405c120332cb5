import type { DatabaseSync } from 'node:sqlite';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { REWRITTEN, type Keeping, type LogId, type OwnEntry } from '../../../src/store.ts';
import { beginningOf, partOf } from '../key-part.ts';
import { inTransaction } from './transaction.ts';

const entriesSchema = z.array(
  z.object({ at: z.number(), log: z.string(), key: z.string(), body: z.string(), time: z.number() }),
);
const allSchema = z.array(entriesSchema.element.extend({ person: z.string().nullable() }));
const valuesSchema = z.array(z.object({ collection: z.string(), key: z.string(), value: z.string() }));
const logsSchema = z.array(z.object({ installation: z.string(), name: z.string() }));

const BEGINS = 'substr(key, 1, length(?1)) = ?1';
/** What of a collection is a person's in an installation. */
const THEIRS = `${BEGINS} AND instr(key, ?2) > 0`;

export function createKeeping(database: DatabaseSync): Keeping {
  // What was overwritten leaves the file itself only when the write-ahead log is emptied into it.
  const settle = (): void => database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  const list = database.prepare(
    'SELECT at, name AS log, key, body, time FROM log WHERE installation = ? AND person = ? ORDER BY at',
  );
  const entriesOf = (installation: string, person: string) => entriesSchema.parse(list.all(installation, person));
  return {
    purge: async (installation) => {
      inTransaction(database, () => {
        database.prepare('DELETE FROM log WHERE installation = ?').run(installation);
        for (const table of ['claim', 'agenda', 'collection'])
          database.prepare(`DELETE FROM ${table} WHERE ${BEGINS}`).run(beginningOf(installation));
      });
      settle();
    },
    entriesOf: async (installation, person) => entriesOf(installation, person),
    entriesIn: async (installation) =>
      allSchema.parse(
        database
          .prepare('SELECT at, name AS log, key, person, body, time FROM log WHERE installation = ? ORDER BY at')
          .all(installation),
      ),
    valuesOf: async (installation, person) =>
      valuesSchema.parse(
        database
          .prepare(`SELECT name AS collection, key, value FROM collection WHERE ${THEIRS}`)
          .all(beginningOf(installation), partOf(person)),
      ),
    erase: async (installation, person, tombstone) => {
      const entries = inTransaction(database, () => {
        const entries = entriesOf(installation, person);
        rewrite(
          database,
          installation,
          entries.map((entry) => ({ ...entry, body: tombstone(entry) })),
        );
        database.prepare(`DELETE FROM collection WHERE ${THEIRS}`).run(beginningOf(installation), partOf(person));
        return entries;
      });
      settle();
      return entries.length;
    },
    prune: async (beginning, before) => inTransaction(database, () => prune(database, beginning, before)),
    forget: async (before) =>
      inTransaction(database, () => {
        database.prepare('DELETE FROM claim WHERE until < ?').run(before);
        database.prepare('DELETE FROM collection WHERE expires < ?').run(Date.now());
      }),
  };
}

/** Gives entries another body and makes them nobody's, with a mark in each log. */
function rewrite(database: DatabaseSync, installation: string, entries: readonly OwnEntry[]): void {
  const change = database.prepare('UPDATE log SET body = ?, person = NULL WHERE at = ?');
  for (const { body, at } of entries) change.run(body, at);
  const mark = database.prepare(
    'INSERT INTO log (installation, name, key, person, body, time) VALUES (?, ?, ?, NULL, ?, ?)',
  );
  for (const log of new Set(entries.map((entry) => entry.log)))
    mark.run(installation, log, `rewritten ${randomUUID()}`, REWRITTEN, Date.now());
}

function prune(database: DatabaseSync, beginning: string, before: number): readonly LogId[] {
  const find = database.prepare(
    `SELECT installation, name FROM log WHERE substr(name, 1, length(?1)) = ?1
     GROUP BY installation, name HAVING max(time) < ?2`,
  );
  const old = logsSchema.parse(find.all(beginning, before));
  const remove = database.prepare('DELETE FROM log WHERE installation = ? AND name = ?');
  for (const { installation, name } of old) remove.run(installation, name);
  return old;
}
