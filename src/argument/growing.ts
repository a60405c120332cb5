import { findEdgeFault, type Argument, type Edge, type Graph } from './graph.ts';
import { layOut, type Side } from './network.ts';
import type { Semantics } from './semantics.ts';
import { forwardPass } from './solve.ts';

/** One more argument; each edge begins or ends at it. */
export type Addition = {
  readonly argument: Argument;
  readonly attacks: readonly Edge[];
  readonly supports: readonly Edge[];
};

export type Added =
  /** The other arguments whose strength is no longer what it was. */
  | { readonly kind: 'added'; readonly changed: readonly string[] }
  /** Nothing was changed; `why` is one sentence. */
  | { readonly kind: 'refused'; readonly why: string };

/**
 * A graph without cycles whose strengths are kept up to date while it grows. Only what lies downstream of a change is
 * computed again, and the strengths have the same bits as those of a full pass over the same graph.
 */
export type GrowingGraph = {
  /** Refuses an addition that is not sound or would close a cycle. */
  add(addition: Addition): Added;
  /** Gives an argument another base score, from 0 to 1. Returns the other arguments whose strength changed. */
  rebase(id: string, base: number): readonly string[];
  /** Throws on an unknown id, as the two below do. */
  strengthOf(id: string): number;
  /** The strength that `topic` would have if the argument `id` had this strength; 0 is as if it were not there. */
  suppose(topic: string, held: { readonly id: string; readonly strength: number }): number;
  strengths(): ReadonlyMap<string, number>;
};

/** Strengths of one side, ascending; only the first `count` are in use. */
type Ranked = { values: Float64Array; count: number };

type Node = {
  readonly id: string;
  base: number;
  strength: number;
  readonly supporters: Ranked;
  readonly attackers: Ranked;
  readonly supported: Node[];
  readonly attacked: Node[];
};

/** Starts from a sound graph, solved in one pass. Throws if it has a cycle. */
export function createGrowingGraph(graph: Graph, semantics: Semantics): GrowingGraph {
  const nodes = nodesOf(graph, semantics);
  const compute = ({ base, supporters, attackers }: Node): number =>
    semantics.influence(
      base,
      semantics.aggregate(supporters.values, supporters.count) - semantics.aggregate(attackers.values, attackers.count),
    );
  return {
    add: (addition) => {
      const why = findFault(addition, nodes);
      if (why !== null) return { kind: 'refused', why };
      const node = link(addition, nodes);
      return { kind: 'added', changed: move(node, compute(node), compute) };
    },
    rebase: (id, base) => {
      const node = find(nodes, id);
      if (!(base >= 0 && base <= 1)) throw new Error(`A base score must be from 0 to 1; it is ${base}.`);
      node.base = base + 0;
      return move(node, compute(node), compute);
    },
    strengthOf: (id) => find(nodes, id).strength,
    suppose: (topic, { id, strength }) => {
      const node = find(nodes, id);
      const actual = node.strength;
      move(node, strength, compute);
      const supposed = find(nodes, topic).strength;
      move(node, actual, compute);
      return supposed;
    },
    strengths: () => new Map(Array.from(nodes.values(), ({ id, strength }) => [id, strength])),
  };
}

function nodesOf(graph: Graph, semantics: Semantics): Map<string, Node> {
  const network = layOut(graph);
  const strengths = forwardPass(network, semantics);
  const rank = ({ start, from }: Side, place: number): Ranked => {
    const sources = from.subarray(start[place], start[place + 1]);
    return { values: Float64Array.from(sources, (source) => strengths[source] ?? 0).sort(), count: sources.length };
  };
  const nodes = new Map<string, Node>();
  for (const [place, { id, base }] of graph.arguments.entries()) {
    const sides = { supporters: rank(network.supporters, place), attackers: rank(network.attackers, place) };
    nodes.set(id, { id, base: base + 0, strength: strengths[place] ?? 0, ...sides, supported: [], attacked: [] });
  }
  for (const { from, to } of graph.supports) find(nodes, from).supported.push(find(nodes, to));
  for (const { from, to } of graph.attacks) find(nodes, from).attacked.push(find(nodes, to));
  return nodes;
}

function find(nodes: ReadonlyMap<string, Node>, id: string): Node {
  const node = nodes.get(id);
  if (node === undefined) throw new Error(`There is no argument ${JSON.stringify(id)}.`);
  return node;
}

