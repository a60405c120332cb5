import { describe, expect, test } from 'vitest';
import { allVerdicts, answerJob, answerList, answerSources } from '../src/answer.ts';
import { figuresIn } from '../src/figure-list.ts';
import { decodeIntent, encodeIntent } from '../src/intent/code.ts';
import { INTENTS, intentTo, type IntentName } from '../src/intent/intent.ts';
import { replyText } from '../src/reply-text.ts';
import type { Reply } from '../src/reply.ts';
import { resolveFigure } from '../src/research/resolve.ts';
import { base } from './replies.ts';

/** Below the tighter of the two platforms: Discord's 4,000 characters a message. */
const LONGEST = 3800;

const ABOUT_A_JOB: readonly IntentName[] = [
  'verdict',
  'why',
  'tasks',
  'timeline',
  'resistance',
  'region',
  'sources',
  'evidence',
  'advice',
  'debate',
  'question',
];
const KEYS = [...base.unitGroups.keys(), ...base.profiles.keys()];

describe('every answer about every occupation', () => {
  test.each(ABOUT_A_JOB)('%s: every figure resolves to a source and a place in it', (name) => {
    for (const key of KEYS) {
      for (const figure of figuresIn(base, replyTo(name, key))) {
        const found = resolveFigure(base, figure.fact);
        expect(found?.source.title, `${name} ${key}: ${figure.fact}`).toBeTruthy();
        expect(found?.place, `${name} ${key}: ${figure.fact}`).toBeTruthy();
      }
    }
  });

  test.each(ABOUT_A_JOB)('%s: a figure that is read off a table is the figure in the table', (name) => {
    for (const key of KEYS) {
      for (const figure of figuresIn(base, replyTo(name, key))) {
        const published = resolveFigure(base, figure.fact)?.value;
        if (typeof published === 'number') expect(figure.value, `${name} ${key}: ${figure.fact}`).toBe(published);
      }
    }
  });

  test.each(ABOUT_A_JOB)('%s: fits one message of either platform, and each button one click', (name) => {
    for (const key of KEYS) {
      const reply = replyTo(name, key);
      expect(replyText(base, reply).length, `${name} ${key}`).toBeLessThan(LONGEST);
      for (const button of buttonsOf(reply)) {
        if ('intent' in button) expect(decodeIntent(encodeIntent(button.intent))).toEqual(button.intent);
      }
    }
  });

  test.each(ABOUT_A_JOB)('%s: says nothing unfinished', (name) => {
    for (const key of KEYS)
      expect(replyText(base, replyTo(name, key)), `${name} ${key}`).not.toMatch(
        /undefined|NaN|\[object|\.\.(?!\.)|\bnull\b/,
      );
  });

  test('the same question gives the same bytes', () => {
    for (const name of ABOUT_A_JOB)
      expect(replyText(base, replyTo(name, '2411'))).toBe(replyText(base, replyTo(name, '2411')));
  });
});

describe('a number in a verdict', () => {
  test('is never without its figure: what the words say is what the figures hold', () => {
    for (const key of KEYS) {
      const reply = replyTo('verdict', key);
      const shown = new Set(figuresIn(base, reply).flatMap(({ value }) => spellings(value)));
      const said = reply.blocks
        .flatMap((block) =>
          block.type === 'paragraph' || block.type === 'list' ? [replyText(base, { ...reply, blocks: [block] })] : [],
        )
        .join(' ');
      for (const [number] of said
        .replace(/\((?:[^()]|\([^)]*\))*\)/g, '')
        .matchAll(/\d[\d,]*(?:\.\d+)?(?=%| of 100| points)/g)) {
        if (number !== '100') expect(shown, `${key}: ${number} in ${said}`).toContain(number);
      }
    }
  });
});

describe('lists', () => {
  test.each(['safest', 'most exposed'] as const)('%s come in order, and every figure resolves', (order) => {
    const reply = answerList(base, allVerdicts(base), { ...intentTo('list'), order });
    const scores = figuresIn(base, reply)
      .filter(({ fact }) => fact.startsWith('verdict-score'))
      .map(({ value }) => value);
    expect(scores.toSorted((a, b) => (order === 'safest' ? a - b : b - a))).toEqual(scores);
    for (const figure of figuresIn(base, reply)) expect(resolveFigure(base, figure.fact)).toBeDefined();
  });
});

test('every intent has a name that a button can carry', () => {
  for (const name of INTENTS) expect(decodeIntent(encodeIntent(intentTo(name)))?.name).toBe(name);
});

function replyTo(name: IntentName, key: string): Reply {
  if (name === 'sources') return answerSources(base, intentTo(name, key));
  return answerJob(base, name === 'region' ? { ...intentTo(name, key), region: 'India' } : intentTo(name, key));
}

function buttonsOf(reply: Reply) {
  return reply.blocks.flatMap((block) => (block.type === 'buttons' ? block.buttons : []));
}

/** A value as an answer may write it: whole, with one or two decimals, as a share in percent, with thousands marked. */
function spellings(value: number): readonly string[] {
  const size = Math.abs(value);
  const forms = [
    size.toFixed(0),
    size.toFixed(1),
    size.toFixed(2),
    String(size),
    (size * 100).toFixed(0),
    ((1 - size) * 100).toFixed(0),
  ];
  return [...forms, ...forms.map((form) => form.replace(/\B(?=(\d{3})+(?!\d))/g, ','))];
}
