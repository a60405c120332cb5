import type { DatabaseSync } from 'node:sqlite';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { REWRITTEN, type Keeping } from '../../../src/store.ts';
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
  const list = database.prepare(
    'SELECT at, name AS log, key, body, time FROM log WHERE installation = ? AND person = ? ORDER BY at',
  );
  const entriesOf = (installation: string, person: string) => entriesSchema.parse(list.all(installation, person));
  return {
    purge: async (installation) =>
      inTransaction(database, () => {
        database.prepare('DELETE FROM log WHERE installation = ?').run(installation);
        for (const table of ['claim', 'agenda', 'collection'])
          database.prepare(`DELETE FROM ${table} WHERE ${BEGINS}`).run(beginningOf(installation));
      }),
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
    erase: async (installation, person, tombstone) =>
      inTransaction(database, () => {
        const entries = entriesOf(installation, person);
        const rewrite = database.prepare('UPDATE log SET body = ?, person = NULL WHERE at = ?');
        for (const entry of entries) rewrite.run(tombstone(entry), entry.at);
        const mark = database.prepare(
          'INSERT INTO log (installation, name, key, person, body, time) VALUES (?, ?, ?, NULL, ?, ?)',
        );
        for (const log of new Set(entries.map((entry) => entry.log)))
          mark.run(installation, log, `rewritten ${randomUUID()}`, REWRITTEN, Date.now());
        database.prepare(`DELETE FROM collection WHERE ${THEIRS}`).run(beginningOf(installation), partOf(person));
        return entries.length;
      }),
    prune: async (beginning, before) =>
      inTransaction(database, () => {
        const old = logsSchema.parse(
          database
            .prepare(
              `SELECT installation, name FROM log WHERE substr(name, 1, length(?1)) = ?1
               GROUP BY installation, name HAVING max(time) < ?2`,
            )
            .all(beginning, before),
        );
        const remove = database.prepare('DELETE FROM log WHERE installation = ? AND name = ?');
        for (const { installation, name } of old) remove.run(installation, name);
        return old;
      }),
    forget: async (before) =>
      inTransaction(database, () => {
        database.prepare('DELETE FROM claim WHERE until < ?').run(before);
        database.prepare('DELETE FROM collection WHERE expires < ?').run(Date.now());
      }),
  };
}
