import type { Edge, Graph } from './graph.ts';

/** The edges of one kind, grouped by the argument they act on: those on `node` come `from[start[node]]` up to `start[node + 1]`. */
export type Side = { readonly start: Int32Array; readonly from: Int32Array };

/** A graph as numbers: an argument is its place in the graph's list. */
export type Network = {
  readonly ids: readonly string[];
  readonly places: ReadonlyMap<string, number>;
  readonly bases: Float64Array;
  readonly supporters: Side;
  readonly attackers: Side;
  /** Every argument after all that act on it; null where there is a cycle. */
  readonly order: Int32Array | null;
};

/** Lays a sound graph out for the solver. Throws where an edge names an argument that does not exist. */
export function layOut(graph: Graph): Network {
  const ids = graph.arguments.map(({ id }) => id);
  const places = new Map<string, number>();
  const bases = new Float64Array(ids.length);
  graph.arguments.forEach(({ id, base }, place) => {
    places.set(id, place);
    // Adding 0 turns -0 into 0, so that equal bases have equal bits.
    bases[place] = base + 0;
  });
  const supporters = group(graph.supports, places);
  const attackers = group(graph.attacks, places);
  return { ids, places, bases, supporters, attackers, order: orderOf(supporters, attackers) };
}

/** The place of an argument; throws where there is none of that id. */
export function placeOf(places: ReadonlyMap<string, number>, id: string): number {
  const place = places.get(id);
  if (place === undefined) throw new Error(`There is no argument ${JSON.stringify(id)}.`);
  return place;
}

/** Counting sort of the edges by target. */
function group(edges: readonly Edge[], places: ReadonlyMap<string, number>): Side {
  const start = new Int32Array(places.size + 1);
  const targets = new Int32Array(edges.length);
  const sources = new Int32Array(edges.length);
  edges.forEach((edge, at) => {
    const target = placeOf(places, edge.to);
    targets[at] = target;
    sources[at] = placeOf(places, edge.from);
    start[target + 1] = (start[target + 1] ?? 0) + 1;
  });
  for (let node = 0; node < places.size; node++) start[node + 1] = (start[node + 1] ?? 0) + (start[node] ?? 0);
  const next = start.slice();
  const from = new Int32Array(edges.length);
  for (let at = 0; at < edges.length; at++) {
    const target = targets[at] ?? 0;
    const slot = next[target] ?? 0;
    from[slot] = sources[at] ?? 0;
    next[target] = slot + 1;
  }
  return { start, from };
}

/**
 * Kahn's topological order, taken from the far end: arguments that act on nothing more come last. Which of the many
 * orders it is makes no difference to any strength, because sums are taken by size and not by place.
 */
function orderOf(supporters: Side, attackers: Side): Int32Array | null {
  const count = supporters.start.length - 1;
  const pending = new Int32Array(count);
  for (const from of supporters.from) pending[from] = (pending[from] ?? 0) + 1;
  for (const from of attackers.from) pending[from] = (pending[from] ?? 0) + 1;
  const order = new Int32Array(count);
  let free = count;
  for (let node = 0; node < count; node++) if (pending[node] === 0) order[--free] = node;
  const release = ({ start, from }: Side, node: number): void => {
    for (let at = start[node] ?? 0; at < (start[node + 1] ?? 0); at++) {
      const source = from[at] ?? 0;
      const left = (pending[source] ?? 0) - 1;
      pending[source] = left;
      if (left === 0) order[--free] = source;
    }
  };
  for (let at = count - 1; at >= free; at--) {
    release(supporters, order[at] ?? 0);
    release(attackers, order[at] ?? 0);
  }
  return free === 0 ? order : null;
}
