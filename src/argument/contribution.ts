import type { Edge, Graph } from './graph.ts';
import { createGrowingGraph } from './growing.ts';
import { layOut, placeOf } from './network.ts';
import type { Semantics } from './semantics.ts';
import { solve } from './solve.ts';

/** What one argument adds to the strength of the topic; negative where it takes away. Each in [-1, 1]. */
type Contribution = {
  /** The topic's strength minus what it would be without the argument and its edges. */
  readonly removal: number;
  /** The same after first cutting what acts on the argument: what it adds by its own base score alone. */
  readonly intrinsicRemoval: number;
};

/** Why there is no answer: more arguments than can be handled exactly, or a graph with cycles that does not settle. */
export type NoContribution =
  | { readonly kind: 'too large'; readonly count: number; readonly most: number }
  | { readonly kind: 'not converged' };

export type Removals = { readonly kind: 'removals'; readonly of: ReadonlyMap<string, Contribution> } | NoContribution;

/** With cycles, each argument takes two integrations of the whole graph. */
const MOST_IN_CYCLIC = 50;

/**
 * The removal and the intrinsic removal contribution of every argument but the topic, in the order of the graph's list.
 * Kampik, Potyka, Yin, Čyras and Toni, "Contribution functions for quantitative bipolar argumentation graphs: a
 * principle-based analysis", International Journal of Approximate Reasoning, 2024. Graphs without cycles may be of any
 * size. Throws on an unknown topic.
 */
export function removals(graph: Graph, semantics: Semantics, topic: string): Removals {
  const network = layOut(graph);
  placeOf(network.places, topic);
  const others = graph.arguments.filter(({ id }) => id !== topic);
  if (network.order === null) return cyclicRemovals(graph, semantics, topic);
  const growing = createGrowingGraph(graph, semantics);
  const actual = growing.strengthOf(topic);
  const of = new Map<string, Contribution>();
  for (const { id, base } of others) {
    // Without what acts on it, an argument is as strong as its base; an argument of strength 0 is as good as none.
    const without = growing.suppose(topic, { id, strength: 0 });
    const alone = growing.suppose(topic, { id, strength: base });
    of.set(id, { removal: actual - without, intrinsicRemoval: alone - without });
  }
  return { kind: 'removals', of };
}

/** The part of a graph that is left when only these arguments are kept. */
export function restrict(graph: Graph, kept: ReadonlySet<string>): Graph {
  const inside = ({ from, to }: Edge): boolean => kept.has(from) && kept.has(to);
  return {
    arguments: graph.arguments.filter(({ id }) => kept.has(id)),
    attacks: graph.attacks.filter(inside),
    supports: graph.supports.filter(inside),
  };
}

/** The strength of one argument, or null where the graph does not settle. */
export function strengthIn(graph: Graph, semantics: Semantics, topic: string): number | null {
  const solution = solve(graph, semantics);
  return solution.kind === 'solved' ? (solution.strengths.get(topic) ?? null) : null;
}

function cyclicRemovals(graph: Graph, semantics: Semantics, topic: string): Removals {
  const count = graph.arguments.length - 1;
  if (count > MOST_IN_CYCLIC) return { kind: 'too large', count, most: MOST_IN_CYCLIC };
  const actual = strengthIn(graph, semantics, topic);
  const ids = graph.arguments.map(({ id }) => id);
  const of = new Map<string, Contribution>();
  for (const id of ids.filter((id) => id !== topic)) {
    const without = strengthIn(restrict(graph, new Set(ids.filter((other) => other !== id))), semantics, topic);
    const alone = strengthIn(cutOff(graph, id), semantics, topic);
    if (actual === null || without === null || alone === null) return { kind: 'not converged' };
    of.set(id, { removal: actual - without, intrinsicRemoval: alone - without });
  }
  return { kind: 'removals', of };
}

function cutOff(graph: Graph, id: string): Graph {
  const elsewhere = ({ to }: Edge): boolean => to !== id;
  return { ...graph, attacks: graph.attacks.filter(elsewhere), supports: graph.supports.filter(elsewhere) };
}
