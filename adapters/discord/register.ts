import { isDeepStrictEqual } from 'node:util';
import {
  ApplicationCommandType,
  Routes,
  type REST,
  type RESTPostAPIApplicationCommandsJSONBody as Command,
} from 'discord.js';
import { z } from 'zod';
import { DISCORD_COMMANDS } from './commands.ts';

/** For which application, and for one server or, null, for all of Discord. */
export type Scope = { readonly application: string; readonly guild: string | null };

/** What a registration changed, by the names of the commands. */
export type Registered = {
  readonly created: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly kept: readonly string[];
};

const standingSchema = z.array(
  z.looseObject({
    id: z.string(),
    name: z.string(),
    type: z.enum(ApplicationCommandType).default(ApplicationCommandType.ChatInput),
  }),
);
type Standing = z.infer<typeof standingSchema>[number];

/** What of the commands stands as it should, and what would change. Rejects as the library does. */
export async function compareCommands(rest: REST, scope: Scope) {
  const query = new URLSearchParams({ with_localizations: 'true' });
  const standing = standingSchema.parse(await rest.get(routeOf(scope), { query }));
  const wanted = DISCORD_COMMANDS.map((command) => forScope(command, scope));
  const found = wanted.map((command) => ({ command, there: standing.find((one) => isSame(one, command)) }));
  return {
    missing: found.flatMap(({ command, there }) => (there === undefined ? [command] : [])),
    different: found.flatMap(({ command, there }) =>
      there === undefined || reads(there, command) ? [] : [{ id: there.id, command }],
    ),
    kept: found.flatMap(({ command, there }) => (there !== undefined && reads(there, command) ? [command.name] : [])),
    surplus: standing.filter((one) => !wanted.some((command) => isSame(one, command))),
  };
}

/** Registers what is missing or different and removes what is surplus; doing it again changes nothing. */
export async function registerCommands(rest: REST, scope: Scope): Promise<Registered> {
  const { missing, different, kept, surplus } = await compareCommands(rest, scope);
  for (const command of missing) await rest.post(routeOf(scope), { body: command });
  for (const { id, command } of different) await rest.patch(routeOf(scope, id), { body: command });
  for (const { id } of surplus) await rest.delete(routeOf(scope, id));
  return {
    created: missing.map(({ name }) => name),
    changed: different.map(({ command }) => command.name),
    removed: surplus.map(({ name }) => name),
    kept,
  };
}

function routeOf({ application, guild }: Scope, id?: string) {
  if (guild === null)
    return id === undefined ? Routes.applicationCommands(application) : Routes.applicationCommand(application, id);
  return id === undefined
    ? Routes.applicationGuildCommands(application, guild)
    : Routes.applicationGuildCommand(application, guild, id);
}

/** Where a command can be used is said for all of Discord only; in one server it is that server. */
function forScope(command: Command, { guild }: Scope): Command {
  if (guild === null) return command;
  const { integration_types: _types, contexts: _contexts, ...rest } = command;
  return rest;
}

function isSame(standing: Standing, { name, type = ApplicationCommandType.ChatInput }: Command): boolean {
  return standing.name === name && standing.type === type;
}

/** Whether it already reads as it should. Discord adds ids, versions and defaults, and leaves out what is empty. */
function reads(standing: Standing, command: Command): boolean {
  const shown = Object.fromEntries(Object.keys(command).map((key) => [key, standing[key]]));
  return isDeepStrictEqual(plain(shown), plain(command));
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value.map(plain);
    // Of numbers only which they are counts, not their order.
    return items.every((item) => typeof item === 'number') ? items.toSorted((a, b) => a - b) : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, plain(inner)] as const);
  return Object.fromEntries(entries.filter(([, inner]) => !isEmpty(inner)));
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === false || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
