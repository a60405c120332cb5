import { createHmac, randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { WebClient } from '@slack/web-api';
import { createEmulator, type Emulator } from 'emulate';
import type { Environment } from './fleet.ts';
import { startProgram } from './program.ts';

const SECRET = 'ef'.repeat(16);
const CHANNEL = 'C000000001';
const TEAM = 'T000000001';
const READER = ['xoxb', 'reader'].join('-');
const CLIENT = { id: 'client', secret: ['client', 'secret'].join('-') };
const LONGEST_MS = 400;
const PATIENCE_MS = 4000;

/** What became of one workspace that installed the app, was answered, and took it out again. */
export type Installing = {
  /** Whether Slack's page was told that the app is installed, before the program was killed. */
  readonly agreed: boolean;
  /** Whether a mention was answered after the program was started again. */
  readonly answers: boolean;
  /** Whether it was answered once the app was installed anew. */
  readonly answersAnew: boolean;
  /** Whether the removal was acknowledged before the program was killed. */
  readonly removed: boolean;
  /** Whether a mention was answered after that. */
  readonly answersRemoved: boolean;
};

type Task = { readonly rounds: number; readonly random: () => number };

/** A workspace installs and removes the app again and again; the real program is killed in the middle of either. */
export async function installUnderKills(environment: Environment, task: Task): Promise<readonly Installing[]> {
  const rounds: Installing[] = [];
  for (let i = 0; i < task.rounds; i += 1) {
    // The emulator takes 5,000 calls an hour, which many rounds of one would use up.
    const emulator = await createEmulator({ service: 'slack', port: 0, seed: SEED });
    rounds.push(await round(emulator, environment, task.random));
    await emulator.close();
  }
  return rounds;
}

async function round(emulator: Emulator, environment: Environment, random: () => number): Promise<Installing> {
  const start = () => startProgram({ ...settingsFor(emulator), ...environment });
  const killed = async (program: Program, act: () => Promise<Response>): Promise<boolean> => {
    const acted = act().then(
      ({ status }) => status === 200,
      () => false,
    );
    await Promise.race([acted, wait(random() * LONGEST_MS)]);
    await program.kill();
    return acted;
  };
  const first = await start();
  const way = await agree(emulator, first.address);
  const agreed = await killed(first, () => fetch(way.back, { headers: { cookie: way.cookie } }));
  const second = await start();
  const answers = await isAnswered(emulator, second.address);
  const again = await agree(emulator, second.address);
  await fetch(again.back, { headers: { cookie: again.cookie } });
  const answersAnew = await isAnswered(emulator, second.address);
  const removed = await killed(second, () => sendEvent(second.address, { type: 'app_uninstalled' }));
  const third = await start();
  const answersRemoved = await isAnswered(emulator, third.address);
  // What was not acknowledged comes again.
  await sendEvent(third.address, { type: 'app_uninstalled' });
  await third.stop();
  return { agreed, answers, answersAnew, removed, answersRemoved };
}

type Program = Awaited<ReturnType<typeof startProgram>>;

const SEED = {
  slack: {
    tokens: [{ token: READER, user_id: 'U000000001' }],
    oauth_apps: [
      {
        client_id: CLIENT.id,
        client_secret: CLIENT.secret,
        app_id: 'A1',
        name: 'Verdict',
        redirect_uris: ['http://127.0.0.1/slack/oauth_redirect'],
        scopes: ['chat:write', 'files:write', 'users:read', 'channels:read'],
        bot_id: 'BVERDICT',
        bot_user_id: 'UVERDICT',
        bot_name: 'verdict',
      },
    ],
  },
};

function settingsFor({ url }: Emulator): Environment {
  return {
    SLACK_CLIENT_ID: CLIENT.id,
    SLACK_CLIENT_SECRET: CLIENT.secret,
    SLACK_REDIRECT_URL: 'http://127.0.0.1/slack/oauth_redirect',
    SLACK_SIGNING_SECRET: SECRET,
    SLACK_PORT: '0',
    SLACK_API_URL: `${url}/api/`,
    VERDICT_KEYS: Buffer.alloc(32, 7).toString('base64'),
  };
}

/** Goes the way of somebody who installs the app, up to the page that Slack sends them back to. */
async function agree({ url }: Emulator, program: string): Promise<{ readonly back: string; readonly cookie: string }> {
  const start = await fetch(`${program}/slack/install`, { redirect: 'manual' });
  const cookie = (start.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const page = await (await fetch(start.headers.get('location') ?? '')).text();
  const fields = [...page.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)].map(
    ([, name = '', value = '']): [string, string] => [name, value.replaceAll('&amp;', '&')],
  );
  const chosen = await fetch(new URL('/oauth/v2/authorize/callback', url), {
    method: 'POST',
    body: new URLSearchParams(fields.slice(0, new Set(fields.map(([name]) => name)).size)),
    redirect: 'manual',
  });
  const { search } = new URL(chosen.headers.get('location') ?? '');
  return { back: `${program}/slack/oauth_redirect${search}`, cookie };
}

function sendEvent(program: string, event: object): Promise<Response> {
  const body = JSON.stringify({
    type: 'event_callback',
    team_id: TEAM,
    event,
    event_id: `Ev${randomUUID()}`,
    authorizations: [
      { enterprise_id: null, team_id: TEAM, user_id: 'UVERDICT', is_bot: true, is_enterprise_install: false },
    ],
  });
  const timestamp = String(Math.floor(Date.now() / 1000));
  const signature = createHmac('sha256', SECRET).update(`v0:${timestamp}:${body}`).digest('hex');
  const headers = {
    'content-type': 'application/json',
    'x-slack-request-timestamp': timestamp,
    'x-slack-signature': `v0=${signature}`,
  };
  return fetch(`${program}/slack/events`, { method: 'POST', headers, body });
}

/** Whether a mention is answered in its channel, within a time that is enough on a loaded machine. */
async function isAnswered({ url }: Emulator, program: string): Promise<boolean> {
  const client = new WebClient(READER, { slackApiUrl: `${url}/api/` });
  const ts = `${Math.floor(Date.now() / 1000)}.${randomUUID().replace(/\D/g, '').slice(0, 6).padEnd(6, '0')}`;
  await sendEvent(program, { type: 'app_mention', user: 'U7', text: 'dentist?', ts, channel: CHANNEL });
  for (const until = performance.now() + PATIENCE_MS; performance.now() < until; await wait(100)) {
    const { messages = [] } = await client.conversations.history({ channel: CHANNEL, limit: 200 });
    const { messages: replies = [] } = await client.conversations
      .replies({ channel: CHANNEL, ts })
      .catch(() => ({ messages: [] }));
    if ([...messages, ...replies].some((one) => one.thread_ts === ts || JSON.stringify(one).includes(ts))) return true;
  }
  return false;
}
