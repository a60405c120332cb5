import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkAppToken, checkBotToken } from '../../../adapters/slack/check.ts';
import { SCOPE_NAMES } from '../../../adapters/slack/scopes.ts';
import { readConfig } from '../../../adapters/config.ts';
import { startSlack } from '../../../adapters/start-slack.ts';
import { createLocalBot } from '../../../adapters/create.ts';
import { plainLog } from '../../../adapters/log.ts';
import { openSqliteStore } from '../../../adapters/storage/sqlite.ts';

let server: Server;
let said: { readonly body: object; readonly scopes?: string } = { body: {} };
let slackApiUrl = '';
const options = () => ({ slackApiUrl, retryConfig: { retries: 0 } });
const [bot, app] = [['xoxb', 'x'].join('-'), ['xapp', 'x'].join('-')];

beforeAll(async () => {
  server = createServer((_, response) => {
    response.writeHead(200, {
      'content-type': 'application/json',
      ...(said.scopes !== undefined && { 'x-oauth-scopes': said.scopes }),
    });
    response.end(JSON.stringify(said.body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  slackApiUrl = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/api/`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

describe('what Slack says of a token becomes a sentence that helps', () => {
  test.each([
    ['invalid_auth', /SLACK_BOT_TOKEN.*xoxb-/],
    ['account_inactive', /removed.*Install/],
    ['token_revoked', /removed.*Install/],
    ['token_expired', /rotation/],
    ['not_allowed_token_type', /xoxb-/],
    ['something_new', /something_new/],
  ])('bot token: %s', async (error, sentence) => {
    said = { body: { ok: false, error } };
    expect(await checkBotToken(bot, options())).toEqual({ kind: 'wrong', sentence: expect.stringMatching(sentence) });
  });

  test.each([
    ['invalid_auth', /SLACK_APP_TOKEN.*connections:write/],
    ['missing_scope', /connections:write/],
    ['not_allowed_token_type', /xapp-/],
    ['socket_mode_disabled', /Socket Mode is switched off/],
  ])('app-level token: %s', async (error, sentence) => {
    said = { body: { ok: false, error } };
    expect(await checkAppToken(app, options())).toMatch(sentence);
  });

  test('a scope that it cannot do without is named, one that it can is only told', async () => {
    said = { body: { ok: true, team_id: 'T1' }, scopes: SCOPE_NAMES.filter((name) => name !== 'commands').join(',') };
    expect(await checkBotToken(bot, options())).toMatchObject({
      kind: 'wrong',
      sentence: expect.stringContaining('lacks commands'),
    });
    said = {
      body: { ok: true, team_id: 'T1' },
      scopes: SCOPE_NAMES.filter((name) => name !== 'files:write').join(','),
    };
    expect(await checkBotToken(bot, options())).toMatchObject({
      kind: 'well',
      notice: expect.stringContaining('files:write'),
    });
    said = { body: { ok: true, team_id: 'T1' }, scopes: SCOPE_NAMES.join(',') };
    expect(await checkBotToken(bot, options())).toMatchObject({ kind: 'well', notice: null });
  });

  test('when Slack cannot be reached, that is said', async () => {
    const nowhere = { ...options(), slackApiUrl: 'http://127.0.0.1:1/api/' };
    expect(await checkBotToken(bot, nowhere)).toMatchObject({
      kind: 'wrong',
      sentence: expect.stringContaining('could not be reached'),
    });
    expect(await checkAppToken(app, nowhere)).toContain('could not be reached');
  });
});

describe('settings that do not fit together are told in one sentence', () => {
  const store = openSqliteStore(':memory:');
  const served = { ...createLocalBot(store), store, log: plainLog };
  afterAll(() => store.close());

  test.each([
    [{ SLACK_BOT_TOKEN: bot }, /SLACK_APP_TOKEN.*SLACK_SIGNING_SECRET/],
    [{ SLACK_APP_TOKEN: app }, /SLACK_BOT_TOKEN/],
    [{ SLACK_BOT_TOKEN: app, SLACK_APP_TOKEN: app }, /xoxb-/],
    [{ SLACK_BOT_TOKEN: bot, SLACK_APP_TOKEN: bot }, /xapp-/],
    [{ SLACK_CLIENT_ID: '1', SLACK_CLIENT_SECRET: 's' }, /SLACK_SIGNING_SECRET/],
    [{ SLACK_CLIENT_ID: '1', SLACK_CLIENT_SECRET: 's', SLACK_SIGNING_SECRET: 's' }, /VERDICT_KEYS/],
    [{ SLACK_BOT_TOKEN: bot, SLACK_CLIENT_ID: '1', SLACK_CLIENT_SECRET: 's' }, /Keep the first/],
  ])('%j', async (environment, sentence) => {
    const { slack, keys } = readConfig(environment);
    if (slack === null) throw new Error('Slack is not set up');
    await expect(startSlack(slack, keys, served)).rejects.toThrow(sentence);
  });
});
