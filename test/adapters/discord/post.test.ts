import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Place } from '../../../src/chat.ts';
import type { Posting } from '../../../src/post.ts';
import type { Reply } from '../../../src/reply.ts';
import { createDiscordApp } from '../../../adapters/discord/app.ts';
import { createLocalBot } from '../../../adapters/create.ts';
import { plainLog } from '../../../adapters/log.ts';
import { CHANNEL, GUILD, openPeer, requestsOf, THREAD } from './peer.ts';

type Peer = Awaited<ReturnType<typeof openPeer>>;
let peer: Peer;
beforeAll(async () => {
  peer = await openPeer();
});
afterAll(async () => {
  expect(peer.problems).toEqual([]);
  await peer.close();
});

const REPLY: Reply = {
  audience: 'channel',
  summary: 'A question about nurses.',
  blocks: [
    { type: 'heading', value: 'Question: Registered Nurse' },
    { type: 'paragraph', children: [{ type: 'text', value: 'Which part of the work is left? @everyone' }] },
  ],
};
const PLACE: Place = { platform: 'discord', installation: `discord/${GUILD}`, channel: CHANNEL, thread: null };
const ROLE = '900000000000000001';
let keys = 0;

async function post(changed: Partial<Posting> = {}, place: Partial<Place> = {}, key = `key-${(keys += 1)}`) {
  const before = peer.sent.length;
  const outcome = await peer.app.outlet.post(
    { ...PLACE, ...place },
    { reply: REPLY, ping: null, thread: false, ...changed },
    key,
  );
  return { outcome, sent: peer.sent.slice(before) };
}

