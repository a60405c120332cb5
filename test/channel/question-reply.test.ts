import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { questionLines } from '../../adapters/cli/questions.ts';
import { decodeIntent, encodeIntent } from '../../src/intent/code.ts';
import { intentTo } from '../../src/intent/intent.ts';
import type { Finder } from '../../src/occupation/find.ts';
import { questionsOf } from '../../src/question/generate.ts';
import { widenings, type QuestionFilter } from '../../src/question/filter.ts';
import { NO_VOTES } from '../../src/channel/question-post.ts';
import { ownReply, questionReply } from '../../src/channel/question-reply.ts';
import { DEPTHS, LAYERS } from '../../src/question/question.ts';
import { filterOfIntent, intentOfFilter } from '../../src/channel/read-filter.ts';
import type { Reply } from '../../src/reply.ts';
import { replyText } from '../../src/reply-text.ts';
import { base, everything, occupation } from '../question/everything.ts';

const [question] = questionsOf(base, occupation('translator'));
if (question === undefined) throw new Error('no question');
const STAND = { post: 'p1', filter: { occupation: 'translator', depth: 'deep' }, tally: NO_VOTES } as const;

function labelsOf(reply: Reply): readonly string[] {
  return reply.blocks.flatMap((block) => (block.type === 'buttons' ? block.buttons : [])).map(({ label }) => label);
}

describe('a question as it is asked', () => {
  const reply = questionReply(base, question, STAND);

  test('is the question, what is behind it, a statement to vote on, and where to go from there', () => {
    expect(reply.summary).toMatch(/\?$/);
    expect(replyText(base, reply)).toContain('Behind it: ');
    expect(replyText(base, reply)).toMatch(/Vote before you talk, and again after: “[^”]+\.”/);
    expect(labelsOf(reply)).toEqual(['Agree', 'Disagree', 'Unsure', 'Another', 'Debate this', 'Sources']);
  });

  test('every occupation has a statement for each layer that fits its name', () => {
    for (const { questions } of everything)
      for (const layer of LAYERS) {
        const one = questions.find((each) => each.layer === layer);
        if (one !== undefined)
          expect(replyText(base, questionReply(base, one, STAND))).toMatch(/“[A-Z][^”]{20,160}\.”/);
      }
  });

  test('with votes shows first and latest side by side, and who changed their mind', () => {
    const tally = {
      first: { agree: 2, disagree: 1, unsure: 1 },
      now: { agree: 1, disagree: 3, unsure: 0 },
      people: 4,
      changed: 2,
    };
    const text = replyText(base, questionReply(base, question, { ...STAND, tally }));
    expect(text).toContain('At first: 2 agree, 1 disagree, 1 unsure');
    expect(text).toContain('Now: 1 agree, 3 disagree, 0 unsure');
    expect(text).toContain('2 of 4 people changed their mind.');
  });

  test('a question of the team’s own is as it was written; only a statement is voted on', () => {
    expect(labelsOf(ownReply('What would we miss first?', STAND))).toEqual(['Another']);
    expect(labelsOf(ownReply('AI makes our work better.', STAND))).toEqual(['Agree', 'Disagree', 'Unsure', 'Another']);
  });
});

/** The filter that a button with this one carries. */
function carried(filter: QuestionFilter): QuestionFilter {
  return filterOfIntent(decodeIntent(encodeIntent(intentOfFilter(filter))) ?? intentTo('help'));
}

describe('a filter', () => {
  const filters = fc.record(
    {
      layer: fc.constantFrom(...LAYERS),
      depth: fc.constantFrom(...DEPTHS),
      occupation: fc.constantFrom('translator', '2221', 'customer-service-representative'),
      groups: fc.constantFrom(['25'], ['22', '32', '532']),
      region: fc.constantFrom('India', 'United States', 'Saint Vincent and the Grenadines'),
      source: fc.constantFrom('ILO', 'US Bureau of Labor Statistics', 'ILO140'),
    },
    { requiredKeys: [] },
  );
  test('survives the code of a button', () => {
    const filter = {
      layer: 'region',
      depth: 'deep',
      occupation: 'translator',
      region: 'India',
      source: 'ILO',
    } as const;
    expect(carried(filter)).toEqual(filter);
    expect(carried({ groups: ['22', '32', '532'], depth: 'opener' })).toEqual({
      groups: ['22', '32', '532'],
      depth: 'opener',
    });
  });

  test('that is too long for a button asks for less, never for something else', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        expect(widenings(filter)).toContainEqual(carried(filter));
      }),
    );
  });

  test('of an older button is read as far as it is one', () => {
    expect(filterOfIntent({ ...intentTo('question', 'translator'), topic: 'after 3 seed 7 region deep' })).toEqual({
      occupation: 'translator',
      layer: 'region',
      depth: 'deep',
    });
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
    const lines = questionLines(base, finder, {
      json: true,
      job: 'translator',
      layer: 'resistance',
      count: 3,
      seed: 5,
    });
    expect(lines).toHaveLength(3);
    for (const line of lines)
      expect(JSON.parse(line)).toMatchObject({
        layer: 'resistance',
        isco08: '2643',
        text: expect.stringMatching(/\?$/),
      });
    expect(lines).toEqual(
      questionLines(base, finder, { json: true, job: 'translator', layer: 'resistance', count: 3, seed: 5 }),
    );
  });

  test('take a code or a profile as well, and say kindly what they do not know', () => {
    expect(questionLines(base, finder, { json: true, job: '2643' }).length).toBeGreaterThanOrEqual(12);
    expect(() => questionLines(base, finder, { json: true, job: 'snorkel whisperer' })).toThrow('is no job we know');
    expect(() => questionLines(base, finder, { json: true, job: 'translator', layer: 'doom' })).toThrow(
      'verdict, resistance, region, evidence',
    );
  });
});
