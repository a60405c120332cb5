import { describe, expect, test } from 'vitest';
import { questionLines } from '../../adapters/cli/questions.ts';
import { decodeIntent, encodeIntent } from '../../src/intent/code.ts';
import type { Finder } from '../../src/occupation/find.ts';
import { questionAt, questionReply, readTurn, writeTurn } from '../../src/question/question-reply.ts';
import type { IntentButton } from '../../src/press.ts';
import type { Reply } from '../../src/reply.ts';
import { replyText } from '../../src/reply-text.ts';
import { base, occupation } from './everything.ts';

const translator = occupation('translator');

function buttonsOf(reply: Reply): readonly IntentButton[] {
  return reply.blocks
    .flatMap((block) => (block.type === 'buttons' ? block.buttons : []))
    .filter((button) => 'intent' in button);
}

function replyAt(topic: string | null): Reply {
  const turn = readTurn(topic);
  const question = questionAt(base, translator, turn);
  if (question === undefined) throw new Error('no question');
  return questionReply(base, question, turn);
}

describe('the answer to a wish for a question', () => {
  test('is the question, what is behind it, and where to go from there', () => {
    const reply = replyAt(null);
    expect(reply.summary).toMatch(/\?$/);
    expect(replyText(base, reply)).toContain('Behind it: ');
    expect(buttonsOf(reply).map(({ label }) => label)).toEqual(['Another', 'Debate this', 'Sources']);
  });

  test('Another gives a different question each time, through the code that a button carries', () => {
    const seen: string[] = [];
    let topic: string | null = 'after 0 seed 12';
    for (let i = 0; i < 30; i += 1) {
      const reply: Reply = replyAt(topic);
      seen.push(reply.summary);
      const another = buttonsOf(reply).find(({ label }) => label === 'Another');
      topic = another === undefined ? null : (decodeIntent(encodeIntent(another.intent))?.topic ?? null);
    }
    expect(new Set(seen).size).toBe(30);
  });

  test('a turn survives being written and read', () => {
    for (const turn of [
      { seed: 0, after: 0 },
      { seed: 41, after: 3 },
      { seed: 0, after: 9, layer: 'region', depth: 'deep' },
    ] as const)
      expect(readTurn(writeTurn(turn))).toEqual(turn);
    expect(readTurn('anything else, after lunch')).toEqual({ seed: 0, after: 0 });
  });

  test('a layer asked for is kept by Another', () => {
    const [another] = buttonsOf(replyAt('after 0 evidence'));
    expect(another?.intent.topic).toBe('after 1 evidence');
    expect(questionAt(base, translator, readTurn('after 1 evidence'))?.layer).toBe('evidence');
  });
});

describe('questions on the command line', () => {
  const finder: Finder = {
    find: (words) => ({
      kind: words === 'translator' ? 'one' : 'none',
      candidates:
        words === 'translator'
          ? [{ key: 'translator', isco08: '2643', title: 'Translator', confidence: 1, via: 'title' }]
          : [],
    }),
    mentions: () => [],
  };

  test('are JSON lines with the fields of the measuring interface', () => {
    const lines = questionLines(base, finder, { job: 'translator', layer: 'resistance', count: 3, seed: 5 });
    expect(lines).toHaveLength(3);
    for (const line of lines)
      expect(JSON.parse(line)).toMatchObject({
        layer: 'resistance',
        isco08: '2643',
        text: expect.stringMatching(/\?$/),
      });
    expect(lines).toEqual(questionLines(base, finder, { job: 'translator', layer: 'resistance', count: 3, seed: 5 }));
  });

  test('take a code or a profile as well, and say kindly what they do not know', () => {
    expect(questionLines(base, finder, { job: '2643' }).length).toBeGreaterThanOrEqual(12);
    expect(() => questionLines(base, finder, { job: 'snorkel whisperer' })).toThrow('is no job we know');
    expect(() => questionLines(base, finder, { job: 'translator', layer: 'doom' })).toThrow(
      'verdict, resistance, region, evidence',
    );
  });
});
