import { toHtml } from 'hast-util-to-html';
import type { Block, Reply } from '../../src/reply.ts';
import type { ResearchBase } from '../../src/research/parse.ts';
import { keyOf } from '../../src/store.ts';
import type { Collect } from '../storage/open-store.ts';
import { createChatLog, type ChatLog, type Entry } from './chat-log.ts';
import { renderReply } from './render.ts';

type File = Extract<Block, { readonly type: 'file' }>;
/** Who is seen to have said what, given what stood in the place before; undefined where nothing is to be shown. */
type By = (old: Entry | undefined) => Pick<Entry, 'who' | 'said'> | undefined;

/** Replies as they are shown in a chat. */
export type ReplyLog = {
  readonly log: ChatLog;
  /** Shows a reply as the turn with this id, in its place where it stands already. */
  readonly show: (
    at: { readonly chat: string; readonly id: string },
    reply: Reply,
    by: By,
  ) => Promise<Entry | undefined>;
  readonly file: (turn: string, name: string) => Promise<File | undefined>;
};

export const KEPT_MS = 30 * 24 * 60 * 60 * 1000;

/** Replies that are kept over a restart as they were shown, their files beside them. */
export function createReplyLog(base: ResearchBase, collection: Collect): ReplyLog {
  const log = createChatLog(collection<readonly Entry[]>('chats', KEPT_MS));
  const files = collection<readonly File[]>('chat-files', KEPT_MS);
  return {
    log,
    show: async ({ chat, id }, reply, by) => {
      const held = reply.blocks.filter((block) => block.type === 'file');
      if (held.length > 0) await files.set(keyOf('local', id), held);
      const shown = { html: toHtml(renderReply(base, reply, id)), summary: reply.summary };
      return log.put(chat, id, (old) => {
        const said = by(old);
        return said && { ...said, ...shown };
      });
    },
    file: async (turn, name) => (await files.get(keyOf('local', turn)))?.find((file) => file.name === name),
  };
}
