import { freshDatabase } from '../postgres/database.ts';
import type { Environment } from './fleet.ts';
import type { sqliteFolder } from './storage.ts';

/** Both kinds of storage, each time an empty one, for tests that hold on either. */
export function storages(files: ReturnType<typeof sqliteFolder>) {
  return [
    { name: 'SQLite', fresh: files.fresh },
    { name: 'PostgreSQL', fresh: async (): Promise<Environment> => ({ DATABASE_URL: await freshDatabase() }) },
  ] as const;
}
