import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { ARGUMENT } from '../../../src/press.ts';
import { encodePrivacy } from '../../../src/privacy-act.ts';
import { me, newcomer, CHANNEL, command, filled, openPeer, press, requestsOf, seenIn, THREAD } from './peer.ts';
import { buttonsOf } from './seen.ts';

const peer = await openPeer();
afterAll(async () => {
  expect(peer.problems).toEqual([]);
  expect(peer.logged).toEqual([]);
  await peer.close();
});

beforeEach(newcomer);

const ARGUMENT_TEXT = 'The MASAI trial cut reading work by 44%, so fewer radiologists will be needed to read scans.';

describe('a debate', () => {
  test('opens in a thread of its own, is argued by a form, answers there, and keeps its opening message up to date', async () => {
    const opened = await peer.interact(command('debate start', { job: 'radiologist' }));
    expect(requestsOf(opened)).toEqual([
      'POST /interactions/…/callback type 4',
      `POST /channels/${CHANNEL}/messages/…/threads`,
    ]);
    expect(JSON.stringify(opened[1]?.body)).toContain('Motion: Radiologist will not survive');
    const thread = /messages\/(\d+)\/threads/.exec(opened[1]?.path ?? '')?.[1];
    const argue = buttonsOf(opened[0]?.body).get('Argue') ?? '';
    const [form] = await peer.interact(press(argue));
    expect(JSON.stringify(form?.body)).toContain('"type":9');
    const argued = await peer.interact(filled(argue, { [ARGUMENT]: ARGUMENT_TEXT }, { message: { id: '1' } }));
    expect(argued.map(({ method, path }) => `${method} ${path}`)).toEqual([
      `POST /channels/${thread}/messages`,
      expect.stringMatching(/callback$/),
      `PATCH /channels/${CHANNEL}/messages/${thread}`,
    ]);
    expect(seenIn(argued)).toMatch(/for the motion.*in the thread of the debate/s);
    const inThread = { channel_id: thread, channel: { id: thread, type: 11, parent_id: CHANNEL } };
    const by = await peer.interact(
      command('debate argue', { text: 'Scans still need a person who answers for them.' }, inThread),
    );
    expect(seenIn(by)).toMatch(/a2/);
    expect(requestsOf(by)[0]).toBe('POST /interactions/…/callback type 4');
    for (const [sub, words] of [
      ['standing', /score stands at/],
      ['rules', /rules of a debate/],
      ['close', /score ends at/],
    ] as const)
      expect(seenIn(await peer.interact(command(`debate ${sub}`, {}, inThread)))).toMatch(words);
  });

  test('opened in a thread stays in it', async () => {
    const inThread = { channel_id: THREAD, channel: { id: THREAD, type: 11, parent_id: CHANNEL } };
    const opened = await peer.interact(command('debate start', { job: 'nurse' }, inThread));
    expect(requestsOf(opened)).toEqual(['POST /interactions/…/callback type 4']);
    const argue = buttonsOf(opened[0]?.body).get('Argue') ?? '';
    const argued = await peer.interact(
      filled(
        argue,
        { [ARGUMENT]: 'Patients want a nurse who touches them, so nurses stay.' },
        { ...inThread, message: { id: '1' } },
      ),
    );
    expect(argued.at(-1)?.path).toContain(`/channels/${THREAD}/messages/`);
    expect(argued.at(-1)?.method).toBe('PATCH');
  });

  test.each([
    ['the bot may not open threads', { app_permissions: String((1n << 10n) | (1n << 11n)) }],
    [
      'a person brought the app into a server of others',
      { authorizing_integration_owners: { '1': '400000000000000000' } },
    ],
    [
      'it is a direct message',
      { guild_id: undefined, member: undefined, user: { id: me() }, context: 1, channel: { type: 1 } },
    ],
    ['the channel can have none', { channel: { id: CHANNEL, type: 2 } }],
  ])('stays in the channel where %s', async (_, changed) => {
    const opened = await peer.interact(command('debate start', { job: 'cashier' }, changed));
    expect(requestsOf(opened)).toEqual(['POST /interactions/…/callback type 4']);
    const argue = buttonsOf(opened[0]?.body).get('Argue') ?? '';
    const words = { [ARGUMENT]: 'Self-checkout already does the work of cashiers, so shops hire fewer of them.' };
    expect(seenIn(await peer.interact(filled(argue, words, { ...changed, message: { id: '1' } })))).toMatch(/a1/);
  });

  test('its transcript comes as files', async () => {
    const opened = await peer.interact(command('debate start', { job: 'dentist' }, { channel: { type: 2 } }));
    const id = buttonsOf(opened[0]?.body).get('Rules') ?? '';
    const [sent] = await peer.interact(press(id.replace('d1.n.', 'd1.t.')));
    expect(sent?.files.map((name) => name.split('.').at(-1))).toEqual(['md', 'json']);
  });
});

