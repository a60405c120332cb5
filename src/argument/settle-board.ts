import { answeredStrength, bestIn, foldBoard } from './answer-strength.ts';
import { claimsOf, LEAST, type Board, type Node } from './board.ts';
import { leadAll } from './lead.ts';
import { bagOf, withPlace } from './near.ts';
import type { Setting, Side, Statement } from './setting.ts';
import { RowDraft, type Row } from './row.ts';
import { emptyShelf, put, take } from './shelf.ts';

/** A board that is being made: its lists belong to the maker alone and are filled in place. */
export type Draft = Omit<Board, 'nodes' | 'nodeOf' | 'leaders' | 'points' | 'best' | 'fold'> & {
  readonly nodes: RowDraft<Node>;
  readonly nodeOf: RowDraft<number>;
};

/** The whole debate in one pass, from nothing. */
export function buildBoard(setting: Setting, statements: Row<Statement>): Board {
  const empty = {
    index: emptyShelf<readonly number[]>(),
    byKey: emptyShelf<number>(),
    replies: emptyShelf<readonly number[]>(),
  };
  let draft: Draft = { nodes: new RowDraft(), nodeOf: new RowDraft(), onCounter: new Map(), ...empty };
  for (const statement of statements.all()) draft = place(setting, draft, statement);
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
  const old = nodes.get(known ?? -1);
  if (known !== undefined && old !== undefined) {
    nodes.put(known, withMember(old, at, statement.stands));
    nodeOf.push(known);
    return linked;
  }
  const own = nodes.length;
  nodes.push(withMember(fresh, at, statement.stands));
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
  const none = { members: [], past: [], led: [] };
  return { key, side, base, claims, bag, ...none, leader: -1, first: -1, strength: base };
}

/** Chooses who counts among near-copies and solves, each node once after all that answer it. */
function settleBoard(setting: Setting, statements: Row<Statement>, draft: Draft): Board {
  const { nodes } = draft;
  const index = leadAll(nodes);
  const leaders = Array.from({ length: nodes.length }, (_, at) => at).filter((at) => nodes.get(at)?.leader === at);
  solve(draft, leaders);
  const points = new Map<string, number[]>();
  for (const at of leaders) {
    for (const { id } of nodes.get(at)?.claims ?? []) {
      const list = points.get(id) ?? [];
      if (list.length === 0) points.set(id, list);
      list.push(at);
    }
  }
  const best = new Map(Array.from(points.keys(), (id) => [id, bestIn({ nodes, points }, id)]));
  const board = { ...draft, nodes: nodes.row(), nodeOf: draft.nodeOf.row(), leaders: index, points, best };
  return { ...board, fold: foldBoard(board, setting) };
}

/** Solves leaders in place, the last to arrive first: whatever answers one came after it. */
export function solve(draft: Draft, leaders: readonly number[]): void {
  const { nodes } = draft;
  for (const at of leaders.toSorted((a, b) => (nodes.get(b)?.first ?? 0) - (nodes.get(a)?.first ?? 0))) {
    const node = nodes.get(at);
    if (node) nodes.put(at, { ...node, strength: answeredStrength(draft, at) });
  }
}
