import { inject } from 'vitest';

/** The address of an empty database on the PostgreSQL of this test run. Fails where there is no server. */
export async function freshDatabase(): Promise<string> {
  const answer = await fetch(inject('postgresDesk'));
  const said = await answer.text();
  if (!answer.ok) throw new Error(said);
  return said;
}
