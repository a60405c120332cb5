import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { command, filled, newcomer, openPeer, press, requestsOf, seenIn } from './peer.ts';
import { buttonsOf } from './seen.ts';

const peer = await openPeer();
afterAll(async () => {
  expect(peer.problems).toEqual([]);
  expect(peer.logged).toEqual([]);
  await peer.close();
});
beforeEach(newcomer);

const MANAGES = { permissions: String(1n << 4n) };
const MANAGES_NOT = { permissions: '0' };
const member = (permissions: object, id = '400000000000000123') => ({ member: { user: { id }, ...permissions } });

describe('questions in a channel', () => {
  test('one now is voted on by buttons, and its message shows the votes', async () => {
    const asked = await peer.interact(command('discuss now', { job: 'nurse' }));
    expect(requestsOf(asked)).toEqual(['POST /interactions/…/callback type 4']);
    const agree = buttonsOf(asked[0]?.body).get('Agree') ?? '';
    const voted = await peer.interact(press(agree));
    expect(requestsOf(voted)).toEqual(['POST /interactions/…/callback type 7']);
    newcomer();
    await peer.interact(press(buttonsOf(asked[0]?.body).get('Disagree') ?? ''));
    newcomer();
    const shown = seenIn(await peer.interact(press(agree)));
    expect(shown).toMatch(/2[^.]*agree|agree[^.]*2/i);
  });

  test('a schedule is set up in a form by somebody who manages the channel', async () => {
    const [form] = await peer.interact(command('discuss schedule', {}, member(MANAGES)));
    const id = /"custom_id":"(c1[^"]+)","title":"New schedule"/.exec(JSON.stringify(form?.body))?.[1] ?? '';
    const fields = { days: ['mon', 'thu'], time: '9:30', zone: 'Berlin', about: 'nurses', exhausted: ['reshuffle'] };
    const saved = await peer.interact(filled(id, fields, member(MANAGES)));
    expect(seenIn(saved)).toMatch(/Monday.*Thursday.*9:30/s);
    expect(seenIn(await peer.interact(command('discuss list', {}, member(MANAGES))))).toMatch(/9:30/);
    expect(seenIn(await peer.interact(filled(id, fields, member(MANAGES_NOT))))).toMatch(/manage/i);
  });

  test.each([
    ['pause', { number: 1, until: '2099-01-07' }, /paused|pause/i],
    ['resume', { number: 1 }, /9:30/],
    ['remove', { number: 1 }, /remove|gone/i],
  ])('/discuss %s is done for who manages the channel, and for no other', async (sub, options, words) => {
    expect(seenIn(await peer.interact(command(`discuss ${sub}`, options, member(MANAGES_NOT))))).toMatch(/manage/i);
    expect(seenIn(await peer.interact(command(`discuss ${sub}`, options, member(MANAGES))))).toMatch(words);
  });
});
