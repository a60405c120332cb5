import { InteractionResponseType, RESTJSONErrorCodes } from 'discord.js';
import type { Turn } from '../../src/bot.ts';
import type { ChatEvent } from '../../src/chat.ts';
import { faultReply } from '../../src/help-reply.ts';
import type { Reply } from '../../src/reply.ts';
import type { Boards } from './board.ts';
import { bodyOf, filesOf } from './body.ts';
import { acknowledge, answer, defer, deleteAnswer, editAnswer, followUp } from './callback.ts';
import { encodeAsked } from './command-input.ts';
import { inThreadReply, unknownCommandReply } from './discord-reply.ts';
import type { Interaction } from './event.ts';
import { codeOf, isDropped } from './fault-code.ts';
import { renderForm } from './form.ts';
import { houseDebate } from './home.ts';
import { cut, LIMITS } from './limits.ts';
import type { Message } from './render.ts';
import { rendered, sendMessage } from './send.ts';
import type { Wire } from './wire.ts';

export type Answering = Wire & { readonly boards: Boards };

/** Discord waits three seconds for a first answer; by then a deferral must have arrived. */
const DEFER_AFTER_MS = 2_000;

/** Answers an interaction. It never rejects: what cannot be delivered any more is dropped, every other fault is logged. */
export async function answerInteraction(wire: Answering, interaction: Interaction): Promise<void> {
  try {
    await attend(wire, interaction);
  } catch (fault) {
    if (!isDropped(fault)) wire.log.fault(fault);
  }
}

async function attend(wire: Answering, interaction: Interaction): Promise<void> {
  const { wants } = interaction;
  switch (wants.kind) {
    case 'suggestions':
      return acknowledge(wire.rest, interaction, {
        type: InteractionResponseType.ApplicationCommandAutocompleteResult,
        data: { choices: choicesFor(wire, wants.words) },
      });
    case 'nothing':
      await deliver(wire, interaction, { acknowledged: 'no', said: saidTo(wire, unknownCommandReply()) });
      return undefined;
    case 'answer': {
      const form = await wire.bot.form(wants.event);
      if (form === undefined) return converse(wire, interaction, wants);
      const data = renderForm(form, encodeAsked(wants.event.input));
      return acknowledge(wire.rest, interaction, { type: InteractionResponseType.Modal, data });
    }
  }
}

function choicesFor({ bot }: Wire, words: string): readonly { readonly name: string; readonly value: string }[] {
  const titles = new Set(bot.suggest(words).map(({ title }) => cut(title, LIMITS.choice)));
  return [...titles].slice(0, LIMITS.choices).map((title) => ({ name: title, value: title }));
}

type Wanted = Extract<Interaction['wants'], { kind: 'answer' }>;

/** What is said, how, and what follows from it. */
type Said = {
  readonly message: Message;
  readonly private: boolean;
  readonly replaces: boolean;
  /** Whether something is done with the message afterwards. */
  readonly named: boolean;
};

async function converse(wire: Answering, interaction: Interaction, wanted: Wanted): Promise<void> {
  const turned = wire.bot.handle(wanted.event);
  const acknowledged = await deferIfLate(wire, interaction, { turned, wanted });
  const turn = await turned;
  // Answered before, by the same delivery.
  if (turn === undefined) return;
  const { origin } = interaction;
  const said = await speak(wire, interaction, { turn, wanted });
  const message = await deliver(wire, interaction, { acknowledged, said });
  const { debate } = turn;
  if (debate === null) return;
  if (debate.opened && message !== undefined)
    await houseDebate(wire, { origin, event: wanted.event }, { debate: debate.id, turn, message });
  // A message that somebody's own app left in a server of others can only be changed while its interaction lasts.
  if (debate.home !== null && debate.board !== null && (origin.guild !== null || origin.alone))
    wire.boards.update(debate.home, debate.board);
}

type Acknowledged = 'no' | 'seen' | 'private' | 'unseen';

