import { expect, test } from 'vitest';
import { createGallery } from '../../../adapters/discord/gallery.ts';
import type { Picture } from '../../../src/picture/picture.ts';

const scored = (score: number): Picture => ({
  kind: 'score',
  title: 'Nurse',
  score,
  low: 10,
  high: 30,
  band: 'Surviving',
});

test('a picture is drawn once, as PNG, and another is another', async () => {
  const draw = createGallery();
  const first = draw(scored(17), 'Nurse 17');
  expect(draw(scored(17), 'Nurse 17')).toBe(first);
  expect(draw(scored(18), 'Nurse 18')).not.toBe(first);
  expect([...(await first).subarray(1, 4)]).toEqual([...Buffer.from('PNG')]);
});