describe('a scheduled question on Discord', () => {
  test('is posted without telling anybody', async () => {
    const { outcome, sent } = await post();
    expect(outcome.kind).toBe('posted');
    expect(requestsOf(sent)).toEqual([`POST /channels/${CHANNEL}/messages`]);
    expect(JSON.stringify(sent[0]?.body)).toContain('"allowed_mentions":{"parse":[]}');
    expect(JSON.stringify(sent[0]?.body)).not.toContain('@everyone');
  });

  test('tells the one role that wants to be told, and never everyone', async () => {
    const { sent } = await post({ ping: ROLE });
    expect(JSON.stringify(sent[0]?.body)).toContain(`"allowed_mentions":{"parse":[],"roles":["${ROLE}"]}`);
    expect(JSON.stringify(sent[0]?.body)).toContain(`<@&${ROLE}>`);
    for (const ping of [GUILD, 'everyone', '@here', '']) {
      const { sent: quiet } = await post({ ping });
      expect(JSON.stringify(quiet[0]?.body)).toContain('"allowed_mentions":{"parse":[]}');
      expect(JSON.stringify(quiet[0]?.body)).not.toContain('<@&');
    }
  });

  test('with the same key is the same message', async () => {
    const first = await post({}, {}, 'the same');
    const again = await post({}, {}, 'the same');
    expect(again.sent).toEqual([]);
    expect(again.outcome).toEqual(first.outcome);
    const nonces = [first, await post()].map(
      ({ sent }) => /"nonce":"([^"]{25})"/.exec(JSON.stringify(sent[0]?.body))?.[1],
    );
    expect(new Set(nonces).size).toBe(2);
    expect(JSON.stringify(first.sent[0]?.body)).toContain('"enforce_nonce":true');
  });

  test('opens a thread below it where that is wanted, and stands without one where it cannot', async () => {
    const { outcome, sent } = await post({ thread: true });
    expect(outcome.kind).toBe('posted');
    expect(sent.at(-1)?.path).toMatch(/\/threads$/);
    expect(JSON.stringify(sent.at(-1)?.body)).toContain('Question: Registered Nurse');
    peer.refuse(/threads$/, 403, 50013);
    expect((await post({ thread: true })).outcome.kind).toBe('posted');
  });

  test('goes into a thread, which is opened again where it was archived', async () => {
    peer.refuse(/POST \/channels\/\d+\/messages/, 400, 50083);
    const { outcome, sent } = await post({ thread: true }, { thread: THREAD });
    expect(outcome.kind).toBe('posted');
    expect(requestsOf(sent)).toEqual([
      `POST /channels/${THREAD}/messages`,
      `PATCH /channels/${THREAD}`,
      `POST /channels/${THREAD}/messages`,
    ]);
    expect(sent[1]?.body).toEqual({ archived: false });
  });

  test('becomes a post where the channel is a forum', async () => {
    peer.refuse(/messages$/, 400, 50008);
    const { outcome, sent } = await post();
    expect(outcome.kind).toBe('posted');
    expect(requestsOf(sent).at(-1)).toBe(`POST /channels/${CHANNEL}/threads`);
  });

  test('gets the first tag that everyone may give where the forum wants one, and is refused where that is not enough', async () => {
    peer.refuse(/messages$/, 400, 50008);
    peer.refuse(/threads$/, 400, 40067);
    const { outcome, sent } = await post();
    expect(outcome.kind).toBe('posted');
    expect(JSON.stringify(sent.at(-1)?.body)).toContain('"applied_tags":["900000000000000102"]');
    peer.refuse(/messages$/, 400, 50008);
    for (let i = 0; i < 2; i += 1) peer.refuse(/threads$/, 400, 40067);
    expect((await post()).outcome).toEqual({ kind: 'refused', why: 'forbidden' });
  });

  test.each([
    { what: 'a deleted channel', status: 404, code: 10003, outcome: { kind: 'refused', why: 'gone' } },
    {
      what: 'a server that it was removed from',
      status: 403,
      code: 50001,
      outcome: { kind: 'refused', why: 'forbidden' },
    },
    {
      what: 'a permission that was taken away',
      status: 403,
      code: 50013,
      outcome: { kind: 'refused', why: 'forbidden' },
    },
    { what: 'a locked thread', status: 400, code: 160005, outcome: { kind: 'refused', why: 'forbidden' } },
    {
      what: 'words that its moderation blocks',
      status: 400,
      code: 200000,
      outcome: { kind: 'refused', why: 'forbidden' },
    },
    { what: 'a token that was reset', status: 401, code: 0, outcome: { kind: 'later', afterMs: 30_000 } },
    { what: 'a body that is not taken', status: 400, code: 50035, outcome: { kind: 'unknown' } },
  ])('says how it went: $what', async ({ status, code, outcome }) => {
    const own = await openPeer();
    own.refuse(/messages$/, status, code);
    expect(await own.app.outlet.post(PLACE, { reply: REPLY, ping: null, thread: false }, 'key')).toEqual(outcome);
    expect(own.sent).toHaveLength(1);
    await own.close();
  });

  test('waits out rate limits, and is then posted once', async () => {
    for (let i = 0; i < 3; i += 1) peer.refuse(/messages$/, 429, 0);
    const { outcome, sent } = await post();
    expect(outcome.kind).toBe('posted');
    expect(sent).toHaveLength(4);
    expect(new Set(sent.map(({ body }) => JSON.stringify(body))).size).toBe(1);
  });

  test('may have arrived where Discord fails again and again, and comes later where it cannot be reached', async () => {
    for (let i = 0; i < 4; i += 1) peer.refuse(/messages$/, 503, 0);
    const { outcome, sent } = await post();
    expect(outcome).toEqual({ kind: 'unknown' });
    expect(sent.length).toBeLessThanOrEqual(4);
    const { bot, base } = createLocalBot();
    const nowhere = { token: ['peer', 'test'].join('-'), api: 'http://127.0.0.1:9/api' };
    const { outlet } = createDiscordApp({ bot, base, log: plainLog, removed: async () => undefined }, nowhere);
    expect(await outlet.post(PLACE, { reply: REPLY, ping: null, thread: false }, 'key')).toEqual({
      kind: 'later',
      afterMs: 30_000,
    });
  });

  test('its owner is told by a direct message, or not where they take none', async () => {
    const to = { platform: 'discord', installation: PLACE.installation, person: '400000000000000777' } as const;
    const before = peer.sent.length;
    expect((await peer.app.outlet.tell(to, REPLY, 'told')).kind).toBe('posted');
    expect(peer.sent.slice(before).map(({ path }) => path.replace(/\d+/, '…'))).toEqual([
      '/users/@me/channels',
      '/channels/…/messages',
    ]);
    peer.refuse(/messages$/, 403, 50007);
    expect(await peer.app.outlet.tell(to, REPLY, 'again')).toEqual({ kind: 'refused', why: 'forbidden' });
  });
});
