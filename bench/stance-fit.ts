import type { Features } from '../src/argument/read/stance-feature.ts';

/** A labelled statement as the fit sees it; `side` is 0 threat, 1 resilience, 2 unsure. */
export type Row = { readonly features: Features; readonly side: 0 | 1 | 2; readonly weight: number };
export type Weights = ReadonlyMap<string, readonly [number, number, number]>;

const STEPS = 600;
const RATE = 0.05;

/** Multinomial logistic regression with an L2 penalty, by Adam (Kingma and Ba 2015); no randomness. */
export function fitStance(rows: readonly Row[], penalty: number): Weights {
  const names = [...new Set(['constant', ...rows.flatMap(({ features }) => [...features.keys()])])];
  const at = new Map(names.map((name, i) => [name, i]));
  const data = rows.map(({ features, side, weight }) => ({ side, weight, cells: cellsOf(features, at) }));
  const [w, m, v] = [0, 1, 2].map(() => new Float64Array(names.length * 3));
  if (!w || !m || !v) throw new Error('unreachable');
  for (let step = 1; step <= STEPS; step += 1) {
    const gradient = w.map((value, i) => (i < 3 ? 0.01 : penalty) * value);
    for (const { cells, side, weight } of data) addGradient(gradient, shares(w, cells), { cells, side, weight });
    const rate = step < 0.7 * STEPS ? RATE : RATE / 5;
    for (const [i, g] of gradient.entries()) {
      m[i] = 0.9 * (m[i] ?? 0) + 0.1 * g;
      v[i] = 0.99 * (v[i] ?? 0) + 0.01 * g * g;
      w[i] =
        (w[i] ?? 0) - (rate * ((m[i] ?? 0) / (1 - 0.9 ** step))) / (Math.sqrt((v[i] ?? 0) / (1 - 0.99 ** step)) + 1e-8);
    }
  }
  return new Map(names.map((name, i) => [name, [w[3 * i] ?? 0, w[3 * i + 1] ?? 0, w[3 * i + 2] ?? 0]]));
}

/** The side with the largest sum. */
export function sideBy(weights: Weights, features: Features): 0 | 1 | 2 {
  const sums = [0, 0, 0];
  for (const [name, value] of [['constant', 1] as const, ...features]) {
    for (const [k, weight] of (weights.get(name) ?? []).entries()) sums[k] = (sums[k] ?? 0) + value * weight;
  }
  const best = sums.indexOf(Math.max(...sums));
  return best === 0 ? 0 : best === 1 ? 1 : 2;
}

type Cells = readonly (readonly [number, number])[];

function cellsOf(features: Features, at: ReadonlyMap<string, number>): Cells {
  const used = [...features].filter(([, value]) => value !== 0);
  return [[0, 1], ...used.map(([name, value]): [number, number] => [at.get(name) ?? 0, value])];
}

function shares(w: Float64Array, cells: Cells): readonly number[] {
  const sums = [0, 1, 2].map((k) => cells.reduce((total, [i, value]) => total + value * (w[3 * i + k] ?? 0), 0));
  const most = Math.max(...sums);
  const raised = sums.map((sum) => Math.exp(sum - most));
  const total = raised.reduce((a, b) => a + b);
  return raised.map((value) => value / total);
}

function addGradient(
  gradient: Float64Array,
  share: readonly number[],
  { cells, side, weight }: { readonly cells: Cells; readonly side: number; readonly weight: number },
): void {
  for (const k of [0, 1, 2]) {
    const gap = weight * ((share[k] ?? 0) - (side === k ? 1 : 0));
    for (const [i, value] of cells) gradient[3 * i + k] = (gradient[3 * i + k] ?? 0) + gap * value;
  }
}
