import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { encodeIntent } from '../../../src/intent/code.ts';
import { intentTo } from '../../../src/intent/intent.ts';
import { ARGUMENT } from '../../../src/press.ts';
import { me, newcomer, CHANNEL, command, filled, interaction, openPeer, press, requestsOf, seenIn } from './peer.ts';
import { buttonsOf } from './seen.ts';

const peer = await openPeer();
afterAll(async () => {
  expect(peer.problems).toEqual([]);
  expect(peer.logged).toEqual([]);
  await peer.close();
});

beforeEach(newcomer);

const WHY = encodeIntent(intentTo('why', 'radiologist'));

describe('a slash command', () => {
  test.each([
    ['verdict', { job: 'radiologist' }, /Radiologist.*of 100/s],
    ['verdict', { job: 'radiologist', view: 'tasks' }, /Tasks: Radiologist/],
    ['verdict', { job: 'radiologist', view: 'sources' }, /Sources: Radiologist/],
    ['verdict', { job: 'radiologist', place: 'India' }, /Radiologist.*in India/s],
    ['compare', { first: 'nurse', second: 'plumber', third: 'teacher' }, /Compared/],
    ['sources', { job: 'cashier' }, /Sources: Cashier/],
    ['discuss now', { job: 'nurse', depth: 'deep' }, /nurs/i],
    ['check', { claim: 'Radiologists are finished because the MASAI trial cut reading by 44%.' }, /radiologists/],
    ['privacy', {}, /kept|keep/],
    ['help', {}, /Ask about any job/],
  ])('/%s %j is answered', async (name, options, words) => {
    expect(seenIn(await peer.interact(command(name, options)))).toMatch(words);
  });

  test('is answered for everyone, or for one person who wants it so, with a button to share it', async () => {
    expect(requestsOf(await peer.interact(command('verdict', { job: 'nurse' })))).toEqual([
      'POST /interactions/…/callback type 4',
    ]);
    const aside = await peer.interact(command('verdict', { job: 'nurse', private: true }));
    expect(requestsOf(aside)).toEqual(['POST /interactions/…/callback type 4 private']);
    const code = buttonsOf(aside[0]?.body).get('Share');
    const shared = await peer.interact(press(code ?? ''));
    expect(requestsOf(shared)).toEqual(['POST /interactions/…/callback type 4']);
    expect(seenIn(shared)).toMatch(/Registered Nurse.*of 100/s);
    expect(seenIn(shared)).not.toContain('[Share]');
  });

  test('in a direct message hides nothing, for nobody else is there', async () => {
    const alone = { guild_id: undefined, member: undefined, user: { id: me() }, context: 1, channel: { type: 1 } };
    const sent = await peer.interact(command('help', {}, alone));
    expect(requestsOf(sent)).toEqual(['POST /interactions/…/callback type 4']);
  });

  test('that an older version had gets a kind sentence', async () => {
    const sent = await peer.interact(command('forecast', {}));
    expect(seenIn(sent)).toContain('does not have that command');
    expect(requestsOf(sent)).toEqual(['POST /interactions/…/callback type 4 private']);
  });
});

describe('suggestions while typing', () => {
  test('are titles of jobs, at most 25', async () => {
    const options = [{ name: 'job', type: 3, value: 'nur', focused: true }];
    const [sent] = await peer.interact(interaction(4, { id: '1', type: 1, name: 'verdict', options }));
    expect(JSON.stringify(sent?.body)).toContain('"name":"Registered Nurse"');
  });

  test.each(['', ' ', 'x'.repeat(6000), '\u0000', '🙂', 'qqqqq'])(
    'nothing that is typed breaks them: %j',
    async (value) => {
      const options = [{ name: 'start', type: 1, options: [{ name: 'job', type: 3, value, focused: true }] }];
      const sent = await peer.interact(interaction(4, { id: '1', type: 1, name: 'debate', options }));
      expect(requestsOf(sent)).toEqual(['POST /interactions/…/callback type 8']);
    },
  );
});

describe('a button', () => {
  test('behind an answer shows more to the person who pressed it alone', async () => {
    const sent = await peer.interact(press(WHY));
    expect(requestsOf(sent)).toEqual(['POST /interactions/…/callback type 4 private']);
    expect(seenIn(sent)).toMatch(/Why: Radiologist.*\[Share\]/s);
  });

  test.each(['', 'gone', '9zz', 'd1.a', 'share:gone', '\u0000', 'x'.repeat(100)])(
    'of an old version or none of ours gets a kind sentence: %j',
    async (code) => {
      expect(seenIn(await peer.interact(press(code)))).toContain('from an older version');
    },
  );
});

