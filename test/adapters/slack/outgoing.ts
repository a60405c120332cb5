import type { FetchFunction } from '@slack/web-api';
import { z } from 'zod';
import { messageFaults, schemas, viewFaults } from './payload.ts';

/** One thing that left the adapter, and what came back. */
export type Call = {
  /** A method of the Web API, or `respond` for what goes to the address that came with an event. */
  readonly method: string;
  readonly address: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly answer: Readonly<Record<string, unknown>>;
};

/** What Slack would say instead of what the emulator says: a body, and the status and headers it comes with. */
export type Instead = { readonly body?: object; readonly status?: number; readonly headers?: Record<string, string> };

const recordSchema = z.record(z.string(), z.unknown());

/** What the emulator lacks, answered as its page says. */
const LACKING: Readonly<Record<string, object>> = { 'assistant.threads.setSuggestedPrompts': { ok: true } };

/** The one point that everything passes on its way out: kept, and held against Slack's types and limits. */
export function captureOutgoing(apiUrl: string) {
  // Before anything is timed: making them holds everything up.
  schemas();
  const calls: Call[] = [];
  const faults: string[] = [];
  const scripted: { readonly method: string; readonly say: Instead | 'break'; readonly only: string }[] = [];

  const answerOf = async (
    method: string,
    body: Readonly<Record<string, unknown>>,
    send: () => ReturnType<typeof globalThis.fetch>,
  ): Promise<Response> => {
    const at = scripted.findIndex((each) => each.method === method && (each.only === '' || each.only in body));
    const [next] = at < 0 ? [] : scripted.splice(at, 1);
    if (next?.say === 'break') throw new TypeError('fetch failed');
    if (next !== undefined) return responseOf(next.say);
    const lacking = method === 'respond' ? { ok: true } : LACKING[method];
    return lacking === undefined ? send() : responseOf({ body: lacking });
  };

  const fetch: FetchFunction = async (url, init) => {
    const address = String(url);
    const method = address.startsWith(apiUrl)
      ? address.slice(apiUrl.length)
      : address.includes('/upload/')
        ? 'upload'
        : 'respond';
    const body = readBody(init?.body);
    faults.push(...faultsOf(method, body).map((fault) => `${method}: ${fault}`));
    const plain = { ...init, body: init?.body ?? null, signal: init?.signal ?? null };
    const response = await answerOf(method, body, () => globalThis.fetch(address, plain));
    const json = recordSchema.safeParse(
      await response
        .clone()
        .json()
        .catch(() => undefined),
    );
    calls.push({ method, address, body, answer: json.data ?? {} });
    return response;
  };
  return {
    fetch,
    calls,
    faults,
    /** The next call of a method is answered like this; or the next that has such an argument. */
    script: (method: string, say: Instead | 'break', only = '') => scripted.push({ method, say, only }),
  };
}

function responseOf({ body = { ok: true }, status = 200, headers = {} }: Instead): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });
}

/** The arguments of a call, which the client writes as a form with JSON in it, or as JSON. */
function readBody(body: string | FormData | undefined): Readonly<Record<string, unknown>> {
  if (body === undefined) return {};
  if (typeof body !== 'string') return { form: true };
  if (body.startsWith('{')) return recordSchema.parse(JSON.parse(body));
  return Object.fromEntries(
    [...new URLSearchParams(body)].map(([name, value]) => [name, /^[[{]/.test(value) ? JSON.parse(value) : value]),
  );
}

function faultsOf(method: string, body: Readonly<Record<string, unknown>>): readonly string[] {
  switch (method) {
    case 'chat.postMessage':
    case 'chat.postEphemeral':
    case 'chat.update':
      return messageFaults(body);
    case 'respond':
      return body['delete_original'] === true ? [] : messageFaults(body);
    case 'views.open':
    case 'views.publish':
      return viewFaults(body['view']);
    default:
      return [];
  }
}
