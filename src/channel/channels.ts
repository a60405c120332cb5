import { keepRecent } from '../keep-recent.ts';
import { z } from 'zod';
import { PLATFORMS, type ChannelId } from '../chat.ts';
import { keyOf, REWRITTEN, type EventLog, type LogId } from '../store.ts';
import { encodeChange, type Change } from './channel-change.ts';
import { EMPTY_CHANNEL, foldChannel, type Channel } from './channel.ts';
import { noteChannel } from './channel-list.ts';

type NewChange = {
  readonly key: string;
  /** Who did it; null where it is nobody's. */
  readonly person: string | null;
  readonly change: Change;
};

export type Channels = {
  /** The channel as its log has it. */
  readonly read: (id: ChannelId) => Promise<Channel>;
  /** Appends a change, once for its key; the channel after it. Wakes the channel where something may come sooner. */
  readonly change: (id: ChannelId, change: NewChange) => Promise<Channel>;
};

/** The most channels whose fold is kept in memory; any other is folded from its log again. */
const MOST_HELD = 64;

const NOTHING = { channel: EMPTY_CHANNEL, at: 0 };

/** Channels over a log: the log decides, what is kept here only saves folding it again. */
export function createChannels(log: EventLog): Channels {
  const held = new Map<string, { readonly channel: Channel; readonly at: number }>();
  const read = async (id: ChannelId): Promise<Channel> => {
    const name = agendaKey(id);
    let from = held.get(name) ?? NOTHING;
    let entries = await log.read(logOf(id), from.at);
    if (entries.some(({ body }) => body === REWRITTEN)) {
      from = NOTHING;
      entries = await log.read(logOf(id), 0);
    }
    const next = { channel: foldChannel(from.channel, entries), at: entries.at(-1)?.at ?? from.at };
    keepRecent(held, [name, next], MOST_HELD);
    return next.channel;
  };
  return {
    read,
    change: async (id, { key, person, change }) => {
      if (change.kind === 'add') await noteChannel(log, id);
      const entry = { key, person, body: encodeChange(change) };
      await log.append(logOf(id), moves(change) ? { ...entry, wake: agendaKey(id) } : entry);
      return read(id);
    },
  };
}

/** Whether a change moves the time at which something comes next. */
function moves({ kind }: Change): boolean {
  return kind === 'add' || kind === 'edit' || kind === 'resume';
}

const keySchema = z.tuple([z.string(), z.literal('channel'), z.enum(PLATFORMS), z.string()]);

/** The key under which a channel stands on the agenda. */
export function agendaKey({ platform, installation, channel }: ChannelId): string {
  return keyOf(installation, 'channel', platform, channel);
}

/** The channel of a key of the agenda; undefined where something else is due. */
export function readAgendaKey(key: string): ChannelId | undefined {
  const parsed = keySchema.safeParse(JSON.parse(key));
  if (!parsed.success) return undefined;
  const [installation, , platform, channel] = parsed.data;
  return { platform, installation, channel };
}

function logOf({ installation, channel }: ChannelId): LogId {
  return { installation, name: `channel:${channel}` };
}
