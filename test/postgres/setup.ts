import { once } from 'node:events';
import { createServer } from 'node:http';
import type { TestProject } from 'vitest/node';
import { createDatabase, dropDatabase, startServer, type Server } from './server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where a test file asks for a database: the answer is the address of an empty one. */
    readonly postgresDesk: string;
  }
}

/**
 * One PostgreSQL for a test run: the one that TEST_DATABASE_URL names, else one that is started when the first test asks
 * for it, and stopped with the run. What was made on a server that was given is dropped in the end.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['TEST_DATABASE_URL'];
  const made: string[] = [];
  let started: Promise<Server> | undefined;
  const makeOne = async (): Promise<string> => {
    const database = await createDatabase(given ?? (await (started ??= startServer())).url);
    made.push(database);
    return database;
  };
  const desk = createServer((_, answer) => {
    makeOne().then(
      (address) => answer.end(address),
      (fault) => answer.writeHead(500).end(String(fault)),
    );
  }).listen(0, '127.0.0.1');
  await once(desk, 'listening');
  const address = desk.address();
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  project.provide('postgresDesk', `http://127.0.0.1:${address.port}`);
  return async () => {
    desk.close();
    if (given !== undefined) for (const database of made) await dropDatabase(given, database);
    await (await started)?.stop();
  };
}
