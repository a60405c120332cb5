import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { Claims } from '../../../src/store.ts';

const outcomeSchema = z.object({ outcome: z.string() });

export function createClaims(database: DatabaseSync): Claims {
  const take = database.prepare(
    `INSERT INTO claim (key, token, until) VALUES (?, ?, ?)
     ON CONFLICT (key) DO UPDATE SET token = excluded.token, until = excluded.until
     WHERE outcome IS NULL AND until <= ? RETURNING token`,
  );
  const find = database.prepare('SELECT outcome FROM claim WHERE key = ?');
  const settle = database.prepare('UPDATE claim SET outcome = ?, until = ? WHERE key = ? AND token = ?');
  const release = database.prepare('DELETE FROM claim WHERE key = ? AND token = ? AND outcome IS NULL');
  return {
    take: async (key, leaseMs) => {
      const now = Date.now();
      const token = randomUUID();
      if (take.get(key, token, now + leaseMs, now) !== undefined) return { kind: 'mine', claim: { key, token } };
      const settled = outcomeSchema.safeParse(find.get(key));
      return settled.success ? { kind: 'settled', outcome: settled.data.outcome } : { kind: 'busy' };
    },
    settle: async ({ key, token }, outcome) => settle.run(outcome, Date.now(), key, token).changes === 1,
    release: async ({ key, token }) => {
      release.run(key, token);
    },
  };
}
