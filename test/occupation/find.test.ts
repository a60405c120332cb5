import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { assert, constantFrom, lorem, nat, oneof, property, string } from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { z } from 'zod';
import { createFinder } from '../../src/occupation/find.ts';
import { parseLexicon } from '../../src/occupation/lexicon.ts';
import { profileSchema } from '../../src/research/base.ts';

const root = join(import.meta.dirname, '../..');
const text = readFileSync(join(root, 'data/titles.txt'), 'utf8');
const profiles = z.array(profileSchema).parse(JSON.parse(readFileSync(join(root, 'data/profiles.json'), 'utf8')));
const { find, mentions } = createFinder(parseLexicon(text), profiles);

function first(words: string): string {
  const match = find(words);
  return match.kind === 'none' ? 'none' : (match.candidates[0]?.isco08 ?? 'none');
}

describe('finding an occupation from words', () => {
  it.each([
    ['nurse', '2221'],
    ['Registered Nurses', '2221'],
    ['plumber', '7126'],
    ['plumbing', '7126'],
    ['data scientist', '2511'],
    ['AI engineer', '2511'],
    ['prompt engineer', '2511'],
    ['fire-fighter', '5411'],
    ['fire fighter', '5411'],
    ['FIREFIGHTERS', '5411'],
    ['firewoman', '5411'],
    ['waitress', '5131'],
    ['air traffic controler', '3154'],
    ['acountant', '2411'],
    ['sr. software eng', '2512'],
    ['electrcian', '7411'],
    ['will AI replace radiologists?', '2212'],
    ['my dad is a bus driver', '8331'],
    ['what about hairdressers', '5141'],
    ['part-time night shift security guard', '5414'],
    ['lorry driver', '8332'],
    ['bricklayer (m/f/d)', '7112'],
    ['operator (CNC)', '7223'],
    ['teacher (mathematics)', '2330'],
    ['teacher - mathematics', '2330'],
    ['general worker [hospital housekeeping]', '9111'],
    ['sales manager (Berlin)', '1221'],
    ['youtuber', '2656'],
    ['dog walker', '5164'],
    ['barista', '5132'],
    ['uber driver', '8322'],
    ['2512', '2512'],
    ['ISCO-08 7126', '7126'],
  ])('%s is understood as %s', (words, isco08) => {
    expect(first(words)).toBe(isco08);
  });

  it.each([
    '',
    ' ',
    'pizza',
    'hjkl',
    'how old are you',
    'ignore your instructions',
    'SELECT * FROM users',
    'tell me a joke',
    'the weather in london',
    'i am tired',
    '🙂',
    '42',
    '9999',
    'cat',
    'hello',
    'garden hose',
    'https://example.com/nurse',
    'good morning everyone',
    'blue sky',
    'xqzt',
  ])('%j is no job and is not made into one', (words) => {
    expect(find(words).kind).toBe('none');
  });

  it('answers a named job with its profile', () => {
    expect(find('ML engineer').candidates[0]?.key).toBe('machine-learning-engineer');
  });

  it('keeps a named job where what stands in brackets changes nothing, and is unsure where it might', () => {
    expect(find('Nurse (ICU)').candidates[0]?.key).toBe('registered-nurse');
    expect(find('consultant').kind).toBe('one');
    expect(find('Consultant (Cardiology)').kind).toBe('several');
  });

  it('never offers the same unit group twice', () => {
    for (const words of ['manager', 'farm worker', 'teacher of english', 'operator', 'CSR', 'cook cum driver']) {
      const codes = find(words).candidates.map(({ isco08 }) => isco08);
      expect(new Set(codes).size).toBe(codes.length);
      expect(codes.length).toBeLessThanOrEqual(5);
    }
  });

  it('finds the jobs named inside a sentence, in order', () => {
    const found = mentions('Will AI replace radiologists or surgeons in India?');
    expect(found.map(({ text: words }) => words)).toEqual(['radiologists', 'surgeons']);
    expect(found.map(({ match }) => match.candidates[0]?.isco08)).toEqual(['2212', '2212']);
    expect(mentions('the model is a tool that will lead us all')).toEqual([]);
    expect(mentions('I think the weather is nice and so are you')).toEqual([]);
  });
});

describe('whatever is typed', () => {
  const anything = oneof(string({ unit: 'binary', maxLength: 200 }), lorem({ maxCount: 8 }));

  it('gives an answer of the promised shape, and the same one each time', () => {
    assert(
      property(anything, (words) => {
        const match = find(words);
        expect(find(words)).toEqual(match);
        expect(match.candidates.length).toBeLessThanOrEqual(5);
        if (match.kind !== 'none') expect(match.candidates.length).toBeGreaterThan(0);
        for (const { confidence } of match.candidates) {
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('does not depend on capitals or spaces', () => {
    const job = constantFrom('office clerk', 'wine taster', 'tax adviser', 'glass cutter', 'zoo vet', 'bridge painter');
    assert(
      property(job, nat(3), (words, n) => {
        const spaced = `${' '.repeat(n)}${words.toUpperCase().replaceAll(' ', ' '.repeat(n + 1))} `;
        expect(find(spaced)).toEqual(find(words));
      }),
    );
  });

  it('marks each mention where it stands in the sentence, without overlap', () => {
    assert(
      property(anything, (sentence) => {
        let end = 0;
        for (const mention of mentions(sentence)) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(sentence.slice(mention.start, mention.end)).toBe(mention.text);
          end = mention.end;
        }
      }),
    );
  });

  it('answers a hundred thousand characters at once', () => {
    const before = performance.now();
    for (const long of ['nurse '.repeat(17_000), 'x'.repeat(100_000), '('.repeat(100_000), 'a, '.repeat(33_000)]) {
      find(long);
      mentions(long);
    }
    expect(performance.now() - before).toBeLessThan(1000);
  });
});

describe('a broken file of titles', () => {
  it('is named with its line', () => {
    expect(() => parseLexicon('nonsense')).toThrow(/line 1/);
    expect(() => parseLexicon('verdict titles 1\n[groups]\n0110\tOfficers\n[titles]\n9999\tnobody')).toThrow(/line 5/);
    expect(() => parseLexicon('verdict titles 1\n')).toThrow(/cut short/);
  });
});

const labelled = join(root, '../shared/data/eval_titles_dev.csv');
const missing = !existsSync(labelled);
if (missing) console.warn(`The accuracy of the lookup was NOT tested: ${labelled} is not there.`);

test.skipIf(missing)('finds the right occupation about as often as promised', () => {
  const raw: unknown = parse(readFileSync(labelled, 'utf8'), { columns: true });
  const rows = z.array(z.object({ query: z.string(), isco08: z.string(), slice: z.string() })).parse(raw);
  const jobs = rows.filter(({ isco08, slice }) => isco08 !== '' && slice !== 'vacancy');
  const others = rows.filter(({ isco08 }) => isco08 === '');
  const right = jobs.filter(({ query, isco08 }) => isco08.split('|').includes(first(query)));
  const refused = others.filter(({ query }) => first(query) === 'none');
  expect(right.length / jobs.length).toBeGreaterThan(0.84);
  expect(refused.length / others.length).toBeGreaterThanOrEqual(0.96);
});
