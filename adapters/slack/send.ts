import type { KnownBlock } from '@slack/types';
import type { PostOutcome } from '../../src/post.ts';
import { failureOf, type Failure } from './outcome.ts';
import type { Pace } from './pace.ts';
import type { Look, Message } from './render.ts';
import type { Line } from './way.ts';

/** Where a message goes. */
export type To = { readonly channel: string; readonly thread: string | null };

/** A message that is there: `channel` is where Slack put it, which for a person's id is their direct messages. */
export type Posted = { readonly kind: 'posted'; readonly channel: string; readonly message: string };
export type Sent = Posted | Failure;

/** A reply as messages, with tables as blocks, or as lists where Slack refuses those. */
export type Rendering = (tables: Look['tables']) => readonly Message[];

export type Sender = {
  /** Posts, and waits its turn and as long as Slack asks to, within reason. Nothing that may have arrived is sent again. */
  readonly post: (line: Line, to: To, rendering: Rendering) => Promise<Sent>;
  /** Posts once: where Slack asks to wait, it says so and has sent nothing. */
  readonly postOnce: (line: Line, to: To, rendering: Rendering) => Promise<Sent>;
  /** Shows a message to one person in a channel. */
  readonly whisper: (line: Line, to: To & { readonly person: string }, rendering: Rendering) => Promise<Sent>;
  readonly update: (line: Line, at: Pick<Posted, 'channel' | 'message'>, rendering: Rendering) => Promise<Sent>;
};

type Deps = {
  readonly pace: Pace;
  readonly sleep: (ms: number) => Promise<void>;
  /** Is told of each outcome, and of what Slack did not take, which is a defect of ours. */
  readonly note: (outcome: PostOutcome | Failure, fault: unknown) => void;
};

const LONGEST_WAIT_MS = 60_000;
const TRIES = 3;

export function createSender({ pace, sleep, note }: Deps): Sender {
  const attempt = async (channel: string, call: () => Promise<Posted>): Promise<Sent> => {
    try {
      const posted = await call();
      note(posted, undefined);
      return posted;
    } catch (fault) {
      const failure = failureOf(fault);
      if (failure.kind === 'later') pace.hold(channel, failure.afterMs);
      note(failure, fault);
      return failure;
    }
  };
  /** Nothing was sent where the outcome is `later`, so trying again repeats nothing. */
  const persist = async (channel: string, call: () => Promise<Posted>): Promise<Sent> => {
    for (let i = 1; ; i += 1) {
      await sleep(pace.wait(channel));
      const sent = await attempt(channel, call);
      if (sent.kind !== 'later' || i === TRIES || sent.afterMs > LONGEST_WAIT_MS) return sent;
    }
  };
  const once = async (channel: string, call: () => Promise<Posted>): Promise<Sent> => {
    const waitMs = pace.wait(channel);
    if (waitMs > LONGEST_WAIT_MS) return { kind: 'later', afterMs: waitMs };
    await sleep(waitMs);
    return attempt(channel, call);
  };
  return {
    post: (line, to, rendering) =>
      all(rendering, (message) => persist(to.channel, () => postMessage(line, to, message))),
    postOnce: (line, to, rendering) =>
      all(rendering, (message) => once(to.channel, () => postMessage(line, to, message))),
    whisper: (line, to, rendering) =>
      all(rendering, (message) => persist(`${to.channel}/${to.person}`, () => postEphemeral(line, to, message))),
    update: (line, at, rendering) =>
      all(
        (tables) => rendering(tables).slice(0, 1),
        (message) => persist(`${at.channel}/update`, () => updateMessage(line, at, message)),
      ),
  };
}

/** Every message in turn; what counts is the first. Where Slack does not take its blocks, once more without tables. */
async function all(rendering: Rendering, send: (message: Message) => Promise<Sent>): Promise<Sent> {
  const sent = await inTurn(rendering('blocks'), send);
  return sent.kind === 'broken' ? inTurn(rendering('lists'), send) : sent;
}

async function inTurn(messages: readonly Message[], send: (message: Message) => Promise<Sent>): Promise<Sent> {
  let first: Sent | undefined;
  for (const message of messages) {
    const sent = await send(message);
    first ??= sent;
    if (sent.kind !== 'posted') break;
  }
  return first ?? { kind: 'broken' };
}

async function postMessage({ client }: Line, { channel, thread }: To, { text, blocks }: Message): Promise<Posted> {
  const sent = await client.chat.postMessage({
    channel,
    text,
    blocks,
    unfurl_links: false,
    unfurl_media: false,
    ...(thread !== null && { thread_ts: thread }),
  });
  return { kind: 'posted', channel: sent.channel ?? channel, message: sent.ts ?? '' };
}

async function postEphemeral(
  { client }: Line,
  { channel, thread, person }: To & { readonly person: string },
  { text, blocks }: Message,
): Promise<Posted> {
  const sent = await client.chat.postEphemeral({
    channel,
    user: person,
    text,
    blocks,
    ...(thread !== null && { thread_ts: thread }),
  });
  return { kind: 'posted', channel, message: sent.message_ts ?? '' };
}

async function updateMessage(
  { client }: Line,
  { channel, message }: Pick<Posted, 'channel' | 'message'>,
  { text, blocks }: { readonly text: string; readonly blocks: KnownBlock[] },
): Promise<Posted> {
  await client.chat.update({ channel, ts: message, text, blocks });
  return { kind: 'posted', channel, message };
}
