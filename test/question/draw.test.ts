import { describe, expect, test } from 'vitest';
import { draw, filterQuestions, orderOf } from '../../src/question/draw.ts';
import { questionsOf } from '../../src/question/generate.ts';
import { drawAcross, questionPool } from '../../src/question/pool.ts';
import type { Question } from '../../src/question/question.ts';
import { base, occupation } from './everything.ts';

const pool = questionsOf(base, occupation('2341'));

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
      filterQuestions(pool, { layer: 'region', depth: 'deep' }).map(({ layer, depth }) => `${layer} ${depth}`),
    ).toEqual(filterQuestions(pool, { layer: 'region', depth: 'deep' }).map(() => 'region deep'));
    expect(filterQuestions(pool, { source: 'ILO140' }).every(({ sources }) => sources.includes('ILO140'))).toBe(true);
    expect(filterQuestions(pool, { source: 'ILO140' }).length).toBeGreaterThan(5);
    expect(filterQuestions(pool, { region: 'United States' }).length).toBeGreaterThan(0);
  });

  test('a group is every job whose code begins so, profiles included', () => {
    const group = questionPool(base, { group: '264', layer: 'evidence' });
    expect(new Set(group.map(({ occupation: key }) => key))).toContain('journalist');
    expect(group.every(({ isco08 }) => isco08.startsWith('264'))).toBe(true);
  });

  test('over many jobs, each is asked about before one is asked about twice', () => {
    const asked = new Set<string>();
    const jobs: string[] = [];
    for (let i = 0; i < 12; i += 1) {
      const next = drawAcross(base, { group: '234' }, { asked, seed: 4 });
      if (next === undefined) break;
      asked.add(next.id);
      jobs.push(next.occupation);
    }
    const count = new Set(jobs).size;
    expect(count).toBeGreaterThan(2);
    expect(new Set(jobs.slice(0, count)).size).toBe(count);
    expect(asked.size).toBe(12);
  });
});
