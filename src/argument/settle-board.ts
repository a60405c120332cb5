import { answeredStrength, claimsOf, foldBoard, LEAST, type Board, type Node } from './board.ts';
import { bagOf, candidates, isNear, withPlace } from './near.ts';
import type { Setting, Side, Statement } from './setting.ts';
import { emptyShelf, put, take } from './shelf.ts';

/** A board that is being made: its lists belong to the maker alone and are filled in place. */
export type Draft = Pick<Board, 'index' | 'byKey'> & { readonly nodes: Node[]; readonly nodeOf: number[] };

/** The whole debate in one pass, from nothing. */
export function buildBoard(setting: Setting, statements: readonly Statement[]): Board {
  let draft: Draft = { nodes: [], index: emptyShelf(), byKey: emptyShelf(), nodeOf: [] };
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
  const fresh = nodeFor(setting, statement, side);
  const known = take(draft.byKey, fresh.key);
  const old = nodes[known ?? -1];
  if (known !== undefined && old !== undefined) {
    nodes[known] = withMember(old, at, statement.stands);
    nodeOf.push(known);
    return draft;
  }
  const own = nodes.length;
  const near = candidates(draft.index, fresh.bag).filter((other) => {
    const node = nodes[other];
    return node !== undefined && node.side === side && isNear(node.bag, fresh.bag);
  });
  for (const other of near) {
    const node = nodes[other];
    if (node) nodes[other] = { ...node, near: [...node.near, own] };
  }
  nodes.push({ ...withMember(fresh, at, statement.stands), near, leader: own, first: at });
  nodeOf.push(own);
  return { nodes, nodeOf, index: withPlace(draft.index, fresh.bag, own), byKey: put(draft.byKey, fresh.key, own) };
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
  const links = { members: [], past: [], near: [], answeredBy: [], answering: [] };
  return { key, side, base, claims, bag, ...links, leader: -1, first: -1, strength: base };
}

/** Whether node `a` comes before node `b`: the stronger, among equals by what they say. Never by arrival. */
export function outranks(a: Node, b: Node): boolean {
  return a.base === b.base ? a.key < b.key : a.base > b.base;
}

/** Chooses who counts among near-copies, links the answers and solves, each node once after all that answer it. */
export function settleBoard(setting: Setting, statements: readonly Statement[], placed: Draft): Board {
  const led = withFirst(withLeaders(placed.nodes));
  const { nodes, onCounter } = withLinks(led, statements, placed.nodeOf);
  const leaders = nodes.flatMap((node, at) => (node.leader === at ? [at] : []));
  const points = new Map<string, readonly number[]>();
  for (const at of leaders.toSorted((a, b) => (nodes[b]?.first ?? 0) - (nodes[a]?.first ?? 0))) {
    const node = nodes[at];
    if (!node) continue;
    nodes[at] = { ...node, strength: answeredStrength(nodes, node) };
  }
  const lists = new Map<string, number[]>();
  for (const at of leaders) {
    for (const { id } of nodes[at]?.claims ?? []) {
      const list = lists.get(id) ?? [];
      if (list.length === 0) lists.set(id, list);
      list.push(at);
    }
  }
  for (const [id, list] of lists) points.set(id, list);
  const board = { ...placed, nodes, points, onCounter };
  return { ...board, fold: foldBoard(board, setting) };
}

/** From the strongest that stands on, each leads unless it is near one that leads already. */
function withLeaders(nodes: readonly Node[]): Node[] {
  const order = nodes.map((_, at) => at).sort((a, b) => compare(nodes[a], nodes[b]));
  const next = [...nodes];
  const leads = new Set<number>();
  for (const at of order) {
    const node = nodes[at];
    if (!node) continue;
    const near = node.near.filter((other) => leads.has(other));
    const leader = bestLeader(nodes, near) ?? (node.members.length > 0 ? at : -1);
    if (leader === at) leads.add(at);
    next[at] = { ...node, leader };
  }
  return next;
}

/** The highest in rank of some places. */
export function bestLeader(nodes: readonly Node[], places: readonly number[]): number | undefined {
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

function withFirst(nodes: readonly Node[]): readonly Node[] {
  const first = new Map<number, number>();
  for (const { leader, members, past } of nodes) {
    const own = Math.min(members[0] ?? Infinity, past[0] ?? Infinity);
    first.set(leader, Math.min(own, first.get(leader) ?? Infinity));
  }
  return nodes.map((node, at) => ({
    ...node,
    first: first.get(at) ?? -1,
    answeredBy: [],
    answering: [],
    strength: node.base,
  }));
}

function withLinks(nodes: readonly Node[], statements: readonly Statement[], nodeOf: readonly number[]) {
  const next = [...nodes];
  const onCounter = new Map<string, readonly number[]>();
  for (const [at, { answers, stands }] of statements.entries()) {
    const from = nodes[nodeOf[at] ?? -1]?.leader ?? -1;
    if (from < 0 || answers === null || !stands) continue;
    if (answers.kind !== 'argument') {
      onCounter.set(answers.claim, withOne(onCounter.get(answers.claim) ?? [], from));
      continue;
    }
    const to = answeredLeader(nodes, nodeOf, answers.id);
    link(next, from, to);
  }
  return { nodes: next, onCounter };
}

/** The node that counts for the argument with this id; -1 where it moves nothing. */
export function answeredLeader(nodes: readonly Node[], nodeOf: readonly number[], id: string): number {
  return nodes[nodeOf[Number(id.slice(1)) - 1] ?? -1]?.leader ?? -1;
}

/** Lets a leader answer another, in place. It must have come later, so that no circle can close. Returns whether it does. */
export function link(nodes: Node[], from: number, to: number): boolean {
  const [answer, target] = [nodes[from], nodes[to]];
  if (!answer || !target || answer.first <= target.first) return false;
  nodes[from] = { ...answer, answering: withOne(answer.answering, to) };
  nodes[to] = { ...target, answeredBy: withOne(target.answeredBy, from) };
  return true;
}

/** The list with one more, unless it is there. */
export function withOne(list: readonly number[], one: number): readonly number[] {
  return list.includes(one) ? list : [...list, one];
}
