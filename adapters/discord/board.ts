import type { Home } from '../../src/bot.ts';
import type { Reply } from '../../src/reply.ts';
import { isDropped } from './fault-code.ts';
import { editMessage, rendered } from './send.ts';
import type { Wire } from './wire.ts';

/** Keeps opening messages of debates up to date. */
export type Boards = {
  readonly update: (home: Home, board: Reply) => void;
  /** Resolves once every message reads as it was last told to. */
  readonly settled: () => Promise<void>;
};

/**
 * One edit a message at a time: what comes while one is on its way waits, and only the last of it is sent, so that a
 * lively debate never runs into rate limits for states that nobody would see.
 */
export function createBoards(wire: Wire): Boards {
  const waiting = new Map<string, { readonly home: Home; readonly board: Reply }>();
  const running = new Map<string, Promise<void>>();
  const run = async (id: string): Promise<void> => {
    for (let next = waiting.get(id); next !== undefined; next = waiting.get(id)) {
      waiting.delete(id);
      await edit(wire, next.home, next.board);
    }
    running.delete(id);
  };
  return {
    update: (home, board) => {
      waiting.set(home.message, { home, board });
      if (!running.has(home.message)) running.set(home.message, run(home.message));
    },
    settled: async () => {
      await Promise.all(running.values());
    },
  };
}

/** The message of a home is named by where it stands and its own id. */
async function edit(wire: Wire, home: Home, board: Reply): Promise<void> {
  try {
    const [spot = '', id = ''] = home.message.split('/');
    await editMessage(wire, { spot, id }, rendered(wire, board));
  } catch (fault) {
    if (!isDropped(fault)) wire.log.fault(fault);
  }
}
