import { accessSync, constants, existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Client } from 'pg';
import { z } from 'zod';
import { POSTGRES_SCHEMA } from '../storage/postgres/migrate.ts';
import { SQLITE_SCHEMA, versionOf } from '../storage/sqlite/migrate.ts';
import { fault, note, warning, well, type Finding } from './finding.ts';

const ABOUT = 'storage';
const NEWER = 'Start the release of Verdict that wrote it, or a later one.';

/** Whether the storage opens, has the tables of this release and can be written. Nothing in it is changed. */
export async function checkStorage(where: {
  readonly databaseUrl: string | null;
  readonly store: string;
}): Promise<readonly Finding[]> {
  return where.databaseUrl === null ? [checkSqlite(where.store)] : checkPostgres(where.databaseUrl);
}

function checkSqlite(path: string): Finding {
  const folder = dirname(resolve(path));
  if (!existsSync(path)) {
    return mayWrite(folder)
      ? note(ABOUT, `${path} is not there yet; it is made at the first start.`)
      : fault(
          ABOUT,
          `${path} cannot be made.`,
          `Let the user that runs Verdict write to ${folder}, or set VERDICT_STORE.`,
        );
  }
  // SQLite writes two files next to it, so the folder counts as well.
  if (!mayWrite(path) || !mayWrite(folder))
    return fault(ABOUT, `${path} cannot be written.`, `Let the user that runs Verdict write to it and to ${folder}.`);
  try {
    const database = new DatabaseSync(path, { readOnly: true });
    const version = versionOf(database);
    const sound = database.prepare('PRAGMA quick_check(1)').get();
    database.close();
    return Object.values(sound ?? {})[0] === 'ok'
      ? schemaFinding(path, version, SQLITE_SCHEMA)
      : fault(ABOUT, `${path} is damaged.`, 'Stop Verdict and put the last backup in its place (OPERATIONS.md).');
  } catch {
    return fault(ABOUT, `${path} is no SQLite file.`, 'Set VERDICT_STORE to another path, or move this file away.');
  }
}

const rowSchema = z.tuple([
  z.object({ now: z.number(), made: z.boolean(), may: z.boolean(), readonly: z.enum(['on', 'off']) }),
]);
const LOOK = `
  SELECT extract(epoch FROM clock_timestamp())::float8 * 1000 AS now,
    to_regclass('verdict.migration') IS NOT NULL AS made,
    has_database_privilege(current_database(), 'CREATE') AS may,
    current_setting('transaction_read_only') AS readonly`;
const versionsSchema = z.tuple([z.object({ version: z.number() })]);

async function checkPostgres(url: string): Promise<readonly Finding[]> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
    const before = Date.now();
    const [{ now, made, may, readonly }] = rowSchema.parse((await client.query(LOOK)).rows);
    const clock = clockFinding('the database', now, (before + Date.now()) / 2);
    if (readonly === 'on')
      return [fault(ABOUT, 'The database can only be read.', 'Point DATABASE_URL to the primary server.'), clock];
    if (!made) return [emptyFinding(may), clock];
    const [{ version }] = versionsSchema.parse(
      (await client.query('SELECT coalesce(max(version), 0) AS version FROM verdict.migration')).rows,
    );
    return [schemaFinding('The database', version, POSTGRES_SCHEMA), clock];
  } catch (why) {
    const code = why instanceof Error && 'code' in why ? ` (${String(why.code)})` : '';
    const next = 'Check host, user, password and database in DATABASE_URL, and that the server lets this machine in.';
    return [fault(ABOUT, `The database does not answer${code}.`, next)];
  } finally {
    await client.end().catch(() => undefined);
  }
}

function emptyFinding(may: boolean): Finding {
  return may
    ? note(ABOUT, 'The database is empty; its tables are made at the first start.')
    : fault(
        ABOUT,
        'The database is empty and tables cannot be made.',
        'GRANT CREATE ON DATABASE to the user of DATABASE_URL.',
      );
}

function schemaFinding(what: string, found: number, wanted: number): Finding {
  if (found > wanted) return fault(ABOUT, `${what} was written by a newer release (${found}, here ${wanted}).`, NEWER);
  return found === wanted
    ? well(ABOUT, `${what} opens, can be written and has the tables of this release (${found}).`)
    : note(
        ABOUT,
        `${what} has tables of an earlier release (${found}); they are brought up to date (${wanted}) at the next start.`,
      );
}

/** How far this clock is from another, both in epoch milliseconds. */
export function clockFinding(whose: string, theirs: number, ours: number): Finding {
  const apart = Math.round(Math.abs(theirs - ours) / 1000);
  const words = `This clock and that of ${whose} are ${apart} s apart.`;
  return apart <= 30
    ? well('clock', words)
    : warning(
        'clock',
        words,
        'Set this machine to the time of a time server (NTP). Slack refuses what is 5 minutes off.',
      );
}

function mayWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
