import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { personIn, read } from './person.ts';
import { eventBody, openWorkspace, sendSigned, TEAM, tick, type Workspace } from './workspace.ts';

let workspace: Workspace;
beforeAll(async () => {
  workspace = await openWorkspace();
}, 60_000);
afterAll(async () => {
  await workspace.close();
  expect(workspace.outgoing.faults).toEqual([]);
});

const SECRET_WORDS = 'my salary is nobody’s business';
const mention = (extra: object = {}) =>
  eventBody({
    type: 'app_mention',
    user: 'U1',
    text: SECRET_WORDS,
    ts: tick(),
    channel: 'C1',
    event_ts: tick(),
    ...extra,
  });

describe('what does not come from Slack, or is broken, is refused', () => {
  test.each([
    ['with another secret', () => sendSigned(workspace.events, mention(), { secret: 'cd'.repeat(16) }), 401],
    ['ten minutes old', () => sendSigned(workspace.events, mention(), { timestamp: Date.now() / 1000 - 600 }), 401],
    ['without a signature', () => fetch(workspace.events, { method: 'POST', body: mention() }), 401],
    ['that is no JSON', () => sendSigned(workspace.events, '{"event":'), 400],
    ['of two megabytes', () => sendSigned(workspace.events, mention({ text: 'x'.repeat(2_000_000) })), 413],
    ['to another address', () => sendSigned(workspace.events.replace('events', 'elsewhere'), mention()), 404],
  ])('a body %s', async (_, send, status) => {
    const before = workspace.outgoing.calls.length;
    expect((await send()).status).toBe(status);
    expect(workspace.outgoing.calls.length).toBe(before);
  });

  test('an event deeper than any of Slack’s, or without what it needs, is acknowledged and passed over', async () => {
    const before = workspace.outgoing.calls.length;
    const deep = `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`;
    for (const body of [
      eventBody({ type: 'app_mention' }),
      eventBody({ type: 'message', channel_type: 'im', user: 7, ts: {} }),
      eventBody({ type: 'app_home_opened', tab: 'elsewhere' }),
      eventBody({ type: 'never heard of' }),
      mention({ user: '', channel: '' }),
      `{"type":"event_callback","team_id":"${TEAM}","event":{"type":"app_mention","deep":${deep}}}`,
    ])
      expect((await sendSigned(workspace.events, body)).status).toBe(200);
    expect(workspace.outgoing.calls.length).toBe(before);
  });

  test('Slack’s own check of the address is answered', async () => {
    const answer = await sendSigned(workspace.events, JSON.stringify({ type: 'url_verification', challenge: 'c-1' }));
    expect(await answer.json()).toEqual({ challenge: 'c-1' });
  });

  test('who sends headers slowly is cut off', { timeout: 20_000 }, async () => {
    const slow = request(workspace.events, { method: 'POST', headers: { 'content-length': '1000' } });
    slow.write('{');
    const ended = new Promise<number>((resolve) => {
      slow.on('response', (response) => resolve(response.statusCode ?? 0));
      slow.on('error', () => resolve(0));
    });
    expect([0, 401, 408]).toContain(await ended);
  });
});

describe('what is from an older release is answered kindly', () => {
  test.each([
    ['a button that is not known any more', 'press:0', 'v0.gone'],
    ['a button without a code', 'press:0', ''],
    ['an action of another kind', 'old_menu', 'x'],
  ])('%s', async (_, action, value) => {
    const person = personIn(workspace, 1);
    const on = await person.mention('nurse?');
    const payload = await person.payloadOf(on, action, value);
    const said = await person.after(() => person.interact({ team: { id: TEAM }, user: { id: person.id }, ...payload }));
    expect(read(said)).toMatch(/older version/);
  });

  test('a form whose memo is not ours is acknowledged and closed', async () => {
    const { id, interact } = personIn(workspace, 2);
    for (const private_metadata of ['', '{', '{"input":{"kind":"press"}}']) {
      const view = { id: 'V9', callback_id: 'form', private_metadata, state: { values: {} } };
      const answer = await interact({ type: 'view_submission', team: { id: TEAM }, user: { id }, view });
      expect(answer.status).toBe(200);
      expect(await answer.text()).toBe('');
    }
  });
});

test('an uninstalled app leaves nothing behind', async () => {
  await sendSigned(workspace.events, eventBody({ type: 'app_uninstalled' }));
  await vi.waitFor(() => expect(workspace.purged).toEqual([`slack/${TEAM}`]));
});

test('nothing of it is in the log', () => {
  const lines = workspace.logged.join('\n');
  expect(lines).toContain('"library":"slack"');
  for (const secret of ['salary', 'xoxb', 'cd'.repeat(16)]) expect(lines).not.toContain(secret);
});
