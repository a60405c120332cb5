import { DatabaseSync } from 'node:sqlite';
import RateLimiterMemory from 'rate-limiter-flexible/lib/RateLimiterMemory.js';
import type { OpenStore } from './open-store.ts';
import { createAgenda } from './sqlite/agenda.ts';
import { createClaims } from './sqlite/claims.ts';
import { createCollect } from './sqlite/collection.ts';
import { createKeeping } from './sqlite/keeping.ts';
import { createLog } from './sqlite/log.ts';
import { migrate } from './sqlite/migrate.ts';

/** How long a writer waits for another process to finish, in milliseconds. */
const PATIENCE_MS = 10_000;

/**
 * The storage in one SQLite file, for any number of processes of one machine; ":memory:" for one that ends with the
 * process. Write-ahead log with full synchronisation: what has resolved is on the disk, so neither a killed process nor
 * a power cut loses it. A file of an earlier release is brought to the present schema.
 */
export function openSqliteStore(path: string): OpenStore {
  const database = new DatabaseSync(path, { timeout: PATIENCE_MS });
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;');
  migrate(database);
  return {
    log: createLog(database),
    claims: createClaims(database),
    agenda: createAgenda(database),
    now: async () => Date.now(),
    keeping: createKeeping(database),
    collection: createCollect(database),
    // One program is all that runs on a file, as a rule; what a second one lets through does no harm.
    limiter: (keyPrefix, points, duration) => new RateLimiterMemory({ keyPrefix, points, duration }),
    close: async () => database.close(),
  };
}