/** Puts the new node in with strength 0, with which it changes nothing yet. */
function link({ argument, attacks, supports }: Addition, nodes: Map<string, Node>): Node {
  const sides = { supporters: createRanked(), attackers: createRanked() };
  const node = { id: argument.id, base: argument.base + 0, strength: 0, ...sides, supported: [], attacked: [] };
  nodes.set(node.id, node);
  for (const { from, to } of supports) {
    find(nodes, from).supported.push(find(nodes, to));
    insert(find(nodes, to).supporters, find(nodes, from).strength);
  }
  for (const { from, to } of attacks) {
    find(nodes, from).attacked.push(find(nodes, to));
    insert(find(nodes, to).attackers, find(nodes, from).strength);
  }
  return node;
}

function findFault({ argument, attacks, supports }: Addition, nodes: ReadonlyMap<string, Node>): string | null {
  const { id, base } = argument;
  if (nodes.has(id)) return `There is already an argument with the id ${JSON.stringify(id)}.`;
  if (!(base >= 0 && base <= 1)) return `The base score of ${JSON.stringify(id)} is ${base}; it must be from 0 to 1.`;
  const edges = [...attacks, ...supports];
  if (edges.some(({ from, to }) => from !== id && to !== id)) {
    return `With ${JSON.stringify(id)} only edges that begin or end at it can be added.`;
  }
  const fault = findEdgeFault(edges, { has: (end) => end === id || nodes.has(end) });
  if (fault !== null) return fault;
  const acting = new Set(edges.filter(({ to }) => to === id).map(({ from }) => from));
  const reached = edges.filter(({ from }) => from === id).flatMap(({ to }) => nodes.get(to) ?? []);
  const closing = acting.size > 0 && downstream(reached).some((node) => acting.has(node.id));
  return closing ? `The argument ${JSON.stringify(id)} would close a cycle.` : null;
}

/**
 * Gives a node a strength and computes again what follows from it, each node once and only if something that acts on it
 * has changed. Returns the ids of the others that changed.
 */
function move(start: Node, strength: number, compute: (node: Node) => number): string[] {
  const changed: string[] = [];
  const due = new Set<Node>();
  const settle = (node: Node, next: number): void => {
    for (const target of node.supported) replace(target.supporters, node.strength, next);
    for (const target of node.attacked) replace(target.attackers, node.strength, next);
    for (const target of node.supported) due.add(target);
    for (const target of node.attacked) due.add(target);
    node.strength = next;
  };
  if (strength === start.strength) return changed;
  const order = downstream([start]);
  settle(start, strength);
  for (const node of order) {
    const next = due.has(node) ? compute(node) : node.strength;
    if (next === node.strength) continue;
    settle(node, next);
    changed.push(node.id);
  }
  return changed;
}

/** The given nodes and all that they act on, directly or not, each before those it acts on. */
function downstream(starts: readonly Node[]): Node[] {
  const seen = new Set<Node>();
  const finished: Node[] = [];
  const path: { readonly node: Node; next: number }[] = [];
  const enter = (node: Node | undefined): void => {
    if (node === undefined || seen.has(node)) return;
    seen.add(node);
    path.push({ node, next: 0 });
  };
  for (const start of starts) {
    enter(start);
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const { supported, attacked } = step.node;
      const at = step.next++;
      if (at < supported.length + attacked.length) {
        enter(at < supported.length ? supported[at] : attacked[at - supported.length]);
      } else {
        finished.push(step.node);
        path.pop();
      }
    }
  }
  return finished.toReversed();
}

function createRanked(): Ranked {
  return { values: new Float64Array(0), count: 0 };
}

function insert(ranked: Ranked, strength: number): void {
  if (ranked.count === ranked.values.length) {
    const wider = new Float64Array(2 * ranked.count + 2);
    wider.set(ranked.values);
    ranked.values = wider;
  }
  const at = rankOf(ranked, strength);
  ranked.values.copyWithin(at + 1, at, ranked.count);
  ranked.values[at] = strength;
  ranked.count++;
}

function replace(ranked: Ranked, old: number, next: number): void {
  const from = rankOf(ranked, old) - 1;
  const to = rankOf(ranked, next);
  if (next > old) {
    ranked.values.copyWithin(from, from + 1, to);
    ranked.values[to - 1] = next;
  } else {
    ranked.values.copyWithin(to + 1, to, from);
    ranked.values[to] = next;
  }
}

/** How many are no stronger. */
function rankOf({ values, count }: Ranked, strength: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) <= strength) low = middle + 1;
    else high = middle;
  }
  return low;
}
