import { inject } from 'vitest';
import { createDatabase } from './server.ts';

/** Makes an empty database on the PostgreSQL of this test run and gives its address. Fails where there is no server. */
export async function freshDatabase(): Promise<string> {
  const answer = await fetch(inject('postgresDesk'));
  const url = await answer.text();
  if (!answer.ok) throw new Error(url);
  return createDatabase(url);
}
