import { createServer, type IncomingMessage } from 'node:http';
import { once } from 'node:events';
import { problemsOf, type Sent } from './rules.ts';

/** An answer in the place of Discord's. */
export type Answer = { readonly status: number; readonly body: unknown };
type Upstream = (sent: Sent, query: URLSearchParams) => Promise<Answer>;

/**
 * The one place through which everything leaves for Discord in the tests: it keeps each request, checks it, takes the
 * files out (so that what stands behind it needs to know no multipart), and adds what a peer may lack: a nonce that is
 * enforced. `refuse` answers the next request that fits in Discord's place.
 */
export async function openBorder(upstream: Upstream, check = problemsOf) {
  const sent: Sent[] = [];
  const problems: string[] = [];
  const refusals: { readonly request: RegExp; readonly answer: Answer }[] = [];
  const byNonce = new Map<string, Promise<Answer>>();
  const pass = (request: Sent, query: URLSearchParams): Promise<Answer> => {
    const nonce = nonceIn(request.body);
    const known = nonce === undefined ? undefined : byNonce.get(nonce);
    if (known !== undefined) return known;
    sent.push(request);
    problems.push(...check(request).map((problem) => `${request.method} ${request.path}: ${problem}`));
    const refused = refusals.findIndex((one) => one.request.test(`${request.method} ${request.path}`));
    const [refusal] = refused === -1 ? [] : refusals.splice(refused, 1);
    const answer = refusal === undefined ? upstream(request, query) : Promise.resolve(refusal.answer);
    if (nonce !== undefined && refusal === undefined) byNonce.set(nonce, answer);
    return answer;
  };
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const path = decodeURIComponent(url.pathname.replace(/^\/api\/v10/, ''));
    const { body, files } = await read(request);
    const answer = await pass({ method: request.method ?? 'GET', path, body, files }, url.searchParams);
    const empty = answer.status === 204;
    // A rate limit ends a little later.
    if (answer.status === 429) response.setHeader('retry-after', '0.05');
    response.writeHead(answer.status, empty ? {} : { 'content-type': 'application/json' });
    response.end(empty ? undefined : JSON.stringify(answer.body));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    api: `http://127.0.0.1:${port}/api`,
    sent,
    problems,
    refuse: (request: RegExp, status: number, code: number) => {
      refusals.push({ request, answer: { status, body: { code, message: 'refused' } } });
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Passes requests on to another server with the files left out. */
export function passTo(api: () => string): Upstream {
  return async ({ method, path, body }, query) => {
    const search = query.size === 0 ? '' : `?${query.toString()}`;
    const response = await fetch(`${api()}/v10${path}${search}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(method === 'GET' || method === 'DELETE' ? {} : { body: JSON.stringify(body ?? {}) }),
    });
    const text = await response.text();
    const known = response.headers.get('content-type')?.includes('json') === true;
    const answer: unknown = known ? JSON.parse(text) : { message: text };
    return { status: response.status, body: answer };
  };
}

async function read(request: IncomingMessage): Promise<Pick<Sent, 'body' | 'files'>> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) if (chunk instanceof Uint8Array) chunks.push(chunk);
  const raw = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data'))
    return { body: raw.length === 0 ? null : JSON.parse(String(raw)), files: [] };
  const form = await new Response(raw, { headers: { 'content-type': type } }).formData();
  const payload = form.get('payload_json');
  if (typeof payload !== 'string') throw new Error('files without a payload');
  const files = [...form.entries()].flatMap(([, value]) => (typeof value === 'string' ? [] : [value.name]));
  return { body: JSON.parse(payload), files };
}

function nonceIn(body: unknown): string | undefined {
  return typeof body === 'object' && body !== null && 'nonce' in body && typeof body.nonce === 'string'
    ? body.nonce
    : undefined;
}
