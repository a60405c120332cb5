import { answeredBy, answeredLeader, bestIn, foldBoard, ledBy } from './answer-strength.ts';
import type { Board, Node } from './board.ts';
import { leadFrom } from './lead.ts';
import { place, solve, type Draft } from './settle-board.ts';
import type { Setting, Statement } from './setting.ts';

/**
 * The board with the last of the statements added, in the same bits as a full pass. Only what the new one changes is
 * computed: who counts among its near-copies, and what they answer, up to the motion.
 */
export function extendBoard(setting: Setting, board: Board, statements: readonly Statement[]): Board {
  const at = statements.length - 1;
  const statement = statements[at];
  if (statement === undefined) return board;
  const draft = place(setting, { ...board, nodes: [...board.nodes], nodeOf: [...board.nodeOf] }, statement);
  const own = draft.nodeOf[at] ?? -1;
  if (own < 0) return { ...board, ...draft };
  const isCopy = (board.nodes[own]?.members.length ?? 0) > 0;
  const { leaders, touched } = isCopy
    ? { leaders: board.leaders, touched: [] }
    : leadFrom({ ...draft, leaders: board.leaders }, own);
  const points = withPoints(board, draft.nodes, touched);
  const starts = [own, ...touched].map((place) => draft.nodes[place]?.leader ?? -1);
  const answered = [at, ...saidAnew(board, draft, touched)].map((place) => answeredLeader(draft, statements[place]));
  const solved = solveFrom(
    draft,
    [...starts, ...answered].filter((place) => place >= 0),
    statements,
  );
  const best = withBest(board, { nodes: draft.nodes, points }, [...touched, ...solved]);
  const next = { ...board, ...draft, leaders, points, best };
  return { ...next, fold: foldBoard(next, setting) };
}

/** Places of the statements that another leader speaks for now, or one that dates from another arrival. */
function saidAnew(board: Board, draft: Draft, touched: readonly number[]): readonly number[] {
  return touched.flatMap((at) => {
    const [before, now] = [board.nodes[at], draft.nodes[at]];
    if (now === undefined) return [];
    const moved = before?.leader !== now.leader ? now.members : [];
    const dated = before?.first !== now.first ? [...ledBy(board, at), ...ledBy(draft, at)] : [];
    return [...moved, ...dated.flatMap((place) => draft.nodes[place]?.members ?? [])];
  });
}

/** The lists of the key points after some places have changed their leaders. */
function withPoints(board: Board, nodes: readonly Node[], places: readonly number[]): Board['points'] {
  const next = new Map(board.points);
  for (const at of places) {
    const leads = nodes[at]?.leader === at;
    if (leads === (board.nodes[at]?.leader === at)) continue;
    for (const { id } of nodes[at]?.claims ?? []) {
      const list = next.get(id) ?? [];
      const changed = leads ? [...list, at] : list.filter((other) => other !== at);
      if (changed.length > 0) next.set(id, changed);
      else next.delete(id);
    }
  }
  return next;
}

/** The best of each key point that one of the changed places makes, or made. */
function withBest(board: Board, next: Pick<Board, 'nodes' | 'points'>, changed: readonly number[]): Board['best'] {
  const best = new Map(board.best);
  const touched = new Set(changed.flatMap((at) => next.nodes[at]?.claims.map(({ id }) => id) ?? []));
  for (const id of touched) {
    if (next.points.has(id)) best.set(id, bestIn(next, id));
    else best.delete(id);
  }
  return best;
}

/** Solves some leaders and all that they act on again, in place; their places. */
function solveFrom(draft: Draft, starts: readonly number[], statements: readonly Statement[]): readonly number[] {
  const due = new Set(starts);
  for (const at of due) for (const next of answeredBy(draft, at, statements)) due.add(next);
  solve(draft, [...due]);
  return [...due];
}
