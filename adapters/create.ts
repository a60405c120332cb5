import { randomInt } from 'node:crypto';
import { createRooms } from '../src/argument/room.ts';
import { createBot, type Bot, type Deps, type Home } from '../src/bot.ts';
import type { Memory } from '../src/memory.ts';
import type { ResearchBase } from '../src/research/parse.ts';
import { sha256 } from './hash.ts';
import { loadData } from './load.ts';
import { reportFault } from './log.ts';
import type { OpenStore } from './storage/open-store.ts';
import { openSqliteStore } from './storage/sqlite.ts';

const REMEMBERED_MS = 2 * 60 * 60 * 1000;
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
      memory: store.collection<Memory>('memory', REMEMBERED_MS),
      homes: store.collection<Home>('homes'),
      threads: store.collection<string>('threads'),
      desk,
      store,
      report,
    }),
  };
}

function newId(): string {
  return Array.from({ length: 6 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
}
