import { afterEach, describe, expect, test } from 'vitest';
import { command, seenIn } from '../adapters/discord/peer.ts';
import { guildOf, openGateway } from '../adapters/discord/gateway.ts';
import { runCommand, startProgram } from './program.ts';

const TOKEN = ['gateway', 'test'].join('-');
const READY = /Press Ctrl\+C/;

type Gateway = Awaited<ReturnType<typeof openGateway>>;
const open: { readonly close: () => Promise<unknown> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0).toReversed()) await one.close();
});

async function gatewayOf(shards: number, closes?: number): Promise<Gateway> {
  const gateway = await openGateway({ shards, token: TOKEN, ...(closes === undefined ? {} : { closes }) });
  open.push(gateway);
  return gateway;
}

async function programOn(gateway: Gateway, environment: Readonly<Record<string, string>> = {}) {
  const program = await startProgram({ DISCORD_TOKEN: TOKEN, DISCORD_API_URL: gateway.api, ...environment }, READY);
  let running = true;
  const stop = async () => {
    running = false;
    return program.stop();
  };
  open.push({ close: async () => (running ? stop() : undefined) });
  return { ...program, stop };
}

/** Asks in the server of a shard and gives what was answered. */
async function ask(gateway: Gateway, shard: number, total: number): Promise<string> {
  const guild = guildOf(shard, total);
  const asked = command(
    'verdict',
    { job: 'nurse' },
    { guild_id: guild, authorizing_integration_owners: { '0': guild } },
  );
  const before = gateway.sent.length;
  gateway.dispatch(shard, 'INTERACTION_CREATE', asked);
  await until(() => gateway.sent.length > before);
  return seenIn(gateway.sent.slice(before));
}

async function until(done: () => boolean): Promise<void> {
  while (!done()) await new Promise((resolve) => setTimeout(resolve, 10));
}

describe('npm start with a token of Discord', () => {
  test('connects without a privileged intent, prints the invite links and answers; no local chat is opened', async () => {
    const gateway = await gatewayOf(1);
    const program = await programOn(gateway);
    expect(program.output()).toMatch(/Discord: Verdict is connected/);
    expect(program.output()).toMatch(
      /oauth2\/authorize\?client_id=\d+&scope=bot\+applications.commands&permissions=\d+/,
    );
    expect(program.output()).toMatch(/npx verdict discord register/);
    expect(program.output()).not.toMatch(/http:\/\/127/);
    // Members, presences and message content.
    expect(gateway.identified).toHaveLength(1);
    for (const { intents } of gateway.identified) expect(intents & ((1 << 1) | (1 << 8) | (1 << 15))).toBe(0);
    expect(await ask(gateway, 0, 1)).toMatch(/Registered Nurse/);
    expect(gateway.problems).toEqual([]);
    expect(await program.stop()).toBe(0);
    expect(program.output()).not.toContain(TOKEN);
  });

  test('goes on where it was when the connection breaks', async () => {
    const gateway = await gatewayOf(1);
    await programOn(gateway);
    await ask(gateway, 0, 1);
    gateway.sockets.get(0)?.close(4000);
    await until(() => gateway.resumed.length > 0);
    expect(gateway.identified).toHaveLength(1);
    expect(await ask(gateway, 0, 1)).toMatch(/Registered Nurse/);
  });

  test.each([
    {
      what: 'a token that Discord refuses',
      environment: { DISCORD_TOKEN: 'wrong' },
      closes: undefined,
      sentence: /does not accept DISCORD_TOKEN/,
    },
    {
      what: 'intents that Discord does not allow',
      environment: {},
      closes: 4014,
      sentence: /does not allow this application the events/,
    },
    { what: 'too few shards', environment: {}, closes: 4011, sentence: /wants more shards/ },
    {
      what: 'shards that are none',
      environment: { DISCORD_SHARDS: '5/4' },
      closes: undefined,
      sentence: /DISCORD_SHARDS is "5\/4".*0-3\/8/,
    },
    {
      what: 'a key that is none',
      environment: { DISCORD_PUBLIC_KEY: 'abc' },
      closes: undefined,
      sentence: /DISCORD_PUBLIC_KEY.*64 hexadecimal digits/,
    },
    {
      what: 'an address where nobody is',
      environment: { DISCORD_API_URL: 'http://127.0.0.1:9/api' },
      closes: undefined,
      sentence: /Discord cannot be reached/,
    },
  ])('with $what says in one sentence what to do', async ({ environment, closes, sentence }) => {
    const gateway = await gatewayOf(1, closes);
    const failure = programOn(gateway, environment);
    await expect(failure).rejects.toThrow(sentence);
    await expect(failure).rejects.not.toThrow(/ {4}at /);
  });
});

describe('shards', () => {
  test('four of them in two processes: each server is answered once, by the process that carries its shard', async () => {
    const gateway = await gatewayOf(4);
    const first = await programOn(gateway, { DISCORD_SHARDS: '0-1/4' });
    await programOn(gateway, { DISCORD_SHARDS: '2,3/4' });
    expect(gateway.identified.map(({ shard, total }) => `${shard}/${total}`).sort()).toEqual([
      '0/4',
      '1/4',
      '2/4',
      '3/4',
    ]);
    for (const shard of [0, 1, 2, 3]) expect(await ask(gateway, shard, 4)).toMatch(/Registered Nurse/);
    expect(gateway.sent.filter(({ path }) => path.endsWith('/callback'))).toHaveLength(4);
    expect(await first.stop()).toBe(0);
    await until(() => gateway.sockets.size === 2);
    expect([...gateway.sockets.keys()].sort((a, b) => a - b)).toEqual([2, 3]);
    expect(await ask(gateway, 3, 4)).toMatch(/Registered Nurse/);
  });

  test('a process for each by the library’s manager, all ended with it', async () => {
    const gateway = await gatewayOf(4);
    const manager = await programOn(gateway, { DISCORD_SHARDS: 'processes/4' });
    expect(gateway.identified.map(({ shard, total }) => `${shard}/${total}`)).toEqual(['0/4', '1/4', '2/4', '3/4']);
    for (const shard of [0, 3]) expect(await ask(gateway, shard, 4)).toMatch(/Registered Nurse/);
    expect(await manager.stop()).toBe(0);
    await until(() => gateway.sockets.size === 0);
  }, 60_000);

  test('none in a replica that takes interactions by HTTP alone', async () => {
    const gateway = await gatewayOf(1);
    const key = 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a';
    await programOn(gateway, { DISCORD_SHARDS: 'none', DISCORD_PUBLIC_KEY: key, DISCORD_PORT: '0' });
    expect(gateway.identified).toEqual([]);
  });
});

describe('npx verdict discord register', () => {
  test('registers the commands and says so, or says what is missing', async () => {
    const gateway = await gatewayOf(1);
    const environment = { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: gateway.api };
    const done = await runCommand(['discord', 'register', '--guild', guildOf(0, 1).padStart(18, '1')], '', environment);
    expect(done.err).toBe('');
    expect(done.out).toMatch(/^Commands: created verdict, compare, .*; 0 as they were\.$/m);
    expect(gateway.problems).toEqual([]);
    const missing = await runCommand(['discord', 'register'], '', { DISCORD_TOKEN: '' });
    expect(missing.err).toMatch(/Put the bot token into \.env as DISCORD_TOKEN first/);
    expect(missing.code).toBe(1);
  });
});
