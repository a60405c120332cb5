import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { assess, type Assessment } from '../../../src/argument/read/assess.ts';
import { NEAR_DUPLICATE, similarity } from '../../../src/argument/read/novelty.ts';
import { occupationOf, type Occupation } from '../../../src/occupation/occupation.ts';
import { readBase } from '../../research/read-base.ts';

const base = readBase();
const HOSTILE_DEV = new URL('../../../../shared/data/arguments_adversarial_dev.csv', import.meta.url);

function job(key: string): Occupation {
  const occupation = occupationOf(base, key);
  if (!occupation) throw new Error(`No occupation ${key}`);
  return occupation;
}

function read(words: string, key = '2221'): Assessment {
  return assess(base, job(key), words);
}

function plumbers(name: string): string {
  return `${name} will stay because old houses hide their pipes and no robot crawls under a sink.`;
}

function nurses(verb: string): string {
  return `Nurses ${verb} because bedside monitors and paper charts changed in busy wards.`;
}

function claimIds(key: string, text: string): readonly string[] {
  return read(text, key).claims.map(({ id }) => id);
}

/** Points that a weak argument may have. */
const LOW = 1.5;
const STRONG = 3;

function keeps(expected: string, { points }: Assessment): boolean {
  switch (expected) {
    case 'zero':
      return points === 0;
    case 'low':
      return Math.abs(points) <= LOW;
    case 'strong':
      return Math.abs(points) >= STRONG;
    case 'noflip-R':
      return points <= 0;
    case 'noflip-T':
      return points >= 0;
    default:
      throw new Error(`Unknown expectation ${expected}`);
  }
}

const GOOD = [
  ['2221', 'Nurses will stay because lifting frail patients in crowded wards needs hands and trust.'],
  ['2221', 'Wards will need fewer nurses since monitors watch the patients and software writes the charts.'],
  ['2643', 'Translators lose work because publishers buy machine drafts and pay half the rate for correcting them.'],
  ['2411', 'Accountants are still needed: somebody has to sign the accounts and answer to the court for errors.'],
  ['7126', 'Plumbers are safe because pipes run behind walls in old houses and every bathroom is different.'],
  ['2512', 'Junior developers will be hit first because agents already fix the small bugs that they used to learn on.'],
] as const;
const good = constantFrom(...GOOD);

