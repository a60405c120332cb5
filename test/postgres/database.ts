import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { inject } from 'vitest';

/** Makes an empty database on the PostgreSQL of this test run and gives its address. Fails where there is no server. */
export async function freshDatabase(): Promise<string> {
  const answer = await fetch(inject('postgresDesk'));
  const url = await answer.text();
  if (!answer.ok) throw new Error(url);
  const name = `verdict_test_${randomBytes(6).toString('hex')}`;
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  const address = new URL(url);
  address.pathname = name;
  return String(address);
}
