import { createHash } from 'node:crypto';
import { ComponentType, RESTJSONErrorCodes, Routes, type RawFile } from 'discord.js';
import { z } from 'zod';
import type { Reply } from '../../src/reply.ts';
import { bodyOf, filesOf, type Body } from './body.ts';
import { codeOf } from './fault-code.ts';
import { cut, LIMITS } from './limits.ts';
import { renderReply, type Message } from './render.ts';
import type { Rest, Wire } from './wire.ts';

const createdSchema = z.object({ id: z.string() });
const forumSchema = z.object({
  available_tags: z.array(z.object({ id: z.string(), moderated: z.boolean() })).default([]),
});

/** What is sent to a channel: the same key is the same message, however often it is sent within minutes. */
export type Outgoing = {
  readonly spot: string;
  readonly message: Message;
  readonly key: string;
  /** The message that it answers. */
  readonly answers?: string | undefined;
  /** A role that is told: the only mention there ever is. */
  readonly ping?: string | undefined;
};

type Out = Pick<Wire, 'rest' | 'draw'>;

/** A reply as a message, and a line in the log where it had to be cut. */
export function rendered({ base, log }: Wire, reply: Reply, share: string | null = null): Message {
  const message = renderReply(base, reply, share);
  if (message.clamped) log.fault(new Error('a reply does not fit a message'));
  return message;
}

/** Sends a message and answers with its id. A thread that was archived is opened again. Rejects as the library does. */
export async function sendMessage(out: Out, outgoing: Outgoing): Promise<string> {
  const { spot, key, answers } = outgoing;
  const { body, files } = await payloadOf(out, outgoing);
  const { rest } = out;
  const reference =
    answers === undefined ? {} : { message_reference: { message_id: answers, fail_if_not_exists: false } };
  const whole = { ...body, ...reference, nonce: nonceOf(key), enforce_nonce: true };
  const posted = await inOpenThread(rest, spot, () =>
    rest.again.post(Routes.channelMessages(spot), { body: whole, files }),
  );
  return createdSchema.parse(posted).id;
}

/**
 * Opens a post in a forum, with its first tag where it wants one; the answer is the id of the post, which is also that of
 * its first message. Rejects as the library does.
 */
export async function sendForumPost(out: Out, outgoing: Outgoing, name: string): Promise<string> {
  const { body, files } = await payloadOf(out, outgoing);
  const post = { name: cut(name, LIMITS.threadName), message: body };
  const send = async (more: { readonly applied_tags?: readonly string[] }) =>
    createdSchema.parse(await out.rest.once.post(Routes.threads(outgoing.spot), { body: { ...post, ...more }, files }))
      .id;
  try {
    return await send({});
  } catch (fault) {
    if (codeOf(fault) !== RESTJSONErrorCodes.TagRequiredToCreateAForumPostInThisChannel) throw fault;
    const forum = forumSchema.parse(await out.rest.again.get(Routes.channel(outgoing.spot)));
    // A moderated tag is not for everyone to give.
    const tag = forum.available_tags.find(({ moderated }) => !moderated);
    if (tag === undefined) throw fault;
    return send({ applied_tags: [tag.id] });
  }
}

/** Makes a message read as another; a thread that was archived is opened again. Rejects as the library does. */
export async function editMessage(
  { rest, draw }: Out,
  { spot, id }: { spot: string; id: string },
  message: Message,
): Promise<void> {
  const body = bodyOf(message, false);
  const files = await filesOf(draw, message);
  await inOpenThread(rest, spot, () => rest.again.patch(Routes.channelMessage(spot, id), { body, files }));
}

/** Opens a thread on a message and answers with its id. Rejects as the library does. */
export async function openThread(
  rest: Rest,
  { channel, message }: { readonly channel: string; readonly message: string },
  name: string,
): Promise<string> {
  const body = { name: cut(name, LIMITS.threadName) };
  return createdSchema.parse(await rest.again.post(Routes.threads(channel, message), { body })).id;
}

async function payloadOf(
  { draw }: Out,
  { message, ping }: Outgoing,
): Promise<{ readonly body: Body; readonly files: RawFile[] }> {
  const [body, files] = [bodyOf(message, false), await filesOf(draw, message)];
  if (ping === undefined) return { body, files };
  const told = { type: ComponentType.TextDisplay as const, content: `<@&${ping}>` };
  return {
    body: { ...body, components: [told, ...body.components], allowed_mentions: { parse: [], roles: [ping] } },
    files,
  };
}

async function inOpenThread(rest: Rest, thread: string, act: () => Promise<unknown>): Promise<unknown> {
  try {
    return await act();
  } catch (fault) {
    if (codeOf(fault) !== RESTJSONErrorCodes.InvalidActionOnArchivedThread) throw fault;
    await rest.again.patch(Routes.channel(thread), { body: { archived: false } });
    return act();
  }
}

/** A key in the 25 characters that a nonce may have; two keys have the same one as good as never. */
function nonceOf(key: string): string {
  return createHash('sha256').update(key).digest('base64url').slice(0, LIMITS.nonce);
}
