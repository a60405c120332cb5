import { findEdgeFault, type Argument, type Edge, type Graph } from './graph.ts';
import { layOut, type Side } from './network.ts';
import { createRanking, insert, replace, type Ranking } from './ranking.ts';
import type { Semantics } from './semantics.ts';
import { forwardPass } from './solve.ts';

/** One more argument; each edge begins or ends at it. */
type Addition = {
  readonly argument: Argument;
  readonly attacks: readonly Edge[];
  readonly supports: readonly Edge[];
};

type Added =
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

type Node = {
  readonly id: string;
  base: number;
  strength: number;
  readonly supporters: Ranking;
  readonly attackers: Ranking;
  readonly supported: Node[];
  readonly attacked: Node[];
  /** Something that acts on it has changed. */
  due: boolean;
  /** Met in the walk that is under way. */
  met: boolean;
};

/** Starts from a sound graph, solved in one pass. Throws if it has a cycle. */
export function createGrowingGraph(graph: Graph, semantics: Semantics): GrowingGraph {
  const nodes = nodesOf(graph, semantics);
  const compute = ({ base, supporters, attackers }: Node): number =>
    semantics.influence(
      base,
      semantics.aggregate(supporters.strengths, supporters.count) -
        semantics.aggregate(attackers.strengths, attackers.count),
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
      node.base = checked(base);
      return move(node, compute(node), compute);
    },
    strengthOf: (id) => find(nodes, id).strength,
    suppose: (topic, { id, strength }) => {
      const node = find(nodes, id);
      const target = find(nodes, topic);
      const actual = node.strength;
      move(node, checked(strength), compute);
      const supposed = target.strength;
      move(node, actual, compute);
      return supposed;
    },
    strengths: () => new Map(Array.from(nodes.values(), ({ id, strength }) => [id, strength])),
  };
}

function nodesOf(graph: Graph, semantics: Semantics): Map<string, Node> {
  const network = layOut(graph);
  const strengths = forwardPass(network, semantics);
  const rank = ({ start, from }: Side, place: number): Ranking => {
    const sources = from.subarray(start[place], start[place + 1]);
    return createRanking(Float64Array.from(sources, (source) => strengths[source] ?? 0));
  };
  const nodes = new Map<string, Node>();
  for (const [place, argument] of graph.arguments.entries()) {
    const node = createNode(argument, rank(network.supporters, place), rank(network.attackers, place));
    node.strength = strengths[place] ?? 0;
    nodes.set(node.id, node);
  }
  for (const { from, to } of graph.supports) find(nodes, from).supported.push(find(nodes, to));
  for (const { from, to } of graph.attacks) find(nodes, from).attacked.push(find(nodes, to));
  return nodes;
}

function createNode({ id, base }: Argument, supporters: Ranking, attackers: Ranking): Node {
  const flags = { due: false, met: false };
  return { id, base: base + 0, strength: 0, supporters, attackers, supported: [], attacked: [], ...flags };
}

/** The score; throws outside [0, 1]. */
function checked(score: number): number {
  if (!(score >= 0 && score <= 1)) throw new Error(`A score must be from 0 to 1; it is ${score}.`);
  return score + 0;
}

function find(nodes: ReadonlyMap<string, Node>, id: string): Node {
  const node = nodes.get(id);
  if (node === undefined) throw new Error(`There is no argument ${JSON.stringify(id)}.`);
  return node;
}

/** Puts the new node in with strength 0, with which it changes nothing yet. */
function link({ argument, attacks, supports }: Addition, nodes: Map<string, Node>): Node {
  const none = new Float64Array(0);
  const node = createNode(argument, createRanking(none), createRanking(none));
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
  if (strength === start.strength) return changed;
  const order = downstream([start]);
  assign(start, strength);
  for (const node of order) {
    if (!node.due) continue;
    node.due = false;
    const next = compute(node);
    if (next === node.strength) continue;
    assign(node, next);
    changed.push(node.id);
  }
  return changed;
}

function assign(node: Node, strength: number): void {
  for (const target of node.supported) {
    replace(target.supporters, node.strength, strength);
    target.due = true;
  }
  for (const target of node.attacked) {
    replace(target.attackers, node.strength, strength);
    target.due = true;
  }
  node.strength = strength;
}

/** The given nodes and all that they act on, directly or not, each before those it acts on. */
function downstream(starts: readonly Node[]): Node[] {
  const finished: Node[] = [];
  const path: Node[] = [];
  /** For each node on the path, how many of its targets have been entered. */
  const taken: number[] = [];
  const enter = (node: Node): void => {
    if (node.met) return;
    node.met = true;
    path.push(node);
    taken.push(0);
  };
  for (const start of starts) {
    enter(start);
    for (let node = path.at(-1); node !== undefined; node = path.at(-1)) {
      const at = taken.at(-1) ?? 0;
      taken[taken.length - 1] = at + 1;
      const target = node.supported[at] ?? node.attacked[at - node.supported.length];
      if (target !== undefined) {
        enter(target);
        continue;
      }
      finished.push(node);
      path.pop();
      taken.pop();
    }
  }
  for (const node of finished) node.met = false;
  return finished.toReversed();
}
