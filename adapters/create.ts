import { randomInt } from 'node:crypto';
import { Keyv } from 'keyv';
import { createRooms } from '../src/argument/room.ts';
import { createBot, type Bot, type Home } from '../src/bot.ts';
import type { Memory } from '../src/memory.ts';
import type { ResearchBase } from '../src/research/parse.ts';
import type { EventLog } from '../src/store.ts';
import { sha256 } from './hash.ts';
import { loadData } from './load.ts';
import { reportFault } from './log.ts';
import { openSqliteLog } from './storage/sqlite.ts';

const REMEMBERED_MS = 2 * 60 * 60 * 1000;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/**
 * The bot with its data. Conversations are remembered in this process for two hours; debates are in the log, by default
 * one that ends with the process.
 */
export function createLocalBot(log: EventLog = openSqliteLog(':memory:')): {
  readonly bot: Bot;
  readonly base: ResearchBase;
} {
  const { base, finder } = loadData();
  const desk = {
    rooms: createRooms({ base, log }),
    newId,
    hash: sha256,
  };
  return {
    base,
    bot: createBot({
      base,
      finder,
      random: Math.random,
      memory: new Keyv<Memory>({ ttl: REMEMBERED_MS }),
      homes: new Keyv<Home>(),
      desk,
      report: reportFault,
    }),
  };
}

function newId(): string {
  return Array.from({ length: 6 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
}
