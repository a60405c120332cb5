import type { Home, Turn } from '../../src/bot.ts';
import type { ChatEvent } from '../../src/chat.ts';
import type { Origin } from './event.ts';
import { nameOf } from './post.ts';
import { openThread } from './send.ts';
import type { Wire } from './wire.ts';

type Asked = { readonly origin: Origin; readonly event: ChatEvent };

/** A debate that was opened by a message of ours. */
type Opened = { readonly debate: string; readonly turn: Turn; readonly message: string };

/**
 * Gives a debate its home: the thread that it was opened in, else a new thread on its opening message where the bot may
 * open one, else the channel.
 */
export async function houseDebate(wire: Wire, { origin, event }: Asked, opened: Opened): Promise<void> {
  const { debate, message } = opened;
  const { channel } = origin.place;
  const thread = origin.place.thread ?? (origin.threads ? await threadOn(wire, origin, opened) : null);
  // In a thread that was there before, the message stands in it, else in the channel.
  const home: Home = { channel, message: `${origin.spot}/${message}`, thread };
  await wire.bot.house(event, debate, home);
}

async function threadOn({ rest, log }: Wire, { spot }: Origin, { turn, message }: Opened): Promise<string | null> {
  try {
    return await openThread(rest, { channel: spot, message }, nameOf(turn.reply));
  } catch (fault) {
    // The permission may be gone since it was read, or the server may hold as many threads as it can.
    log.fault(fault);
    return null;
  }
}
