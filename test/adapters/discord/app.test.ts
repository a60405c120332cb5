import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { STORIES, type Step } from '../stories.ts';
import { openSeat, openServer, seen, type Server } from './server.ts';

let server: Server;
let room = 0;
beforeAll(async () => {
  server = await openServer();
});
afterAll(() => server.close());

/** A person whom nobody knows, in a channel that nobody has spoken in. */
function nextSeat() {
  room += 1;
  return openSeat(server, room);
}

describe('a Discord server', () => {
  test.each(STORIES)('$name', async ({ steps }) => {
    const seat = nextSeat();
    for (const step of steps) {
      const shown = seen(await act(seat, step)).replace(/\s+/g, ' ');
      for (const pattern of step.sees) expect(shown).toMatch(pattern);
      for (const pattern of step.neverSees ?? []) expect(shown).not.toMatch(pattern);
    }
    expect(server.border.problems).toEqual([]);
  });
});

describe('in a server', () => {
  test('whoever states something in the thread of a debate, with a mention, argues', async () => {
    const seat = nextSeat();
    const opened = await seat.say("let's debate translators");
    expect(opened.map(({ path }) => path.replace(/\d+/g, '…'))).toEqual([
      '/channels/…/messages',
      '/channels/…/messages/…/threads',
    ]);
    const thread = await server.twin.prisma.channel.findFirst({ where: { parentId: seat.channelId } });
    const inThread = seat.at(thread?.id ?? '');
    const argued = await inThread.say('Machine translation costs a fraction, so agencies will hire fewer translators.');
    expect(seen(argued)).toMatch(/a1 · for the motion/);
    expect(argued.at(-1)).toMatchObject({ method: 'PATCH', path: expect.stringContaining(seat.channelId) });
    expect(seen(await inThread.say('and in India?'))).toMatch(/Translator.*in India/s);
    expect(server.border.problems).toEqual([]);
  });

  test('where it may not write, the person who mentioned it is told alone', async () => {
    const seat = nextSeat();
    server.border.refuse(/POST \/channels\/\d+\/messages$/, 403, 50013);
    const sent = await seat.say('nurses?');
    expect(sent.map(({ path }) => path.replace(/\d+/g, '…'))).toEqual([
      '/channels/…/messages',
      '/users/@me/channels',
      '/channels/…/messages',
    ]);
    expect(seen(sent.slice(1))).toContain('I may not write in the channel where you mentioned me');
  });

  test('what is kept about a person goes to their direct messages, not into the channel', async () => {
    const sent = await nextSeat().say('export my data');
    expect(sent.map(({ path }) => path.replace(/\d+/g, '…'))).toEqual([
      '/users/@me/channels',
      '/channels/…/messages',
      '/channels/…/messages',
    ]);
    expect(sent.at(-1)?.files).toEqual([]);
    expect(seen(sent.slice(-1))).toContain('sent it to you as a direct message');
  });
});

async function act(seat: ReturnType<typeof openSeat>, { say, press = '', text }: Step) {
  if (say !== undefined) return seat.say(say);
  const sent = await seat.press(press);
  if (text === undefined) return sent;
  return seat.fill(modalIn(sent), { [fieldIn(sent)]: text });
}

type Pressed = Awaited<ReturnType<ReturnType<typeof openSeat>['press']>>;

/** The custom id of the first field of the form that was opened. */
function fieldIn(sent: Pressed): string {
  const found = /"component":\{"type":4,"custom_id":"([^"]+)"/.exec(JSON.stringify(sent.map(({ body }) => body)));
  if (found?.[1] === undefined) throw new Error('the form has no field');
  return found[1];
}

/** The custom id of the form that was opened. */
function modalIn(sent: Pressed): string {
  const found = /"type":9,.*"custom_id":"([^"]+)","title"/.exec(JSON.stringify(sent.map(({ body }) => body)));
  if (found?.[1] === undefined) throw new Error('no form was opened');
  return found[1];
}
