import RateLimiterPostgres from 'rate-limiter-flexible/lib/RateLimiterPostgres.js';
import type { Limiter } from '../open-store.ts';
import type { Connection, Query } from './connection.ts';

/** Limiters over one table, which the migration has made. */
export function createLimiter({ query }: Connection): (name: string, most: number, seconds: number) => Limiter {
  return (keyPrefix, points, duration) =>
    new RateLimiterPostgres({
      keyPrefix,
      points,
      duration,
      storeClient: patientClient(query),
      storeType: 'client',
      schemaName: 'verdict',
      tableName: 'spent',
      tableCreated: true,
    });
}

/** What the library needs of a client, on statements that wait for a server that is away. */
function patientClient(query: Query) {
  return {
    query: async ({ text, values }: { readonly text: string; readonly values: readonly unknown[] }) => {
      const rows = await query(text, values);
      return { rows, rowCount: rows.length };
    },
  };
}
