import { ConfigError } from '../config.ts';
import type { OpenStore } from './open-store.ts';
import { openPostgresStore } from './postgres.ts';
import { openSqliteStore } from './sqlite.ts';

/** The storage that the configuration names: PostgreSQL where there is an address of one, else a SQLite file. Throws ConfigError. */
export async function openStore({
  databaseUrl,
  store,
}: {
  readonly databaseUrl: string | null;
  readonly store: string;
}): Promise<OpenStore> {
  if (databaseUrl === null) return openSqliteStore(store);
  try {
    return await openPostgresStore(databaseUrl);
  } catch (fault) {
    const why = fault instanceof Error && fault.message !== '' ? fault.message : 'no answer';
    throw new ConfigError('DATABASE_URL', databaseUrl, `a PostgreSQL database that Verdict can use (${why})`);
  }
}
