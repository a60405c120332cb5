import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createLocalBot } from '../../../adapters/create.ts';
import { createDiscordApp } from '../../../adapters/discord/app.ts';
import { readMessage } from '../../../adapters/discord/message.ts';
import { plainLog } from '../../../adapters/log.ts';
import { openSqliteStore } from '../../../adapters/storage/sqlite.ts';
import { guildOf, openGateway } from './gateway.ts';
import { APP, press, seenIn } from './peer.ts';
import { buttonsOf } from './seen.ts';

const TOKEN = ['message', 'test'].join('-');
const GUILD = guildOf(0, 1);
const ADA = '400000000000000001';

let gateway: Awaited<ReturnType<typeof openGateway>>;
let part: { readonly stop: () => Promise<void> };
let app: ReturnType<typeof createDiscordApp>;
const store = openSqliteStore(':memory:');
beforeAll(async () => {
  gateway = await openGateway({ shards: 1, token: TOKEN });
  const { bot, base } = createLocalBot(store);
  app = createDiscordApp(
    { bot, base, log: plainLog, removed: store.keeping.purge },
    { token: TOKEN, api: gateway.api },
  );
  part = await app.connect({ kind: 'all' });
});
afterAll(async () => {
  expect(gateway.problems).toEqual([]);
  await part.stop();
  await gateway.close();
});

let messages = 0;

function message(content: string, changed: object = {}): Readonly<Record<string, unknown>> {
  messages += 1;
  const author = { id: ADA, username: 'ada', discriminator: '0' };
  return {
    id: `80000000000000${1000 + messages}`,
    channel_id: '1',
    type: 0,
    content,
    author,
    mentions: [],
    ...changed,
  };
}

/** Says something in a direct message and gives what was sent because of it. */
async function say(content: string) {
  const before = gateway.sent.length;
  gateway.dispatch(0, 'MESSAGE_CREATE', message(content));
  while (gateway.sent.length === before) await new Promise((resolve) => setTimeout(resolve, 5));
  await app.settled();
  return gateway.sent.slice(before);
}

describe('a direct message', () => {
  test('needs no mention, and is answered as a reply', async () => {
    const sent = await say('will AI replace nurses?');
    expect(seenIn(sent)).toMatch(/Registered Nurse.*of 100/s);
    expect(JSON.stringify(sent[0]?.body)).toContain('"fail_if_not_exists":false');
    expect(seenIn(await say('why?'))).toMatch(/Why: Registered Nurse/);
  });

  test('may set up schedules for itself, for it is the person’s own', async () => {
    expect(seenIn(await say('/discuss schedule weekdays 9:30 Berlin about nurses'))).toMatch(/9:30/);
  });

  test('delivers what is kept about a person as a file, there and then', async () => {
    const sent = await say('export my data');
    expect(sent.flatMap(({ files }) => files).join()).toMatch(/\.json/);
  });
});

describe('what is not meant for the bot is left alone', () => {
  const mention = `<@${APP}> nurses?`;
  test.each([
    ['a message of a server without a mention', message('nurses?', { guild_id: GUILD })],
    ['one that mentions somebody else', message('<@400000000000000009> nurses?', { guild_id: GUILD })],
    ['another bot', message(mention, { guild_id: GUILD, author: { id: '9', bot: true } })],
    ['itself', message('nurses?', { author: { id: APP } })],
    ['a webhook', message(mention, { guild_id: GUILD, webhook_id: '7' })],
    ['what the system says', message(mention, { guild_id: GUILD, type: 7 })],
    ['a payload of another shape', { id: 7 }],
    ['nothing', null],
  ])('%s', (_, payload) => {
    expect(readMessage(payload, APP)).toBeUndefined();
  });

  test('a mention is taken out of what is asked, wherever it stands and however it is written', () => {
    for (const words of [`<@${APP}> nurses?`, `nurses? <@!${APP}>`, ` <@${APP}>\n nurses?\n`])
      expect(readMessage(message(words, { guild_id: GUILD }), APP)?.text).toBe('nurses?');
    const replied = message('nurses?', { guild_id: GUILD, type: 19, mentions: [{ id: APP }] });
    expect(readMessage(replied, APP)?.text).toBe('nurses?');
  });
});

describe('a server that the bot is removed from', () => {
  test('has its data deleted; one that is only unreachable keeps it', async () => {
    const installation = `discord/${GUILD}`;
    const log = { installation, name: 'debate:test' };
    const held = async () => (await store.log.read(log, 0)).length;
    await store.log.append(log, { key: 'one', person: ADA, body: '{}' });
    gateway.dispatch(0, 'GUILD_DELETE', { id: GUILD, unavailable: true });
    await say('plumbers?');
    expect(await held()).toBe(1);
    gateway.dispatch(0, 'GUILD_DELETE', { id: GUILD });
    while ((await held()) > 0) await new Promise((resolve) => setTimeout(resolve, 5));
  });
});

describe('a channel that the bot does not know', () => {
  test('a mention in it is dropped without a crash', async () => {
    gateway.refuse(/GET \/channels/, 404, 10003);
    gateway.dispatch(0, 'MESSAGE_CREATE', message(`<@${APP}> nurses?`, { guild_id: GUILD, channel_id: '77' }));
    expect(seenIn(await say('bakers?'))).toMatch(/Baker/);
    const opened = await say("let's debate bakers");
    const argue = buttonsOf(opened[0]?.body).get('Argue') ?? '';
    await app.interact(press(argue));
    expect(JSON.stringify(gateway.sent.at(-1)?.body)).toContain('"type":9');
  });
});
