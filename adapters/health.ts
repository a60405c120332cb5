import type { IncomingMessage, ServerResponse } from 'node:http';
import { openServer, type HttpAddress } from './http-server.ts';
import { measureProcess, type Metrics } from './metrics.ts';
import type { Part } from './part.ts';

type Watched = {
  readonly parts: readonly Part[];
  /** The program is on its way out: it still answers what it has, but wants nothing new. */
  readonly stopping: () => boolean;
  readonly metrics: Metrics;
};

/** How long a part may take to say whether it is ready. */
const PATIENCE_MS = 2_000;

/**
 * Serves `/health/live` (the process answers), `/health/ready` (each part by name, 503 where one is not ready) and
 * `/metrics` (Prometheus text), to GET and HEAD alone; no body is ever read.
 */
export async function serveHealth(
  address: HttpAddress,
  watched: Watched,
): Promise<Part & { readonly address: string }> {
  measureProcess(watched.metrics);
  const server = await openServer((request, response) => {
    void respond(request, response, watched);
  }, address);
  return { name: 'health', address: `${address.host}:${server.port}`, ready: async () => true, stop: server.close };
}

async function respond(request: IncomingMessage, response: ServerResponse, watched: Watched): Promise<void> {
  const { status, type, body } = await answer(request, watched);
  const headers = { 'content-type': type, 'content-length': Buffer.byteLength(body), 'cache-control': 'no-store' };
  response.writeHead(status, headers).end(body);
}

type Said = { readonly status: number; readonly type: string; readonly body: string };

async function answer({ method, url = '' }: IncomingMessage, { parts, stopping, metrics }: Watched): Promise<Said> {
  if (method !== 'GET' && method !== 'HEAD') return plain(405, 'Only GET.');
  const [path = ''] = url.split('?');
  if (path === '/health/live') return plain(200, 'alive');
  if (path === '/health/ready') return readiness(parts, stopping());
  if (path !== '/metrics') return plain(404, 'There are /health/live, /health/ready and /metrics.');
  return { status: 200, type: metrics.registry.contentType, body: await metrics.registry.metrics() };
}

async function readiness(parts: readonly Part[], stopping: boolean): Promise<Said> {
  const states = await Promise.all(parts.map(async (part) => [part.name, await isReady(part)] as const));
  const ready = !stopping && states.every(([, state]) => state);
  const body = JSON.stringify({ ready, parts: Object.fromEntries(states) });
  return { status: ready ? 200 : 503, type: 'application/json', body: `${body}\n` };
}

/** Whether a part says in time that it is ready. */
async function isReady(part: Part): Promise<boolean> {
  const late = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => late.resolve(false), PATIENCE_MS);
  const ready = await Promise.race([part.ready().catch(() => false), late.promise]);
  clearTimeout(timer);
  return ready;
}

function plain(status: number, words: string): Said {
  return { status, type: 'text/plain; charset=utf-8', body: `${words}\n` };
}
