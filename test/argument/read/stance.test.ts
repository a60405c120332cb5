import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readStance, type Stance } from '../../../src/argument/read/stance.ts';
import { cleanArgument, sentencesOf } from '../../../src/argument/read/words.ts';

const DEV = new URL('../../../../shared/data/arguments_dev.csv', import.meta.url);
const LABELS: Readonly<Record<string, Stance>> = { threatened: 'threat', safe: 'resilience', neither: 'unsure' };

/** What we promise on statements of people; the bench prints the figures, cross-validated too. */
const OWN_FLOOR = 0.76;
const DEV_FLOOR = 0.78;

function stanceOf(text: string): Stance {
  return readStance(sentencesOf(cleanArgument(text))).stance;
}

function accuracy(rows: readonly { readonly text: string; readonly stance: string }[]): number {
  return rows.filter(({ text, stance }) => stanceOf(text) === stance).length / rows.length;
}

describe('the side of an argument', () => {
  it.each([
    ['a predicate', 'AI will replace office clerks.', 'threat'],
    ['a negated predicate', 'AI will not replace office clerks.', 'resilience'],
    ['a doubt', 'I doubt that robots will ever replace plumbers.', 'resilience'],
    ['two negations', 'It is not true that AI will never replace office clerks.', 'threat'],
    ['what comes after but', 'Some tasks are automated, but the job will survive.', 'resilience'],
    ['what comes after although', 'Although demand grows, most clerks will lose their jobs.', 'threat'],
    ['the writer, not those who are quoted', 'People who say that nurses will be replaced are wrong.', 'resilience'],
    ['a question that gives its own answer', 'Why would anyone hire a junior developer?', 'threat'],
    ['a negative question', "Couldn't an agent do the work of the manager?", 'threat'],
    ['a no to somebody', "No, they won't be replaced.", 'resilience'],
    ['fewer people needed', 'Banks need far fewer tellers than ten years ago.', 'threat'],
    ['nobody who hires', 'Nobody will hire a bookkeeper any more.', 'threat'],
    [
      'what was expected and did not come',
      'Cashiers were supposed to be gone by now and there is still work.',
      'resilience',
    ],
    ['what a machine cannot, in short', 'Carers hold your hand; a robot cannot.', 'resilience'],
    ['people still needed', 'Somebody still has to check every contract.', 'resilience'],
  ])('is read from %s', (_, text, side) => {
    expect(stanceOf(text)).toBe(side);
  });

  it.each([
    ['a wish', 'I hope that nurses keep their jobs.'],
    ['a policy', 'AI should never be allowed to take jobs from people.'],
    ['an open question', 'What does the score mean?'],
    ['another subject', 'Driverless cars cause fewer accidents.'],
    ['thanks', 'Thanks, that was a helpful answer.'],
  ])('is left open for %s', (_, text) => {
    expect(stanceOf(text)).toBe('unsure');
  });

  it('is right for most statements that we wrote', () => {
    const lines = readFileSync(new URL('statements.tsv', import.meta.url), 'utf8')
      .trim()
      .split('\n')
      .slice(1);
    const rows = lines.map((line) => {
      const [stance = '', text = ''] = line.split('\t');
      return { stance, text };
    });
    expect(rows.length).toBeGreaterThan(300);
    expect(accuracy(rows)).toBeGreaterThanOrEqual(OWN_FLOOR);
  });

  if (!existsSync(DEV)) console.warn('NOT RUN: ../shared/data/arguments_dev.csv is missing.');
  it.skipIf(!existsSync(DEV))('is right for most statements that people really wrote', () => {
    const raw: unknown = parse(readFileSync(DEV), { columns: true });
    const rows = z.array(z.object({ text: z.string(), stance: z.string() })).parse(raw);
    expect(accuracy(rows.map(({ text, stance }) => ({ text, stance: LABELS[stance] ?? '' })))).toBeGreaterThanOrEqual(
      DEV_FLOOR,
    );
  });
});
