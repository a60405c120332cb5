import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Call } from './outgoing.ts';
import { personIn, read } from './person.ts';
import { eventBody, openWorkspace, sendSigned, tick, type Workspace } from './workspace.ts';

let workspace: Workspace;
beforeAll(async () => {
  workspace = await openWorkspace();
}, 60_000);
afterAll(async () => {
  await workspace.close();
  expect(workspace.outgoing.faults).toEqual([]);
});

const blocksOf = (call: Call | undefined) => JSON.stringify(call?.body['blocks']);

describe('deliveries', () => {
  test('of one message, eleven times under new ids, are answered once', async () => {
    const { id, channel, said, mention } = personIn(workspace, 13);
    const event = { type: 'app_mention', user: id, text: 'nurse?', ts: tick(), channel, event_ts: tick() };
    const statuses = await Promise.all(
      Array.from({ length: 11 }, async () => (await sendSigned(workspace.events, eventBody(event))).status),
    );
    expect(new Set(statuses)).toEqual(new Set([200]));
    await vi.waitFor(() => expect(said()).toHaveLength(1));
    await mention('welder?');
    expect(said()).toHaveLength(2);
  });

  test.each([
    ['another app', { bot_id: 'B2', user: 'UOTHER' }],
    ['an edit', { subtype: 'message_changed', message: { text: 'nurse?' } }],
    ['the app itself', { bot_id: 'BVERDICT', user: 'UVERDICT' }],
    ['a join', { subtype: 'channel_join', user: 'UOTHER' }],
  ])('by %s are passed over', async (_, extra) => {
    const { channel, said } = personIn(workspace, 20);
    for (const type of ['message', 'app_mention']) {
      const event = {
        type,
        channel_type: 'im',
        text: 'nurse?',
        ts: tick(),
        channel,
        event_ts: tick(),
        ...extra,
      };
      expect((await sendSigned(workspace.events, eventBody(event))).status).toBe(200);
    }
    expect(said()).toEqual([]);
  });
});

describe('what Slack does not take', () => {
  test('is sent again after the time that it asks for', async () => {
    workspace.outgoing.script('chat.postMessage', {
      status: 429,
      headers: { 'retry-after': '1' },
      body: { ok: false },
    });
    const person = personIn(workspace, 15);
    await person.mention('baker?');
    await vi.waitFor(() => expect(person.said()).toHaveLength(2), { timeout: 10_000 });
    expect(person.said().map(read)).toEqual([expect.stringMatching(/Baker/), expect.stringMatching(/Baker/)]);
  });

  test('and may have arrived all the same is never sent again', async () => {
    workspace.outgoing.script('chat.postMessage', 'break');
    const { id, channel, said, mention } = personIn(workspace, 16);
    const event = { type: 'app_mention', user: id, text: 'tailor?', ts: tick(), channel, event_ts: tick() };
    await sendSigned(workspace.events, eventBody(event));
    await vi.waitFor(() => expect(workspace.logged.join()).toContain('"outcome":"unknown"'));
    await mention('butcher?');
    expect(said().map(read)).toEqual([expect.stringMatching(/Butcher/)]);
  });

  test('as a table is sent as a list', async () => {
    workspace.outgoing.script('chat.postMessage', { body: { ok: false, error: 'invalid_blocks' } });
    const person = personIn(workspace, 18);
    const first = await person.mention('compare nurse and teacher');
    expect(blocksOf(first)).toContain('"type":"table"');
    await vi.waitFor(() => expect(person.said()).toHaveLength(2));
    expect(blocksOf(person.said()[1])).toContain('rich_text_list');
    expect(blocksOf(person.said()[1])).not.toContain('"type":"table"');
  });

  test('as a file is said to who asked for it, and logged', async () => {
    const person = personIn(workspace, 21);
    const refused = { body: { ok: false, error: 'missing_scope' } };
    workspace.outgoing.script('files.completeUploadExternal', refused, 'channel_id');
    const exported = await person.press('Export my data', await person.direct('/privacy'));
    await vi.waitFor(() => expect(person.said().map(read).join()).toContain('did not take the files'), {
      timeout: 10_000,
    });
    expect(exported.method).toBe('chat.postMessage');
    expect(workspace.logged.join()).toContain('"reason":"missing_scope"');
  });

  test('as a form, because it came too late, is said kindly', async () => {
    const person = personIn(workspace, 19);
    const motion = await person.command('/debate', 'welder');
    workspace.outgoing.script('views.open', { body: { ok: false, error: 'expired_trigger_id' } });
    await person.press('Argue', motion);
    await vi.waitFor(() => expect(blocksOf(person.said().at(-1))).toContain('Please press once more'));
  });
});

test('nothing that people wrote, and no token, is in the log', () => {
  const lines = workspace.logged.join('\n');
  expect(lines.length).toBeGreaterThan(0);
  for (const word of ['nurse', 'tailor', 'baker', 'xoxb', 'hooks.slack']) expect(lines).not.toContain(word);
});
