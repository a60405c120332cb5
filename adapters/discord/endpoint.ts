import { createPublicKey, verify, type KeyObject } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { openServer, type HttpAddress, type HttpServer } from '../http-server.ts';

/** Far more than any interaction has. */
const LONGEST_BODY = 1_000_000;
/** A signed request that is older could have been kept by somebody and sent again. */
const OLDEST_SECONDS = 300;
/** What stands before the 32 bytes of an Ed25519 key in its public form (RFC 8410). */
const KEY_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');
const PING = 1;
const pingSchema = z.object({ type: z.literal(PING) });

export type Endpoint = {
  readonly address: HttpAddress;
  /** The public key of the application in hexadecimal digits. */
  readonly publicKey: string;
  /** Takes an interaction; it is answered by a request of its own, so nobody waits for it here. */
  readonly interact: (payload: unknown) => Promise<void>;
};

/**
 * Serves the endpoint to which Discord can send interactions instead of the gateway, so that any replica takes them. A
 * request is answered with 202 and no body, and the interaction through the REST API, as Discord's documentation has it
 * ("Interaction Callback"): then both ways in are one way out.
 */
export function serveEndpoint({ address, publicKey, interact }: Endpoint): Promise<HttpServer> {
  const key = createPublicKey({
    key: Buffer.concat([KEY_PREFIX, Buffer.from(publicKey, 'hex')]),
    format: 'der',
    type: 'spki',
  });
  return openServer((request, response) => void respond(request, response, { key, interact }), address);
}

type Ready = { readonly key: KeyObject; readonly interact: Endpoint['interact'] };

async function respond(request: IncomingMessage, response: ServerResponse, ready: Ready): Promise<void> {
  const said = await answer(request, ready);
  // What is refused may not have been read to its end, so the connection cannot be used again.
  if (said.status >= 400) response.setHeader('connection', 'close');
  if (said.pong) response.setHeader('content-type', 'application/json');
  response.writeHead(said.status);
  response.end(said.pong ? JSON.stringify({ type: PING }) : undefined);
}

type Said = { readonly status: number; readonly pong: boolean };

async function answer(request: IncomingMessage, { key, interact }: Ready): Promise<Said> {
  if (request.method !== 'POST') return refused(405);
  const body = await bodyOf(request);
  if (body === undefined) return refused(413);
  if (!isSigned(request, body, key)) return refused(401);
  const payload = parsed(body);
  if (payload === undefined) return refused(400);
  if (pingSchema.safeParse(payload).success) return { status: 200, pong: true };
  void interact(payload);
  return { status: 202, pong: false };
}

function refused(status: number): Said {
  return { status, pong: false };
}

/** The whole body; undefined where it is longer than any of Discord's, or ends too early. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of request) {
      if (!(chunk instanceof Uint8Array)) return undefined;
      length += chunk.length;
      if (length > LONGEST_BODY) return undefined;
      chunks.push(chunk);
    }
  } catch {
    return undefined;
  }
  return Buffer.concat(chunks);
}

function isSigned(request: IncomingMessage, body: Buffer, key: KeyObject): boolean {
  const { 'x-signature-ed25519': signature, 'x-signature-timestamp': timestamp } = request.headers;
  if (typeof signature !== 'string' || typeof timestamp !== 'string') return false;
  if (!/^[0-9a-f]{128}$/i.test(signature) || !/^\d{1,12}$/.test(timestamp)) return false;
  if (Math.abs(Date.now() / 1000 - Number(timestamp)) > OLDEST_SECONDS) return false;
  return verify(null, Buffer.concat([Buffer.from(timestamp), body]), key, Buffer.from(signature, 'hex'));
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}
