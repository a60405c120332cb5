import { CAP, foldKeyPoints, type Fold } from './key-point.ts';
import type { Bag, NearIndex } from './near.ts';
import { DEFAULT_SEMANTICS, SEMANTICS } from './semantics.ts';
import type { Setting, Side, Statement } from './setting.ts';
import { emptyShelf, type Shelf } from './shelf.ts';

/** Arguments of one side that say the same in the same words, with the same reading: copies stand in one node. */
export type Node = {
  readonly key: string;
  readonly side: Side;
  /** Strength by the rubric, 0.3 to 1. */
  readonly base: number;
  /** The key points it makes; the squares of the weights sum to 1, so naming more points adds nothing. */
  readonly claims: readonly { readonly id: string; readonly weight: number }[];
  readonly bag: Bag;
  /** Places of the statements that stand, in the order of arrival. */
  readonly members: readonly number[];
  /** Places of those that were taken back: what answered them answers whoever says the same again. */
  readonly past: readonly number[];
  /** Places of near-copies. */
  readonly near: readonly number[];
  /** The strongest of its near-copies, which alone counts; its own place if it is that, -1 if all were taken back. */
  readonly leader: number;
  /** Arrival of the first statement that it leads, taken back or not. */
  readonly first: number;
  /** Leaders that answer it. Only what came after it: a repetition answers nothing that was said before. */
  readonly answeredBy: readonly number[];
  /** Leaders that it answers. */
  readonly answering: readonly number[];
  /** After all answers, 0 to 1. */
  readonly strength: number;
};

/** The debate as a graph, solved. */
export type Board = {
  readonly nodes: readonly Node[];
  readonly index: NearIndex;
  readonly byKey: Shelf<number>;
  /** Node of each statement, -1 where it moves nothing. */
  readonly nodeOf: readonly number[];
  /** Leaders that make a key point, by its id. */
  readonly points: ReadonlyMap<string, readonly number[]>;
  /** Leaders that answer what the research base holds against a claim. */
  readonly onCounter: ReadonlyMap<string, readonly number[]>;
  readonly fold: Fold;
};

/** An argument weaker than this moves nothing. */
export const LEAST = 0.3;

/** Key points for arguments that make no claim of the taxonomy: all of one side share one. */
export const UNLISTED: Readonly<Record<Side, string>> = { threat: 'T00', resilience: 'R00' };

export const sideOf = (claim: string): Side => (claim.startsWith('T') ? 'threat' : 'resilience');

/** Nothing said yet. */
export function emptyBoard(): Board {
  return {
    nodes: [],
    index: emptyShelf(),
    byKey: emptyShelf(),
    nodeOf: [],
    points: new Map(),
    onCounter: new Map(),
    fold: foldKeyPoints([]),
  };
}

/** The most claims that one argument is counted for, and how near a further one must be to the best. */
const MOST_CLAIMS = 3;
const NEARLY_AS_CLEAR = 0.5;

/**
 * The key points of a statement's own side with their weights: sqrt(score / sum of scores), so that an argument has
 * the same pull, s², however many points it makes.
 */
export function claimsOf({ reading, correction }: Statement, side: Side): Node['claims'] {
  if (correction.claim !== null) return [{ id: correction.claim, weight: 1 }];
  const own = reading.claims
    .filter(({ id, score }) => sideOf(id) === side && score > 0)
    .toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const kept = own.filter(({ score }) => score >= NEARLY_AS_CLEAR * (own[0]?.score ?? 0)).slice(0, MOST_CLAIMS);
  const sum = kept.reduce((total, { score }) => total + score, 0);
  if (kept.length === 0) return [{ id: UNLISTED[side], weight: 1 }];
  return kept.map(({ id, score }) => ({ id, weight: Math.sqrt(score / sum) }));
}

const { aggregate, influence } = SEMANTICS[DEFAULT_SEMANTICS];

/**
 * Strength of a node from the leaders that answer it, by squared energy. Answers that make the same first key point
 * count once, as the strongest of them.
 */
export function answeredStrength(nodes: readonly Node[], node: Node): number {
  const [helping, hurting] = [new Map<string, number>(), new Map<string, number>()];
  for (const place of node.answeredBy) {
    const answer = nodes[place];
    if (answer) raise(answer.side === node.side ? helping : hurting, answer);
  }
  return influence(node.base, energyOf(helping) - energyOf(hurting));
}

function raise(strongest: Map<string, number>, { claims, strength }: Node): void {
  const point = claims[0]?.id ?? '';
  strongest.set(point, Math.max(strength, strongest.get(point) ?? 0));
}

function energyOf(strongest: ReadonlyMap<string, number>): number {
  return aggregate(Float64Array.from(strongest.values()).sort(), strongest.size);
}

/** How strong what the research base holds against a claim still is, after those who answered it; 0 where it holds nothing. */
export function undercutStrength(board: Pick<Board, 'nodes' | 'onCounter'>, setting: Setting, claim: string): number {
  const base = setting.undercuts.get(claim)?.strength;
  if (base === undefined) return 0;
  const [helping, hurting] = [new Map<string, number>(), new Map<string, number>()];
  for (const place of board.onCounter.get(claim) ?? []) {
    const answer = board.nodes[place];
    if (answer) raise(answer.side === sideOf(claim) ? hurting : helping, answer);
  }
  return influence(base, energyOf(helping) - energyOf(hurting));
}

/** The shift and the points of each key point. */
export function foldBoard(board: Omit<Board, 'fold'>, setting: Setting): Fold {
  const points = Array.from(board.points, ([id, places]) => {
    const best = places.reduce((most, place) => Math.max(most, strengthIn(board.nodes[place], id)), 0);
    const against = undercutStrength(board, setting, id);
    return { id, side: sideOf(id), strength: influence(best, -(against * against)) };
  });
  return foldKeyPoints(points);
}

/** What a node brings to a key point, 0 to 1. */
export function strengthIn(node: Node | undefined, claim: string): number {
  return (node?.strength ?? 0) * (node?.claims.find(({ id }) => id === claim)?.weight ?? 0);
}

/** The strength that one key point more would need to move the shift by `points` from nothing; null if none can. */
export function strengthFor(points: number): number | null {
  const size = Math.abs(points);
  if (size >= CAP) return null;
  const pull = Math.sqrt(size / (CAP - size));
  return pull <= 1 ? pull : null;
}
