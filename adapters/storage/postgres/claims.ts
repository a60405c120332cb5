import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Claims } from '../../../src/store.ts';
import { NOW } from './clock.ts';
import type { Connection } from './connection.ts';

// The same token takes it again: the statement may be sent twice when the connection breaks.
const TAKE = `
  INSERT INTO verdict.claim (key, token, until) VALUES ($1, $2, ${NOW} + $3)
  ON CONFLICT (key) DO UPDATE SET token = excluded.token, until = excluded.until
  WHERE claim.outcome IS NULL AND (claim.until <= ${NOW} OR claim.token = excluded.token)
  RETURNING token`;
const FIND = 'SELECT outcome FROM verdict.claim WHERE key = $1';
const SETTLE = `UPDATE verdict.claim SET outcome = $1, until = ${NOW} WHERE key = $2 AND token = $3 RETURNING key`;
const RELEASE = 'DELETE FROM verdict.claim WHERE key = $1 AND token = $2 AND outcome IS NULL';

const settledSchema = z.tuple([z.object({ outcome: z.string() })]);

export function createClaims({ query }: Connection): Claims {
  return {
    take: async (key, leaseMs) => {
      const token = randomUUID();
      if ((await query(TAKE, [key, token, leaseMs])).length === 1) return { kind: 'mine', claim: { key, token } };
      const settled = settledSchema.safeParse(await query(FIND, [key]));
      return settled.success ? { kind: 'settled', outcome: settled.data[0].outcome } : { kind: 'busy' };
    },
    settle: async ({ key, token }, outcome) => (await query(SETTLE, [outcome, key, token])).length === 1,
    release: async ({ key, token }) => {
      await query(RELEASE, [key, token]);
    },
  };
}
