import { randomUUID } from 'node:crypto';
import type { Element } from 'hast';
import type { Bot, Turn } from '../../src/bot.ts';
import type { ChatEvent, Input } from '../../src/chat.ts';
import type { Outlet } from '../../src/post.ts';
import type { Reply } from '../../src/reply.ts';
import type { ResearchBase } from '../../src/research/parse.ts';
import { keyOf } from '../../src/store.ts';
import { sha256 } from '../hash.ts';
import type { Collect } from '../storage/open-store.ts';
import type { Entry } from './chat-log.ts';
import { saidIn, unfilled, type Sent } from './event.ts';
import type { Opened } from './form.ts';
import { renderReply } from './render.ts';
import { createReplyLog, KEPT_MS, type ReplyLog } from './reply-log.ts';

/** What came of something that was sent: turns that are new or have changed, or a form to fill in first. */
type Answered =
  /** `anew`: all that was said before is forgotten. */
  | { readonly kind: 'turns'; readonly entries: readonly Entry[]; readonly anew: boolean }
  | { readonly kind: 'form'; readonly opened: Opened };

/** One chat, known by the id in a browser's cookie, and the talk in it that is remembered; a new talk forgets the old. */
export type Chat = { readonly id: string; readonly talk: string };

/** The chats of this machine, one a browser. */
export type Chats = Pick<ReplyLog, 'log' | 'file'> & {
  readonly answer: (chat: Chat, sent: Sent, person: string) => Promise<Answered>;
  /** What stands there before anything is said. */
  readonly welcome: (chat: Chat, person: string) => Promise<Element>;
  readonly outlet: Outlet;
};

export type Parts = { readonly bot: Bot; readonly base: ResearchBase; readonly collection: Collect };

/** Chats that rest on the bot and on a storage that keeps them over a restart. */
export function createChats({ bot, base, collection }: Parts): Chats {
  const replies = createReplyLog(base, collection);
  const last = collection<string>('chat-of', KEPT_MS);
  const post = async (chat: string, reply: Reply, key: string) => {
    const id = sha256(key).slice(0, 32);
    await replies.show({ chat, id }, reply, () => ({ who: 'you', said: null }));
    return { kind: 'posted', message: id } as const;
  };

  return {
    log: replies.log,
    file: replies.file,
    welcome: async (chat, person) => {
      const turn = await bot.handle(eventIn(chat, person, { kind: 'home' }));
      return renderReply(base, turn?.reply ?? { audience: 'person', summary: '', blocks: [] }, 'home');
    },
    answer: async (chat, sent, person) => {
      await last.set(keyOf('local', person), chat.id);
      const event = eventIn(chat, person, sent.input);
      const opened = await openForm(bot, event, sent);
      if (opened !== undefined && opened.input === sent.input) return { kind: 'form', opened };
      const turn = await bot.handle(event);
      if (turn === undefined) return { kind: 'turns', entries: [], anew: false };
      // It was set just now: it is gone where the person had all that is theirs deleted, and what they said goes with it.
      const anew = (await last.get(keyOf('local', person))) === undefined;
      if (anew) await replies.log.clear(chat.id);
      const said = opened === undefined ? sent.said : saidIn(opened.form, sent.input);
      const id = turn.replaces && sent.from !== null ? sent.from : randomUUID();
      const entry = await replies.show({ chat: chat.id, id }, turn.reply, (old) => old ?? { who: person, said });
      if (turn.debate?.opened === true)
        await bot.house(event, turn.debate.id, { channel: chat.id, message: id, thread: null });
      const entries = [await update(replies, chat.id, turn), entry].flatMap((one) => one ?? []);
      return { kind: 'turns', entries, anew };
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

/** The opening message of a debate as it reads now, if it stands in this chat. */
async function update(replies: ReplyLog, chat: string, { debate }: Turn): Promise<Entry | undefined> {
  if (debate === null || debate.board === null || debate.home?.channel !== chat) return undefined;
  return replies.show({ chat, id: debate.home.message }, debate.board, (old) => old);
}

/** The form of what was sent: where it is still to be filled in, its input is the one that was sent. */
async function openForm(bot: Bot, event: ChatEvent, { input, said, from }: Sent): Promise<Opened | undefined> {
  const form = await bot.form(event);
  if (form !== undefined) return { form, input, said, from };
  const before = unfilled(input);
  if (before === undefined) return undefined;
  const filled = await bot.form({ ...event, input: before });
  return filled && { form: filled, input: before, said, from };
}

/** All who sit at this machine may do everything. */
function eventIn({ id, talk }: Chat, person: string, input: Input): ChatEvent {
  return {
    key: randomUUID(),
    person,
    place: { platform: 'web', installation: 'local', channel: id, thread: talk },
    input,
    manages: async () => true,
    administers: async () => true,
  };
}
