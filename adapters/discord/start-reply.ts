import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes } from 'discord.js';
import { isUnsent } from './fault-code.ts';
import { NEEDED_BITS } from './permission.ts';

const PORTAL = 'discord.com/developers/applications';

/** The addresses that bring the bot into a server, with the permissions it needs and no other, and to a person. */
export function inviteLinks(application: string): { readonly server: string; readonly person: string } {
  const link = `https://discord.com/oauth2/authorize?client_id=${application}`;
  return {
    server: `${link}&scope=bot+applications.commands&permissions=${NEEDED_BITS}`,
    person: `${link}&integration_type=1&scope=applications.commands`,
  };
}

/** What is printed once Discord is connected. */
export function startedLines(
  { application, name }: { readonly application: string; readonly name: string },
  stale: readonly string[],
): readonly string[] {
  const { server, person } = inviteLinks(application);
  return [
    `Discord: ${name} is connected.`,
    `  Into a server: ${server}`,
    `  For yourself, everywhere: ${person}`,
    ...(stale.length === 0
      ? []
      : [`  Not registered as they are now: ${stale.join(', ')}. Run "npx verdict discord register".`]),
  ];
}

/** What a registration did, in one line. */
export function registeredLine(
  done: Readonly<Record<'created' | 'changed' | 'removed' | 'kept', readonly string[]>>,
): string {
  const parts = (['created', 'changed', 'removed'] as const).flatMap((what) =>
    done[what].length === 0 ? [] : [`${what} ${done[what].join(', ')}`],
  );
  const kept = `${done.kept.length} as they were`;
  return parts.length === 0 ? `Commands: nothing to do, ${kept}.` : `Commands: ${parts.join('; ')}; ${kept}.`;
}

/** How to put right what Discord refused while starting; undefined where that is not known. */
export function refusalSentence(fault: unknown): string | undefined {
  if (fault instanceof DiscordAPIError && fault.status === 401)
    return `Discord does not accept DISCORD_TOKEN. Reset it under "Bot" on ${PORTAL} and copy it into .env again.`;
  if (fault instanceof DiscordAPIError && fault.status === 403)
    return 'Discord does not let the bot in there. Invite it with the link that "npm start" prints, then try again.';
  if (fault instanceof DiscordAPIError && fault.status === 404)
    return 'Discord does not know that server. Copy its id again (right click on the server, with developer mode on).';
  if (isUnsent(fault))
    return 'Discord cannot be reached. Check the network, and DISCORD_API_URL if it is set; see discordstatus.com.';
  return closedSentence(fault);
}

/** The gateway says why it closes by a code, which the library puts into its error. */
function closedSentence(fault: unknown): string | undefined {
  const code = fault instanceof DiscordjsError ? fault.code : undefined;
  const words = fault instanceof Error ? fault.message : '';
  if (code === DiscordjsErrorCodes.TokenInvalid || /invalid token|authentication failed/i.test(words))
    return `Discord does not accept DISCORD_TOKEN. Reset it under "Bot" on ${PORTAL} and copy it into .env again.`;
  if (/disallowed intents/i.test(words))
    return `Discord does not allow this application the events that Verdict reads. It needs no privileged intent; see under "Bot" on ${PORTAL} whether the application is restricted.`;
  if (/sharding is required|invalid shard/i.test(words))
    return 'Discord wants more shards than these. Leave DISCORD_SHARDS empty, or give a larger total, for example 0-1/4.';
  return undefined;
}
