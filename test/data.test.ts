import { describe, expect, test } from 'vitest';
import { DIMENSIONS } from '../src/research/base.ts';
import type { UnitGroup } from '../src/research/base.ts';
import { resolveFigure } from '../src/research/resolve.ts';
import { readBase } from './research/read-base.ts';

const base = readBase();
const facts = [...base.facts.values()];
const groups = [...base.unitGroups.values()];
const occupations = [...base.usOccupations.values()];

/** The groups that Working Paper 140 leaves out: the armed forces and six groups of what is classified nowhere else. */
const WITHOUT_ILO = ['0110', '0210', '0310', '1439', '3139', '3435', '5249', '7319', '8189'];

/** Rows of the ILO file that hold a score but no task: a lead-in and an empty cell. */
const WITHOUT_WORDS = ['2359.1', '7126.6'];

const known = (code: string) => code === 'all' || groups.some((group) => group.isco08.startsWith(code));
const inClass = (category: string) => groups.filter((group) => group.ilo?.category === category).length;
const mean = (isco08: string) => base.unitGroups.get(isco08)?.ilo?.mean;
const us = (soc2018: string) => base.usOccupations.get(soc2018);
const withIncome = (group: string) => [...base.countries.values()].filter(({ income }) => income === group).length;

describe('the research base', () => {
  test('has all facts, sources, claims and occupations', () => {
    expect(base.facts.size).toBe(203);
    expect(base.sources.size).toBeGreaterThanOrEqual(106 + 10);
    expect(base.claims.size).toBe(56);
    expect(base.unitGroups.size).toBe(436);
    expect(base.usOccupations.size).toBe(867);
    expect(base.countries.size).toBe(218);
  });

  test('gives every source a licence, what it measures, its limits and an address', () => {
    for (const source of base.sources.values()) {
      expect(source.licence.length, source.id).toBeGreaterThan(2);
      expect(source.measures.length, source.id).toBeGreaterThan(12);
      expect(source.limits.length, source.id).toBeGreaterThan(12);
      if (source.id !== 'VERDICT') expect(source.url, source.id).toMatch(/^https:\/\//);
    }
  });

  test('resolves every fact to a source and a place', () => {
    for (const fact of facts) {
      const found = resolveFigure(base, fact.id);
      expect(found?.source.id, fact.id).toBe(fact.source);
      expect(found?.place, fact.id).toBe(fact.place);
    }
  });

  test('has no fact without a use: each belongs to a claim, to an occupation or to all of them', () => {
    const used = new Set([...base.claims.values()].flatMap((claim) => [...claim.supporting, ...claim.rebutting]));
    for (const fact of facts) {
      const covers = fact.codes.some((code) => known(code));
      expect(used.has(fact.id) || covers || fact.role === 'framework', fact.id).toBe(true);
    }
  });

  test('names only groups that exist in facts and claims', () => {
    for (const fact of facts)
      expect(
        fact.codes.filter((code) => !known(code)),
        fact.id,
      ).toEqual([]);
    for (const claim of base.claims.values()) {
      expect(
        [...claim.strong, ...claim.weak].filter((code) => !known(code)),
        claim.id,
      ).toEqual([]);
    }
  });

  test('gives every claim facts on both sides', () => {
    for (const claim of base.claims.values()) {
      expect(claim.supporting.length, claim.id).toBeGreaterThan(0);
      expect(claim.rebutting.length, claim.id).toBeGreaterThan(0);
    }
  });
});

describe('figures of findings', () => {
  test('stand in the finding word for word', () => {
    for (const fact of facts) {
      for (const figure of fact.figures) expect(fact.finding, fact.id).toContain(figure.text);
    }
  });

  test('are plausible for their unit', () => {
    for (const fact of facts) {
      for (const { value, unit, text } of fact.figures) {
        const place = `${fact.id} ${text}`;
        if (unit === 'share') expect(value > 0 && value < 1, place).toBe(true);
        if (unit === 'percent') expect(Math.abs(value), place).toBeLessThanOrEqual(100);
        if (unit === 'index') expect(value >= 0 && value <= 1, place).toBe(true);
        if (unit === 'jobs') expect(value, place).toBeGreaterThan(999);
        if (unit === 'year') expect(value > 1900 && value < 2100, place).toBe(true);
      }
    }
  });

  test('are found in every finding that states a percentage', () => {
    const missed = facts.filter(
      (fact) =>
        /\d%(?! (?:interval|horizon))/.test(fact.finding) && !fact.figures.some(({ unit }) => unit === 'percent'),
    );
    expect(missed.map((fact) => fact.id)).toEqual([]);
  });
});

describe('unit groups', () => {
  test('all have a title, the groups above them, and US occupations', () => {
    for (const group of groups) {
      expect(group.title, group.isco08).toMatch(/^\p{Lu}/u);
      for (const above of [group.minor, group.subMajor, group.major])
        expect(group.isco08.startsWith(above.code)).toBe(true);
      expect(group.us.length, group.isco08).toBeGreaterThan(0);
    }
    expect(new Set(groups.map((group) => group.minor.code)).size).toBe(130);
    expect(new Set(groups.map((group) => group.subMajor.code)).size).toBe(43);
    expect(new Set(groups.map((group) => group.major.code)).size).toBe(10);
  });

  test('have an ILO score, but for the nine that the paper leaves out', () => {
    expect(groups.filter((group) => group.ilo === null).map((group) => group.isco08)).toEqual(WITHOUT_ILO);
  });

  test('fall into the classes that the ILO published', () => {
    expect(
      ['Exposed: Gradient 4', 'Exposed: Gradient 3', 'Exposed: Gradient 2', 'Exposed: Gradient 1'].map(inClass),
    ).toEqual([13, 38, 44, 17]);
    expect([inClass('Minimal Exposure'), inClass('Not Exposed')]).toEqual([84, 231]);
  });

  test('have the scores that the ILO published', () => {
    expect([mean('2512'), mean('4110'), mean('4132')]).toEqual([0.53, 0.6, 0.7]);
    expect(Math.max(...groups.map((group) => group.ilo?.mean ?? 0))).toBe(0.7);
    const tasks = groups.flatMap((group) => group.ilo?.tasks ?? []);
    expect(tasks.length).toBe(3266 - WITHOUT_WORDS.length);
    for (const { ilo, isco08 } of groups) {
      if (ilo === null || WITHOUT_WORDS.some((id) => id.startsWith(isco08))) continue;
      const average = ilo.tasks.reduce((sum, task) => sum + task.score, 0) / ilo.tasks.length;
      expect(Math.abs(average - ilo.mean), isco08).toBeLessThan(0.0051);
    }
  });

  test('say each task in words of their own, not by its number', () => {
    const tasks = groups.flatMap((group) => group.ilo?.tasks ?? []);
    expect(tasks.filter((task) => /^\d/.test(task.words) || task.words.split(' ').length < 2)).toEqual([]);
  });
});

describe('US occupations', () => {
  test('add up to the official totals of 2024 and 2034', () => {
    const once = new Map(occupations.map((us) => [us.countedWith ?? us.soc2018, us]));
    const sum = (read: (us: (typeof occupations)[number]) => number | null | undefined) =>
      [...once.values()].reduce((total, us) => total + (read(us) ?? 0), 0);
    const [now, later] = [sum((us) => us.jobs2024), sum((us) => us.jobs2034)];
    expect(now / 1e6).toBeCloseTo(170, 1);
    expect(later / 1e6).toBeCloseTo(175.2, 1);
    expect((later / now - 1) * 100).toBeCloseTo(3.1, 1);
    expect(sum((us) => us.jobsByYear['2024']) / 1e6).toBeCloseTo(154.2, 1);
  });

  test('have the figures that their publishers print', () => {
    expect(us('27-3091')?.microsoftApplicability).toBeCloseTo(0.49, 2);
    expect(us('15-1251')?.observedExposure).toBeCloseTo(0.745, 3);
    expect(us('15-1252')?.projectedChangePercent).toBe(15.8);
    expect(us('15-2051')?.medianWageUsd).toBe(112_590);
    expect(us('29-1141')?.jobsByYear['2024']).toBe(3_282_010);
  });

  test('share one count where the publisher counts them together', () => {
    const together = occupations.filter((us) => us.countedWith !== null);
    expect(together.length).toBe(28);
    expect(new Set(together.map((us) => us.countedWith)).size).toBe(12);
    for (const title of new Set(together.map((us) => us.countedWith))) {
      const members = together.filter((us) => us.countedWith === title);
      expect(new Set(members.map((us) => JSON.stringify([us.jobs2024, us.jobsByYear]))).size).toBe(1);
    }
  });
});

describe('countries', () => {
  test('are those of the World Bank, by income', () => {
    expect([withIncome('High income'), withIncome('Low income')]).toEqual([87, 25]);
  });

  test('are called what people call them', () => {
    const name = (iso3: string) => base.countries.get(iso3)?.name;
    expect([name('USA'), name('KOR'), name('EGY'), name('CZE')]).toEqual([
      'United States',
      'South Korea',
      'Egypt',
      'Czechia',
    ]);
    expect([...base.countries.values()].filter(({ name }) => /,|SAR|\(/.test(name))).toEqual([]);
  });

  test('share no name with another', () => {
    const names = [...base.countries.values()].flatMap(({ name, aliases }) => [name.toLowerCase(), ...aliases]);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name !== name.toLowerCase())).toEqual([]);
  });
});

describe('scores', () => {
  test('leave only the armed forces out', () => {
    const missing = groups.filter((group: UnitGroup) => !(group.isco08 in base.scores.unitGroups));
    expect(missing.map((group) => group.isco08)).toEqual(['0110', '0210', '0310']);
  });

  test('stay on the scale, with the score inside its range', () => {
    for (const [code, score] of [...Object.entries(base.scores.unitGroups), ...Object.entries(base.scores.us)]) {
      const total = DIMENSIONS.reduce((sum, dimension) => sum + score.points[dimension], base.scores.base);
      expect(total >= 0 && total <= 100, code).toBe(true);
      expect(score.low <= score.high, code).toBe(true);
      expect(score.measures <= base.scores.measuresPossible, code).toBe(true);
    }
  });
});
