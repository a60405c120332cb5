import { answeredStrength, bestIn, foldBoard } from './answer-strength.ts';
import { claimsOf, LEAST, type Board, type Node } from './board.ts';
import { bagOf, candidates, isNear, withPlace } from './near.ts';
import type { Setting, Side, Statement } from './setting.ts';
import { emptyShelf, put, take } from './shelf.ts';

/** A board that is being made: its lists belong to the maker alone and are filled in place. */
export type Draft = Omit<Board, 'nodes' | 'nodeOf' | 'points' | 'best' | 'fold'> & {
  readonly nodes: Node[];
  readonly nodeOf: number[];
};

/** The whole debate in one pass, from nothing. */
export function buildBoard(setting: Setting, statements: readonly Statement[]): Board {
  const empty = {
    index: emptyShelf<readonly number[]>(),
    byKey: emptyShelf<number>(),
    replies: emptyShelf<readonly number[]>(),
  };
  let draft: Draft = { nodes: [], nodeOf: [], onCounter: new Map(), ...empty };
  for (const statement of statements) draft = place(setting, draft, statement);
  return settleBoard(setting, statements, draft);
}

/**
 * Puts the next statement into its node, which is a new one unless a copy is there; fills the lists of the draft. One
 * without a side, or too weak, gets none.
 */
export function place(setting: Setting, draft: Draft, statement: Statement): Draft {
  const { nodes, nodeOf } = draft;
  const side = countedSide(statement);
  const at = nodeOf.length;
  if (side === null) {
    nodeOf.push(-1);
    return draft;
  }
  const linked = withAnswer(draft, statement.answers, at);
  const fresh = nodeFor(setting, statement, side);
  const known = take(draft.byKey, fresh.key);
  const old = nodes[known ?? -1];
  if (known !== undefined && old !== undefined) {
    nodes[known] = withMember(old, at, statement.stands);
    nodeOf.push(known);
    return linked;
  }
  const own = nodes.length;
  const words = new Set(fresh.bag);
  const near = candidates(draft.index, fresh.bag).filter((other) => {
    const node = nodes[other];
    return node !== undefined && node.side === side && isNear(node.bag, words);
  });
  for (const other of near) {
    const node = nodes[other];
    if (node) nodes[other] = { ...node, near: [...node.near, own] };
  }
  nodes.push({ ...withMember(fresh, at, statement.stands), near, leader: own, first: at });
  nodeOf.push(own);
  return { ...linked, index: withPlace(draft.index, fresh.bag, own), byKey: put(draft.byKey, fresh.key, own) };
}

function withAnswer(draft: Draft, answers: Statement['answers'], at: number): Draft {
  if (answers === null) return draft;
  if (answers.kind === 'argument') {
    const others = take(draft.replies, answers.id) ?? [];
    return { ...draft, replies: put(draft.replies, answers.id, [...others, at]) };
  }
  const others = draft.onCounter.get(answers.claim) ?? [];
  return { ...draft, onCounter: new Map([...draft.onCounter, [answers.claim, [...others, at]]]) };
}

function withMember(node: Node, at: number, stands: boolean): Node {
  return stands ? { ...node, members: [...node.members, at] } : { ...node, past: [...node.past, at] };
}

function countedSide({ reading }: Statement): Side | null {
  return reading.strength >= LEAST && reading.stance !== 'unsure' ? reading.stance : null;
}

function nodeFor(setting: Setting, statement: Statement, side: Side): Node {
  const base = Math.min(1, statement.reading.strength);
  const claims = claimsOf(statement, side);
  const bag = bagOf(statement.reading.print, setting.shared);
  const key = JSON.stringify([side, base, claims, bag]);
  const none = { members: [], past: [], near: [] };
  return { key, side, base, claims, bag, ...none, leader: -1, first: -1, strength: base };
}

/** Whether node `a` comes before node `b`: the stronger, among equals by what they say. Never by arrival. */
function outranks(a: Node, b: Node): boolean {
  return a.base === b.base ? a.key < b.key : a.base > b.base;
}

/** Chooses who counts among near-copies and solves, each node once after all that answer it. */
function settleBoard(setting: Setting, statements: readonly Statement[], draft: Draft): Board {
  const { nodes } = draft;
  lead(
    nodes,
    nodes.map((_, at) => at),
  );
  const leaders = nodes.flatMap((node, at) => (node.leader === at ? [at] : []));
  solve(draft, leaders);
  const points = new Map<string, number[]>();
  for (const at of leaders) {
    for (const { id } of nodes[at]?.claims ?? []) {
      const list = points.get(id) ?? [];
      if (list.length === 0) points.set(id, list);
      list.push(at);
    }
  }
  const best = new Map(Array.from(points.keys(), (id) => [id, bestIn({ nodes, points }, id)]));
  const board = { ...draft, points, best };
  return { ...board, fold: foldBoard(board, setting) };
}

/** Solves leaders in place, the last to arrive first: whatever answers one came after it. */
export function solve(draft: Draft, leaders: readonly number[]): void {
  const { nodes } = draft;
  for (const at of leaders.toSorted((a, b) => (nodes[b]?.first ?? 0) - (nodes[a]?.first ?? 0))) {
    const node = nodes[at];
    if (node) nodes[at] = { ...node, strength: answeredStrength(draft, at) };
  }
}

/**
 * Chooses leaders in place among places that hold all their near-copies: from the strongest that stands on, each leads
 * unless it is near one that leads already. A leader dates from the first statement that it leads.
 */
export function lead(nodes: Node[], places: readonly number[]): void {
  const leads = new Set<number>();
  const first = new Map<number, number>();
  for (const at of places.toSorted((a, b) => compare(nodes[a], nodes[b]))) {
    const node = nodes[at];
    if (!node) continue;
    const near = node.near.filter((other) => leads.has(other));
    const leader = bestLeader(nodes, near) ?? (node.members.length > 0 ? at : -1);
    if (leader === at) leads.add(at);
    nodes[at] = { ...node, leader, first: -1, strength: node.base };
    const own = Math.min(node.members[0] ?? Infinity, node.past[0] ?? Infinity);
    first.set(leader, Math.min(own, first.get(leader) ?? Infinity));
  }
  for (const at of leads) {
    const node = nodes[at];
    if (node) nodes[at] = { ...node, first: first.get(at) ?? -1 };
  }
}

/** The highest in rank of some places. */
function bestLeader(nodes: readonly Node[], places: readonly number[]): number | undefined {
  return places.reduce<number | undefined>(
    (best, at) => (best === undefined || compare(nodes[at], nodes[best]) < 0 ? at : best),
    undefined,
  );
}

/** What stands before what was taken back. */
function compare(a: Node | undefined, b: Node | undefined): number {
  if (!a || !b) return 1;
  const [past, other] = [a.members.length === 0, b.members.length === 0];
  if (past !== other) return past ? 1 : -1;
  return outranks(a, b) ? -1 : 1;
}
