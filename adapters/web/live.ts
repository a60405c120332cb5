import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { ChatLog, Entry } from './chat-log.ts';

export type Live = {
  /** What changes in a chat, as it happens, until the page goes away. */
  readonly stream: (c: Context, chat: string) => Response;
  readonly close: () => void;
};

/**
 * News for open pages by server-sent events. A page says what it has seen last, `after` when it opens and `last-event-id`
 * when it comes back, and is told first what it missed.
 */
export function createLive(log: ChatLog, show: (entry: Entry) => unknown): Live {
  const open = new Set<() => void>();
  let closed = false;
  return {
    stream: (c, chat) =>
      streamSSE(c, async (stream) => {
        const seen = Number(c.req.header('last-event-id') ?? c.req.query('after') ?? 0);
        const ended = Promise.withResolvers<void>();
        const send = (entry: Entry) =>
          stream.writeSSE({ event: 'turn', id: String(entry.seq), data: JSON.stringify(show(entry)) });
        const mute = log.listen(chat, (entry) => void send(entry));
        open.add(ended.resolve);
        if (closed) ended.resolve();
        stream.onAbort(ended.resolve);
        for (const entry of await log.read(chat)) if (entry.seq > seen) await send(entry);
        await ended.promise;
        open.delete(ended.resolve);
        mute();
      }),
    close: () => {
      closed = true;
      for (const end of open) end();
    },
  };
}
