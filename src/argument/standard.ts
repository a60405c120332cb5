import { answersTo } from './answer-strength.ts';
import { sideOf } from './board.ts';
import type { Debate } from './debate.ts';
import type { Side } from './setting.ts';

/** Standards of proof, after Carneades (Gordon, Prakken and Walton 2007); the thresholds are ours. */
const STANDARDS = ['preponderance', 'clear and convincing', 'dialectical'] as const;
type Standard = (typeof STANDARDS)[number];

/** Points of shift, and strength of the best argument. */
const PREPONDERANCE = 3;
const CLEAR = 7;
const CLEAR_STRENGTH = 0.6;

/** A key point that nobody of the other side has answered. */
type Unanswered = { readonly claim: string; readonly side: Side; readonly argument: string };

export type Proof = {
  /** The side that the debate moved the score to; null where it moved nothing. */
  readonly side: Side | null;
  readonly met: readonly Standard[];
  readonly unanswered: readonly Unanswered[];
};

/**
 * Which standards the leading side has met. Preponderance: 3 points and more. Clear and convincing: 7 and more, and
 * a best argument of 0.6 and more. Dialectical: it leads, and no key point of the other side is left unanswered.
 */
export function proofOf(debate: Debate): Proof {
  const { shift, points } = debate.board.fold;
  const unanswered = unansweredPoints(debate);
  if (shift === 0) return { side: null, met: [], unanswered };
  const side: Side = shift > 0 ? 'threat' : 'resilience';
  const best = debate.board.nodes
    .all()
    .filter((node, at) => node.leader === at && node.side === side)
    .reduce((most, node) => Math.max(most, node.strength), 0);
  const size = Math.abs(shift);
  const open = unanswered.some((point) => point.side !== side);
  const met: Readonly<Record<Standard, boolean>> = {
    preponderance: size >= PREPONDERANCE,
    'clear and convincing': size >= CLEAR && best >= CLEAR_STRENGTH,
    dialectical: points.length > 0 && !open,
  };
  return { side, met: STANDARDS.filter((standard) => met[standard]), unanswered };
}

/** Key points of people, each with its strongest argument, that no argument of the other side answers. */
function unansweredPoints({ board, statements }: Debate): readonly Unanswered[] {
  return board.fold.points.flatMap(({ id, side }) => {
    const places = board.points.get(id) ?? [];
    const makers = places.flatMap((at) => board.nodes.get(at) ?? []);
    const answered = places.some((at) => answersTo(board, at).some((answer) => answer.side !== side));
    const best = makers.toSorted((a, b) => b.strength - a.strength || (a.key < b.key ? -1 : 1))[0];
    const argument = statements.get(best?.members[0] ?? -1)?.id;
    return answered || argument === undefined ? [] : [{ claim: id, side: sideOf(id), argument }];
  });
}
