import { describe, expect, test } from 'vitest';
import { loadData } from '../../adapters/load.ts';
import { createSuggest } from '../../src/occupation/suggest.ts';

const { base, finder } = loadData();
const suggest = createSuggest(base, finder);

describe('completing a job while it is typed', () => {
  test.each([
    ['nur', 'Registered Nurse'],
    ['radiol', 'Radiologist'],
    ['truck d', 'Truck Driver'],
    ['ml eng', 'Machine Learning Engineer'],
    ['swe', 'Software Developer'],
    ['plumb', 'Plumber'],
    ['2221', 'Nursing professionals'],
    ['nrse', 'Nursing professionals'],
  ])('%s', (words, title) => {
    expect(suggest(words)[0]?.title).toBe(title);
  });

  test.each(['', '   ', '???', 'zzqx'])('nothing fits %j', (words) => {
    expect(suggest(words)).toEqual([]);
  });

  test('each job is there once, and never more than a platform shows', () => {
    const found = suggest('a');
    expect(found.length).toBeLessThanOrEqual(25);
    expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
  });
});
