import type { REST } from 'discord.js';
import type { Bot } from '../../src/bot.ts';
import type { ResearchBase } from '../../src/research/parse.ts';
import type { Log } from '../log.ts';
import type { Draw } from './gallery.ts';

/** The ways to Discord's REST API; both wait out rate limits. */
export type Rest = {
  /** Tries again where Discord fails: for what changes nothing the second time, such as posts with a nonce. */
  readonly again: REST;
  /** Never tries again: for what would then be there twice. */
  readonly once: REST;
};

/** What every part of the adapter rests on. */
export type Wire = {
  readonly rest: Rest;
  readonly draw: Draw;
  readonly bot: Bot;
  readonly base: ResearchBase;
  readonly log: Log;
};
