import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { keyOf, REWRITTEN, type Keeping, type OwnEntry } from '../../../src/store.ts';
import { beginningOf, partOf } from '../key-part.ts';
import { NOW } from './clock.ts';
import type { Connection, Query } from './connection.ts';

const entriesSchema = z.array(
  z.object({ at: z.number(), log: z.string(), key: z.string(), body: z.string(), time: z.number() }),
);
const allSchema = z.array(entriesSchema.element.extend({ person: z.string().nullable() }));
const valuesSchema = z.array(z.object({ collection: z.string(), key: z.string(), value: z.string() }));
const logsSchema = z.array(z.object({ installation: z.string(), name: z.string() }));

const LIST = `
  SELECT at::float8 AS at, name AS log, key, body, time::float8 AS time
  FROM verdict.log WHERE installation = $1 AND person = $2 ORDER BY log.at`;
const LIST_ALL = `
  SELECT at::float8 AS at, name AS log, key, person, body, time::float8 AS time
  FROM verdict.log WHERE installation = $1 ORDER BY log.at`;
const THEIRS = 'starts_with(key, $1) AND strpos(key, $2) > 0';
const LIST_VALUES = `SELECT name AS collection, key, value FROM verdict.collection WHERE ${THEIRS}`;
const MARK = `
  INSERT INTO verdict.log (installation, name, key, person, body, time) VALUES ($1, $2, $3, NULL, $4, ${NOW})`;
const FORGET_PERSON = `DELETE FROM verdict.collection WHERE ${THEIRS}`;
const PRUNE = `
  WITH old AS (
    SELECT installation, name FROM verdict.log WHERE starts_with(name, $1)
    GROUP BY installation, name HAVING max(time) < $2
  ),
  gone AS (
    DELETE FROM verdict.log USING old WHERE log.installation = old.installation AND log.name = old.name
  )
  SELECT installation, name FROM old ORDER BY installation, name`;

export function createKeeping({ query, transaction }: Connection): Keeping {
  return {
    purge: (installation) =>
      transaction(async (query) => {
        await query('DELETE FROM verdict.log WHERE installation = $1', [installation]);
        for (const table of ['claim', 'agenda', 'collection'])
          await query(`DELETE FROM verdict.${table} WHERE starts_with(key, $1)`, [beginningOf(installation)]);
      }),
    entriesOf: (installation, person) => entriesOf(query, installation, person),
    entriesIn: async (installation) => allSchema.parse(await query(LIST_ALL, [installation])),
    valuesOf: async (installation, person) =>
      valuesSchema.parse(await query(LIST_VALUES, [beginningOf(installation), partOf(person)])),
    erase: (installation, person, tombstone) =>
      transaction(async (query) => {
        await lockLogs(query, installation, await entriesOf(query, installation, person));
        const entries = await entriesOf(query, installation, person);
        for (const entry of entries)
          await query('UPDATE verdict.log SET body = $1, person = NULL WHERE at = $2', [tombstone(entry), entry.at]);
        for (const log of new Set(entries.map((entry) => entry.log)))
          await query(MARK, [installation, log, `rewritten ${randomUUID()}`, REWRITTEN]);
        await query(FORGET_PERSON, [beginningOf(installation), partOf(person)]);
        return entries.length;
      }),
    prune: async (beginning, before) => logsSchema.parse(await query(PRUNE, [beginning, before])),
    forget: async (before) => {
      await query('DELETE FROM verdict.claim WHERE until < $1', [before]);
      await query(`DELETE FROM verdict.collection WHERE expires < ${NOW}`);
    },
  };
}

async function entriesOf(query: Query, installation: string, person: string): Promise<readonly OwnEntry[]> {
  return entriesSchema.parse(await query(LIST, [installation, person]));
}

/** The locks that `append` takes, in one order, so that the marks get their places in turn. */
async function lockLogs(query: Query, installation: string, entries: readonly OwnEntry[]): Promise<void> {
  const logs = new Set(entries.map(({ log }) => keyOf(installation, log)));
  for (const log of [...logs].toSorted()) await query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [log]);
}
