import { describe, expect, test } from 'vitest';
import { readFigures } from '../../data/compile/figures.ts';

const read = (finding: string, measures?: string) =>
  readFigures(finding, measures).map(({ value, unit, text }) => [value, unit, text]);

describe('the figures in a finding', () => {
  test.each([
    ['Employment fell 13% after late 2022.', [[13, 'percent', '13%']]],
    [
      'Use grew to 17-20% of firms.',
      [
        [17, 'percent', '17-20%'],
        [20, 'percent', '17-20%'],
      ],
    ],
    [
      'Programmers -6%, developers +15.8%.',
      [
        [-6, 'percent', '-6%'],
        [15.8, 'percent', '+15.8%'],
      ],
    ],
    ['They score 0.59, as in 2023.', [[0.59, 'index', '0.59']]],
    [
      '170 million people, about $2.6-4.4 trillion.',
      [
        [170e6, 'count', '170 million'],
        [2.6e12, 'usd', '$2.6-4.4 trillion'],
        [4.4e12, 'usd', '$2.6-4.4 trillion'],
      ],
    ],
    [
      'Three in five worry about the next ten years.',
      [
        [0.6, 'share', 'Three in five'],
        [10, 'years', 'ten years'],
      ],
    ],
    [
      'From 1.8 to 1.0-1.2 percentage points a year.',
      [
        [1.8, 'points', '1.8'],
        [1, 'points', '1.0-1.2'],
        [1.2, 'points', '1.0-1.2'],
      ],
    ],
    [
      'Workers aged 22-25 in gradient 4 of ISCO-08 2511, by 2030, see Article 14.',
      [
        [22, 'years', '22-25'],
        [25, 'years', '22-25'],
      ],
    ],
    [
      'Median annual pay is $112,590 (10th percentile).',
      [
        [112590, 'usd-year', '$112,590'],
        [10, 'rank', '10th'],
      ],
    ],
  ])('%s', (finding, figures) => {
    expect(read(finding)).toEqual(figures);
  });

  test('count jobs where the fact measures employment', () => {
    expect(read('Lawyers +4% (35,900).', 'Employment projections')).toEqual([
      [4, 'percent', '+4%'],
      [35_900, 'jobs', '35,900'],
    ]);
  });
});
