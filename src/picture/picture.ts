import { z } from 'zod';

const words = z.string().min(1).max(200);
const score = z.number().min(0).max(100);

/** A picture as data; drawn by the functions beside this file. All values are points on the 0 to 100 scale. */
export const pictureSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('score'), title: words, score, low: score, high: score, band: words }),
  z.strictObject({
    kind: z.literal('waterfall'),
    title: words,
    base: score,
    steps: z.array(z.strictObject({ label: words, points: z.number().min(-100).max(100) })).max(12),
    score,
  }),
  z.strictObject({
    kind: z.literal('comparison'),
    title: words,
    rows: z.array(z.strictObject({ label: words, score, low: score, high: score, band: words })).max(10),
  }),
  z.strictObject({
    kind: z.literal('debate'),
    title: words,
    start: score,
    score,
    /** How far all arguments together could move it: never quite reached. */
    low: score,
    high: score,
    band: words,
    /** The score after each argument, from the first on; empty to leave it out. */
    path: z.array(score).max(200),
  }),
]);
export type Picture = z.infer<typeof pictureSchema>;
