import {
  Client,
  Events,
  GatewayDispatchEvents,
  GatewayIntentBits,
  Options,
  REST,
  type ClientOptions,
} from 'discord.js';
import type { Outlet } from '../../src/post.ts';
import type { Part } from '../part.ts';
import { createBoards } from './board.ts';
import { readInteraction } from './event.ts';
import { createGallery } from './gallery.ts';
import { answerMessage, readMessage } from './message.ts';
import { createOutlet } from './post.ts';
import { answerInteraction } from './respond.ts';
import type { Carried } from './shard-list.ts';
import type { Rest, Wire } from './wire.ts';

/** The address of Discord's API; another one in tests. */
export type Settings = { readonly token: string; readonly api?: string };

export type DiscordDeps = Omit<Wire, 'rest' | 'draw'> & {
  /** The bot was removed from a server: what that installation has is deleted. */
  readonly removed: (installation: string) => Promise<void>;
};

export type DiscordApp = {
  readonly outlet: Outlet;
  /** Answers what Discord sends when somebody uses a command, a button or a form, however it came. */
  readonly interact: (payload: unknown) => Promise<void>;
  /** Opens the gateway and resolves once every shard is ready. Rejects as the library does. */
  readonly connect: (shards: Carried) => Promise<Part>;
  /** Resolves once everything in hand is done. */
  readonly settled: () => Promise<void>;
};

/** The ways to Discord's REST API with a token. */
export function createRest({ token, api }: Settings): Rest {
  const options = { version: '10', ...(api === undefined ? {} : { api }) };
  return {
    again: new REST(options).setToken(token),
    once: new REST({ ...options, retries: 0 }).setToken(token),
  };
}

/**
 * Discord over the library's gateway and REST. Interactions and messages are read from what Discord sends, not from the
 * library's objects: the same reader then serves the gateway and the HTTP endpoint, and nothing depends on caches.
 */
export function createDiscordApp({ removed, ...deps }: DiscordDeps, settings: Settings): DiscordApp {
  const wire: Wire = { ...deps, rest: createRest(settings), draw: createGallery() };
  const answering = { ...wire, boards: createBoards(wire) };
  const inHand = new Set<Promise<void>>();
  const keep = (work: Promise<void>) => {
    inHand.add(work);
    return work.finally(() => inHand.delete(work));
  };
  const interact = async (payload: unknown) => {
    const interaction = readInteraction(payload);
    if (interaction !== undefined) await keep(answerInteraction(answering, interaction));
  };
  const settled = async () => {
    await Promise.all(inHand);
    await answering.boards.settled();
  };
  return {
    outlet: createOutlet(wire),
    interact,
    settled,
    connect: async (shards) => {
      const client = new Client(clientOptions(settings, shards));
      client.on(Events.Error, (fault) => wire.log.fault(fault));
      client.on(Events.ShardError, (fault) => wire.log.fault(fault));
      // A server that is only unreachable comes as another event.
      client.on(Events.GuildDelete, ({ id }) => {
        removed(`discord/${id}`).catch(wire.log.fault);
      });
      client.ws.on(GatewayDispatchEvents.InteractionCreate, (payload: unknown) => void interact(payload));
      client.ws.on(GatewayDispatchEvents.MessageCreate, (payload: unknown) => {
        const message = readMessage(payload, client.user?.id ?? '');
        if (message !== undefined) void keep(answerMessage(answering, client, message));
      });
      await ready(client, settings.token);
      return { name: 'discord', ready: async () => client.isReady(), stop: () => stop(client, settled) };
    },
  };
}

/**
 * No privileged intent: servers for their channels and threads, messages for mentions, direct messages. Of what the
 * library would keep in memory only servers, channels and roles are needed.
 */
function clientOptions({ api }: Settings, shards: Carried): ClientOptions {
  return {
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      ReactionManager: 0,
      PresenceManager: 0,
      GuildMemberManager: { maxSize: 0, keepOverLimit: (member) => member.id === member.client.user.id },
      UserManager: { maxSize: 0, keepOverLimit: (user) => user.id === user.client.user?.id },
    }),
    ...shardOptions(shards),
    ...(api === undefined ? {} : { rest: { api, version: '10' } }),
  };
}

/** In a process of the library's manager the library itself knows which shard it is. */
function shardOptions(shards: Carried): Pick<ClientOptions, 'shards' | 'shardCount'> {
  if (shards.kind === 'managed') return {};
  return shards.kind === 'list' ? { shards: [...shards.list], shardCount: shards.total } : { shards: 'auto' };
}

async function ready(client: Client, token: string): Promise<void> {
  const opened = new Promise<void>((resolve) => {
    client.once(Events.ClientReady, () => resolve());
  });
  await client.login(token);
  await opened;
}

/** Nothing new comes in, and what is in hand is finished. */
async function stop(client: Client, settled: () => Promise<void>): Promise<void> {
  client.ws.removeAllListeners();
  await settled();
  await client.destroy();
}
