import { z } from 'zod';
import type { Agenda } from '../../../src/store.ts';
import { NOW } from './clock.ts';
import type { Connection } from './connection.ts';

// Taking gives a new version too, so that whoever had it before and was slow can no longer put it.
const TAKE = `
  WITH due AS (
    SELECT key FROM verdict.agenda WHERE at <= ${NOW} AND until <= ${NOW} ORDER BY at LIMIT $1 FOR UPDATE SKIP LOCKED
  ),
  taken AS (
    UPDATE verdict.agenda SET version = version + 1, until = ${NOW} + $2 FROM due WHERE agenda.key = due.key
    RETURNING agenda.key, agenda.version, agenda.at::float8 AS at
  )
  SELECT key, version, at FROM taken ORDER BY at`;
const PUT = 'UPDATE verdict.agenda SET at = $1, until = 0 WHERE key = $2 AND version = $3';

const WAITING = `SELECT min(at)::float8 AS at FROM verdict.agenda WHERE at <= ${NOW} AND until <= ${NOW}`;

const rowsSchema = z.array(z.object({ key: z.string(), version: z.number(), at: z.number() }));
const waitingSchema = z.tuple([z.object({ at: z.number().nullable() })]);

export function createAgenda({ query }: Connection): Agenda {
  return {
    take: async (most, leaseMs) => rowsSchema.parse(await query(TAKE, [most, leaseMs])),
    waiting: async () => waitingSchema.parse(await query(WAITING))[0].at,
    put: async ({ key, version }, at) => {
      await query(PUT, [at, key, version]);
    },
  };
}
