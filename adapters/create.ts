import { randomInt } from 'node:crypto';
import { createRooms } from '../src/argument/room.ts';
import { createBot, type Bot, type Deps, type Home } from '../src/bot.ts';
import type { Memory } from '../src/memory.ts';
import type { Kept } from '../src/privacy-reply.ts';
import type { ResearchBase } from '../src/research/parse.ts';
import { sha256 } from './hash.ts';
import { createLimits } from './limits.ts';
import { loadData } from './load.ts';
import { reportFault } from './log.ts';
import type { OpenStore } from './storage/open-store.ts';
import { openSqliteStore } from './storage/sqlite.ts';

/** How long things are kept where nothing else is set. */
export const KEPT: Kept = { conversationHours: 2, debateDays: 365, markDays: 3 };

const HOUR_MS = 60 * 60 * 1000;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

type Settings = { readonly report: Deps['report']; readonly kept: Kept };

/**
 * The bot with its data on a storage, by default one that ends with the process. Conversations are remembered for two
 * hours, debates and where they are held for as long as the storage keeps them.
 */
export function createLocalBot(
  store: OpenStore = openSqliteStore(':memory:'),
  { report, kept }: Settings = { report: reportFault, kept: KEPT },
): {
  readonly bot: Bot;
  readonly base: ResearchBase;
} {
  const { base, finder } = loadData();
  // A debate may go on for long after it was opened; what is housed is only found as long as this.
  const homeMs = 2 * kept.debateDays * 24 * HOUR_MS;
  const desk = {
    rooms: createRooms({ base, log: store.log }),
    newId,
    hash: sha256,
  };
  return {
    base,
    bot: createBot({
      base,
      finder,
      memory: store.collection<Memory>('memory', kept.conversationHours * HOUR_MS),
      homes: store.collection<Home>('homes', homeMs),
      threads: store.collection<string>('threads', homeMs),
      desk,
      store,
      privacy: { keeping: store.keeping, kept },
      limits: createLimits(store),
      report,
    }),
  };
}

function newId(): string {
  return Array.from({ length: 6 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
}
