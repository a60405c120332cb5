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
