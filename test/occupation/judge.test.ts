import { describe, expect, test } from 'vitest';
import { loadData } from '../../adapters/load.ts';
import { bandInWords, bandOf, isGrowingUnderPressure, otherBands } from '../../src/occupation/band.ts';
import { coreFacts } from '../../src/occupation/core-fact.ts';
import { factStrength } from '../../src/occupation/fact-strength.ts';
import { judge } from '../../src/occupation/judge.ts';
import type { Occupation } from '../../src/occupation/occupation.ts';
import { settleWords } from '../../src/occupation/settle.ts';
import type { Scored } from '../../src/occupation/verdict.ts';
import { DIMENSIONS, type Fact } from '../../src/research/base.ts';
import type { ResearchBase } from '../../src/research/parse.ts';

const { base } = loadData();

const groups = [...base.unitGroups.values()].map((group): Occupation => ({
  kind: 'unit group',
  key: group.isco08,
  title: group.title,
  group,
}));
const profiles = [...base.profiles.values()].flatMap((profile): readonly Occupation[] => {
  const group = base.unitGroups.get(profile.isco08);
  return group ? [{ kind: 'profile', key: profile.slug, title: profile.title, group, profile }] : [];
});
const everybody = [...groups, ...profiles];

function find(key: string): Occupation {
  const found = everybody.find((occupation) => occupation.key === key);
  if (!found) throw new Error(`no occupation ${key}`);
  return found;
}

function scored(key: string, research: ResearchBase = base): Scored {
  const verdict = judge(research, find(key));
  if (verdict.kind !== 'scored') throw new Error(`${key} is not scored`);
  return verdict;
}

const tenths = (value: number): number => Math.round(value * 10);

describe('every occupation', () => {
  const verdicts = everybody.map((occupation) => judge(base, occupation));
  const known = verdicts.filter((verdict) => verdict.kind === 'scored');

  test('is answered: only the armed forces have no score, and they name the nearest civilian groups', () => {
    const unscored = verdicts.filter((verdict) => verdict.kind === 'unscored');
    expect(unscored.length).toBeGreaterThanOrEqual(3);
    for (const verdict of unscored) {
      expect(verdict.occupation.group.isco08).toMatch(/^0/);
      expect(verdict.nearest).toEqual(['5412', '5411']);
    }
  });

  test('has a base and contributions that sum to the score exactly', () => {
    for (const verdict of known) {
      const framework = DIMENSIONS.reduce((sum, d) => sum + tenths(verdict.contributions[d]), tenths(verdict.base));
      expect([verdict.occupation.key, framework]).toEqual([verdict.occupation.key, tenths(verdict.framework)]);
      expect(framework + tenths(verdict.evidencePoints)).toBe(tenths(verdict.score));
      expect(verdict.score).toBe(tenths(verdict.score) / 10);
      const points = verdict.keyPoints.reduce((sum, point) => sum + tenths(point.points), 0);
      expect([verdict.occupation.key, points]).toEqual([verdict.occupation.key, tenths(verdict.evidencePoints)]);
    }
  });

  test('has a score inside its range and inside 0 to 100, and evidence inside 15 points', () => {
    for (const { occupation, score, low, high, evidencePoints } of known) {
      expect([occupation.key, 0 <= low && low <= score && score <= high && high <= 100]).toEqual([
        occupation.key,
        true,
      ]);
      expect([occupation.key, Math.abs(evidencePoints) < 15]).toEqual([occupation.key, true]);
    }
  });

  test('has no number that is none', () => {
    for (const verdict of verdicts)
      expect(JSON.stringify(verdict.record) + verdict.status.fit).not.toMatch(/NaN|Infinity/);
    for (const verdict of known) {
      const numbers = [verdict.score, verdict.low, verdict.high, ...Object.values(verdict.positions)];
      expect(numbers.every((value) => Number.isFinite(value))).toBe(true);
    }
  });

  test('rests on facts about it: no general finding and nothing from memory makes a point', () => {
    for (const verdict of known) {
      for (const { fact, claim, strength } of verdict.keyPoints) {
        expect([fact.role, fact.confidence]).toEqual(['core', 'verified']);
        expect(fact.stance === 'context' || fact.stance === claim.side).toBe(true);
        expect(claim.supporting).toContain(fact.id);
        expect(strength).toBeGreaterThan(0);
      }
      const facts = verdict.keyPoints.map((point) => point.fact.id);
      expect(new Set(facts).size).toBe(facts.length);
    }
  });

  test('says what would settle it, and has a fit from 0 to 100', () => {
    for (const { occupation, status } of verdicts) {
      expect([occupation.key, status.settle.length > 0]).toEqual([occupation.key, true]);
      expect(status.fit).toBeGreaterThanOrEqual(0);
      expect(status.fit).toBeLessThanOrEqual(100);
    }
    for (const group of base.unitGroups.keys()) expect(settleWords(group).length).toBeGreaterThan(2);
  });

  test('is not called declining where its jobs have grown, lately too, and are projected to grow', () => {
    for (const verdict of known) {
      const { changePercent, recentPercent, projectedPercent } = verdict.record;
      const grows = (changePercent ?? 0) > 0 && Math.round(recentPercent ?? 0) >= 0 && (projectedPercent ?? 0) > 0;
      if (!grows) continue;
      expect([verdict.occupation.key, verdict.band]).not.toContain('Declining');
      expect([verdict.occupation.key, verdict.band]).not.toContain('Vanishing');
    }
  });

  test('gets the same verdict every time', () => {
    expect(everybody.map((occupation) => judge(base, occupation))).toEqual(verdicts);
  });
});

