import { describe, expect, test } from 'vitest';
import { NEAR_DUPLICATE, similarity } from '../../src/question/similarity.ts';

describe('how alike two questions are', () => {
  const one = 'Which tasks of plumbers would a robot take first, and who would notice?';

  test('is 1 for the same words, 0 for none in common, and the same both ways', () => {
    expect(similarity(one, one)).toBe(1);
    expect(similarity(one, 'Where did radiologists go wrong in 2016?')).toBe(0);
    const other = 'Which tasks of plumbers would a machine take first?';
    expect(similarity(one, other)).toBe(similarity(other, one));
  });

  test('a word changed here or there still makes a near-duplicate', () => {
    expect(similarity(one, 'Which task of the plumbers would a robot take first, and who notices?')).toBeGreaterThan(
      NEAR_DUPLICATE,
    );
  });

  test('the name of the job alone makes no likeness', () => {
    expect(similarity('What do plumbers earn?', 'Who trains plumbers?', 'plumbers')).toBe(0);
  });
});
