import { createServer, type IncomingMessage } from 'node:http';
import { createEmulator } from 'emulate';
import { describe, expect, onTestFinished, test } from 'vitest';
import { checkDiscord } from '../../adapters/doctor/discord.ts';
import type { Finding } from '../../adapters/doctor/finding.ts';
import { checkSlack, type SlackAccess } from '../../adapters/doctor/slack.ts';
import { COMMANDS } from '../../src/chat.ts';

const BOT = ['xoxb', 'doctor', 'test'].join('-');
const APP = ['xapp', '1', 'test'].join('-');
const SECRET = '0a'.repeat(16);
const TOKEN = ['doctor', 'test', 'token'].join('.');
const SCOPES = [
  { name: 'chat:write', reason: 'answer', needed: true },
  { name: 'files:write', reason: 'pictures', needed: false },
];

describe('the doctor asks Slack', () => {
  test('and the emulated one takes the token of a workspace', async () => {
    const emulator = await createEmulator({ service: 'slack', port: 0, seed: { slack: { tokens: [{ token: BOT }] } } });
    onTestFinished(() => emulator.close());
    const findings = await checkSlack(access({ api: `${emulator.url}/api/`, appToken: null, signingSecret: SECRET }));
    expect(stateOf(findings, 'slack token')).toBe('well');
    expect(stateOf(findings, 'slack signatures')).toBe('well');
  });

  test('and all is well where scopes and Socket Mode are as they should be', async () => {
    const api = await slack({});
    const findings = await checkSlack(access({ api }));
    expect(findings.map(({ about, state }) => [about, state])).toEqual([
      ['slack token', 'well'],
      ['slack scopes', 'well'],
      ['clock', 'well'],
      ['slack events', 'well'],
    ]);
  });

  test.each([
    ['a scope that is missing', { scopes: 'files:write' }, ['slack scopes', 'fault', /chat:write/]],
    [
      'a scope that can be done without',
      { scopes: 'chat:write' },
      ['slack scopes', 'warning', /files:write \(pictures\)/],
    ],
    ['a scope too many', { scopes: 'chat:write,files:write,admin' }, ['slack scopes', 'warning', /admin/]],
    [
      'a token that was revoked',
      { auth: { ok: false, error: 'token_revoked' } },
      ['slack token', 'fault', /token_revoked/],
    ],
    ['an answer that is none', { auth: 'oops' }, ['slack token', 'fault', /status 200/]],
    ['a clock that is off', { date: 'Thu, 01 Jan 2026 00:00:00 GMT' }, ['clock', 'warning', /apart/]],
    [
      'Socket Mode that is off',
      { open: { ok: false, error: 'not_allowed_token_type' } },
      ['slack events', 'fault', /not_allowed/],
    ],
  ] as const)('and tells of %s', async (_, answers, [about, state, words]) => {
    const findings = await checkSlack(access({ api: await slack(answers) }));
    const finding = findings.find((each) => each.about === about);
    expect(finding).toMatchObject({ state, words: expect.stringMatching(words), next: expect.any(String) });
  });

  test('and sees tokens in the wrong places before it asks', async () => {
    const findings = await checkSlack(access({ api: 'http://127.0.0.1:2/', botToken: APP, appToken: BOT }));
    expect(findings.map(({ words }) => words)).toEqual([
      expect.stringContaining('SLACK_BOT_TOKEN has not the shape'),
      expect.stringContaining('SLACK_APP_TOKEN has not the shape'),
    ]);
  });

  test('and says what to open where nothing answers', async () => {
    const findings = await checkSlack(access({ api: 'http://127.0.0.1:2/api/' }));
    for (const finding of findings)
      expect(finding).toMatchObject({
        about: 'slack reach',
        state: 'fault',
        words: expect.stringContaining('ECONNREFUSED'),
      });
  });

  test('and misses a way for events to come in', async () => {
    const findings = await checkSlack(access({ api: await slack({}), appToken: null }));
    expect(stateOf(findings, 'slack events')).toBe('fault');
  });

  test('and never repeats a token', async () => {
    for (const api of [await slack({}), await slack({ auth: { ok: false, error: 'no' } }), 'http://127.0.0.1:2/']) {
      const told = JSON.stringify(await checkSlack(access({ api, signingSecret: SECRET })));
      for (const secret of [BOT, APP, SECRET]) expect(told).not.toContain(secret);
    }
  });
});

