import { existsSync } from 'node:fs';
import { readConfig } from '../config.ts';
import { registerDiscord } from '../discord/start.ts';

const USAGE = 'npx verdict discord register [--guild ID]';

/** `discord register`: what it did in one line, or what is to be put right and why nothing was done. */
export async function runDiscord(
  words: readonly string[],
  guild: string | undefined,
): Promise<{ readonly line: string; readonly status: 0 | 1 }> {
  if (words[0] !== 'register') return failed(`Usage: ${USAGE}`);
  if (guild !== undefined && !/^\d{15,20}$/.test(guild))
    return failed(`--guild takes the id of a server, 17 to 20 digits, not "${guild}".`);
  if (existsSync('.env')) process.loadEnvFile('.env');
  try {
    const { discord } = readConfig(process.env);
    if (discord === null) return failed('Put the bot token into .env as DISCORD_TOKEN first; see README, "Discord".');
    return { line: await registerDiscord(discord, guild ?? null), status: 0 };
  } catch (fault) {
    return failed(fault instanceof Error ? fault.message : 'That did not work.');
  }
}

function failed(line: string): { readonly line: string; readonly status: 1 } {
  return { line, status: 1 };
}
