import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Instead } from './outgoing.ts';
import { openWorkspace, TEAM, type Workspace } from './workspace.ts';
import { text } from '../../../src/inline.ts';
import type { Posting } from '../../../src/post.ts';

let workspace: Workspace;
beforeAll(async () => {
  workspace = await openWorkspace();
}, 60_000);
afterAll(() => workspace.close());

const posting: Posting = {
  reply: { audience: 'channel', summary: 'A question', blocks: [{ type: 'paragraph', children: [text('Well?')] }] },
  ping: null,
  thread: false,
};
let rooms = 0;
const post = (change: Partial<Posting> = {}, installation = `slack/${TEAM}`) => {
  rooms += 1;
  const channel = workspace.rooms[rooms] ?? '';
  return workspace.opened.outlet.post(
    { platform: 'slack', installation, channel, thread: null },
    { ...posting, ...change },
    'k',
  );
};
const sent = () => workspace.outgoing.calls.filter(({ method }) => method === 'chat.postMessage');

describe('a scheduled post', () => {
  test('arrives, and is known by its time', async () => {
    expect(await post()).toEqual({ kind: 'posted', message: expect.stringMatching(/^\d+\.\d+$/) });
  });

  test('tells a group of people, and that is the only mention there is', async () => {
    await post({ ping: 'S0123ABC' });
    expect(JSON.stringify(sent().at(-1)?.body)).toContain('<!subteam^S0123ABC>');
    await post({ ping: '<!channel>' });
    expect(JSON.stringify(sent().at(-1)?.body)).not.toContain('<!');
  });

  const refusals: readonly (readonly [string, Instead | 'break', object])[] = [
    ['channel_not_found', { body: { ok: false, error: 'channel_not_found' } }, { kind: 'refused', why: 'gone' }],
    ['is_archived', { body: { ok: false, error: 'is_archived' } }, { kind: 'refused', why: 'gone' }],
    ['not_in_channel', { body: { ok: false, error: 'not_in_channel' } }, { kind: 'refused', why: 'forbidden' }],
    ['token_revoked', { body: { ok: false, error: 'token_revoked' } }, { kind: 'refused', why: 'forbidden' }],
    ['missing_scope', { body: { ok: false, error: 'missing_scope' } }, { kind: 'refused', why: 'forbidden' }],
    ['status 429', { status: 429, headers: { 'retry-after': '7' } }, { kind: 'later', afterMs: 7000 }],
    ['ratelimited', { body: { ok: false, error: 'ratelimited' } }, { kind: 'later', afterMs: 60_000 }],
    ['internal_error', { body: { ok: false, error: 'internal_error' } }, { kind: 'unknown' }],
    ['status 503', { status: 503 }, { kind: 'unknown' }],
    ['a broken connection', 'break', { kind: 'unknown' }],
  ];
  test.each(refusals)('answered with %s says what that means, and is sent once', async (_, instead, outcome) => {
    const before = sent().length;
    workspace.outgoing.script('chat.postMessage', instead);
    expect(await post()).toEqual(outcome);
    expect(sent().length).toBeLessThanOrEqual(before + 1);
  });

  test('to a workspace that is not ours is refused', async () => {
    const before = sent().length;
    expect(await post({}, 'slack/T9')).toEqual({ kind: 'refused', why: 'forbidden' });
    expect(sent()).toHaveLength(before);
  });

  test('to one person alone goes to their messages', async () => {
    const person = workspace.people[1]?.id ?? '';
    const to = { platform: 'slack', installation: `slack/${TEAM}`, person } as const;
    expect(await workspace.opened.outlet.tell(to, posting.reply, 'k')).toMatchObject({ kind: 'posted' });
    expect(sent().at(-1)?.body).toMatchObject({ channel: person });
  });

  test('whose picture comes later is still one post', async () => {
    const picture = { kind: 'score', title: 'Nurse', score: 20, low: 10, high: 30, band: 'Stable' } as const;
    const before = sent().length;
    const reply = {
      ...posting.reply,
      blocks: [{ type: 'picture' as const, alt: 'Nurse: 20', picture }, ...posting.reply.blocks],
    };
    const outcome = await post({ reply });
    await vi.waitFor(
      () => {
        const update = workspace.outgoing.calls.find(({ method }) => method === 'chat.update');
        expect(update?.body).toMatchObject({ ts: outcome.kind === 'posted' ? outcome.message : '' });
      },
      { timeout: 10_000 },
    );
    expect(sent()).toHaveLength(before + 1);
  });
});
