import { z } from 'zod';
import type { OpenStore } from './open-store.ts';
import { createAgenda } from './postgres/agenda.ts';
import { createClaims } from './postgres/claims.ts';
import { NOW } from './postgres/clock.ts';
import { createCollect } from './postgres/collection.ts';
import { connect } from './postgres/connection.ts';
import { createKeeping } from './postgres/keeping.ts';
import { createLimiter } from './postgres/limiter.ts';
import { createLog } from './postgres/log.ts';
import { migrate } from './postgres/migrate.ts';

const nowSchema = z.tuple([z.object({ now: z.number() })]);

/**
 * The storage in a PostgreSQL database, for any number of replicas on any number of machines. All that has to do with
 * time goes by the clock of the server. While the server restarts, everything waits for it; what has resolved is
 * committed. A database of an earlier release is brought to the present schema.
 */
export async function openPostgresStore(url: string): Promise<OpenStore> {
  const connection = connect(url);
  try {
    await migrate(connection);
  } catch (fault) {
    await connection.pool.end();
    throw fault;
  }
  return {
    log: createLog(connection),
    claims: createClaims(connection),
    agenda: createAgenda(connection),
    now: async () => nowSchema.parse(await connection.query(`SELECT ${NOW}::float8 AS now`))[0].now,
    keeping: createKeeping(connection),
    collection: createCollect(connection),
    limiter: createLimiter(connection),
    close: () => connection.pool.end(),
  };
}
