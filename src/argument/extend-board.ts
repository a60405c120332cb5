import { answeredBy, answeredLeader, bestIn, foldBoard, ledBy } from './answer-strength.ts';
import { strengthIn, type Board, type Nodes } from './board.ts';
import { leadFrom } from './lead.ts';
import { place, solve, type Draft } from './settle-board.ts';
import { RowDraft, type Row } from './row.ts';
import type { Setting, Statement } from './setting.ts';

/**
 * The board with the last of the statements added, in the same bits as a full pass. Only what the new one changes is
 * computed: who counts among its near-copies, and what they answer, up to the motion.
 */
export function extendBoard(setting: Setting, board: Board, statements: Row<Statement>): Board {
  const at = statements.length - 1;
  const statement = statements.get(at);
  if (statement === undefined) return board;
  const draft = place(setting, draftOf(board), statement);
  const own = draft.nodeOf.get(at) ?? -1;
  if (own < 0) return { ...board, nodeOf: draft.nodeOf.row() };
  const stood = (board.nodes.get(own)?.members.length ?? 0) > 0;
  return resolve({ setting, board, draft, statements }, { at, own, ranked: !stood });
}

/** The board after the statement at a place was taken back, in the same bits as a full pass. */
export function withdraw({ setting, board, statements }: Standing, at: number): Board {
  const own = board.nodeOf.get(at) ?? -1;
  const node = board.nodes.get(own);
  if (node === undefined) return board;
  const members = node.members.filter((other) => other !== at);
  const draft = draftOf(board);
  draft.nodes.put(own, { ...node, members, past: [...node.past, at].sort((a, b) => a - b) });
  return resolve({ setting, board, draft, statements }, { at, own, ranked: members.length === 0 });
}

function draftOf(board: Board): Draft {
  const { index, byKey, replies, onCounter } = board;
  return { index, byKey, replies, onCounter, nodes: new RowDraft(board.nodes), nodeOf: new RowDraft(board.nodeOf) };
}

/** A board, and the statements as they are now. */
type Standing = { readonly setting: Setting; readonly board: Board; readonly statements: Row<Statement> };

/** Solves what follows from one statement: `ranked` where its node is new, stands again, or stands no more. */
function resolve(
  { setting, board, draft, statements }: Standing & { readonly draft: Draft },
  { at, own, ranked }: { readonly at: number; readonly own: number; readonly ranked: boolean },
): Board {
  const { leaders, touched } = ranked
    ? leadFrom({ ...draft, leaders: board.leaders }, own)
    : { leaders: board.leaders, touched: [] };
  const points = withPoints(board, draft.nodes, touched);
  const starts = [own, ...touched].map((place) => draft.nodes.get(place)?.leader ?? -1);
  const said = [at, ...saidAnew(board, draft, touched)];
  const answered = said.map((place) => answeredLeader(draft, statements.get(place)));
  const solved = solveFrom(
    draft,
    [...starts, ...answered].filter((place) => place >= 0),
    statements,
  );
  const best = withBest(board, { nodes: draft.nodes, points }, [...touched, ...solved]);
  const next = { ...draft, nodes: draft.nodes.row(), nodeOf: draft.nodeOf.row(), leaders, points, best };
  return { ...next, fold: foldBoard(next, setting) };
}

/** Places of the statements that another leader speaks for now, or one that dates from another arrival. */
function saidAnew(board: Board, draft: Draft, touched: readonly number[]): readonly number[] {
  return touched.flatMap((at) => {
    const [before, now] = [board.nodes.get(at), draft.nodes.get(at)];
    if (now === undefined) return [];
    const moved = before?.leader !== now.leader ? now.members : [];
    const dated = before?.first !== now.first ? [...ledBy(board, at), ...ledBy(draft, at)] : [];
    return [...moved, ...dated.flatMap((place) => draft.nodes.get(place)?.members ?? [])];
  });
}

/** The lists of the key points after some places have changed their leaders. */
function withPoints(board: Board, nodes: Nodes, places: readonly number[]): Board['points'] {
  const next = new Map(board.points);
  for (const at of places) {
    const leads = nodes.get(at)?.leader === at;
    if (leads === (board.nodes.get(at)?.leader === at)) continue;
    for (const { id } of nodes.get(at)?.claims ?? []) {
      const list = next.get(id) ?? [];
      const changed = leads ? [...list, at] : list.filter((other) => other !== at);
      if (changed.length > 0) next.set(id, changed);
      else next.delete(id);
    }
  }
  return next;
}

/** The best of each key point that one of the changed places makes, or made. */
function withBest(
  board: Board,
  next: Pick<Draft, 'nodes'> & Pick<Board, 'points'>,
  changed: readonly number[],
): Board['best'] {
  const best = new Map(board.best);
  const touched = new Set(changed.flatMap((at) => next.nodes.get(at)?.claims.map(({ id }) => id) ?? []));
  for (const id of touched) {
    const known = board.best.get(id) ?? 0;
    const bring = (nodes: Nodes) =>
      changed.map((at) => (nodes.get(at)?.leader === at ? strengthIn(nodes.get(at), id) : 0));
    const [before, now] = [Math.max(...bring(board.nodes)), Math.max(...bring(next.nodes))];
    if (!next.points.has(id)) best.delete(id);
    else best.set(id, before === known && now < known ? bestIn(next, id) : Math.max(known, now));
  }
  return best;
}

/** Solves some leaders and all that they act on again, in place; their places. */
function solveFrom(draft: Draft, starts: readonly number[], statements: Row<Statement>): readonly number[] {
  const due = new Set(starts);
  for (const at of due) for (const next of answeredBy(draft, at, statements)) due.add(next);
  solve(draft, [...due]);
  return [...due];
}
