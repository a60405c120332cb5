import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createLocalBot, KEPT } from '../adapters/create.ts';
import type { Turn } from '../src/bot.ts';
import type { Input } from '../src/chat.ts';
import { ARGUMENT, decodePress, encodeButton } from '../src/press.ts';
import { PRIVACY_ACTS, readPrivacy } from '../src/privacy-act.ts';
import { replyText } from '../src/reply-text.ts';

const fileSchema = z.object({
  format: z.literal('verdict-export-1'),
  entries: z.array(z.object({ log: z.string(), body: z.looseObject({ text: z.string().optional() }) })),
  remembered: z.array(z.object({ collection: z.string() })),
});

describe('what is kept about a person', () => {
  test('is told on every surface, with how long, and what can be done', async () => {
    const { say } = chat();
    for (const input of [message('/privacy'), message('privacy?'), message('what do you store about me?'), command()]) {
      const seen = (await say('ann', input)).text;
      expect(seen).toContain(`for ${KEPT.conversationHours} hours`);
      expect(seen).toContain(`until ${KEPT.debateDays} days after`);
      expect(seen).toContain('Export my data');
    }
  });

  test('is given to them as a file: their words, and nobody else’s', async () => {
    const { say, press, debate } = chat();
    await debate();
    await say('ann', message('nurse'));
    const { turn } = await press(await say('ann', message('/privacy')), 'Export my data');
    const { entries, remembered } = fileOf(turn);
    expect(entries.map(({ body }) => body.text)).toEqual([ANN]);
    expect(remembered.map(({ collection }) => collection)).toContain('memory');
    expect(turn.reply.audience).toBe('person');
  });

  test('is deleted once they have confirmed it, and the debate goes on for the others', async () => {
    const { say, press, debate } = chat();
    const opening = await debate();
    const asked = await press(await say('ann', message('/privacy')), 'Delete my data');
    expect(asked.text).toContain('1 entry');
    expect(fileOf((await say('ann', message('export my data'))).turn).entries).toHaveLength(1);

    expect((await press(asked, 'Yes, delete my data')).text).toContain('Done.');
    const { entries, remembered } = fileOf((await say('ann', message('export my data'))).turn);
    expect({ entries, remembered }).toEqual({ entries: [], remembered: [] });
    const result = await press(opening, 'Close the debate', 'ben');
    const transcript = await press(result, 'Transcript', 'ben');
    for (const { reply } of [result.turn, transcript.turn]) {
      expect(JSON.stringify(reply)).not.toContain('radiology trainees');
      expect(JSON.stringify(reply)).not.toMatch(/\bann\b/);
    }
    expect(JSON.stringify(transcript.turn.reply)).toContain('Somebody has to answer');
  });
});

describe('what is kept of everybody', () => {
  test('is for those alone who decide for everybody', async () => {
    const { say, debate } = chat();
    await debate();
    for (const act of ['export all', 'ask to delete all', 'delete all'] as const) {
      const { text, turn } = await say('ann', pressOf(act));
      expect(text).toContain('Only those who manage');
      expect(turn.reply.blocks.some(({ type }) => type === 'file')).toBe(false);
    }
    expect(labelsOf((await say('ann', message('/privacy'))).turn)).not.toContain('Delete everything here');
    expect(fileOf((await say('boss', pressOf('export all'))).turn).entries.map(({ body }) => body.text)).toEqual([
      undefined,
      ANN,
      BEN,
    ]);
  });

  test('is deleted once they have confirmed it, also where this process still held it', async () => {
    const { say, press, debate } = chat();
    const opening = await debate();
    const asked = await press(await say('boss', message('/privacy')), 'Delete everything here', 'boss');
    expect(asked.text).toContain('3 entries');
    expect((await press(asked, 'Yes, delete everything', 'boss')).text).toContain('Done.');
    expect(fileOf((await say('boss', pressOf('export all'))).turn).entries).toEqual([]);
    const standing = await press(opening, 'Standing', 'ben');
    expect(JSON.stringify(standing.turn.reply)).not.toContain('Somebody has to answer');
    expect(standing.text).not.toMatch(/\ba1\b/);
  });
});

describe('asking for it in words', () => {
  test.each([
    ['Privacy policy', 'look'],
    ['what data do you keep about me?', 'look'],
    ['show me my data', 'look'],
    ['please delete my data', 'ask to delete mine'],
    ['forget me', 'ask to delete mine'],
    ['Export all of my data.', 'export mine'],
  ])('“%s” is understood', (words, act) => expect(readPrivacy(words)).toBe(act));

  test.each([
    'will privacy officers be replaced?',
    'data entry clerk',
    'what do you know about nurses',
    'delete my account manager job',
    'my data scientist job',
  ])('“%s” is about a job', (words) => expect(readPrivacy(words)).toBeUndefined());

  test('nothing is ever deleted by words alone', () => {
    for (const words of ['delete mine', 'delete all', 'delete all data', 'yes, delete my data'])
      expect(readPrivacy(words)?.startsWith('delete') ?? false).toBe(false);
  });

  test.each(PRIVACY_ACTS)('a button for “%s” is read back', (act) => {
    expect(decodePress(encodeButton({ label: 'x', privacy: act }))).toEqual({ kind: 'privacy', act });
  });
});

const ANN = 'Hospitals already train fewer radiology trainees because software reads the scans.';
const BEN = 'Somebody has to answer for a wrong reading in court, and software cannot.';

type Seen = { readonly turn: Turn; readonly text: string };

/** A chat of several people in one channel; only the boss decides for everybody. */
function chat() {
  const { bot, base } = createLocalBot();
  let count = 0;
  const say = async (person: string, input: Input): Promise<Seen> => {
    count += 1;
    const turn = await bot.handle({
      key: `event ${count}`,
      person,
      place: { platform: 'slack', installation: 'team', channel: 'general', thread: null },
      input,
      manages: async () => true,
      administers: async () => person === 'boss',
    });
    if (turn === undefined) throw new Error('no answer');
    return { turn, text: `${replyText(base, turn.reply)} ${labelsOf(turn).join(' ')}` };
  };
  const press = (seen: Seen, label: string, ...[person = 'ann', words]: readonly string[]): Promise<Seen> =>
    say(person, { kind: 'press', code: codeOf(seen.turn, label), fields: words ? { [ARGUMENT]: words } : null });
  const debate = async (): Promise<Seen> => {
    const opening = await say('cat', message("let's debate radiologists"));
    await press(opening, 'Argue', 'ann', ANN);
    return press(opening, 'Argue', 'ben', BEN);
  };
  return { say, press, debate };
}

function message(text: string): Input {
  return { kind: 'message', text };
}

function command(): Input {
  return { kind: 'command', name: 'privacy', text: '', fields: null };
}

function pressOf(privacy: (typeof PRIVACY_ACTS)[number]): Input {
  return { kind: 'press', code: encodeButton({ label: 'x', privacy }), fields: null };
}

function buttonsOf({ reply }: Turn) {
  return reply.blocks.flatMap((block) => (block.type === 'buttons' ? block.buttons : []));
}

function labelsOf(turn: Turn): readonly string[] {
  return buttonsOf(turn).map(({ label }) => label);
}

function codeOf(turn: Turn, label: string): string {
  const button = buttonsOf(turn).find((each) => each.label === label);
  if (button === undefined) throw new Error(`There is no button ${label}, but ${labelsOf(turn).join(', ')}.`);
  return encodeButton(button);
}

function fileOf({ reply }: Turn) {
  const file = reply.blocks.find((block) => block.type === 'file');
  return fileSchema.parse(JSON.parse(file?.content ?? 'null'));
}
