import type { Graph } from './graph.ts';
import { layOut, type Network } from './network.ts';
import type { Semantics } from './semantics.ts';
import { settle } from './settle.ts';
import { createUpdate } from './update.ts';

/** Strengths in [0, 1] by id, in the order of the graph's list; or, in a graph with cycles, that there are none. */
export type Solution =
  | { readonly kind: 'solved'; readonly strengths: ReadonlyMap<string, number> }
  /** `residual` is the fastest remaining change of a strength per unit of time when the solver gave up. */
  | { readonly kind: 'not converged'; readonly residual: number };

/**
 * The strength of every argument of a sound graph. Without cycles: one forward pass, the same bits however the
 * arguments are named and ordered. With cycles: the limit of the continuous model, see `settle`.
 */
export function solve(graph: Graph, semantics: Semantics): Solution {
  const network = layOut(graph);
  const settled = network.order === null ? settle(network, semantics) : null;
  if (settled?.kind === 'not converged') return settled;
  const values = settled?.strengths ?? forwardPass(network, semantics);
  const strengths = new Map<string, number>();
  network.ids.forEach((id, place) => strengths.set(id, values[place] ?? 0));
  return { kind: 'solved', strengths };
}

/** Strengths by place, each computed once after all that act on it. Throws on a network with a cycle. */
export function forwardPass(network: Network, semantics: Semantics): Float64Array {
  if (network.order === null) throw new Error('A forward pass needs a graph without cycles.');
  const strengths = new Float64Array(network.ids.length);
  const update = createUpdate(network, semantics);
  for (const node of network.order) strengths[node] = update(node, strengths);
  return strengths;
}
