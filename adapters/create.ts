import { randomInt } from 'node:crypto';
import { createRooms } from '../src/argument/room.ts';
import { createBot, type Bot, type Deps, type Home } from '../src/bot.ts';
import type { Memory } from '../src/memory.ts';
import type { Kept } from '../src/privacy-reply.ts';
import type { ResearchBase } from '../src/research/parse.ts';
import { sha256 } from './hash.ts';
import { loadData } from './load.ts';
import { reportFault } from './log.ts';
import type { OpenStore } from './storage/open-store.ts';
import { openSqliteStore } from './storage/sqlite.ts';

/** How long things are kept where nothing else is set. */
export const KEPT: Kept = { conversationHours: 2, debateDays: 365, markDays: 30 };

const HOUR_MS = 60 * 60 * 1000;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/**
 * The bot with its data on a storage, by default one that ends with the process. Conversations are remembered for two
 * hours, debates and where they are held for as long as the storage keeps them.
 */
export function createLocalBot(
  store: OpenStore = openSqliteStore(':memory:'),
  report: Deps['report'] = reportFault,
): {
  readonly bot: Bot;
  readonly base: ResearchBase;
} {
  const { base, finder } = loadData();
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
      random: Math.random,
      memory: store.collection<Memory>('memory', KEPT.conversationHours * HOUR_MS),
      homes: store.collection<Home>('homes'),
      threads: store.collection<string>('threads'),
      desk,
      store,
      privacy: { keeping: store.keeping, kept: KEPT },
      report,
    }),
  };
}

function newId(): string {
  return Array.from({ length: 6 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
}
