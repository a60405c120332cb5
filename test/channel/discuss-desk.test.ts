import { describe, expect, test } from 'vitest';
import { createLocalBot } from '../../adapters/create.ts';
import type { Turn } from '../../src/bot.ts';
import type { Input } from '../../src/chat.ts';
import { encodeButton } from '../../src/press.ts';
import { replyText } from '../../src/reply-text.ts';

let rooms = 0;
let deliveries = 0;

/** A channel that nobody has spoken in, and what people say and press there. */
function openChannel() {
  rooms += 1;
  const { bot, base } = createLocalBot();
  const place = { platform: 'web', installation: 'team', channel: `room ${rooms}`, thread: null } as const;
  const eventOf = (who: string, input: Input, key = `delivery ${(deliveries += 1)}`) => ({
    key,
    person: who,
    place,
    input,
    // Ann manages the channel, everybody else does not.
    manages: async () => who === 'ann',
    administers: async () => false,
  });
  const does = async (who: string, input: Input, key?: string) => {
    const turn = await bot.handle(eventOf(who, input, key));
    return { text: turn === undefined ? '' : replyText(base, turn.reply), turn };
  };
  return {
    says: (who: string, text: string, key?: string) => does(who, { kind: 'message', text }, key),
    commands: (who: string, text: string, fields: Record<string, string> | null = null) =>
      does(who, { kind: 'command', name: 'discuss', text, fields }),
    presses: (who: string, turn: Turn | undefined, label: string) =>
      does(who, { kind: 'press', code: codeOf(turn, label), fields: null }),
    fills: (who: string, code: string, fields: Record<string, string>) => does(who, { kind: 'press', code, fields }),
    formOf: (who: string, turn: Turn | undefined, label: string) =>
      bot.form(eventOf(who, { kind: 'press', code: codeOf(turn, label), fields: null })),
    formOfCommand: (who: string, text: string) =>
      bot.form(eventOf(who, { kind: 'command', name: 'discuss', text, fields: null })),
  };
}

function codeOf(turn: Turn | undefined, label: string): string {
  const buttons = turn?.reply.blocks.flatMap((block) => (block.type === 'buttons' ? block.buttons : [])) ?? [];
  const button = buttons.find((each) => each.label === label);
  if (button === undefined) throw new Error(`no button ${label} among ${buttons.map((each) => each.label).join(', ')}`);
  return encodeButton(button);
}

const SCHEDULE = '/discuss schedule weekdays at 9:30 Berlin about nurses';

describe('who may do what in a channel', () => {
  test.each([
    SCHEDULE,
    '/discuss pause 1',
    '/discuss resume 1',
    '/discuss skip 1',
    '/discuss edit 1 at 10:00',
    '/discuss remove 1',
    '/discuss policy stop',
  ])('“%s” is for people who manage it; others get a kind sentence', async (words) => {
    const channel = openChannel();
    await channel.says('ann', SCHEDULE);
    const before = await channel.says('ben', '/discuss list');
    const { text, turn } = await channel.says('ben', words);
    expect(text).toContain('Only people who may manage this channel can do that');
    expect(turn?.reply.audience).toBe('person');
    expect((await channel.says('ben', '/discuss list')).text).toBe(before.text);
  });

  test('anyone may look', async () => {
    const channel = openChannel();
    await channel.says('ann', SCHEDULE);
    expect((await channel.says('ben', '/discuss list')).text).toContain('Every weekday at 09:30 (Europe/Berlin)');
    expect((await channel.says('ben', '/discuss preview 1')).text).toContain('the next three: ');
  });

  test('anyone may propose a question; it comes up only when somebody who manages the channel has approved it', async () => {
    const channel = openChannel();
    expect((await channel.says('ben', '/discuss add What would we stop doing first?')).text).toContain('waits for');
    for (let i = 0; i < 6; i += 1)
      expect((await channel.says('ben', '/discuss')).text).not.toContain('stop doing first');
    expect((await channel.says('ben', '/discuss approve 1')).text).toContain('Only people who may manage');
    const { turn } = await channel.says('ann', '/discuss questions');
    expect((await channel.presses('ann', turn, 'Approve 1')).text).toContain('Question 1 is approved');
    const asked: string[] = [];
    for (let i = 0; i < 3; i += 1) asked.push((await channel.says('ben', '/discuss')).text);
    expect(asked.filter((text) => text.includes('What would we stop doing first?'))).toHaveLength(1);
  });

  test('people may take their own proposal back, and nobody else’s', async () => {
    const channel = openChannel();
    await channel.says('ben', '/discuss add What would we stop doing first?');
    expect((await channel.says('cem', '/discuss drop 1')).text).toContain('Only people who may manage');
    expect((await channel.says('ben', '/discuss drop 1')).text).toContain('Question 1 is dropped');
  });
});

