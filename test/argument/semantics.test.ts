import { assert, double, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SEMANTICS, SEMANTICS_NAMES, type SemanticsName } from '../../src/argument/semantics.ts';
import { base, sketch, strengthsOf } from './graphs.ts';

/** What rounding alone may leave. */
const ROUNDING = 4e-16;
const symmetric = ['squared_energy', 'quadratic_energy', 'dfquad'] as const;
const energy = double({ min: -50, max: 50, noNaN: true });

describe.each(SEMANTICS_NAMES)('%s', (name) => {
  const { aggregate, influence } = SEMANTICS[name];

  it('gives a strength from 0 to 1', () => {
    assert(
      property(base, double({ min: -1e6, max: 1e6, noNaN: true }), (w, e) => {
        const strength = influence(w, name === 'dfquad' ? e / 1e6 : e);
        expect(strength >= 0 && strength <= 1).toBe(true);
      }),
    );
  });

  it('leaves the base as it is, to the last bit, when nothing acts on it', () => {
    assert(property(base, (w) => Object.is(influence(w, aggregate(new Float64Array(0), 0)), w)));
  });

  it('never goes below the base for positive energy, nor above it for negative', () => {
    assert(
      property(base, energy, (w, e) => {
        const scaled = name === 'dfquad' ? e / 50 : e;
        expect(scaled > 0 ? influence(w, scaled) >= w : influence(w, scaled) <= w).toBe(true);
      }),
    );
  });

  it('adds nothing for an argument of strength 0', () => {
    const some = [0.2, 0.3, 0.7];
    expect(aggregate(Float64Array.from([0, ...some]), 4)).toBe(aggregate(Float64Array.from(some), 3));
  });
});

describe.each(symmetric)('%s treats the sides alike', (name) => {
  it('attack on w and support of 1 - w mirror each other', () => {
    assert(
      property(base, double({ min: 0, max: 1, noNaN: true }), (w, e) => {
        const { influence } = SEMANTICS[name];
        expect(Math.abs(influence(w, e) - (1 - influence(1 - w, -e)))).toBeLessThanOrEqual(ROUNDING);
      }),
    );
  });

  it('comes as near to 0 and to 1 as enough arguments can bring it', () => {
    const strongest = name === 'dfquad' ? 1 : 1e9;
    expect(SEMANTICS[name].influence(0.5, strongest)).toBeGreaterThan(1 - 1e-8);
    expect(SEMANTICS[name].influence(0.5, -strongest)).toBeLessThan(1e-8);
  });
});

/** Points moved on a root of base 0.5 that may move by 15 either way; the first `against` arguments attack. */
const moved = (strengths: readonly number[], name: SemanticsName, against = 0): number => {
  const bases = Object.fromEntries(strengths.map((score, at) => [`a${at}`, score]));
  const ties = strengths.map((_, at) => `a${at}${at < against ? '-' : '+'}topic`);
  return 30 * ((strengthsOf(sketch({ topic: 0.5, ...bases }, ties), name).get('topic') ?? Number.NaN) - 0.5);
};
const many = (count: number, strength: number): number[] => Array.from({ length: count }, () => strength);

describe('where the semantics differ', () => {
  it.each([
    { what: 'one argument of 0.3', strengths: many(1, 0.3), against: 0, points: [1.2, 1.2, 4.5] },
    { what: 'one argument of 0.8', strengths: many(1, 0.8), against: 0, points: [5.9, 5.9, 12] },
    { what: 'three of 0.8', strengths: many(3, 0.8), against: 0, points: [9.9, 12.8, 14.9] },
    { what: 'a hundred of 0.1', strengths: many(100, 0.1), against: 0, points: [7.5, 14.9, 15] },
    { what: 'eleven against ten, all 0.6', strengths: many(21, 0.6), against: 10, points: [4, 4, 0] },
  ])('$what', ({ strengths, against, points }) => {
    symmetric.forEach((name, at) => {
      // DF-QuAD's 14.88 stands as 14.9 in the table; half a unit of the last place is allowed throughout.
      expect(Math.abs(moved(strengths, name, against) - (points[at] ?? Number.NaN))).toBeLessThanOrEqual(0.05 + 1e-9);
    });
  });

  it('under DF-QuAD one argument of strength 1 leaves all others on its side without effect', () => {
    expect(moved([1], 'dfquad')).toBe(moved([1, 0.9, 0.9], 'dfquad'));
    for (const name of ['squared_energy', 'quadratic_energy', 'euler'] as const) {
      expect(moved([1, 0.9, 0.9], name)).toBeGreaterThan(moved([1], name));
    }
  });

  it('under the Euler-based semantics no attack brings an argument below the square of its base', () => {
    const { influence } = SEMANTICS.euler;
    expect(influence(0.5, -1000)).toBe(0.25);
    expect(influence(0.5, 1000)).toBe(1);
    expect(influence(0, 1000)).toBe(0);
    expect(influence(1, -1000)).toBe(1);
  });

  it('under the Euler-based semantics attack and support of the same strength do not mirror', () => {
    const { influence } = SEMANTICS.euler;
    expect(Math.abs(influence(0.5, 2) - (1 - influence(0.5, -2)))).toBeGreaterThan(0.1);
  });
});
