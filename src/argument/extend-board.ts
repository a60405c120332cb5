import { answeredStrength, foldBoard, type Board, type Node } from './board.ts';
import { answeredLeader, bestLeader, link, outranks, place, settleBoard, withOne, type Draft } from './settle-board.ts';
import type { Setting, Statement } from './setting.ts';

/**
 * The board with the last of the statements added, in the same bits as a full pass. Only what the new one changes is
 * computed: its own node and those it answers, up to the motion. Where it takes the place of weaker near-copies, or
 * stands beside what it would lead, all is settled again.
 */
export function extendBoard(setting: Setting, board: Board, statements: readonly Statement[]): Board {
  const at = statements.length - 1;
  const statement = statements[at];
  if (statement === undefined) return board;
  const placed = place(setting, { ...board, nodes: [...board.nodes], nodeOf: [...board.nodeOf] }, statement);
  const own = placed.nodeOf[at] ?? -1;
  const node = placed.nodes[own];
  if (node === undefined) return { ...board, ...placed };
  const grown = own === board.nodes.length;
  const returned = board.nodes[own]?.members.length === 0;
  if (returned || (grown && node.near.some((other) => isBelow(placed.nodes[other], node)))) {
    return settleBoard(setting, statements, placed);
  }
  const leading = node.near.filter((other) => placed.nodes[other]?.leader === other);
  const leader = grown ? (bestLeader(placed.nodes, leading) ?? own) : node.leader;
  const { nodes } = placed;
  nodes[own] = { ...node, leader, first: grown && leader !== own ? -1 : node.first };
  const points = grown && leader === own ? withPoints(board.points, node, own) : board.points;
  return linked(setting, { ...board, ...placed, points }, { statement, leader });
}

/** Whether a near-copy would come under a new node: it is weaker, or was taken back. */
function isBelow(near: Node | undefined, node: Node): boolean {
  return near !== undefined && (near.members.length === 0 || outranks(node, near));
}

function withPoints(points: Board['points'], { claims }: Node, own: number): Board['points'] {
  const next = new Map(points);
  for (const { id } of claims) next.set(id, [...(next.get(id) ?? []), own]);
  return next;
}

type Said = { readonly statement: Statement; readonly leader: number };

function linked(
  setting: Setting,
  board: Omit<Board, 'nodes'> & Draft,
  { statement: { answers }, leader }: Said,
): Board {
  const { nodes } = board;
  const onCounter = new Map(board.onCounter);
  if (answers !== null && answers.kind !== 'argument') {
    onCounter.set(answers.claim, withOne(onCounter.get(answers.claim) ?? [], leader));
  }
  const to = answers?.kind === 'argument' ? answeredLeader(nodes, board.nodeOf, answers.id) : -1;
  if (link(nodes, leader, to)) solveFrom(nodes, to);
  const next = { ...board, onCounter };
  return { ...next, fold: foldBoard(next, setting) };
}

/** Solves a node and all that it acts on again, in place, each after all that answer it. */
function solveFrom(nodes: Node[], start: number): void {
  const due = new Set([start]);
  for (const at of due) for (const next of nodes[at]?.answering ?? []) due.add(next);
  for (const at of [...due].sort((a, b) => (nodes[b]?.first ?? 0) - (nodes[a]?.first ?? 0))) {
    const node = nodes[at];
    if (node) nodes[at] = { ...node, strength: answeredStrength(nodes, node) };
  }
}
