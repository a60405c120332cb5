import type { Client } from 'discord.js';
import { z } from 'zod';
import type { Turn } from '../../src/bot.ts';
import type { ChatEvent } from '../../src/chat.ts';
import type { Reply } from '../../src/reply.ts';
import { byMessageReply, mayNotWriteReply, noMessageReply } from './discord-reply.ts';
import { isDropped, outcomeOf } from './fault-code.ts';
import { houseDebate } from './home.ts';
import { locate, type Located } from './locate.ts';
import { directTo } from './post.ts';
import type { Answering } from './respond.ts';
import { rendered, sendMessage } from './send.ts';

const snowflake = z.string().regex(/^\d{1,20}$/);
const DEFAULT = 0;
const REPLY = 19;
const messageSchema = z.object({
  id: snowflake,
  channel_id: snowflake,
  // The server's own test peer writes an empty one for direct messages.
  guild_id: snowflake.or(z.literal('')).nullish(),
  type: z.number().default(DEFAULT),
  content: z.string().default(''),
  author: z.object({ id: snowflake, bot: z.boolean().default(false) }),
  webhook_id: z.string().nullish(),
  mentions: z.array(z.object({ id: snowflake })).default([]),
});

/** A message that a person addressed to the bot. */
export type Addressed = {
  readonly id: string;
  readonly spot: string;
  readonly guild: string | null;
  readonly person: string;
  readonly text: string;
};

/**
 * Reads a message; undefined for what is not meant for the bot: other bots, webhooks, its own, what the system says, and
 * in a server everything that does not mention it (Discord hands out the words of no other).
 */
export function readMessage(payload: unknown, me: string): Addressed | undefined {
  const parsed = messageSchema.safeParse(payload);
  if (!parsed.success) return undefined;
  const { id, channel_id: spot, guild_id: guild, type, content, author, webhook_id, mentions } = parsed.data;
  if (author.bot || author.id === me || (webhook_id ?? null) !== null) return undefined;
  if (type !== DEFAULT && type !== REPLY) return undefined;
  const mark = new RegExp(`<@!?${me}>`, 'g');
  const addressed = !guild || mark.test(content) || mentions.some((one) => one.id === me);
  const text = content.replaceAll(mark, ' ').trim();
  return addressed ? { id, spot, guild: guild || null, person: author.id, text } : undefined;
}

/** Answers a message. It never rejects: what cannot be delivered any more is dropped, every other fault is logged. */
export async function answerMessage(wire: Answering, client: Client, message: Addressed): Promise<void> {
  try {
    await converse(wire, message, await locate(client, message));
  } catch (fault) {
    if (isDropped(fault)) return;
    if (outcomeOf(fault).kind === 'refused') await sayRefused(wire, message);
    else wire.log.fault(fault);
  }
}

/** Where the bot may read but not write, the person who mentioned it is told so alone, if they can be. */
async function sayRefused(wire: Answering, { id, spot, guild, person }: Addressed): Promise<void> {
  if (guild === null) return;
  const reply = mayNotWriteReply(`https://discord.com/channels/${guild}/${spot}`);
  try {
    const direct = await directTo(wire, person);
    await sendMessage(wire, { spot: direct, message: rendered(wire, reply), key: `refused-${id}` });
  } catch (fault) {
    if (outcomeOf(fault).kind !== 'refused') wire.log.fault(fault);
  }
}

async function converse(wire: Answering, message: Addressed, { origin, ...may }: Located): Promise<void> {
  const { id, spot, person, text } = message;
  const event: ChatEvent = {
    key: `discord-${id}`,
    place: origin.place,
    person,
    input: { kind: 'message', text },
    ...may,
  };
  const turn = await wire.bot.handle(event);
  if (turn === undefined) return;
  const reply = origin.alone ? turn.reply : await openly(wire, message, turn);
  const sent = await sendMessage(wire, { spot, message: rendered(wire, reply), key: event.key, answers: id });
  const { debate } = turn;
  if (debate?.opened === true) await houseDebate(wire, { origin, event }, { debate: debate.id, turn, message: sent });
  if (debate !== null && debate.home !== null && debate.board !== null) wire.boards.update(debate.home, debate.board);
}

/**
 * What is said where everyone reads. Only interactions can be answered to one person alone, so what holds a file for one
 * person, such as what is kept about them, goes to their direct messages; a private sentence does no harm in public, and
 * the transcript of a debate holds what was said in public anyway.
 */
async function openly(wire: Answering, { id, person }: Addressed, { reply, debate }: Turn): Promise<Reply> {
  if (reply.audience === 'channel' || debate !== null || !reply.blocks.some(({ type }) => type === 'file'))
    return reply;
  try {
    const spot = await directTo(wire, person);
    await sendMessage(wire, { spot, message: rendered(wire, reply), key: `direct-${id}` });
    return byMessageReply();
  } catch (fault) {
    if (outcomeOf(fault).kind !== 'refused') wire.log.fault(fault);
    return noMessageReply();
  }
}
