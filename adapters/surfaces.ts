import type { Bot } from '../src/bot.ts';
import { createAsking } from '../src/channel/asking.ts';
import type { Outlets } from '../src/channel/due.ts';
import type { ResearchBase } from '../src/research/parse.ts';
import type { Config, DiscordConfig, SlackConfig } from './config.ts';
import type { Log } from './log.ts';
import type { Part } from './part.ts';
import { startScheduler } from './scheduler.ts';
import type { OpenStore } from './storage/open-store.ts';
import { createWebApp, serveWebApp } from './web/app.ts';

type Deps = { readonly bot: Bot; readonly base: ResearchBase; readonly store: OpenStore; readonly log: Log };

/** Where people meet the bot: what is to be stopped with it, what to print, and where scheduled questions go. */
type Surface = { readonly parts: readonly Part[]; readonly lines: readonly string[]; readonly outlets: Outlets };

/** Opens the platforms that have a token, or the local chat where none has, and posts what their schedules ask for. */
export async function openSurfaces(config: Config, deps: Deps): Promise<Omit<Surface, 'outlets'>> {
  const platforms = [
    ...(config.slack === null ? [] : [await openSlack(config.slack, config.keys, deps)]),
    ...(config.discord === null ? [] : [await openDiscord(config.discord, deps)]),
  ];
  const surfaces = platforms.length === 0 ? [await openLocalChat(config, deps)] : platforms;
  const { base, store, log } = deps;
  const outlets: Outlets = Object.assign({}, ...surfaces.map((surface) => surface.outlets));
  const schedules = startScheduler({ asking: createAsking(base, store), outlets, log });
  return {
    parts: [...surfaces.flatMap(({ parts }) => parts), schedules],
    lines: surfaces.flatMap(({ lines }) => lines),
  };
}

async function openLocalChat(config: Config, { bot, base, store }: Deps): Promise<Surface> {
  const web = createWebApp({ bot, base, collection: store.collection });
  const server = await serveWebApp(web, config.port);
  return {
    parts: [{ name: 'local chat', ready: async () => server.listens(), stop: server.close }],
    lines: [`Verdict is ready: open http://127.0.0.1:${server.port}`],
    outlets: { web: web.outlet },
  };
}

async function openSlack(config: SlackConfig, keys: Config['keys'], deps: Deps): Promise<Surface> {
  const { startSlack } = await import('./start-slack.ts');
  const { part, outlet, sentences } = await startSlack(config, keys, deps);
  return { parts: [part], lines: sentences, outlets: { slack: outlet } };
}

/** The library is loaded only where it is needed: it takes longer to load than an answer takes to make. */
async function openDiscord(config: DiscordConfig, { store, ...deps }: Deps): Promise<Surface> {
  const { startDiscord } = await import('./discord/start.ts');
  const removed = async (installation: string) => {
    await store.keeping.purge(installation);
  };
  const { app, parts, lines } = await startDiscord({ ...deps, removed }, config);
  return { parts, lines, outlets: { discord: app.outlet } };
}
