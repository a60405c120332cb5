import { z } from 'zod';
import type { Connection } from './connection.ts';

/** One step each; what was released is never changed, a new step is added below. */
const STEPS: readonly string[] = [
  `
  CREATE TABLE verdict.log (
    at bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    installation text NOT NULL,
    name text NOT NULL,
    key text NOT NULL,
    person text,
    body text NOT NULL,
    time bigint NOT NULL,
    UNIQUE (installation, name, key)
  );
  CREATE INDEX log_order ON verdict.log (installation, name, at);
  CREATE INDEX log_person ON verdict.log (installation, person) WHERE person IS NOT NULL;

  CREATE TABLE verdict.claim (
    key text PRIMARY KEY,
    token text NOT NULL,
    until bigint NOT NULL,
    outcome text
  );
  CREATE INDEX claim_until ON verdict.claim (until);

  CREATE TABLE verdict.agenda (
    key text PRIMARY KEY,
    version integer NOT NULL,
    at bigint,
    until bigint NOT NULL
  );
  CREATE INDEX agenda_at ON verdict.agenda (at);

  CREATE TABLE verdict.collection (
    name text NOT NULL,
    key text NOT NULL,
    value text NOT NULL,
    expires bigint,
    PRIMARY KEY (name, key)
  );
  `,
  // As the library of the limits wants it.
  `
  CREATE TABLE verdict.spent (
    key text PRIMARY KEY,
    points integer NOT NULL,
    expire bigint
  );
  CREATE INDEX spent_expire ON verdict.spent (expire);
  `,
];

/** The number of the schema that this release has. */
export const POSTGRES_SCHEMA = STEPS.length;

/** The advisory lock that one replica holds while it migrates: any number that nothing else takes. */
const LOCK = 8_623_419_301;

const versionsSchema = z.tuple([z.object({ version: z.number() })]);

/**
 * Brings a database to the present schema. Any number of replicas may do it at once, and it may be done again. Throws
 * where a newer release has written it.
 */
export async function migrate({ transaction }: Connection): Promise<void> {
  await transaction(async (query) => {
    await query(`SELECT pg_advisory_xact_lock(${LOCK})`);
    await query('CREATE SCHEMA IF NOT EXISTS verdict');
    await query('CREATE TABLE IF NOT EXISTS verdict.migration (version integer PRIMARY KEY)');
    const rows = await query('SELECT coalesce(max(version), 0) AS version FROM verdict.migration');
    const [{ version }] = versionsSchema.parse(rows);
    if (version > STEPS.length) throw new Error('the store was written by a newer release');
    for (const [done, step] of STEPS.entries()) {
      if (done < version) continue;
      await query(step);
      await query('INSERT INTO verdict.migration (version) VALUES ($1)', [done + 1]);
    }
  });
}
