import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { CAP, foldKeyPoints, movedScore, toTenths, type SidedStrength } from '../../src/argument/key-point.ts';

const strength = fc.double({ min: 0, max: 1, noNaN: true });
const side = fc.constantFrom<'threat' | 'resilience'>('threat', 'resilience');
const ids = fc.integer({ min: 0, max: 99 }).map((n) => `K${n}`);
/** An id always has the same side. */
const points = fc.uniqueArray(fc.record({ id: ids, side, strength }), { selector: (point) => point.id, maxLength: 60 });

const shift = (given: readonly SidedStrength[]): number => foldKeyPoints(given).shift;

test('no set of arguments reaches 15 points', () => {
  fc.assert(fc.property(points, (given) => Math.abs(shift(given)) < CAP));
  const all = Array.from({ length: 5000 }, (_, i) => ({ id: `K${i}`, side: 'threat' as const, strength: 1 }));
  expect(shift(all)).toBeLessThan(CAP);
});

test('the order in which arguments arrive changes no bit', () => {
  const shuffled = points.chain((given) =>
    fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
  );
  fc.assert(
    fc.property(shuffled, ([given, other]) => {
      expect(foldKeyPoints(other)).toEqual(foldKeyPoints(given));
    }),
  );
});

test('a copy of an argument, or a weaker one to the same point, adds nothing', () => {
  fc.assert(
    fc.property(points, strength, (given, factor) => {
      const copies = given.map((point) => ({ ...point, strength: point.strength * factor }));
      expect(foldKeyPoints([...copies, ...given, ...given])).toEqual(foldKeyPoints(given));
    }),
  );
});

test('one more threat never lowers the score, one more resilience point never raises it', () => {
  fc.assert(
    fc.property(points, side, strength, (given, more, s) => {
      const before = shift(given);
      const after = shift([...given, { id: 'new', side: more, strength: s }]);
      return more === 'threat' ? after >= before : after <= before;
    }),
  );
});

test('exchanging the sides mirrors the shift', () => {
  const other = { threat: 'resilience', resilience: 'threat' } as const;
  fc.assert(
    fc.property(points, (given) => {
      const mirrored = given.map((point) => ({ ...point, side: other[point.side] }));
      expect(shift(mirrored) + shift(given)).toBe(0);
    }),
  );
});

test('an argument without strength changes nothing', () => {
  fc.assert(
    fc.property(points, side, (given, more) => {
      expect(shift([...given, { id: 'new', side: more, strength: 0 }])).toBe(shift(given));
    }),
  );
});

test('the points of the key points sum to the shift', () => {
  fc.assert(
    fc.property(points, (given) => {
      const fold = foldKeyPoints(given);
      expect(fold.points.reduce((sum, point) => sum + point.points, 0)).toBeCloseTo(fold.shift, 11);
    }),
  );
});

test('rounded to tenths the points sum exactly to the rounded shift, and none moves by a whole tenth', () => {
  fc.assert(
    fc.property(points, (given) => {
      const fold = foldKeyPoints(given);
      const exact = fold.points.map((point) => point.points);
      const tenths = toTenths(exact, fold.shift);
      const sum = tenths.reduce((total, value) => total + value, 0);
      if (given.length > 0) expect(Math.abs(sum - fold.shift * 10)).toBeLessThanOrEqual(0.5 + 1e-9);
      tenths.forEach((value, i) => expect(Math.abs(value - (exact[i] ?? 0) * 10)).toBeLessThan(1 + 1e-9));
    }),
  );
});

test('a moved score stays inside 0 to 100 and never turns back', () => {
  const start = fc.double({ min: 0, max: 100, noNaN: true });
  const move = fc.double({ min: -15, max: 15, noNaN: true });
  fc.assert(
    fc.property(start, move, (from, by) => {
      const to = movedScore(from, by);
      expect(to).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(100);
      expect((to - from) * by).toBeGreaterThanOrEqual(0);
      expect(Math.abs(to - from)).toBeLessThanOrEqual(Math.abs(by) + 1e-9);
    }),
  );
});

test('one argument of strength 0.8 moves a score in the middle by 5.9 points', () => {
  expect(movedScore(50, shift([{ id: 'K1', side: 'threat', strength: 0.8 }]))).toBeCloseTo(55.85, 2);
});
