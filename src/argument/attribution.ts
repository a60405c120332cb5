import { ledBy } from './answer-strength.ts';
import { strengthIn, type Board } from './board.ts';
import type { Debate } from './debate.ts';
import { toTenths } from './key-point.ts';
import type { Side } from './setting.ts';

/** What one argument moved. */
type ArgumentPoints = {
  readonly id: string;
  readonly person: string;
  /** Signed points of the shift. */
  readonly points: number;
  /** The same in tenths, rounded so that everything still sums. */
  readonly tenths: number;
};

type KeyPointShare = {
  readonly id: string;
  readonly side: Side;
  /** 0 to 1, after all answers. */
  readonly strength: number;
  readonly points: number;
  readonly tenths: number;
  readonly arguments: readonly ArgumentPoints[];
};

export type Attribution = {
  readonly shift: number;
  readonly shiftTenths: number;
  /** In the order of the ids. */
  readonly keyPoints: readonly KeyPointShare[];
  /** Every argument that moves something, in the order of arrival. */
  readonly arguments: readonly ArgumentPoints[];
  /** Tenths of each person, most first. */
  readonly people: readonly { readonly person: string; readonly tenths: number }[];
};

/**
 * Shares the shift. Each key point has the points that the fold gives it. Inside one, the arguments share by the maximum
 * ("airport") game of Littlechild and Owen 1973 on s²: with strengths sorted upwards, each increment is shared
 * equally by all that reach it. Among near-copies an increment goes to the one that reached it first, so a copy takes
 * nothing from its original. In tenths, key points sum to the shift, arguments to their key point, people to all.
 */
export function attribute(debate: Debate): Attribution {
  const { board } = debate;
  const { shift, points } = board.fold;
  const shiftTenths = Math.round(shift * 10) + 0;
  const tenths = toTenths(
    points.map((point) => point.points),
    shift,
  );
  const keyPoints = points.map((point, i): KeyPointShare => {
    const own = tenths[i] ?? 0;
    return { ...point, tenths: own, arguments: argumentsOf(debate, { ...point, tenths: own }) };
  });
  return {
    shift,
    shiftTenths,
    keyPoints,
    arguments: summed(keyPoints.flatMap((point) => point.arguments)),
    people: peopleOf(keyPoints),
  };
}

type Share = { readonly at: number; readonly part: number };

function argumentsOf(
  { board, statements }: Debate,
  point: { readonly id: string; readonly points: number; readonly tenths: number },
): readonly ArgumentPoints[] {
  const leaders = board.points.get(point.id) ?? [];
  const parts = airport(leaders.map((at) => strengthIn(board.nodes.get(at), point.id)));
  const shares = leaders.flatMap((leader, i) => inside(board, leader, parts[i] ?? 0)).sort((a, b) => a.at - b.at);
  const points = shares.map(({ part }) => part * point.points);
  const tenths = toTenths(points, point.tenths / 10);
  return shares.flatMap(({ at }, i) => {
    const statement = statements.get(at);
    if (!statement) return [];
    return [{ id: statement.id, person: statement.person, points: points[i] ?? 0, tenths: tenths[i] ?? 0 }];
  });
}

/** Parts of the maximum of the squares, summing to 1, in the order given. */
function airport(strengths: readonly number[]): readonly number[] {
  const order = strengths
    .map((strength, i) => ({ i, square: strength * strength }))
    .sort((a, b) => a.square - b.square);
  const most = order.at(-1)?.square ?? 0;
  const parts = strengths.map(() => 0);
  let [reached, sum] = [0, 0];
  for (const [rank, { i, square }] of order.entries()) {
    sum += (square - reached) / (order.length - rank);
    reached = square;
    parts[i] = most > 0 ? sum / most : 0;
  }
  return parts;
}

/** Shares a node's part among its near-copies, in the order of arrival: what the first reaches is the first's. */
function inside(board: Board, leader: number, part: number): readonly Share[] {
  const led = ledBy(board, leader).flatMap((at) => board.nodes.get(at) ?? []);
  const best = led.reduce((most, node) => Math.max(most, node.base), 0);
  const members = led
    .flatMap((node) => node.members.map((at) => ({ at, base: node.base })))
    .sort((a, b) => a.at - b.at);
  let reached = 0;
  return members.map(({ at, base }) => {
    const gained = Math.max(0, base * base - reached * reached);
    reached = Math.max(reached, base);
    return { at, part: (part * gained) / (best * best) };
  });
}

function summed(parts: readonly ArgumentPoints[]): readonly ArgumentPoints[] {
  const sums = new Map<string, ArgumentPoints>();
  for (const part of parts) {
    const before = sums.get(part.id);
    const [points, tenths] = [(before?.points ?? 0) + part.points, (before?.tenths ?? 0) + part.tenths];
    sums.set(part.id, { ...part, points, tenths });
  }
  return [...sums.values()].sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)));
}

function peopleOf(keyPoints: readonly KeyPointShare[]): Attribution['people'] {
  const sums = new Map<string, number>();
  for (const { person, tenths } of keyPoints.flatMap((point) => point.arguments)) {
    sums.set(person, (sums.get(person) ?? 0) + tenths);
  }
  return Array.from(sums, ([person, tenths]) => ({ person, tenths })).sort(
    (a, b) => Math.abs(b.tenths) - Math.abs(a.tenths) || (a.person < b.person ? -1 : 1),
  );
}