describe('a question of a team’s own', () => {
  test('that is like another one is warned about, and added if its author insists', async () => {
    const channel = openChannel();
    await channel.says('ann', '/discuss add What would we do with an hour saved every day?');
    const alike = await channel.says('ann', '/discuss add What would we do with an hour saved each day?');
    expect(alike.text).toContain('much like: “What would we do with an hour saved every day?”');
    expect((await channel.says('ann', '/discuss questions')).text).not.toContain('each day');
    expect((await channel.presses('ann', alike.turn, 'Add 2 anyway')).text).toMatch(/Question 2 is added.*each day/s);
  });

  test('that asks what I ask already is warned about too', async () => {
    const channel = openChannel();
    const { turn } = await channel.says('ann', '/discuss translators');
    const again = await channel.says('ann', `/discuss add ${turn?.reply.summary}`);
    expect(again.text).toContain('much like');
  });

  test('may come as a list, each line for itself', async () => {
    const channel = openChannel();
    const { text } = await channel.commands('ann', 'add', {
      questions: `- What do we want to keep?\n2. What do our customers notice first?\nhm\n${'xy '.repeat(150)}`,
    });
    expect(text.match(/It is in/g)).toHaveLength(2);
    expect(text).toContain('too short');
    expect(text).toContain('longer than 300 characters');
  });

  test('stays as it was typed: nothing in it is read as markup, and no control character is kept', async () => {
    const channel = openChannel();
    const { text } = await channel.says('ann', '/discuss add Is <!channel> *bold* @everyone \u202Ereal\u0000?');
    expect(text).toContain('Is <!channel> *bold* @everyone real ?');
  });
});

describe('a schedule by its form', () => {
  test('opens with what was understood of the words, and says what is missing', async () => {
    const channel = openChannel();
    const { text, turn } = await channel.says('ann', '/discuss schedule mondays about nurses');
    expect(text).toContain('I still need the time and the time zone');
    const form = await channel.formOf('ann', turn, 'Fill in the form');
    expect(form?.fields.length).toBeLessThanOrEqual(5);
    expect(form?.fields.map((field) => (field.kind === 'words' ? field.value : field.chosen.join(',')))).toEqual([
      'mon',
      '',
      '',
      'about nurses',
      'reshuffle',
    ]);
    const fields = { days: 'mon', time: '9', zone: 'Lisbon', about: 'about nurses', exhausted: 'widen' };
    const made = await channel.fills('ann', codeOf(turn, 'Fill in the form'), fields);
    expect(made.text).toContain('Mondays at 09:00 (Europe/Lisbon), about registered nurses');
    expect(made.text).toContain('When all have been asked: ask about more');
  });

  test('opens by the command itself where its words are not enough, and not where they are', async () => {
    const channel = openChannel();
    expect((await channel.formOfCommand('ann', 'schedule'))?.title).toBe('New schedule');
    expect(await channel.formOfCommand('ann', 'schedule mon 9:00 UTC')).toBeUndefined();
    expect(await channel.formOfCommand('ben', 'schedule')).toBeUndefined();
    expect((await channel.formOfCommand('ben', 'add'))?.fields).toHaveLength(1);
    expect(await channel.formOfCommand('ben', 'nurses')).toBeUndefined();
  });

  test('to change it opens as it stands, and what is seldom needed has a form of its own', async () => {
    const channel = openChannel();
    const { turn } = await channel.says('ann', SCHEDULE);
    const form = await channel.formOf('ann', turn, 'Edit 1');
    expect(form?.fields.map((field) => (field.kind === 'words' ? field.value : field.chosen.join(',')))).toEqual([
      'mon,tue,wed,thu,fri',
      '09:30',
      'Europe/Berlin',
      'Registered Nurse',
      'reshuffle',
    ]);
    expect((await channel.formOf('ann', turn, 'Thread, ping, dates'))?.fields).toHaveLength(4);
    const more = { thread: 'yes', ping: '<@&123456>', skip: '24 Dec, 31 Dec', until: '' };
    const { text } = await channel.fills('ann', codeOf(turn, 'Thread, ping, dates'), more);
    expect(text).toMatch(
      /Opens a thread below each question.*Tells the role or group 123456.*Leaves out 24 Dec \d+ and 31 Dec \d+/s,
    );
    const wrong = await channel.fills('ann', codeOf(turn, 'Thread, ping, dates'), { ...more, skip: 'blue' });
    expect(wrong.text).toContain('I could not read “blue”');
  });
});

describe('what is delivered twice', () => {
  test('sets up one schedule, asks one question and counts one vote', async () => {
    const channel = openChannel();
    await Promise.all([1, 2, 3].map(() => channel.says('ann', SCHEDULE, 'the same')));
    expect((await channel.says('ann', '/discuss list')).turn?.reply.summary).toBe('1 schedule in this channel.');
  });
});

describe('the questions of a channel', () => {
  test('come to everybody in it, and never twice before all were asked', async () => {
    const channel = openChannel();
    const seen: string[] = [];
    let turn: Turn | undefined;
    for (let i = 0; i < 12; i += 1) {
      const asked: Awaited<ReturnType<typeof channel.says>> =
        turn === undefined
          ? await channel.says('ann', '/discuss region translators')
          : await channel.presses(i % 2 === 0 ? 'ann' : 'ben', turn, 'Another');
      turn = asked.turn;
      seen.push(turn?.reply.summary ?? '');
    }
    const rounds = new Set(seen).size;
    expect(rounds).toBeGreaterThan(3);
    expect(new Set(seen.slice(0, rounds)).size).toBe(rounds);
  });

  test('where none fits, a wider one comes and says so', async () => {
    const { text } = await openChannel().says('ann', '/discuss chief executives in Liechtenstein');
    expect(text).toMatch(/I found no question about .*, with Liechtenstein in it\. This one is about /);
  });
});
