import { once } from 'node:events';
import type { RequestListener } from 'node:http';
import { connect } from 'node:net';
import { describe, expect, test } from 'vitest';
import { openServer, type HttpServer } from '../../adapters/http-server.ts';

const GET = 'GET / HTTP/1.1\r\nHost: localhost\r\n\r\n';

const open = (listener: RequestListener) => openServer(listener, { host: '127.0.0.1', port: 0 });

/** A client that sends these words and then waits; `ended` is what it heard until its connection was closed. */
async function join({ port }: HttpServer, sent: string) {
  const client = connect(port, '127.0.0.1');
  let heard = '';
  client.on('data', (chunk) => (heard += String(chunk)));
  const ended = once(client, 'close').then(() => heard);
  await once(client, 'connect');
  client.write(sent);
  return { ended };
}

describe('a server that closes', () => {
  test('finishes the answer in hand, and meanwhile lets go of who asked nothing, as browsers do ahead', async () => {
    const asked = Promise.withResolvers<void>();
    const release = Promise.withResolvers<void>();
    const server = await open(async (_request, response) => {
      asked.resolve();
      await release.promise;
      response.end('finished');
    });
    const silent = await join(server, '');
    const asking = await join(server, GET);
    await asked.promise;
    const closed = server.close();
    expect(await silent.ended).toBe('');
    release.resolve();
    await closed;
    expect(await asking.ended).toContain('finished');
  });

  test.for([
    ['stopped in the middle of its request', GET.slice(0, 20), /^$/],
    ['was answered and keeps it alive', GET, /answered$/],
  ] as const)('is not held by a connection that %s', { timeout: 9_000 }, async ([, sent, heard]) => {
    const server = await open((_request, response) => response.end('answered'));
    const client = await join(server, sent);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await server.close();
    expect(await client.ended).toMatch(heard);
  });
});
