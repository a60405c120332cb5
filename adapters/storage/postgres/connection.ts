import { setTimeout as wait } from 'node:timers/promises';
import { DatabaseError, Pool, type PoolClient } from 'pg';

/** How long a statement waits for a server that is away, in milliseconds: long enough for a restart. */
const PATIENCE_MS = 20_000;
const FIRST_WAIT_MS = 20;
const LONGEST_WAIT_MS = 500;

/** What a server says while it stops, starts, or has no place left: classes 08 and 57P0, and 53300. */
const AWAY = /^(08...|57P0[123]|53300)$/;

type Rows = readonly unknown[];
export type Query = (sql: string, values?: readonly unknown[]) => Promise<Rows>;

export type Connection = {
  /** Runs one statement. When the server is away it tries again, so the statement must bear to be run twice. */
  readonly query: Query;
  /** Runs the work in one transaction, once. */
  readonly transaction: <Result>(work: (query: Query) => Promise<Result>) => Promise<Result>;
  readonly pool: Pool;
};

/** A pool of connections to a server, given by its address. It connects when it is first used. */
export function connect(url: string): Connection {
  const pool = new Pool({ connectionString: url, connectionTimeoutMillis: 5000, keepAlive: true });
  // An idle connection that breaks is replaced by the next use. Without a listener it would end the process.
  pool.on('error', () => undefined);
  const query: Query = (sql, values = []) => patiently(async () => (await pool.query(sql, [...values])).rows);
  return {
    pool,
    query,
    transaction: async (work) => {
      const client = await patiently(() => pool.connect());
      client.on('error', () => undefined);
      try {
        const result = await inTransaction(client, work);
        client.release();
        return result;
      } catch (fault) {
        // Closing the connection rolls back, and works where the connection is what broke.
        client.release(true);
        throw fault;
      }
    },
  };
}

async function inTransaction<Result>(client: PoolClient, work: (query: Query) => Promise<Result>): Promise<Result> {
  await client.query('BEGIN');
  const result = await work(async (sql, values = []) => (await client.query(sql, [...values])).rows);
  await client.query('COMMIT');
  return result;
}

async function patiently<Result>(attempt: () => Promise<Result>): Promise<Result> {
  const until = performance.now() + PATIENCE_MS;
  for (let pause = FIRST_WAIT_MS; ; pause = Math.min(LONGEST_WAIT_MS, pause * 2)) {
    try {
      return await attempt();
    } catch (fault) {
      if (!isAway(fault) || performance.now() + pause > until) throw fault;
      await wait(pause);
    }
  }
}

/** Whatever the server itself did not say came from the connection. */
function isAway(fault: unknown): boolean {
  return !(fault instanceof DatabaseError) || AWAY.test(fault.code ?? '');
}
