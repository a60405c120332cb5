import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { App, HTTPReceiver } from '@slack/bolt';
import { createLocalBot } from '../adapters/create.ts';
import { openServer } from '../adapters/http-server.ts';
import { plainLog } from '../adapters/log.ts';
import { slackLogger } from '../adapters/slack/logger.ts';
import { openSlack } from '../adapters/slack/open.ts';
import { openSqliteStore } from '../adapters/storage/sqlite.ts';
import type { Bot } from '../src/bot.ts';
import { intentTo } from '../src/intent/intent.ts';
import { sentenceReply } from '../src/sentence-reply.ts';

/** Below the limit of one workspace for a minute, so that every event is answered. */
const EVENTS = 500;
const AT_ONCE = 16;
const ROUNDS = 3;
const WARM_UP = 100;
const SECRET = 'ab'.repeat(16);
const TOKEN = ['xoxb', 'bench'].join('-');
const JOBS = [
  'nurse',
  'truck drivers',
  'accountants?',
  'will AI replace paralegals',
  'plumber',
  'ML engineer',
  'cashiers',
];

type Side = { readonly url: string; readonly close: () => Promise<void> };

const api = await openApi();
await compare();
await api.close();

/**
 * Mentions a second through the adapter beside a bare Bolt app that echoes, in turns and in one process. The same echo
 * through the adapter says what the adapter costs; full answers also hold the core, the store and longer messages.
 */
async function compare(): Promise<void> {
  const rates: Readonly<Record<'bare' | 'echo' | 'full', number[]>> = { bare: [], echo: [], full: [] };
  for (let i = 0; i < ROUNDS; i += 1) {
    rates.bare.push(await throughput(await openBare()));
    rates.echo.push(await throughput(await openOurs(true)));
    rates.full.push(await throughput(await openOurs(false)));
  }
  const [bare, echo, full] = [median(rates.bare), median(rates.echo), median(rates.full)];
  console.log(`bare Bolt that echoes         ${bare.toFixed(0)} events/s (median of ${ROUNDS} rounds of ${EVENTS})`);
  console.log(
    `the adapter, the same echo    ${echo.toFixed(0)} events/s, ${(echo / bare).toFixed(2)} of it (target 0.8)`,
  );
  console.log(`the adapter, answers in full  ${full.toFixed(0)} events/s, ${(full / bare).toFixed(2)} of it`);
}

/** Events a second from the first that is sent to the last whose message has arrived at the Web API. */
async function throughput({ url, close }: Side): Promise<number> {
  await send(url, 0, WARM_UP);
  await api.posts(WARM_UP);
  const from = performance.now();
  await send(url, WARM_UP, EVENTS);
  await api.posts(EVENTS);
  const rate = EVENTS / ((performance.now() - from) / 1000);
  await close();
  return rate;
}

async function send(url: string, first: number, count: number): Promise<void> {
  let next = first;
  const one = async () => {
    while (next < first + count) {
      next += 1;
      const answer = await fetch(url, signed(next));
      if (answer.status !== 200) throw new Error(`status ${answer.status}`);
      await answer.text();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
}

/** A mention as Slack sends it, each by another person in another channel. */
function signed(i: number): RequestInit {
  const ts = `${Math.floor(Date.now() / 1000)}.${String(i).padStart(6, '0')}`;
  const text = `<@UBOT> ${JOBS[i % JOBS.length] ?? ''}`;
  const body = JSON.stringify({
    type: 'event_callback',
    team_id: 'T1',
    event_id: `Ev${i}`,
    event_time: Number(ts.split('.')[0]),
    event: { type: 'app_mention', user: `U${i}`, text, ts, channel: `C${i}`, event_ts: ts },
    authorizations: [
      { team_id: 'T1', enterprise_id: null, user_id: 'UBOT', is_bot: true, is_enterprise_install: false },
    ],
  });
  const timestamp = String(Math.floor(Date.now() / 1000));
  const signature = createHmac('sha256', SECRET).update(`v0:${timestamp}:${body}`).digest('hex');
  const headers = {
    'content-type': 'application/json',
    'x-slack-request-timestamp': timestamp,
    'x-slack-signature': `v0=${signature}`,
  };
  return { method: 'POST', headers, body };
}

async function openBare(): Promise<Side> {
  const receiver = new HTTPReceiver({ signingSecret: SECRET, logger: slackLogger(plainLog) });
  const app = new App({
    receiver,
    logger: slackLogger(plainLog),
    clientOptions: { slackApiUrl: api.url },
    authorize: async () => ({ botToken: TOKEN, botId: 'B1', botUserId: 'UBOT' }),
  });
  app.event('app_mention', async ({ event, client }) => {
    await client.chat.postMessage({ channel: event.channel, thread_ts: event.ts, text: event.text });
  });
  const server = await openServer(receiver.requestListener, { host: '127.0.0.1', port: 0 });
  return { url: `http://127.0.0.1:${server.port}/slack/events`, close: server.close };
}

async function openOurs(echoes: boolean): Promise<Side> {
  const store = openSqliteStore(':memory:');
  const { bot, base } = createLocalBot(store);
  const nothing = { get: async () => undefined, set: async () => undefined, delete: async () => undefined };
  const opened = await openSlack(
    {
      base,
      bot: echoes ? echo(bot) : bot,
      log: plainLog,
      installations: nothing,
      states: nothing,
      purge: store.keeping.purge,
      fetch: globalThis.fetch,
    },
    {
      access: { kind: 'token', botToken: TOKEN },
      entry: { kind: 'http', address: { host: '127.0.0.1', port: 0 }, signingSecret: SECRET },
      apiUrl: api.url,
    },
  );
  if (opened.kind === 'closed') throw new Error(opened.sentence);
  const close = async () => {
    await opened.part.stop();
    await store.close();
  };
  return { url: `http://127.0.0.1:${opened.port}/slack/events`, close };
}

/** A bot that says what it hears. */
function echo(bot: Bot): Bot {
  return {
    ...bot,
    handle: async ({ input }) => {
      const words = input.kind === 'message' ? input.text : '';
      const reply = { ...sentenceReply(words), audience: 'channel' } as const;
      return { intent: intentTo('smalltalk'), reply, share: null, replaces: false, debate: null };
    },
  };
}

/** A Web API that takes everything at once: what is measured is the adapter. */
async function openApi() {
  let arrived = 0;
  let wanted: { readonly count: number; readonly resolve: () => void } | undefined;
  const look = () => {
    if (wanted === undefined || arrived < wanted.count) return;
    arrived -= wanted.count;
    wanted.resolve();
    wanted = undefined;
  };
  const answer = (request: IncomingMessage): object => {
    const method = request.url?.split('/').at(-1);
    if (method === 'chat.postMessage') arrived += 1;
    look();
    const told = { ok: true, channel: 'C1', ts: '1.000001', team_id: 'T1', user_id: 'UBOT', bot_id: 'B1' };
    const upload = { upload_url: `http://${request.headers.host}/upload`, file_id: 'F1', files: [{ id: 'F1' }] };
    return { ...told, ...upload };
  };
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer(request)));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/api/`,
    posts: (count: number) =>
      new Promise<void>((resolve) => {
        wanted = { count, resolve };
        look();
      }),
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
