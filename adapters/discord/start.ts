import { Routes } from 'discord.js';
import { z } from 'zod';
import type { HttpAddress } from '../http-server.ts';
import type { Part } from '../part.ts';
import { createDiscordApp, createRest, type DiscordApp, type DiscordDeps } from './app.ts';
import { serveEndpoint } from './endpoint.ts';
import { compareCommands, registerCommands } from './register.ts';
import type { Carried } from './shard-list.ts';
import { refusalSentence, registeredLine, startedLines } from './start-reply.ts';

export type DiscordSettings = {
  readonly token: string;
  readonly api: string;
  readonly shards: Carried;
  /** Where interactions are taken by HTTP, and the key that they are signed with; null where they come by the gateway. */
  readonly endpoint: { readonly address: HttpAddress; readonly publicKey: string } | null;
};

const applicationSchema = z.object({ id: z.string(), name: z.string().default('Verdict') });

/** Discord as it was started: its app, what is to be stopped with it, and what to print. */
type Started = { readonly app: DiscordApp; readonly parts: readonly Part[]; readonly lines: readonly string[] };

/** Connects to Discord. Rejects with a sentence that says what to do. */
export async function startDiscord(deps: DiscordDeps, settings: DiscordSettings): Promise<Started> {
  const app = createDiscordApp(deps, settings);
  const { again } = createRest(settings);
  return saidKindly(async () => {
    const { id: application, name } = applicationSchema.parse(await again.get(Routes.currentApplication()));
    const { missing, different } = await compareCommands(again, { application, guild: null });
    const stale = [...missing, ...different.map(({ command }) => command)].map((command) => command.name);
    const parts = [...(await openEndpoint(app, settings)), ...(await openGateway(app, settings))];
    // One of many says it for all.
    const lines = settings.shards.kind === 'managed' ? [] : startedLines({ application, name }, stale);
    return { app, parts, lines };
  });
}

/** Registers the commands, for one server or for all of Discord, and says what was changed. Rejects with a sentence. */
export function registerDiscord(settings: DiscordSettings, guild: string | null): Promise<string> {
  const { again } = createRest(settings);
  return saidKindly(async () => {
    const { id: application } = applicationSchema.parse(await again.get(Routes.currentApplication()));
    return registeredLine(await registerCommands(again, { application, guild }));
  });
}

async function openEndpoint(app: DiscordApp, { endpoint }: DiscordSettings): Promise<readonly Part[]> {
  if (endpoint === null) return [];
  const server = await serveEndpoint({ ...endpoint, interact: app.interact });
  const stop = async () => {
    await server.close();
    await app.settled();
  };
  return [{ name: 'discord endpoint', ready: async () => server.listens(), stop }];
}

async function openGateway(app: DiscordApp, { shards }: DiscordSettings): Promise<readonly Part[]> {
  return shards.kind === 'none' ? [] : [await app.connect(shards)];
}

async function saidKindly<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (fault) {
    const sentence = refusalSentence(fault);
    if (sentence === undefined) throw fault;
    throw new Error(sentence, { cause: fault });
  }
}
