import { NEAR_DUPLICATE, similarity, type Print } from './read/novelty.ts';
import { putAll, take, type Shelf } from './shelf.ts';

/** The content words of an argument as they are compared, each once, in the order of `before`. */
export type Bag = readonly string[];

/** The bag of an argument without the words that every argument of the debate shares. */
export function bagOf(print: Print, shared: ReadonlySet<string>): Bag {
  const own = [...print].filter((stem) => !shared.has(stem));
  return (own.length < 2 ? [...print] : own).sort(before);
}

/** Whether two arguments say the same in nearly the same words. */
export function isNear(a: Bag, b: Bag): boolean {
  if (inCommon(a, b) < LEAST_COMMON * Math.max(a.length, b.length)) return false;
  return similarity(new Set(a), new Set(b)) >= NEAR_DUPLICATE;
}

/** How many words two bags share; both are in one order. */
function inCommon(a: Bag, b: Bag): number {
  let [i, j, common] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [left = '', right = ''] = [a[i], b[j]];
    if (left === right) common += 1;
    const order = left === right ? 0 : before(left, right);
    if (order <= 0) i += 1;
    if (order >= 0) j += 1;
  }
  return common;
}

/** Where the nodes stand that carry a stem among their first. */
export type NearIndex = Shelf<readonly number[]>;

/**
 * The least share of its words that an argument has in common with any that is near: 0.6 for the Jaccard similarity, and
 * for a longer one that holds a shorter one 2/3 of at least 1/1.7 of its words.
 */
const LEAST_COMMON = 0.39;

/**
 * Places that may be near: two sets that share at least a part c of each share one of their first n - ceil(c n) + 1
 * members, in any order that is the same for all (prefix filter: Bayardo, Ma and Srikant 2007).
 */
export function candidates(index: NearIndex, bag: Bag): readonly number[] {
  return [...new Set(prefix(bag).flatMap((stem) => take(index, stem) ?? []))];
}

/** The index with one more place. */
export function withPlace(index: NearIndex, bag: Bag, place: number): NearIndex {
  return putAll(
    index,
    prefix(bag).map((stem): [string, readonly number[]] => [stem, [...(take(index, stem) ?? []), place]]),
  );
}

function prefix(bag: Bag): readonly string[] {
  return bag.slice(0, bag.length - Math.ceil(LEAST_COMMON * bag.length) + 1);
}

/** Long words first: they are the rarer ones, so fewer arguments have to be compared. */
function before(a: string, b: string): number {
  return b.length - a.length || (a < b ? -1 : 1);
}