describe('bands', () => {
  test.for([
    [0, 'Surviving'],
    [24.4, 'Surviving'],
    [24.5, 'Adapting'],
    [25, 'Adapting'],
    [45, 'Contested'],
    [60, 'Declining'],
    [75, 'Vanishing'],
    [100, 'Vanishing'],
  ] as const)('%s, shown as a whole number, is %s', ([score, band]) => expect(bandOf(score)).toBe(band));

  const growth = { changePercent: 40, recentPercent: 5, projectedPercent: 2 };

  test('an occupation under pressure that grows is Contested', () => {
    expect(isGrowingUnderPressure(80, growth)).toBe(true);
    expect(bandInWords(80, growth)).toBe('Contested');
    expect(otherBands({ low: 55, high: 82 }, 'Contested', growth)).toEqual([]);
  });

  test('growth long ago does not hide a fall since, and a missing projection contradicts nothing', () => {
    expect(isGrowingUnderPressure(80, { ...growth, recentPercent: -1 })).toBe(false);
    expect(isGrowingUnderPressure(80, { ...growth, recentPercent: -0.2 })).toBe(true);
    expect(isGrowingUnderPressure(80, { ...growth, projectedPercent: null })).toBe(false);
    expect(isGrowingUnderPressure(59.4, growth)).toBe(false);
  });

  test('a range that crosses an edge names the other band', () => {
    expect(otherBands({ low: 40, high: 62 }, 'Contested', { ...growth, projectedPercent: -3 })).toEqual([
      'Adapting',
      'Declining',
    ]);
  });
});

describe('the strength of a fact', () => {
  const fact = [...base.facts.values()].find((one) => one.id === 'FREY25-01');
  const strength = (changes: Partial<Fact>, nearness: 'own' | 'minor group' = 'own'): number =>
    fact ? factStrength(base, { fact: { ...fact, ...changes }, nearness }, 2026) : 0;

  test('what happened counts more than what is expected', () => {
    expect(strength({ topic: 'outcome' })).toBeGreaterThan(strength({ topic: 'outlook' }));
  });
  test('what was read at the source counts more than what was read in a report, and memory counts nothing', () => {
    expect(strength({ checked: 'primary' })).toBeGreaterThan(strength({ checked: 'secondary' }));
    expect(strength({ confidence: 'unverified' })).toBe(0);
  });
  test('a fact about the occupation counts more than one about its group or about many', () => {
    expect(strength({})).toBeGreaterThan(strength({}, 'minor group'));
    expect(strength({})).toBeGreaterThan(strength({ codes: ['2643', '2641', '2642', '2513', '2166', '2651'] }));
  });
  test('one firm is an example, and a finding that cuts both ways counts half', () => {
    expect(strength({ regions: ['global (one firm)'] })).toBeLessThan(strength({}));
    expect(strength({ stance: 'context' })).toBeCloseTo(strength({}) / 2, 12);
  });
  test('official statistics count more than a survey, a survey more than what a company says of itself', () => {
    expect(bySource('statistics office')).toBeGreaterThan(bySource('survey'));
    expect(bySource('survey')).toBeGreaterThan(bySource('company data'));
  });
});

