import { answeredBy, answeredLeader, bestIn, foldBoard } from './answer-strength.ts';
import type { Board, Node } from './board.ts';
import { lead, place, solve, type Draft } from './settle-board.ts';
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
  const places = isCopy ? [] : allNear(draft.nodes, own);
  lead(draft.nodes, places);
  const points = isCopy ? board.points : withPoints(board, draft.nodes, places);
  const solved = solveFrom(draft, startsOf(draft, statements, { own, places }), statements);
  const best = withBest(board, { nodes: draft.nodes, points }, [...places, ...solved]);
  const next = { ...board, ...draft, points, best };
  return { ...next, fold: foldBoard(next, setting) };
}

/** A place and all that are near it, or near one of those, and so on. */
function allNear(nodes: readonly Node[], own: number): readonly number[] {
  const found = new Set([own]);
  for (const at of found) for (const near of nodes[at]?.near ?? []) found.add(near);
  return [...found];
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

type Changed = { readonly own: number; readonly places: readonly number[] };

/** Leaders whose strength may change at once: those of the near-copies, and those that any of these answers. */
function startsOf(draft: Draft, statements: readonly Statement[], { own, places }: Changed): readonly number[] {
  const { nodes } = draft;
  const said = places.length === 0 ? [statements.length - 1] : places.flatMap((at) => nodes[at]?.members ?? []);
  const answered = said.map((place) => answeredLeader(draft, statements[place]));
  const leaders = [own, ...places].map((at) => nodes[at]?.leader ?? -1);
  return [...leaders, ...answered].filter((at) => at >= 0);
}

/** Solves some leaders and all that they act on again, in place; their places. */
function solveFrom(draft: Draft, starts: readonly number[], statements: readonly Statement[]): readonly number[] {
  const due = new Set(starts);
  for (const at of due) for (const next of answeredBy(draft, at, statements)) due.add(next);
  solve(draft, [...due]);
  return [...due];
}
