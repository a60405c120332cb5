import type { Keyv } from 'keyv';
import { keyOf } from '../../src/store.ts';

/** One turn of a chat as it is shown: who said what, and the reply. */
export type Entry = {
  readonly id: string;
  /** Grows with every change in a chat, so that a page that was away is told what it missed. */
  readonly seq: number;
  readonly who: string;
  /** Null for what came by itself. */
  readonly said: string | null;
  /** The reply as HTML, made by us. */
  readonly html: string;
  readonly summary: string;
};

export type ChatLog = {
  readonly read: (chat: string) => Promise<readonly Entry[]>;
  /**
   * Puts what `make` says in the place of the turn with this id, or at the end where there is none; nothing where it says
   * nothing. Changes of one chat are made one after the other, and whoever listens to it hears of each.
   */
  readonly put: (chat: string, id: string, make: Make) => Promise<Entry | undefined>;
  /** Forgets all that was said in a chat. */
  readonly clear: (chat: string) => Promise<void>;
  /** Calls back with each change until the function that it returns is called. */
  readonly listen: (chat: string, hear: (entry: Entry) => void) => () => void;
};

type Make = (old: Entry | undefined) => Omit<Entry, 'id' | 'seq'> | undefined;

/** Turns that are kept of a chat; a page with more is slow to read and to load. */
const TURNS_KEPT = 60;

/** The chats of this machine, kept in a collection. */
export function createChatLog(kept: Keyv<readonly Entry[]>): ChatLog {
  const listeners = new Map<string, Set<(entry: Entry) => void>>();
  const queues = new Map<string, Promise<unknown>>();
  const read = async (chat: string) => (await kept.get(keyOf('local', chat))) ?? [];

  const change = async (chat: string, id: string, make: Make) => {
    const entries = await read(chat);
    const old = entries.find((entry) => entry.id === id);
    const made = make(old);
    if (made === undefined) return undefined;
    const seq = 1 + Math.max(0, ...entries.map((entry) => entry.seq));
    const entry: Entry = { ...made, id, seq };
    const next = old === undefined ? [...entries, entry] : entries.map((one) => (one.id === id ? entry : one));
    await kept.set(keyOf('local', chat), next.slice(-TURNS_KEPT));
    for (const hear of listeners.get(chat) ?? []) hear(entry);
    return entry;
  };

  return {
    read,
    put: (chat, id, make) => {
      const done = (queues.get(chat) ?? Promise.resolve()).then(() => change(chat, id, make));
      const settled = done.then(
        () => undefined,
        () => undefined,
      );
      queues.set(chat, settled);
      void settled.then(() => queues.get(chat) === settled && queues.delete(chat));
      return done;
    },
    clear: async (chat) => {
      await queues.get(chat);
      await kept.delete(keyOf('local', chat));
    },
    listen: (chat, hear) => {
      const those = listeners.get(chat) ?? new Set();
      listeners.set(chat, those.add(hear));
      return () => {
        those.delete(hear);
        if (those.size === 0) listeners.delete(chat);
      };
    },
  };
}