/** Defers once the answer takes too long; a button or form is deferred unseen, so that nothing is shown too early. */
async function deferIfLate(
  { rest }: Wire,
  interaction: Interaction,
  { turned, wanted }: { readonly turned: Promise<unknown>; readonly wanted: Wanted },
): Promise<Acknowledged> {
  const late = Promise.withResolvers<'late'>();
  const timer = setTimeout(() => late.resolve('late'), DEFER_AFTER_MS);
  const first = await Promise.race([turned, late.promise]);
  clearTimeout(timer);
  if (first !== 'late') return 'no';
  const how = interaction.onMessage ? 'unseen' : isPrivate(wanted.event, wanted.private) ? 'private' : 'seen';
  await defer(rest, interaction, how);
  return how;
}

/** What most answers to it are; where it turns out otherwise, the placeholder gives way. */
function isPrivate({ input }: ChatEvent, asked: boolean): boolean {
  if (input.kind === 'command') return asked || ['help', 'privacy', 'check'].includes(input.name);
  return asked || input.kind === 'claim';
}

/** Renders a turn; what belongs into the thread of a debate is said there, and here only where it went. */
async function speak(
  wire: Wire,
  { origin }: Interaction,
  { turn, wanted }: { readonly turn: Turn; readonly wanted: Wanted },
): Promise<Said> {
  const { reply, debate } = turn;
  const thread = debate?.home?.thread ?? null;
  if (thread !== null && thread !== origin.place.thread && reply.audience === 'channel' && origin.guild !== null) {
    const sent = await trySending(wire, thread, { reply, key: wanted.event.key });
    if (sent) return saidTo(wire, inThreadReply(`https://discord.com/channels/${origin.guild}/${thread}`));
  }
  const hidden = !origin.alone && (reply.audience === 'person' || isAside(turn, wanted));
  const share = hidden && !wanted.shares ? turn.share : null;
  return {
    message: rendered(wire, reply, share),
    private: hidden,
    replaces: turn.replaces,
    named: debate?.opened === true,
  };
}

/** An answer that others did not ask for: wanted in private, or a look behind an answer by its buttons. */
function isAside({ share }: Turn, { event, shares, private: wanted }: Wanted): boolean {
  return wanted || (event.input.kind === 'press' && share !== null && !shares);
}

function saidTo(wire: Wire, reply: Reply): Said {
  return { message: rendered(wire, reply), private: true, replaces: false, named: false };
}

async function trySending(
  wire: Wire,
  spot: string,
  { reply, key }: { readonly reply: Reply; readonly key: string },
): Promise<boolean> {
  try {
    await sendMessage(wire, { spot, message: rendered(wire, reply), key });
    return true;
  } catch (fault) {
    if (!isDropped(fault)) wire.log.fault(fault);
    return false;
  }
}

type Delivery = { readonly acknowledged: Acknowledged; readonly said: Said };

/** Hands an answer over, with a fault of ours said kindly; the id of the message, undefined where it is too late. */
async function deliver(wire: Answering, interaction: Interaction, delivery: Delivery): Promise<string | undefined> {
  try {
    return await hand(wire, interaction, delivery);
  } catch (fault) {
    if (codeOf(fault) === RESTJSONErrorCodes.UnknownInteraction) return sayLate(wire, interaction, delivery.said);
    if (isDropped(fault)) return undefined;
    const said = saidTo(wire, faultReply(wire.log.fault(fault)));
    await hand(wire, interaction, { ...delivery, said });
    return undefined;
  }
}

async function hand(
  { rest, draw }: Wire,
  to: Interaction,
  { acknowledged, said }: Delivery,
): Promise<string | undefined> {
  const files = await filesOf(draw, said.message);
  const [first, edited] = [bodyOf(said.message, said.private), bodyOf(said.message, false)];
  const replaces = said.replaces && to.onMessage;
  if (acknowledged === 'no')
    return answer(rest, to, { body: replaces ? edited : first, files, replaces, named: said.named });
  if (replaces || acknowledged === (said.private ? 'private' : 'seen'))
    return editAnswer(rest, to, { body: edited, files });
  if (acknowledged !== 'unseen') await deleteAnswer(rest, to);
  return followUp(rest, to, { body: first, files });
}

/** The interaction has expired: what everyone was to see is posted in the channel, what one person was to see is not. */
async function sayLate(wire: Wire, { id, origin }: Interaction, { message, private: hidden }: Said) {
  const { spot, guild } = origin;
  return hidden || guild === null ? undefined : sendMessage(wire, { spot, message, key: `late-${id}` });
}
