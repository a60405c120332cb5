import { sideOf, strengthIn, type Board, type Node, type Nodes } from './board.ts';
import { foldKeyPoints, type Fold } from './key-point.ts';
import { DEFAULT_SEMANTICS, SEMANTICS } from './semantics.ts';
import type { Row } from './row.ts';
import type { Setting, Side, Statement } from './setting.ts';
import { take } from './shelf.ts';

/** Who answers whom: nodes with their leaders, and what the statements answer. */
export type Links = Pick<Board, 'replies' | 'onCounter'> & {
  readonly nodes: Nodes;
  readonly nodeOf: Pick<Board['nodeOf'], 'get'>;
};

const { aggregate, influence } = SEMANTICS[DEFAULT_SEMANTICS];

/**
 * Strength of a leader from those that answer it, by squared energy. Answers that make the same first key point count
 * once, as the strongest of them.
 */
export function answeredStrength(links: Links, leader: number): number {
  const node = links.nodes.get(leader);
  return node === undefined ? 0 : influence(node.base, energyFor(node.side, answersTo(links, leader)));
}

/** How strong what the research base holds against a claim still is, after those who answered it; 0 where it holds nothing. */
export function undercutStrength(links: Links, setting: Setting, claim: string): number {
  const base = setting.undercuts.get(claim)?.strength;
  if (base === undefined) return 0;
  const answers = (links.onCounter.get(claim) ?? []).flatMap((place) => leaderAt(links, place) ?? []);
  return influence(base, -energyFor(sideOf(claim), answers));
}

/** What the strongest of the leaders that make a key point brings to it, 0 to 1. */
export function bestIn({ nodes, points }: Pick<Links, 'nodes'> & Pick<Board, 'points'>, claim: string): number {
  return (points.get(claim) ?? []).reduce((most, place) => Math.max(most, strengthIn(nodes.get(place), claim)), 0);
}

/** The shift and the points of each key point. */
export function foldBoard(board: Omit<Board, 'fold'>, setting: Setting): Fold {
  const points = Array.from(board.best, ([id, best]) => {
    const against = undercutStrength(board, setting, id);
    return { id, side: sideOf(id), strength: influence(best, -(against * against)) };
  });
  return foldKeyPoints(points);
}

/** Places of a leader and of the near-copies that it leads. */
export function ledBy({ nodes }: Pick<Links, 'nodes'>, leader: number): readonly number[] {
  return [leader, ...(nodes.get(leader)?.led ?? [])];
}

/** The leaders that answer a leader or its near-copies: only what came after it, so that no circle can close. */
export function answersTo(links: Links, leader: number): readonly Node[] {
  const target = links.nodes.get(leader);
  if (target === undefined) return [];
  const said = ledBy(links, leader).flatMap((at) => {
    const node = links.nodes.get(at);
    return node === undefined ? [] : [...node.members, ...node.past];
  });
  return said
    .flatMap((place) => take(links.replies, `a${place + 1}`) ?? [])
    .flatMap((place) => leaderAt(links, place) ?? [])
    .filter((node) => node.first > target.first);
}

/** Places of the leaders that a leader and its near-copies answer. */
export function answeredBy(links: Links, leader: number, statements: Pick<Row<Statement>, 'get'>): readonly number[] {
  const own = links.nodes.get(leader);
  const places = ledBy(links, leader).flatMap((at) => links.nodes.get(at)?.members ?? []);
  return places.flatMap((place) => {
    const target = answeredLeader(links, statements.get(place));
    const node = links.nodes.get(target);
    return own && node && own.first > node.first ? [target] : [];
  });
}

/** Place of the node that counts for what a statement answers; -1 where it answers no argument, or one that moves nothing. */
export function answeredLeader({ nodes, nodeOf }: Links, statement: Statement | undefined): number {
  const answers = statement?.answers;
  if (answers?.kind !== 'argument') return -1;
  return nodes.get(nodeOf.get(Number(answers.id.slice(1)) - 1) ?? -1)?.leader ?? -1;
}

/** The node that counts for a statement that stands. */
function leaderAt({ nodes, nodeOf }: Links, place: number): Node | undefined {
  const node = nodes.get(nodeOf.get(place) ?? -1);
  return node === undefined || node.past.includes(place) ? undefined : nodes.get(node.leader);
}

/** Sum of squares of the backing answers less that of the others, each key point by its strongest. */
function energyFor(side: Side, answers: readonly Node[]): number {
  const [helping, hurting] = [new Map<string, number>(), new Map<string, number>()];
  for (const { side: own, claims, strength } of answers) {
    const strongest = own === side ? helping : hurting;
    const point = claims[0]?.id ?? '';
    strongest.set(point, Math.max(strength, strongest.get(point) ?? 0));
  }
  return energyOf(helping) - energyOf(hurting);
}

function energyOf(strongest: ReadonlyMap<string, number>): number {
  return aggregate(Float64Array.from(strongest.values()).sort(), strongest.size);
}
