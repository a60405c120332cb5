import type { Network } from './network.ts';
import type { Semantics } from './semantics.ts';
import { createUpdate, type Update } from './update.ts';

export type Settled =
  | { readonly kind: 'settled'; readonly strengths: Float64Array }
  | { readonly kind: 'not converged'; readonly residual: number };

/** Settled as soon as no strength changes faster than this per unit of time. */
const STILL = 1e-14;
/** Where long sums keep rounding above that, this is still enough once all turns are used up. */
const STILL_ENOUGH = 1e-13;
/** The second, finer step is for graphs with hubs, where the first can overshoot and swing by itself. */
const STEPS = [0.1, 0.02] as const;
const MOST_TURNS = 50_000;
const FEWEST_TURNS = 5_000;
/** Bounds the work on one graph: strengths computed for each step length, unless FEWEST_TURNS asks for more. */
const MOST_UPDATES = 20_000_000;

/**
 * Strengths in a graph with cycles: the limit of ds/dt = update(s) - s from the base scores, integrated by the classic
 * Runge-Kutta method (Potyka, KR 2018, for the model and the method). There may be no limit, or none within the
 * bounded number of steps: then the answer is 'not converged'.
 */
export function settle(network: Network, semantics: Semantics): Settled {
  const update = createUpdate(network, semantics);
  const updatesPerTurn = 4 * Math.max(1, network.bases.length);
  const turns = Math.max(FEWEST_TURNS, Math.min(MOST_TURNS, Math.floor(MOST_UPDATES / updatesPerTurn)));
  let residual = 0;
  for (const step of STEPS) {
    const strengths = network.bases.slice();
    residual = integrate(strengths, update, { step, turns });
    if (residual <= STILL_ENOUGH)
      return { kind: 'settled', strengths: strengths.map((s) => Math.min(1, Math.max(0, s))) };
  }
  return { kind: 'not converged', residual };
}

type Plan = { readonly step: number; readonly turns: number };

/** Moves the strengths, in place, until they are still or the turns are used up; returns the fastest change left. */
function integrate(strengths: Float64Array, update: Update, { step, turns }: Plan): number {
  const k1 = new Float64Array(strengths.length);
  const k2 = k1.slice();
  const k3 = k1.slice();
  const k4 = k1.slice();
  const trial = k1.slice();
  const probe = (slope: Float64Array, length: number): Float64Array => {
    for (let node = 0; node < trial.length; node++) trial[node] = (strengths[node] ?? 0) + length * (slope[node] ?? 0);
    return trial;
  };
  const measure = (at: Float64Array, slope: Float64Array): void => {
    for (let node = 0; node < slope.length; node++) slope[node] = update(node, at) - (at[node] ?? 0);
  };
  for (let turn = 0; turn < turns; turn++) {
    measure(strengths, k1);
    if (largest(k1) <= STILL) break;
    measure(probe(k1, step / 2), k2);
    measure(probe(k2, step / 2), k3);
    measure(probe(k3, step), k4);
    for (let node = 0; node < strengths.length; node++) {
      const slope = (k1[node] ?? 0) + 2 * (k2[node] ?? 0) + 2 * (k3[node] ?? 0) + (k4[node] ?? 0);
      strengths[node] = (strengths[node] ?? 0) + (step / 6) * slope;
    }
  }
  return largest(k1);
}

function largest(slope: Float64Array): number {
  let most = 0;
  for (const change of slope) most = Math.max(most, Math.abs(change));
  return most;
}
