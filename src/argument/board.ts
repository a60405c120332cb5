import { foldKeyPoints, type Fold } from './key-point.ts';
import type { Bag, NearIndex } from './near.ts';
import type { Side, Statement } from './setting.ts';
import { Row, type RowDraft } from './row.ts';
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
  /** The strongest of its near-copies, which alone counts; its own place if it is that, -1 if all were taken back. */
  readonly leader: number;
  /** Places of the near-copies that it leads, in their order. */
  readonly led: readonly number[];
  /** Arrival of the first statement that it leads, taken back or not. */
  readonly first: number;
  /** After all answers, 0 to 1. */
  readonly strength: number;
};

/** The debate as a graph, solved. */
export type Board = {
  readonly nodes: Row<Node>;
  readonly index: NearIndex;
  /** The same for leaders alone. */
  readonly leaders: NearIndex;
  readonly byKey: Shelf<number>;
  /** Node of each statement, -1 where it moves nothing. */
  readonly nodeOf: Row<number>;
  /** Leaders that make a key point, by its id. */
  readonly points: ReadonlyMap<string, readonly number[]>;
  /** Places of the statements that answer an argument, by its id. */
  readonly replies: Shelf<readonly number[]>;
  /** Places of the statements that answer what the research base holds against a claim. */
  readonly onCounter: ReadonlyMap<string, readonly number[]>;
  /** What the strongest leader brings to each key point, 0 to 1, before what the research base holds against it. */
  readonly best: ReadonlyMap<string, number>;
  readonly fold: Fold;
};

/** Nodes to be read, finished or not. */
export type Nodes = Pick<RowDraft<Node>, 'get' | 'length'>;

/** An argument weaker than this moves nothing. */
export const LEAST = 0.3;

/** Key points for arguments that make no claim of the taxonomy: all of one side share one. */
export const UNLISTED: Readonly<Record<Side, string>> = { threat: 'T00', resilience: 'R00' };

export const sideOf = (claim: string): Side => (claim.startsWith('T') ? 'threat' : 'resilience');

/** Nothing said yet. */
export function emptyBoard(): Board {
  return {
    nodes: new Row(),
    index: emptyShelf(),
    leaders: emptyShelf(),
    byKey: emptyShelf(),
    nodeOf: new Row(),
    points: new Map(),
    replies: emptyShelf(),
    onCounter: new Map(),
    best: new Map(),
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

/** What a node brings to a key point, 0 to 1. */
export function strengthIn(node: Node | undefined, claim: string): number {
  return (node?.strength ?? 0) * (node?.claims.find(({ id }) => id === claim)?.weight ?? 0);
}
