export const SEMANTICS_NAMES = ['squared_energy', 'quadratic_energy', 'dfquad', 'euler'] as const;
export type SemanticsName = (typeof SEMANTICS_NAMES)[number];

/**
 * A modular gradual semantics (Mossakowski and Neuhaus 2018): an argument's strength is
 * `influence(base, aggregate(supporters) - aggregate(attackers))`. In all four, an energy of 0 leaves the base as it
 * is to the last bit, and a strength of 0 adds nothing to an aggregate.
 */
export type Semantics = {
  readonly name: SemanticsName;
  /** The weight of one side: of the first `count` strengths, which stand from the weakest to the strongest. */
  readonly aggregate: (strengths: Float64Array, count: number) => number;
  /** Strength in [0, 1] from the base in [0, 1] and the energy; never below the base if energy > 0, never above if < 0. */
  readonly influence: (base: number, energy: number) => number;
};

/**
 * DF-QuAD: Rago, Toni, Aurisicchio and Baroni, "Discontinuity-free decision support with quantitative argumentation
 * debates", KR 2016. Aggregate: the probabilistic sum 1 - product of (1 - s). Influence: linear towards 0 or 1.
 */
const dfquad: Semantics = {
  name: 'dfquad',
  aggregate: (strengths, count) => {
    let missing = 1;
    for (let at = 0; at < count; at++) missing *= 1 - (strengths[at] ?? 0);
    return 1 - missing;
  },
  influence: (base, energy) => (energy > 0 ? base + (1 - base) * energy : base + base * energy),
};

/**
 * Quadratic energy: Potyka, "Continuous dynamical systems for weighted bipolar argumentation", KR 2018. Aggregate: the
 * sum. Influence: h(E) = E^2 / (1 + E^2) of the way from the base to 0 or 1.
 */
const quadraticEnergy: Semantics = {
  name: 'quadratic_energy',
  aggregate: sum,
  influence: (base, energy) => pull(base, energy, energy * energy),
};

/**
 * Euler-based: Amgoud and Ben-Naim, "Evaluation of arguments in weighted bipolar graphs", ECSQARU 2017. Aggregate: the
 * sum. Influence: 1 - (1 - w^2) / (1 + w e^E); it never leaves [w^2, 1], and the sides are not symmetric. The only one
 * that needs `exp`, so the only one whose last bit may differ between JavaScript engines.
 */
const euler: Semantics = {
  name: 'euler',
  aggregate: sum,
  influence: (base, energy) => {
    // At base 0 the formula gives 0 for every energy, but 0 times an overflowing exponential is no number.
    if (energy === 0 || base === 0) return base;
    const strength = 1 - (1 - base * base) / (1 + base * Math.exp(energy));
    return energy > 0 ? Math.max(base, strength) : Math.min(base, strength);
  },
};

/**
 * Squared energy, our default: the sum of squared strengths (one strong argument outweighs many weak ones) with the
 * influence 1-Max(1), |E| / (1 + |E|) of the way from the base to 0 or 1, of the family p-Max(k) in Potyka, "Extending
 * modular semantics for bipolar weighted argumentation", AAMAS 2019. Only + - * /, so every engine gives the same bits.
 */
const squaredEnergy: Semantics = {
  name: 'squared_energy',
  aggregate: (strengths, count) => {
    let total = 0;
    for (let at = 0; at < count; at++) {
      const strength = strengths[at] ?? 0;
      total += strength * strength;
    }
    return total;
  },
  influence: (base, energy) => pull(base, energy, Math.abs(energy)),
};

export const SEMANTICS: Readonly<Record<SemanticsName, Semantics>> = {
  squared_energy: squaredEnergy,
  quadratic_energy: quadraticEnergy,
  dfquad,
  euler,
};

export const DEFAULT_SEMANTICS: SemanticsName = 'squared_energy';

function sum(strengths: Float64Array, count: number): number {
  let total = 0;
  for (let at = 0; at < count; at++) total += strengths[at] ?? 0;
  return total;
}

/**
 * Moves the base by size / (1 + size) of the way to 1 or 0. Written so that each rounded step is monotone in `size`:
 * w - w q/(1+q) is w / (1+q), and w + (1-w) q/(1+q) is 1 - (1-w) / (1+q). A stronger supporter then never lowers the
 * result by even one bit, which the textbook form does not promise.
 */
function pull(base: number, energy: number, size: number): number {
  if (energy > 0) return Math.max(base, 1 - (1 - base) / (1 + size));
  return base / (1 + size);
}