const target = (content: string) => ({
  id: '1',
  type: 3,
  name: 'Check this claim',
  target_id: '9',
  resolved: { messages: { '9': { id: '9', content } } },
});

describe('a message’s menu', () => {
  test('says privately what the evidence says of the claim in it', async () => {
    const sent = await peer.interact(interaction(2, target('AI will replace all radiologists by 2030')));
    expect(requestsOf(sent)).toEqual(['POST /interactions/…/callback type 4 private']);
    expect(seenIn(sent)).toMatch(/radiologists/);
  });

  test.each(['', '🙂', '@everyone <@400000000000000009> https://example.org', 'x'.repeat(4000)])(
    'takes any message: %j',
    async (content) => {
      const sent = await peer.interact(interaction(2, target(content)));
      expect(JSON.stringify(sent[0]?.body)).not.toMatch(/@everyone|<@4/);
      expect(sent).toHaveLength(1);
    },
  );
});

const slow = (ms: number) =>
  openPeer((bot) => ({
    ...bot,
    handle: async (event) => {
      const turn = await bot.handle(event);
      await wait(ms);
      return turn;
    },
  }));

describe('an answer that takes long', () => {
  test.each([
    [
      'a public one',
      command('verdict', { job: 'nurse' }),
      ['POST /interactions/…/callback', 'PATCH /webhooks/…/messages/@original'],
    ],
    [
      'a private one',
      command('help'),
      ['POST /interactions/…/callback type 5', 'PATCH /webhooks/…/messages/@original'],
    ],
    [
      'one that turns out private',
      command('verdict', { job: 'snorkel whisperer' }),
      ['POST /interactions/…/callback', 'DELETE /webhooks/…/messages/@original', 'POST /webhooks/… private'],
    ],
    ['one to a button', press(WHY), ['POST /interactions/…/callback', 'POST /webhooks/… private']],
  ])('%s is deferred, and comes as it should be seen', async (_, payload, requests) => {
    const late = await slow(2_300);
    expect(requestsOf(await late.interact(payload))).toEqual(requests);
    expect(late.problems).toEqual([]);
    await late.close();
  });
});

describe('what Discord does not take', () => {
  test('an expired interaction: what everyone was to see is posted, what one person was to see is dropped', async () => {
    peer.refuse(/callback$/, 404, 10062);
    expect(requestsOf(await peer.interact(command('verdict', { job: 'nurse' })))).toEqual([
      'POST /interactions/…/callback type 4',
      `POST /channels/${CHANNEL}/messages`,
    ]);
    peer.refuse(/callback$/, 404, 10062);
    expect(await peer.interact(command('help'))).toHaveLength(1);
  });

  test.each([
    ['already answered', 400, 40060],
    ['a deleted message', 404, 10008],
    ['a deleted channel', 404, 10003],
  ])('%s is dropped without a word', async (_, status, code) => {
    peer.refuse(/callback$/, status, code);
    expect(await peer.interact(press(WHY))).toHaveLength(1);
  });

  test('anything else is said kindly, with a code that the log has', async () => {
    const own = await openPeer();
    own.refuse(/callback$/, 400, 50035);
    const sent = await own.interact(command('verdict', { job: 'nurse' }));
    const code = /code ([0-9A-F]{6})/.exec(seenIn(sent))?.[1];
    expect(own.logged.join('\n')).toContain(`"code":"${code}"`);
    expect(own.logged.join('\n')).not.toMatch(/token-|nurse/);
    await own.close();
  });

  test('a thread that cannot be opened leaves the debate in the channel', async () => {
    const own = await openPeer();
    own.refuse(/threads$/, 403, 50013);
    const opened = await own.interact(command('debate start', { job: 'cashier' }));
    const argue = buttonsOf(opened[0]?.body).get('Argue') ?? '';
    const words = { [ARGUMENT]: 'Self-checkout already does the work of cashiers, so shops hire fewer of them.' };
    const argued = await own.interact(filled(argue, words));
    expect(requestsOf(argued)[0]).toBe('POST /interactions/…/callback type 4');
    await own.close();
  });

  test('payloads of any other shape are dropped', async () => {
    for (const payload of [
      null,
      7,
      'x',
      [],
      {},
      { type: 2 },
      interaction(9, {}),
      interaction(2, { name: 7 }),
      interaction(3, {}),
    ])
      expect(await peer.interact(payload)).toEqual([]);
    expect(await peer.interact({ ...press(WHY), member: undefined })).toEqual([]);
    expect(await peer.interact({ ...press(WHY), app_permissions: 'all' })).toEqual([]);
  });
});
