import { createHmac } from 'node:crypto';
import { createEmulator, type Emulator } from 'emulate';
import { WebClient } from '@slack/web-api';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { installUnderKills } from './install.ts';
import { startProgram } from './program.ts';
import { sqliteFolder } from './storage.ts';
import { storages } from './storages.ts';

const TOKEN = ['xoxb', 'process'].join('-');
const SECRET = 'ef'.repeat(16);
const CHANNEL = 'C000000001';

let emulator: Emulator;
beforeAll(async () => {
  const tokens = [{ token: TOKEN, user_id: 'U000000001' }];
  emulator = await createEmulator({ service: 'slack', port: 0, seed: { slack: { tokens } } });
});
afterAll(() => emulator.close());

test('npm start with the tokens of Slack answers a mention there, opens no local chat, and ends cleanly', async () => {
  const program = await startProgram({
    SLACK_BOT_TOKEN: TOKEN,
    SLACK_SIGNING_SECRET: SECRET,
    SLACK_PORT: '0',
    SLACK_API_URL: `${emulator.url}/api/`,
  });
  expect(program.output()).toContain('Connected to Slack (Emulate)');
  expect(program.output()).not.toContain('Verdict is ready');
  const event = { type: 'app_mention', user: 'U7', text: 'dentist?', ts: '1700000000.000100', channel: CHANNEL };
  const body = JSON.stringify({ type: 'event_callback', team_id: 'T000000001', event, event_id: 'Ev1' });
  const timestamp = String(Math.floor(Date.now() / 1000));
  const signature = createHmac('sha256', SECRET).update(`v0:${timestamp}:${body}`).digest('hex');
  const sent = await fetch(`${program.address}/slack/events`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-slack-request-timestamp': timestamp,
      'x-slack-signature': `v0=${signature}`,
    },
    body,
  });
  expect(sent.status).toBe(200);
  const client = new WebClient(TOKEN, { slackApiUrl: `${emulator.url}/api/` });
  await vi.waitFor(
    async () => {
      const { messages = [] } = await client.conversations
        .replies({ channel: CHANNEL, ts: event.ts })
        .catch(() => ({ messages: [] }));
      const { messages: all = [] } = await client.conversations.history({ channel: CHANNEL });
      expect(JSON.stringify([messages, all])).toMatch(/Dentist.*of 100/);
    },
    { timeout: 15_000, interval: 100 },
  );
  expect(await program.stop()).toBe(0);
});

test('npm start where Slack cannot be reached says in one sentence what to do', async () => {
  const environment = {
    SLACK_BOT_TOKEN: TOKEN,
    SLACK_SIGNING_SECRET: SECRET,
    SLACK_API_URL: 'http://127.0.0.1:1/api/',
  };
  await expect(startProgram(environment)).rejects.toThrow(/exit 1: [^]*Slack could not be reached/);
});

const files = sqliteFolder();
afterAll(files.remove);

describe.each(storages(files))('kill -9 while a workspace installs or removes the app, with $name', ({ fresh }) => {
  test('what was acknowledged holds; what was not can be done again', async () => {
    const rounds = await installUnderKills(await fresh(), { rounds: 1, random: Math.random });
    for (const { agreed, answers, answersAnew, removed, answersRemoved } of rounds) {
      if (agreed) expect(answers).toBe(true);
      expect(answersAnew).toBe(true);
      if (removed) expect(answersRemoved).toBe(false);
    }
  }, 240_000);
});
