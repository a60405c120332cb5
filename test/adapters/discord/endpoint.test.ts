import { generateKeyPairSync, sign } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveEndpoint } from '../../../adapters/discord/endpoint.ts';
import { command, openPeer, seenIn } from './peer.ts';

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const KEY = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex');
type Peer = Awaited<ReturnType<typeof openPeer>>;

let peer: Peer;
let server: Awaited<ReturnType<typeof serveEndpoint>>;
beforeAll(async () => {
  peer = await openPeer();
  server = await serveEndpoint({
    address: { host: '127.0.0.1', port: 0 },
    publicKey: KEY,
    interact: peer.app.interact,
  });
});
afterAll(async () => {
  await server.close();
  await peer.close();
});

const now = () => String(Math.floor(Date.now() / 1000));

function send(body: string, { timestamp = now(), signed = body, headers = {} } = {}) {
  const signature = sign(null, Buffer.from(timestamp + signed), privateKey).toString('hex');
  return fetch(`http://127.0.0.1:${server.port}/interactions`, {
    method: 'POST',
    headers: { 'x-signature-ed25519': signature, 'x-signature-timestamp': timestamp, ...headers },
    body,
  });
}

describe('the endpoint that takes interactions by HTTP', () => {
  test('answers the ping that Discord checks it with', async () => {
    const response = await send(JSON.stringify({ type: 1, id: '1' }));
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ type: 1 });
  });

  test('takes an interaction with 202 and no body, and answers it as one that came by the gateway', async () => {
    const before = peer.sent.length;
    const response = await send(JSON.stringify(command('verdict', { job: 'nurse' })));
    expect(response.status).toBe(202);
    expect(await response.text()).toBe('');
    await peer.app.settled();
    expect(seenIn(peer.sent.slice(before))).toMatch(/Registered Nurse/);
    expect(peer.problems).toEqual([]);
  });

  const body = JSON.stringify(command('verdict', { job: 'nurse' }));
  test.each([
    { what: 'a body that was changed', words: body, how: { signed: '{}' }, status: 401 },
    {
      what: 'another signature',
      words: body,
      how: { headers: { 'x-signature-ed25519': 'ab'.repeat(64) } },
      status: 401,
    },
    { what: 'a signature that is none', words: body, how: { headers: { 'x-signature-ed25519': 'zz' } }, status: 401 },
    { what: 'no timestamp', words: body, how: { headers: { 'x-signature-timestamp': '' } }, status: 401 },
    {
      what: 'a request that is an hour old',
      words: body,
      how: { timestamp: String(Math.floor(Date.now() / 1000) - 3600) },
      status: 401,
    },
    { what: 'malformed JSON', words: '{"type":', how: {}, status: 400 },
    { what: 'a body that is too long', words: `"${'x'.repeat(1_100_000)}"`, how: {}, status: 413 },
  ])('refuses $what and does nothing', async ({ words, how, status }) => {
    const before = peer.sent.length;
    expect((await send(words, how)).status).toBe(status);
    await peer.app.settled();
    expect(peer.sent).toHaveLength(before);
  });

  test('takes what is signed but of no shape that it knows, and does nothing', async () => {
    const before = peer.sent.length;
    for (const words of ['null', '7', '[]', '{"type":2}', '{"type":99}']) expect((await send(words)).status).toBe(202);
    await peer.app.settled();
    expect(peer.sent).toHaveLength(before);
  });

  test('answers to POST alone', async () => {
    expect((await fetch(`http://127.0.0.1:${server.port}/`)).status).toBe(405);
  });
});
