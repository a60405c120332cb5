import { randomUUID } from 'node:crypto';
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Bot, Turn } from '../../src/bot.ts';
import type { ChatEvent, Input } from '../../src/chat.ts';
import type { Outlet } from '../../src/post.ts';
import type { Block, Reply } from '../../src/reply.ts';
import type { ResearchBase } from '../../src/research/parse.ts';
import { keyOf } from '../../src/store.ts';
import { sha256 } from '../hash.ts';
import type { Collect } from '../storage/open-store.ts';
import { createChatLog, type ChatLog, type Entry } from './chat-log.ts';
import { saidIn, unfilled, type Sent } from './event.ts';
import type { Opened } from './form.ts';
import { renderReply } from './render.ts';

type File = Extract<Block, { readonly type: 'file' }>;

/** What came of something that was sent: turns that are new or have changed, or a form to fill in first. */
type Answered =
  | { readonly kind: 'turns'; readonly entries: readonly Entry[] }
  | { readonly kind: 'form'; readonly opened: Opened };

/** The chats of this machine: one a browser, known by the id in its cookie. */
export type Chats = {
  readonly log: ChatLog;
  readonly answer: (chat: string, sent: Sent, person: string) => Promise<Answered>;
  /** What stands there before anything is said. */
  readonly welcome: (chat: string, person: string) => Promise<Element>;
  readonly file: (turn: string, name: string) => Promise<File | undefined>;
  readonly outlet: Outlet;
};

const KEPT_MS = 30 * 24 * 60 * 60 * 1000;

export type Parts = { readonly bot: Bot; readonly base: ResearchBase; readonly collection: Collect };

/** Chats that rest on the bot and on a storage that keeps them over a restart. */
export function createChats({ bot, base, collection }: Parts): Chats {
  const log = createChatLog(collection<readonly Entry[]>('chats', KEPT_MS));
  const files = collection<readonly File[]>('chat-files', KEPT_MS);
  const last = collection<string>('chat-of', KEPT_MS);

  /** A reply as it is kept, its files beside it. */
  const keep = async (id: string, reply: Reply) => {
    const held = reply.blocks.filter((block) => block.type === 'file');
    if (held.length > 0) await files.set(keyOf('local', id), held);
    return { html: toHtml(renderReply(base, reply, id)), summary: reply.summary };
  };
  const show = async (chat: string, turn: Turn, by: Sent & { readonly who: string }) => {
    const id = turn.replaces && by.from !== null ? by.from : randomUUID();
    const shown = await keep(id, turn.reply);
    return log.put(chat, id, (old) => ({
      who: old?.who ?? by.who,
      said: old === undefined ? by.said : old.said,
      ...shown,
    }));
  };
  /** The opening message of a debate as it reads now, if it stands in this chat. */
  const update = async (chat: string, { debate }: Turn) => {
    if (debate?.board === undefined || debate.board === null || debate.home?.channel !== chat) return undefined;
    const id = debate.home.message;
    const shown = await keep(id, debate.board);
    return log.put(chat, id, (old) => old && { ...old, ...shown });
  };
  const post = async (chat: string, reply: Reply, key: string) => {
    const id = sha256(key).slice(0, 32);
    const shown = await keep(id, reply);
    await log.put(chat, id, () => ({ who: 'you', said: null, ...shown }));
    return { kind: 'posted', message: id } as const;
  };

  return {
    log,
    file: async (turn, name) => (await files.get(keyOf('local', turn)))?.find((file) => file.name === name),
    welcome: async (chat, person) => {
      const turn = await bot.handle(eventIn(chat, person, { kind: 'home' }));
      return renderReply(base, turn?.reply ?? { audience: 'person', summary: '', blocks: [] }, 'home');
    },
    answer: async (chat, sent, person) => {
      await last.set(keyOf('local', person), chat);
      const event = eventIn(chat, person, sent.input);
      const opened = await openForm(bot, event, sent);
      if (opened !== undefined && opened.input === sent.input) return { kind: 'form', opened };
      const turn = await bot.handle(event);
      if (turn === undefined) return { kind: 'turns', entries: [] };
      const said = opened === undefined ? sent.said : saidIn(opened.form, sent.input);
      const entry = await show(chat, turn, { ...sent, said, who: person });
      if (turn.debate?.opened === true && entry !== undefined)
        await bot.house(event, turn.debate.id, { channel: chat, message: entry.id, thread: null });
      const entries = [await update(chat, turn), entry].flatMap((one) => one ?? []);
      return { kind: 'turns', entries };
    },
    outlet: {
      post: ({ channel }, { reply }, key) => post(channel, reply, key),
      tell: async ({ person }, reply, key) => {
        const chat = await last.get(keyOf('local', person));
        return chat === undefined ? { kind: 'refused', why: 'gone' } : post(chat, reply, key);
      },
    },
  };
}

/** The form of what was sent: where it is still to be filled in, its input is the one that was sent. */
async function openForm(bot: Bot, event: ChatEvent, { input, said, from }: Sent): Promise<Opened | undefined> {
  const form = await bot.form(event);
  if (form !== undefined) return { form, input, said, from };
  const before = unfilled(input);
  if (before === input || isUnfilled(input)) return undefined;
  const filled = await bot.form({ ...event, input: before });
  return filled && { form: filled, input: before, said, from };
}

function isUnfilled(input: Input): boolean {
  return (input.kind !== 'press' && input.kind !== 'command') || input.fields === null;
}

/** All who sit at this machine may do everything. */
function eventIn(chat: string, person: string, input: Input): ChatEvent {
  return {
    key: randomUUID(),
    person,
    place: { platform: 'web', installation: 'local', channel: chat, thread: chat },
    input,
    manages: async () => true,
    administers: async () => true,
  };
}