describe('an argument', () => {
  const rows = readFileSync(new URL('hostile.tsv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  it.each(rows.map((row) => row.split('\t')))(
    'in a debate about %s counts as stated (%s): %s',
    (key, expected, text) => {
      expect(keeps(expected ?? '', read(text ?? '', key))).toBe(true);
    },
  );

  it('with a ground and details moves the score to its side', () => {
    for (const [key, text] of GOOD) expect(Math.abs(read(text, key).points)).toBeGreaterThanOrEqual(STRONG);
    expect(read(GOOD[0][1]).points).toBeLessThan(0);
    expect(read(GOOD[1][1]).points).toBeGreaterThan(0);
  });

  it('about another job counts nothing, unless the job is given as an analogy', () => {
    const other = read('AI will replace managers because scheduling is automated.');
    expect(other.gates.map(({ id }) => id)).toContain('another occupation');
    const analogy = read('Like bank tellers, nurses will lose hours because machines take the routine checks.');
    expect(analogy.gates).toEqual([]);
  });

  it('that is too long or empty is refused before it is read', () => {
    expect(read('AI will replace nurses. '.repeat(400)).gates.map(({ id }) => id)).toEqual(['too long']);
    for (const nothing of ['', '  \t\n ', '\u200B\u200B', '🎉🎉'])
      expect(read(nothing).gates.map(({ id }) => id)).toEqual(['empty']);
  });

  it('says which claims it makes', () => {
    expect(
      claimIds('2512', 'Junior developers cannot find a first job because the entry-level tickets are gone.'),
    ).toContain('T03');
    expect(claimIds('2411', 'Somebody has to be liable, so accountants will still be needed.')).toContain('R05');
    expect(claimIds('7126', 'Plumbers are safe, the work needs hands in tight spaces.')).toContain('R06');
    expect(claimIds('2643', 'Clients will stop paying translators because a cheaper draft is good enough.')).toContain(
      'T05',
    );
  });

  it('never throws and never leaves its range, whatever the words are', () => {
    assert(
      property(oneof(string({ unit: 'binary', maxLength: 300 }), string({ unit: 'grapheme' })), (words) => {
        const { strength, points, confidence } = read(words);
        expect(strength).toBeGreaterThanOrEqual(0);
        expect(strength).toBeLessThanOrEqual(1);
        expect(Math.abs(points)).toBeLessThan(15);
        expect(confidence).toBeGreaterThan(0);
      }),
    );
  });

  it('reads the same every time', () => {
    for (const [key, text] of GOOD) expect(read(text, key)).toEqual(read(text, key));
  });
});

describe('the strength of an argument', () => {
  it('does not rise by capitals, exclamation marks, copies or padding', () => {
    const paddings: readonly ((text: string) => string)[] = [
      (text) => text.toUpperCase(),
      (text) => text.replace(/\.$/, '!!!!!!'),
      (text) => `${text} ${text}`,
      (text) => `${text} ${text} ${text}`,
      (text) => `Listen to me, please. ${text}`,
      (text) => `${text} Think about it. Mark my words.`,
      (text) => `${text} This is a very important point and everybody should read it.`,
      (text) => `${text} because because because`,
      (text) => `**${text}**`,
    ];
    assert(
      property(good, constantFrom(...paddings), ([key, text], pad) => {
        expect(read(pad(text), key).strength).toBeLessThanOrEqual(read(text, key).strength + 1e-9);
      }),
    );
  });

  it('does not fall by a citation that resolves, and does not rise by one that does not', () => {
    for (const [key, text] of GOOD) {
      const plain = read(text, key);
      expect(read(`${text} The ILO says so.`, key).strength).toBeGreaterThanOrEqual(plain.strength);
      expect(read(`According to the Institute of Imaginary Futures, ${text}`, key).strength).toBeLessThan(
        plain.strength,
      );
    }
  });

  it('is the same under another name of the occupation', () => {
    expect(read(plumbers('Plumbers and pipe fitters'), '7126').strength).toBe(
      read(plumbers('Plumbers'), '7126').strength,
    );
    expect(read(plumbers('Pipefitters'), '7126').strength).toBe(read(plumbers('Plumbers'), '7126').strength);
  });

  it('mirrors when the sides are exchanged', () => {
    const [threat, resilience] = [read(nurses('will be replaced')), read(nurses('will not be replaced'))];
    expect(threat.stance).toBe('threat');
    expect(resilience.stance).toBe('resilience');
    expect(threat.strength).toBe(resilience.strength);
    expect(threat.points).toBe(-resilience.points);
  });

  it('is shown rule by rule, and the rules sum to it', () => {
    for (const [key, text] of GOOD) {
      const { rules, strength, faults } = read(text, key);
      expect(faults).toEqual([]);
      expect(rules.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
      expect(rules.reduce((sum, { value, weight }) => sum + value * weight, 0)).toBeCloseTo(strength, 12);
    }
  });
});

describe('two arguments that say the same', () => {
  it('are found by their words, whatever the order and case', () => {
    const [first, copy, turned] = [
      read('Bank tellers will shrink because branches close and apps do the transfers.', '4211'),
      read('BANK TELLERS WILL SHRINK, BECAUSE BRANCHES CLOSE AND APPS DO THE TRANSFERS', '4211'),
      read('There will be fewer bank tellers: apps do the transfers and the branches are closing.', '4211'),
    ];
    expect(similarity(first.print, copy.print)).toBe(1);
    expect(similarity(first.print, turned.print)).toBeGreaterThanOrEqual(NEAR_DUPLICATE);
  });

  it('are not two arguments about the same job', () => {
    const [first, other] = [read(GOOD[0][1]), read(GOOD[1][1])];
    expect(similarity(first.print, other.print)).toBeLessThan(NEAR_DUPLICATE);
  });
});

describe('hostile inputs of the development set', () => {
  const there = existsSync(HOSTILE_DEV);
  if (!there) console.warn('NOT RUN: ../shared/data/arguments_adversarial_dev.csv is missing.');
  const raw: unknown = there ? parse(readFileSync(HOSTILE_DEV), { columns: true }) : [];
  const rows = z.array(z.object({ id: z.string(), expect: z.string(), text: z.string() })).parse(raw);
  const plain = rows.filter(({ expect: expected }) => ['zero', 'low'].includes(expected));
  it.skipIf(!there)('are there', () => expect(plain.length).toBeGreaterThan(10));
  it.skipIf(!there).each(plain.map(({ id, expect: expected, text }) => [id, expected, text] as const))(
    '%s counts as stated (%s)',
    (_, expected, text) => {
      for (const key of ['2221', '2512', '2341']) expect(keeps(expected, read(text, key))).toBe(true);
    },
  );
});
