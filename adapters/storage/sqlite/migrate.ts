import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { inTransaction } from './transaction.ts';

/** One step each; what was released is never changed, a new step is added below. */
const STEPS: readonly string[] = [
  // The first releases kept the log alone, under a plain name or under a JSON list of installation and name.
  `
  CREATE TABLE IF NOT EXISTS log (at INTEGER PRIMARY KEY AUTOINCREMENT, log TEXT, key TEXT, body TEXT) STRICT;
  ALTER TABLE log RENAME TO first_log;
  DROP INDEX IF EXISTS log_order;

  CREATE TABLE log (
    at INTEGER PRIMARY KEY AUTOINCREMENT,
    installation TEXT NOT NULL,
    name TEXT NOT NULL,
    key TEXT NOT NULL,
    person TEXT,
    body TEXT NOT NULL,
    time INTEGER NOT NULL,
    UNIQUE (installation, name, key)
  ) STRICT;
  INSERT INTO log (at, installation, name, key, person, body, time)
    SELECT
      at,
      CASE WHEN log LIKE '["%' AND json_valid(log) THEN json_extract(log, '$[0]') ELSE 'local' END,
      CASE WHEN log LIKE '["%' AND json_valid(log) THEN json_extract(log, '$[1]') ELSE log END,
      key,
      CASE WHEN json_valid(body) THEN json_extract(body, '$.person') END,
      body,
      unixepoch() * 1000
    FROM first_log ORDER BY at;
  DROP TABLE first_log;
  CREATE INDEX log_order ON log (installation, name, at);
  CREATE INDEX log_person ON log (installation, person) WHERE person IS NOT NULL;

  CREATE TABLE claim (
    key TEXT PRIMARY KEY,
    token TEXT NOT NULL,
    until INTEGER NOT NULL,
    outcome TEXT
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX claim_until ON claim (until);

  CREATE TABLE agenda (
    key TEXT PRIMARY KEY,
    version INTEGER NOT NULL,
    at INTEGER,
    until INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX agenda_at ON agenda (at);

  CREATE TABLE collection (
    name TEXT NOT NULL,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    expires INTEGER,
    PRIMARY KEY (name, key)
  ) STRICT, WITHOUT ROWID;
  `,
];

/** The number of the schema that this release has. */
export const SQLITE_SCHEMA = STEPS.length;

const versionSchema = z.object({ user_version: z.number() });

/**
 * Brings a file to the present schema. Any number of processes may do it at once, and it may be done again. Throws where
 * a newer release has written the file.
 */
export function migrate(database: DatabaseSync): void {
  if (versionOf(database) > STEPS.length) throw new Error('the store was written by a newer release');
  if (versionOf(database) === STEPS.length) return;
  inTransaction(database, () => {
    for (const step of STEPS.slice(versionOf(database))) database.exec(step);
    database.exec(`PRAGMA user_version = ${STEPS.length}`);
  });
}

/** The number of the schema that a file has; 0 for an empty one. */
export function versionOf(database: DatabaseSync): number {
  return versionSchema.parse(database.prepare('PRAGMA user_version').get()).user_version;
}
