import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pngPicture } from '../adapters/picture.ts';
import { drawPicture } from '../src/picture/draw.ts';
import { PALETTES, THEMES } from '../src/picture/palette.ts';
import type { Picture } from '../src/picture/picture.ts';
import { contrast } from './contrast.ts';

const PICTURES: readonly Picture[] = [
  { kind: 'score', title: 'Radiologist', score: 40, low: 30, high: 49, band: 'Adapting' },
  {
    kind: 'waterfall',
    title: 'Why: Radiologist',
    base: 45,
    steps: [{ label: 'Task exposure', points: -4.2 }],
    score: 40.8,
  },
  {
    kind: 'comparison',
    title: 'Side by side',
    rows: [
      { label: 'Nurse', score: 15, low: 11, high: 21, band: 'Surviving' },
      { label: 'Teacher', score: 29, low: 22, high: 36, band: 'Adapting' },
    ],
  },
];

describe('pictures', () => {
  test.each(PICTURES)('a $kind picture carries its words, its numbers and its alternative text', (picture) => {
    const svg = drawPicture(picture, 'what it shows', 'light');
    expect(svg).toContain('<title>what it shows</title>');
    expect(svg).toContain('our estimate');
    expect(svg).toContain(picture.title);
  });

  test('text in a picture is never read as markup', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 40 }), (title) => {
        const svg = drawPicture(
          { kind: 'score', title: `${title}<script>`, score: 1, low: 0, high: 2, band: 'Surviving' },
          title,
          'dark',
        );
        expect(svg).not.toContain('<script');
      }),
    );
  });

  test('the words on every ground have a contrast of at least 4.5', () => {
    for (const theme of THEMES) {
      const { ground, ink, faint, threat, resilience, accent } = PALETTES[theme];
      for (const colour of [ink, faint, threat, resilience, accent])
        expect(contrast(colour, ground)).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('a picture becomes a PNG', async () => {
    const [picture] = PICTURES;
    const png = picture === undefined ? new Uint8Array() : await pngPicture(picture, 'alt', 'light');
    expect(new TextDecoder().decode(png.slice(1, 4))).toBe('PNG');
  });
});