/** The strength of one fact as if it came from a source of this kind, fresh from the press. */
function bySource(kind: string): number {
  const source = [...base.sources.values()].find((one) => one.kind === kind);
  const fact = { ...coreOf('2643'), source: source?.id ?? '' };
  return factStrength(base, { fact, nearness: 'own' }, source?.year ?? 0);
}

function coreOf(key: string): Fact {
  const [first] = coreFacts(base, find(key));
  if (!first) throw new Error(`no core fact for ${key}`);
  return first.fact;
}

describe('the machine learning engineer', () => {
  const verdict = scored('machine-learning-engineer');

  test('shows its own score beside that of its unit group, and both parts of it', () => {
    expect(verdict.groupScore).toBe(scored('2511').score);
    expect(verdict.framework).not.toBe(verdict.score);
    expect(verdict.keyPoints.some((point) => point.points > 0)).toBe(true);
    expect(verdict.keyPoints.some((point) => point.points < 0)).toBe(true);
  });

  test('has evidence of its own of the best tier and says what stands in for a count', () => {
    expect(verdict.status.tier).toBe('A');
    expect(verdict.status.reviewQueue.join(' ')).toContain('stands in for it');
  });

  test('does not count twice what the dimensions read already', () => {
    expect(verdict.keyPoints.map((point) => point.fact.source)).not.toContain('BLS2434');
  });
});

test('without facts about the occupation there is no evidence contribution', () => {
  const bare: ResearchBase = { ...base, facts: new Map() };
  const verdict = scored('2643', bare);
  expect(verdict.evidencePoints).toBe(0);
  expect(verdict.score).toBe(verdict.framework);
  expect(verdict.status.coreSources).toBe(0);
});

test('turning every finding and claim to the other side mirrors the shift before the ends of the scale', () => {
  const other = { threat: 'resilience', resilience: 'threat', context: 'context' } as const;
  const facts = new Map([...base.facts].map(([id, fact]) => [id, { ...fact, stance: other[fact.stance] }]));
  const claims = new Map([...base.claims].map(([id, claim]) => [id, { ...claim, side: other[claim.side] }]));
  const turned: ResearchBase = { ...base, facts, claims };
  for (const key of ['2511', '2512', '2642', '2166']) {
    expect(scored(key, turned).evidencePoints).toBeCloseTo(-scored(key).evidencePoints, 9);
  }
});

test('jobs over the years are summed only over years that have every part', () => {
  const { record } = scored('machine-learning-engineer');
  expect(record.soc2018).toEqual(['15-2051', '15-1221', '15-1252']);
  expect(record.fromYear).toBe(2021);
  const parts = record.soc2018.map((code) => base.usOccupations.get(code)?.jobsByYear['2024'] ?? 0);
  expect(record.jobsByYear['2024']).toBe(parts.reduce((sum, jobs) => sum + jobs, 0));
});

test('a last year that doubles the jobs is left out until another year confirms it', () => {
  const code = '53-3054';
  const taxi = base.usOccupations.get(code);
  const { record } = scored('taxi-driver');
  expect(taxi?.jobsByYear['2025']).toBeGreaterThan(2 * (taxi?.jobsByYear['2024'] ?? 0));
  expect(record.toYear).toBe(2024);
});