describe('a delivery that comes twice', () => {
  test('is answered and applied once', async () => {
    const opened = await peer.interact(command('debate start', { job: 'paralegal' }, { channel: { type: 2 } }));
    const argue = buttonsOf(opened[0]?.body).get('Argue') ?? '';
    const words = { [ARGUMENT]: 'Contract review by software is cheaper, so firms will hire fewer paralegals.' };
    const twice = filled(argue, words, { channel: { type: 2 } });
    const sent = (await Promise.all([peer.interact(twice), peer.interact(twice)])).flat();
    await peer.interact(twice);
    expect(new Set(sent.filter(({ path }) => path.endsWith('/callback'))).size).toBe(1);
    const standing = await peer.interact(press(argue.replace('d1.a.', 'd1.x.'), { channel: { type: 2 } }));
    expect(seenIn(standing)).toContain('a1');
    expect(seenIn(standing)).not.toMatch(/\ba2\b/);
    const start = command('debate start', { job: 'plumber' });
    const opens = [...(await peer.interact(start)), ...(await peer.interact(start))];
    expect(opens).toHaveLength(2);
  });
});

const schedule = (changed: object) =>
  command('discuss schedule', { when: 'weekdays 9:30 Berlin about nurses' }, changed);

describe('who may do what', () => {
  test('a schedule is set up by a member who manages the channel, and by no other', async () => {
    const may = await peer.interact(schedule({ member: { user: { id: me() }, permissions: String(1n << 4n) } }));
    expect(seenIn(may)).toMatch(/09:30|9:30/);
    const mayNot = await peer.interact(schedule({ member: { user: { id: me() }, permissions: '0' } }));
    expect(seenIn(mayNot)).toMatch(/manage/i);
  });

  test('lists, pauses and removes schedules', async () => {
    expect(seenIn(await peer.interact(command('discuss list')))).toMatch(/09:30|9:30/);
    for (const [sub, options] of [
      ['pause', { number: 1, until: '2099-01-07' }],
      ['resume', { number: 1 }],
      ['remove', { number: 1 }],
    ] as const)
      expect(seenIn(await peer.interact(command(`discuss ${sub}`, options)))).not.toMatch(/older version|went wrong/);
  });

  test('what somebody brought into a server of others is theirs: who runs that server cannot export it', async () => {
    const brought = { authorizing_integration_owners: { '1': '400000000000000077' } };
    const owner = { ...brought, member: { user: { id: '400000000000000077' }, permissions: '0' } };
    const other = { ...brought, member: { user: { id: '400000000000000078' }, permissions: String(1n << 3n) } };
    const all = encodePrivacy('export all');
    expect((await peer.interact(press(all, owner))).flatMap(({ files }) => files)).toHaveLength(1);
    expect((await peer.interact(press(all, other))).flatMap(({ files }) => files)).toEqual([]);
  });

  test('what one server has cannot be reached from another', async () => {
    const opened = await peer.interact(command('debate start', { job: 'baker' }, { channel: { type: 2 } }));
    const argue = buttonsOf(opened[0]?.body).get('Argue') ?? '';
    await peer.interact(
      filled(argue, { [ARGUMENT]: 'Bakeries already use machines, so fewer bakers will be needed.' }),
    );
    const elsewhere = { guild_id: '200000000000000009', authorizing_integration_owners: { '0': '200000000000000009' } };
    const standing = await peer.interact(press(argue.replace('d1.a.', 'd1.x.'), elsewhere));
    expect(seenIn(standing)).not.toMatch(/\ba1\b/);
  });
});
