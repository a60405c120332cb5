import { describe, expect, test } from 'vitest';
import { draw, orderOf } from '../../src/question/draw.ts';
import { filterQuestions, widenings } from '../../src/question/filter.ts';
import { questionsOf } from '../../src/question/generate.ts';
import { createPool } from '../../src/question/pool.ts';
import type { Question } from '../../src/question/question.ts';
import { base, occupation } from './everything.ts';

const pool = questionsOf(base, occupation('2341'));
const drawing = createPool(base);

function drawAll(seed: number): readonly Question[] {
  const asked: Question[] = [];
  for (;;) {
    const next = draw(pool, new Set(asked.map(({ id }) => id)), seed);
    if (next === undefined) return asked;
    asked.push(next);
  }
}

describe('drawing questions', () => {
  test('asks each once before the pool is exhausted, and then nothing', () => {
    const asked = drawAll(7);
    expect(asked).toHaveLength(pool.length);
    expect(new Set(asked.map(({ id }) => id)).size).toBe(pool.length);
  });

  test('the same seed asks in the same order, another seed in another', () => {
    expect(drawAll(7)).toEqual(drawAll(7));
    expect(drawAll(7)).not.toEqual(drawAll(8));
  });

  test('the order does not hang on the order of the pool', () => {
    expect(orderOf(pool.toReversed(), 3)).toEqual(orderOf(pool, 3));
  });

  test('the layers take turns at the start', () => {
    for (const seed of [1, 2, 3, 4, 5])
      expect(
        new Set(
          orderOf(pool, seed)
            .slice(0, 4)
            .map(({ layer }) => layer),
        ).size,
      ).toBe(4);
  });

  test('the pool is left as it was', () => {
    const before = structuredClone(pool);
    draw(pool, new Set(), 5);
    expect(pool).toEqual(before);
  });
});

describe('filters', () => {
  test('let through only what they name', () => {
    expect(
      filterQuestions(base, pool, { layer: 'region', depth: 'deep' }).map(({ layer, depth }) => `${layer} ${depth}`),
    ).toEqual(filterQuestions(base, pool, { layer: 'region', depth: 'deep' }).map(() => 'region deep'));
    expect(filterQuestions(base, pool, { source: 'ILO140' }).every(({ sources }) => sources.includes('ILO140'))).toBe(
      true,
    );
    expect(filterQuestions(base, pool, { source: 'ILO140' }).length).toBeGreaterThan(5);
    expect(filterQuestions(base, pool, { region: 'United States' }).length).toBeGreaterThan(0);
  });

  test('a publication is every source of that name, and a group of countries each of them', () => {
    const ilo = filterQuestions(base, pool, { source: 'ILO' });
    expect(ilo.length).toBeGreaterThanOrEqual(filterQuestions(base, pool, { source: 'ILO140' }).length);
    const rich = filterQuestions(base, pool, { region: 'high-income countries' });
    expect(rich.length).toBeGreaterThanOrEqual(filterQuestions(base, pool, { region: 'United States' }).length);
  });

  test('a group is every job whose code begins so, profiles included', () => {
    const asked = new Set<string>();
    const jobs = new Set<string>();
    for (let i = 0; i < 20; i += 1) {
      const next = drawing.draw({ groups: ['264'], layer: 'evidence' }, { asked, seed: 3, fresh: Infinity });
      if (next === undefined) break;
      asked.add(next.id);
      jobs.add(next.occupation);
      expect(next.isco08).toMatch(/^264/);
    }
    expect(jobs).toContain('journalist');
  });

  test('over many jobs, each is asked about before one is asked about twice', () => {
    const asked = new Set<string>();
    const jobs: string[] = [];
    for (let i = 0; i < 12; i += 1) {
      const next = drawing.draw({ groups: ['234'] }, { asked, seed: 4, fresh: Infinity });
      if (next === undefined) break;
      asked.add(next.id);
      jobs.push(next.occupation);
    }
    const count = new Set(jobs).size;
    expect(count).toBeGreaterThan(2);
    expect(new Set(jobs.slice(0, count)).size).toBe(count);
    expect(asked.size).toBe(12);
  });

  test('a filter widens by one thing at a time, until it asks for nothing', () => {
    expect(widenings({ occupation: '2341', depth: 'deep', region: 'India' })).toEqual([
      { occupation: '2341', depth: 'deep', region: 'India' },
      { occupation: '2341', region: 'India' },
      { occupation: '2341' },
      {},
    ]);
    expect(widenings({})).toEqual([{}]);
  });

  test('a place that hardly any question is about is looked for among so many jobs, and further each time', () => {
    const fresh = createPool(base);
    const looked = (most: number) => fresh.draw({ region: 'Israel' }, { asked: new Set(), seed: 1, fresh: most });
    expect(looked(3)).toBeUndefined();
    expect(looked(Infinity)?.regions).toContain('Israel');
    expect(looked(0)?.regions).toContain('Israel');
  });

  test('a question is found again by its id, word for word', () => {
    const jobs = [...base.profiles.keys(), ...[...base.unitGroups.keys()].filter((_, i) => i % 20 === 0)];
    for (const job of jobs)
      for (const question of drawing.about(job)) expect(drawing.find(question.id)).toEqual(question);
    expect(drawing.find('2341/no-such-thing')).toBeUndefined();
    expect(drawing.find('9999/x')).toBeUndefined();
  });
});