describe('the doctor asks Discord', () => {
  test('and all is well where all is as it should be', async () => {
    const findings = await examineDiscord({});
    expect(findings.map(({ about, state }) => [about, state])).toEqual([
      ['discord token', 'well'],
      ['discord intents', 'well'],
      ['discord commands', 'well'],
      ['discord permissions', 'well'],
      ['clock', 'well'],
    ]);
  });

  test.each([
    [
      'a token that is refused',
      { '/users/@me': [401, { message: '401: Unauthorized' }] },
      ['discord token', 'fault', /refuses/],
    ],
    ['an outage', { '/users/@me': [502, {}] }, ['discord token', 'fault', /502/]],
    [
      'a privileged intent',
      { '/applications/@me': [200, { id: '1', flags: 1 << 19 }] },
      ['discord intents', 'warning', /Message Content/],
    ],
    [
      'commands that are missing',
      { '/applications/1/commands': [200, [{ name: 'verdict' }]] },
      ['discord commands', 'fault', /\/compare/],
    ],
    [
      'a permission that is missing',
      { '/users/@me/guilds': [200, [{ id: '2', name: 'Home', permissions: '1' }]] },
      ['discord permissions', 'warning', /Home lacks Send/],
    ],
    ['no server yet', { '/users/@me/guilds': [200, []] }, ['discord permissions', 'note', /no server/]],
  ] as const)('and tells of %s', async (_, answers, [about, state, words]) => {
    const findings = await examineDiscord(answers);
    expect(findings.find((each) => each.about === about)).toMatchObject({ state, words: expect.stringMatching(words) });
  });

  test('and an administrator lacks nothing', async () => {
    const guilds = [{ id: '2', name: 'Home', permissions: '8' }];
    expect(stateOf(await examineDiscord({ '/users/@me/guilds': [200, guilds] }), 'discord permissions')).toBe('well');
  });

  test('and says what to open where nothing answers, and never repeats a token', async () => {
    const findings = await checkDiscord({ token: TOKEN, api: 'http://127.0.0.1:2/v10', permissions: {} });
    expect(findings).toMatchObject([{ about: 'discord reach', state: 'fault' }]);
    expect(JSON.stringify([findings, await examineDiscord({})])).not.toContain(TOKEN);
  });

  test('and sees that a token is none before it asks', async () => {
    const findings = await checkDiscord({ token: 'Bot 123', api: 'http://127.0.0.1:2/v10', permissions: {} });
    expect(findings).toMatchObject([{ about: 'discord token', state: 'fault' }]);
  });
});

function access(given: Partial<SlackAccess> & Pick<SlackAccess, 'api'>): SlackAccess {
  return { botToken: BOT, appToken: APP, signingSecret: null, scopes: SCOPES, ...given };
}

function stateOf(findings: readonly Finding[], about: string) {
  return findings.find((each) => each.about === about)?.state;
}

type SlackAnswers = {
  readonly auth?: unknown;
  readonly open?: unknown;
  readonly scopes?: string;
  readonly date?: string;
};

/** A Web API that answers two methods; its address. */
function slack({ auth = { ok: true, team: 'T', user: 'verdict' }, open = { ok: true }, ...heads }: SlackAnswers) {
  const headers = {
    'x-oauth-scopes': heads.scopes ?? SCOPES.map(({ name }) => name).join(','),
    ...(heads.date === undefined ? {} : { date: heads.date }),
  };
  return serve(({ url, headers: { authorization } }) => {
    if (url === '/auth.test' && authorization === `Bearer ${BOT}`) return { status: 200, headers, body: auth };
    if (url === '/apps.connections.open' && authorization === `Bearer ${APP}`)
      return { status: 200, headers, body: open };
    return { status: 404, headers, body: { ok: false, error: 'not_authed' } };
  });
}

type Answers = Readonly<Record<string, readonly [status: number, body: unknown]>>;

async function examineDiscord(answers: Answers): Promise<readonly Finding[]> {
  const usual: Answers = {
    '/users/@me': [200, { id: '1', username: 'verdict' }],
    '/applications/@me': [200, { id: '1', flags: 1 << 23 }],
    '/applications/1/commands': [200, COMMANDS.map((name) => ({ name }))],
    '/users/@me/guilds': [200, [{ id: '2', name: 'Home', permissions: String(1 << 11) }]],
  };
  const api = await serve(({ url, headers }) => {
    const [status, body] = { ...usual, ...answers }[url ?? ''] ?? [404, {}];
    return headers.authorization === `Bot ${TOKEN}`
      ? { status, headers: {}, body }
      : { status: 401, headers: {}, body: {} };
  });
  return checkDiscord({ token: TOKEN, api: api.slice(0, -1), permissions: { SendMessages: 1n << 11n } });
}

type Served = { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: unknown };

/** A server on the loopback address for one test; its address with a slash at the end. */
async function serve(answer: (request: IncomingMessage) => Served): Promise<string> {
  const server = createServer((request, response) => {
    const { status, headers, body } = answer(request);
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/`;
}
