import { Keyv } from 'keyv';
import { createBot, type Bot } from '../src/bot.ts';
import type { Context } from '../src/intent/context.ts';
import type { ResearchBase } from '../src/research/parse.ts';
import { loadData } from './load.ts';
import { reportFault } from './log.ts';

const REMEMBERED_MS = 2 * 60 * 60 * 1000;

/** The bot with its data, remembering conversations in this process for two hours. */
export function createLocalBot(): { readonly bot: Bot; readonly base: ResearchBase } {
  const { base, finder } = loadData();
  const memory = new Keyv<Context>({ ttl: REMEMBERED_MS });
  return { base, bot: createBot({ base, finder, memory, report: reportFault }) };
}
