import { ConfigError, type Config, type SlackConfig } from './config.ts';
import { openSlack, type OpenedSlack, type SlackDeps, type SlackSettings } from './slack/open.ts';
import { appTokenSentence, botTokenSentence, unfinishedSentence } from './slack/start-reply.ts';
import type { OpenStore } from './storage/open-store.ts';
import { createKeyRing, createSealedCollection } from './storage/seal.ts';

/** How long somebody may take to install the app once they have begun to. */
const INSTALLING_MS = 10 * 60_000;

/** Slack as it is set up. Throws ConfigError with what has to be put right. */
export async function startSlack(
  config: SlackConfig,
  keys: Config['keys'],
  { bot, base, log, store }: Pick<SlackDeps, 'bot' | 'base' | 'log'> & { readonly store: OpenStore },
): Promise<OpenedSlack> {
  const ring = createKeyRing(keys);
  const opened = await openSlack(
    {
      bot,
      base,
      log,
      installations: createSealedCollection(store.collection<string>('slack installations'), ring),
      states: createSealedCollection(store.collection<string>('slack states', INSTALLING_MS), ring),
      purge: store.keeping.purge,
      fetch: globalThis.fetch,
    },
    settingsOf(config, keys.length > 0),
  );
  if (opened.kind === 'closed') throw new ConfigError(opened.sentence);
  return opened;
}

function settingsOf(config: SlackConfig, hasKeys: boolean): SlackSettings {
  return { access: accessOf(config, hasKeys), entry: entryOf(config), apiUrl: config.api };
}

function accessOf({ botToken, client, signingSecret }: SlackConfig, hasKeys: boolean): SlackSettings['access'] {
  if (botToken !== null && client !== null) throw new ConfigError(unfinishedSentence('both'));
  if (botToken !== null) {
    if (!botToken.startsWith('xoxb-')) throw new ConfigError(botTokenSentence('not_allowed_token_type'));
    return { kind: 'token', botToken };
  }
  if (client === null || signingSecret === null) throw new ConfigError(unfinishedSentence('access'));
  if (!hasKeys) throw new ConfigError(unfinishedSentence('keys'));
  return { kind: 'install', clientId: client.id, clientSecret: client.secret, redirectUrl: client.redirectUrl };
}

/** Socket Mode where there is a token for it; it cannot serve workspaces that install the app by themselves. */
function entryOf({ appToken, signingSecret, address, client }: SlackConfig): SlackSettings['entry'] {
  if (appToken !== null && client === null) {
    if (!appToken.startsWith('xapp-')) throw new ConfigError(appTokenSentence('not_allowed_token_type'));
    return { kind: 'socket', appToken };
  }
  if (signingSecret === null) throw new ConfigError(unfinishedSentence('entry'));
  return { kind: 'http', address, signingSecret };
}
