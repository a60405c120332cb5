import { createHmac, randomUUID } from 'node:crypto';
import { WebClient } from '@slack/web-api';
import { createEmulator } from 'emulate';
import { Keyv } from 'keyv';
import { z } from 'zod';
import { createLocalBot } from '../../../adapters/create.ts';
import { createLog } from '../../../adapters/log.ts';
import { createKeyRing, createSealedCollection } from '../../../adapters/storage/seal.ts';
import { openSqliteStore } from '../../../adapters/storage/sqlite.ts';
import type { SlackAccess } from '../../../adapters/slack/access.ts';
import { openSlack, type SlackSettings } from '../../../adapters/slack/open.ts';
import { captureOutgoing, type Instead } from './outgoing.ts';

/** Built when the tests run, so that nothing here looks like a secret. */
export const BOT_TOKEN = ['xoxb', 'test', 'bot'].join('-');
const SIGNING_SECRET = 'ab'.repeat(16);
export const TEAM = 'T000000001';
/** The channel that the emulator begins with, and who created it. */
export const GENERAL = 'C000000001';
export const ADMIN = 'U000000001';
export const BOT_USER = 'UVERDICT';

const PEOPLE = 30;

export const CLIENT = {
  id: 'client',
  secret: ['client', 'secret'].join('-'),
  redirectUrl: 'http://127.0.0.1/slack/oauth_redirect',
};

type Options = {
  readonly access?: SlackAccess;
  readonly entry?: SlackSettings['entry'];
  /** What the emulator lacks, in the order it is asked for. */
  readonly scripted?: readonly ({ readonly method: string } & Instead)[];
};

/** A workspace on the loopback address with the app in it, and everything that left the app. */
export async function openWorkspace(options: Options = {}) {
  const emulator = await createEmulator({
    service: 'slack',
    port: 0,
    seed: {
      slack: {
        users: Array.from({ length: PEOPLE }, (_, i) => ({ name: `person${i}`, real_name: `Person ${i}` })),
        channels: Array.from({ length: PEOPLE }, (_, i) => ({ name: `room${i}` })),
        oauth_apps: [
          {
            client_id: CLIENT.id,
            client_secret: CLIENT.secret,
            app_id: 'A1',
            name: 'Verdict',
            redirect_uris: [CLIENT.redirectUrl],
            scopes: ['chat:write', 'files:write', 'users:read', 'channels:read'],
            bot_id: 'BVERDICT',
            bot_user_id: BOT_USER,
            bot_name: 'verdict',
          },
        ],
        tokens: [{ token: BOT_TOKEN, user_id: BOT_USER, bot_id: 'BVERDICT', app_id: 'A1' }],
      },
    },
  });
  const apiUrl = `${emulator.url}/api/`;
  const outgoing = captureOutgoing(apiUrl);
  for (const { method, ...say } of options.scripted ?? []) outgoing.script(method, say);
  const store = openSqliteStore(':memory:');
  const { bot, base } = createLocalBot(store);
  const logged: string[] = [];
  const log = createLog({ write: (line) => logged.push(line), now: Date.now, least: 'debug', secrets: [] });
  const ring = createKeyRing([new Uint8Array(32).fill(7)]);
  const kept = { installations: new Keyv<string>(), states: new Keyv<string>() };
  const sealed = {
    installations: createSealedCollection(kept.installations, ring),
    states: createSealedCollection(kept.states, ring),
  };
  const purged: string[] = [];
  const opened = await openSlack(
    {
      bot,
      base,
      log,
      ...sealed,
      purge: async (installation) => {
        purged.push(installation);
        await store.keeping.purge(installation);
      },
      fetch: outgoing.fetch,
    },
    {
      access: options.access ?? { kind: 'token', botToken: BOT_TOKEN },
      entry: options.entry ?? { kind: 'http', address: { host: '127.0.0.1', port: 0 }, signingSecret: SIGNING_SECRET },
      apiUrl,
    },
  );
  if (opened.kind === 'closed') throw new Error(opened.sentence);
  return {
    opened,
    outgoing,
    people: await openMessages(apiUrl),
    /** Channels that everyone is in; the first person has created them. */
    rooms: await listRooms(apiUrl),
    logged,
    kept,
    sealed,
    purged,
    store,
    url: emulator.url,
    apiUrl,
    events: `http://127.0.0.1:${opened.port}/slack/events`,
    close: async () => {
      await opened.part.stop();
      await emulator.close();
      await store.close();
    },
  };
}

export type Person = { readonly id: string; readonly direct: string };

/** Everyone in the workspace, with their direct messages with the app. */
async function openMessages(apiUrl: string): Promise<readonly Person[]> {
  const client = new WebClient(BOT_TOKEN, { slackApiUrl: apiUrl });
  const { members = [] } = await client.users.list({});
  const people = members.filter(({ is_bot }) => is_bot !== true).map(({ id }) => z.string().parse(id));
  return Promise.all(
    people.map(async (id) => {
      const { channel } = await client.conversations.open({ users: id });
      return { id, direct: z.string().parse(channel?.id) };
    }),
  );
}

async function listRooms(apiUrl: string): Promise<readonly string[]> {
  const { channels = [] } = await new WebClient(BOT_TOKEN, { slackApiUrl: apiUrl }).conversations.list({ limit: 200 });
  return channels.filter(({ name }) => name?.startsWith('room')).map(({ id }) => z.string().parse(id));
}

export type Workspace = Awaited<ReturnType<typeof openWorkspace>>;

type Sign = { readonly secret?: string; readonly timestamp?: number };

/** Sends a body as Slack does, signed with the secret that both know. */
export async function sendSigned(to: string, body: string, sign: Sign & { readonly type?: string } = {}) {
  const timestamp = String(sign.timestamp ?? Math.floor(Date.now() / 1000));
  const signature = createHmac('sha256', sign.secret ?? SIGNING_SECRET)
    .update(`v0:${timestamp}:${body}`)
    .digest('hex');
  return fetch(to, {
    method: 'POST',
    headers: {
      'content-type': sign.type ?? 'application/json',
      'x-slack-request-timestamp': timestamp,
      'x-slack-signature': `v0=${signature}`,
    },
    body,
  });
}

/** An event as Slack wraps it; a new id each time, as for a repeated delivery. */
export function eventBody(event: object): string {
  return JSON.stringify({
    token: 'unused',
    team_id: TEAM,
    api_app_id: 'A1',
    event,
    type: 'event_callback',
    event_id: `Ev${randomUUID()}`,
    event_time: Math.floor(Date.now() / 1000),
    authorizations: [
      { enterprise_id: null, team_id: TEAM, user_id: BOT_USER, is_bot: true, is_enterprise_install: false },
    ],
    is_ext_shared_channel: false,
  });
}

let ticks = 0;
/** A time as Slack counts it, never twice the same. */
export function tick(): string {
  ticks += 1;
  return `${Math.floor(Date.now() / 1000)}.${String(ticks).padStart(6, '0')}`;
}
