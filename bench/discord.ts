import { Client, Events, GatewayIntentBits } from 'discord.js';
import type { Bot, Turn } from '../src/bot.ts';
import { createLocalBot } from '../adapters/create.ts';
import { createDiscordApp } from '../adapters/discord/app.ts';
import { plainLog } from '../adapters/log.ts';
import { openSqliteStore } from '../adapters/storage/sqlite.ts';
import { encodeIntent } from '../src/intent/code.ts';
import { intentTo, type IntentName } from '../src/intent/intent.ts';
import { openGateway } from '../test/adapters/discord/gateway.ts';
import { press } from '../test/adapters/discord/peer.ts';

const EVENTS = 1_000;
const IN_FLIGHT = 16;
const ROUNDS = 3;
const TOKEN = ['bench', 'token'].join('-');

/** Whoever presses next: each person and server has limits of its own. */
let people = 0;

type Gateway = Awaited<ReturnType<typeof openGateway>>;

/**
 * Button presses a second through the adapter (gateway, core, rendering, REST) and through a bare discord.js that echoes,
 * on the same loopback gateway in the same run, the best of three rounds each. The gateway shares the processor.
 */
const echo = await best(connectEcho, 'tasks');
const turn = await turnOf('tasks');
const lines: readonly (readonly [what: string, rate: number])[] = [
  ['bare discord.js that echoes', echo],
  ['the adapter, with the answer at hand', await best((to) => connectAdapter(to, turn), 'tasks')],
  ['the adapter, core and storage', await best(connectAdapter, 'tasks')],
  ['the same, with a picture', await best(connectAdapter, 'verdict')],
];
for (const [what, rate] of lines)
  process.stdout.write(
    `${what.padEnd(38)} ${`${Math.round(rate)} a second`.padStart(16)}   ${(rate / echo).toFixed(2)} of the echo\n`,
  );

async function best(connect: (gateway: Gateway) => Promise<() => Promise<void>>, view: IntentName): Promise<number> {
  let rate = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const gateway = await openGateway({ shards: 1, token: TOKEN, checked: false });
    const close = await connect(gateway);
    await run(gateway, view, 100);
    rate = Math.max(rate, await run(gateway, view, EVENTS));
    await close();
    await gateway.close();
  }
  return rate;
}

/** Sends that many presses, a few at a time, each by a person and in a server of its own; how many a second. */
async function run(gateway: Gateway, view: IntentName, count: number): Promise<number> {
  const code = encodeIntent(intentTo(view, 'radiologist'));
  const from = performance.now();
  const before = gateway.sent.length;
  for (let sent = 0; gateway.sent.length - before < count;) {
    while (sent < count && sent - (gateway.sent.length - before) < IN_FLIGHT) {
      sent += 1;
      people += 1;
      gateway.dispatch(0, 'INTERACTION_CREATE', pressBy(people, code));
    }
    await new Promise((resolve) => setImmediate(resolve));
  }
  return count / ((performance.now() - from) / 1000);
}

function pressBy(number: number, code: string) {
  const id = String(400_000_000_000_000_000n + BigInt(number));
  const server = String(200_000_000_000_000_000n + BigInt(number));
  const user = { id, username: 'someone', discriminator: '0', avatar: null };
  const member = { user, roles: [], permissions: '0', joined_at: '2026-01-01T00:00:00.000Z', deaf: false, mute: false };
  return press(code, {
    guild_id: server,
    channel_id: String(300_000_000_000_000_000n + BigInt(number)),
    authorizing_integration_owners: { '0': server },
    member,
    entitlements: [],
    locale: 'en-US',
    message: {
      id: '800000000000000001',
      channel_id: '1',
      content: '',
      author: user,
      timestamp: '2026-01-01T00:00:00.000Z',
      type: 0,
      attachments: [],
      embeds: [],
      mentions: [],
      components: [],
      flags: 0,
    },
  });
}

async function connectEcho({ api }: Gateway): Promise<() => Promise<void>> {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    rest: { api, version: '10' },
  });
  client.on(Events.InteractionCreate, (interaction) => {
    if (interaction.isButton()) void interaction.reply({ content: interaction.customId });
  });
  await client.login(TOKEN);
  return () => client.destroy();
}

/** The adapter; with a turn at hand it is given for every event, so that only the adapter itself is measured. */
async function connectAdapter({ api }: Gateway, turn?: Turn): Promise<() => Promise<void>> {
  const { bot, base } = createLocalBot(openSqliteStore(':memory:'));
  const answering: Bot = turn === undefined ? bot : { ...bot, handle: async () => turn };
  const deps = { bot: answering, base, log: plainLog, removed: async () => undefined };
  const part = await createDiscordApp(deps, { token: TOKEN, api }).connect({ kind: 'all' });
  return part.stop;
}

async function turnOf(view: IntentName): Promise<Turn> {
  const { bot } = createLocalBot();
  const turn = await bot.handle({
    key: view,
    person: 'someone',
    place: { platform: 'discord', installation: 'bench', channel: 'bench', thread: null },
    input: { kind: 'press', code: encodeIntent(intentTo(view, 'radiologist')), fields: null },
    manages: async () => true,
    administers: async () => true,
  });
  if (turn === undefined) throw new Error('no answer');
  return turn;
}
