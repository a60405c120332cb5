import { once } from 'node:events';
import { createServer } from 'node:http';
import type { TestProject } from 'vitest/node';
import { startServer, type Server } from './server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where a test file asks for the address of the PostgreSQL server of this run. */
    readonly postgresDesk: string;
  }
}

/**
 * One PostgreSQL for a test run: the one that TEST_DATABASE_URL names, else one that is started when the first test file
 * asks for it, and stopped with the run.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  let started: Promise<Server> | undefined;
  const desk = createServer((_, answer) => {
    const given = process.env['TEST_DATABASE_URL'];
    const url = given ? Promise.resolve(given) : (started ??= startServer()).then((server) => server.url);
    url.then(
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
    await (await started)?.stop();
  };
}
