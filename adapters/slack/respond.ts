import type { FetchFunction } from '@slack/web-api';
import type { Message } from './render.ts';
import type { Rendering } from './send.ts';

const PATIENCE_MS = 10_000;

export type Answer = {
  /** The address that came with what was done. */
  readonly address: string;
  readonly thread: string | null;
  /** `here`: to everyone. `person`: to who did it. `instead`: in place of the message whose button was pressed. */
  readonly to: 'here' | 'person' | 'instead';
};

/** taken: it is shown. refused: it is not. lost: it may be shown, and is not to be sent again. */
export type Taken = 'taken' | 'refused' | 'lost';

/**
 * Answers at such an address, which works also where the app is no member; Slack takes five answers within half an hour.
 * Where it does not take the blocks, once more without tables.
 */
export async function respond(fetch: FetchFunction, answer: Answer, rendering: Rendering): Promise<Taken> {
  const taken = await sendAll(fetch, answer, rendering('blocks'));
  return taken === 'refused' ? sendAll(fetch, answer, rendering('lists')) : taken;
}

/** Takes back the message whose button was pressed, where only that person sees it. */
export async function takeBack(fetch: FetchFunction, address: string): Promise<void> {
  await put(fetch, address, { delete_original: true });
}

/** Every message in turn; what counts is the first. */
async function sendAll(fetch: FetchFunction, answer: Answer, messages: readonly Message[]): Promise<Taken> {
  let first: Taken | undefined;
  for (const message of messages) {
    const taken = await put(fetch, answer.address, bodyOf(answer, message));
    first ??= taken;
    if (taken !== 'taken') break;
  }
  return first ?? 'refused';
}

function bodyOf({ thread, to }: Answer, { text, blocks }: Message) {
  return {
    response_type: to === 'here' ? 'in_channel' : 'ephemeral',
    replace_original: to === 'instead',
    text,
    blocks,
    ...(thread !== null && to !== 'instead' && { thread_ts: thread }),
  };
}

async function put(fetch: FetchFunction, address: string, body: unknown): Promise<Taken> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    redirect: 'error',
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch(() => undefined);
  if (response === undefined || response.status >= 500) return 'lost';
  // Slack answers "ok", or the name of what is wrong.
  const said = (await response.text().catch(() => '')).trim();
  return response.status === 200 && !/^\w+_\w+$/.test(said) ? 'taken' : 'refused';
}
