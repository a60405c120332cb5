import { z } from 'zod';
import { keyOf, type EventLog } from '../../../src/store.ts';
import { NOW } from './clock.ts';
import type { Connection } from './connection.ts';

/**
 * One statement, so one journey. The lock is taken before the place is, and held until the commit: the places of one log
 * become visible in their order, and a reader never passes over one that was slow.
 */
const APPEND = `
  WITH locked AS MATERIALIZED (SELECT pg_advisory_xact_lock(hashtextextended($7, 0))),
  made AS (
    INSERT INTO verdict.log (installation, name, key, person, body, time)
    SELECT $1::text, $2::text, $3::text, $4::text, $5::text, ${NOW} FROM locked
    ON CONFLICT (installation, name, key) DO NOTHING
    RETURNING at
  ),
  woken AS (
    INSERT INTO verdict.agenda (key, version, at, until)
    SELECT $6::text, 1, ${NOW}, 0 FROM made WHERE $6::text IS NOT NULL
    ON CONFLICT (key) DO UPDATE SET version = agenda.version + 1, at = excluded.at, until = 0
  )
  SELECT at::float8 AS at FROM made`;

const FIND = 'SELECT at::float8 AS at FROM verdict.log WHERE installation = $1 AND name = $2 AND key = $3';
const READ = `
  SELECT at::float8 AS at, key, body FROM verdict.log WHERE installation = $1 AND name = $2 AND at > $3 ORDER BY log.at`;

const placesSchema = z.tuple([z.object({ at: z.number() })]);
const rowsSchema = z.array(z.object({ at: z.number(), key: z.string(), body: z.string() }));

export function createLog({ query }: Connection): EventLog {
  return {
    append: async ({ installation, name }, { key, person, body, wake }) => {
      const lock = keyOf(installation, name);
      const made = await query(APPEND, [installation, name, key, person, body, wake ?? null, lock]);
      const [place] = made.length > 0 ? placesSchema.parse(made) : [];
      if (place !== undefined) return { kind: 'appended', at: place.at };
      const [known] = placesSchema.parse(await query(FIND, [installation, name, key]));
      return { kind: 'known', at: known.at };
    },
    read: async ({ installation, name }, after) => rowsSchema.parse(await query(READ, [installation, name, after])),
  };
}
