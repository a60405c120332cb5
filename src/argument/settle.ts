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
/** Units of time in one turn. */
const STEP = 0.1;
const MOST_TURNS = 50_000;
const FEWEST_TURNS = 1_000;
/** Bounds the work on one graph, in strengths and edges looked at, unless FEWEST_TURNS asks for more: some seconds. */
const MOST_VISITS = 100_000_000;

/**
 * Strengths in a graph with cycles: the limit of ds/dt = update(s) - s from the base scores, integrated by the classic
 * Runge-Kutta method (Potyka, KR 2018, for the model and the method). There may be no limit, or none within the
 * bounded number of turns: then the answer is 'not converged'.
 */
export function settle(network: Network, semantics: Semantics): Settled {
  const { bases, supporters, attackers } = network;
  const visits = 4 * Math.max(1, bases.length + supporters.from.length + attackers.from.length);
  const turns = Math.max(FEWEST_TURNS, Math.min(MOST_TURNS, Math.floor(MOST_VISITS / visits)));
  const strengths = bases.slice();
  const residual = integrate(strengths, createUpdate(network, semantics), turns);
  if (residual > STILL_ENOUGH) return { kind: 'not converged', residual };
  return { kind: 'settled', strengths: strengths.map((strength) => Math.min(1, Math.max(0, strength))) };
}

/** Moves the strengths, in place, until they are still or the turns are used up; returns the fastest change left. */
function integrate(strengths: Float64Array, update: Update, turns: number): number {
  const k1 = new Float64Array(strengths.length);
  const k2 = k1.slice();
  const k3 = k1.slice();
  const k4 = k1.slice();
  const trial = k1.slice();
  const probe = (slope: Float64Array, time: number): Float64Array => {
    for (let node = 0; node < trial.length; node++) trial[node] = (strengths[node] ?? 0) + time * (slope[node] ?? 0);
    return trial;
  };
  const measure = (at: Float64Array, slope: Float64Array): void => {
    for (let node = 0; node < slope.length; node++) slope[node] = update(node, at) - (at[node] ?? 0);
  };
  for (let turn = 0; turn < turns; turn++) {
    measure(strengths, k1);
    if (largest(k1) <= STILL) break;
    measure(probe(k1, STEP / 2), k2);
    measure(probe(k2, STEP / 2), k3);
    measure(probe(k3, STEP), k4);
    for (let node = 0; node < strengths.length; node++) {
      const slope = (k1[node] ?? 0) + 2 * (k2[node] ?? 0) + 2 * (k3[node] ?? 0) + (k4[node] ?? 0);
      strengths[node] = (strengths[node] ?? 0) + (STEP / 6) * slope;
    }
  }
  return largest(k1);
}

function largest(slope: Float64Array): number {
  let most = 0;
  for (const change of slope) most = Math.max(most, Math.abs(change));
  return most;
}
