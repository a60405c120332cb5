import { NEAR_DUPLICATE, similarityOf, type Print } from './read/novelty.ts';
import { putAll, take, type Shelf } from './shelf.ts';

/** The content words of an argument as they are compared, each once, in the order of `before`. */
export type Bag = readonly string[];

/** The bag of an argument without the words that every argument of the debate shares. */
export function bagOf(print: Print, shared: ReadonlySet<string>): Bag {
  const own = [...print].filter((stem) => !shared.has(stem));
  return (own.length < 2 ? [...print] : own).sort(before);
}

/** Whether a bag says the same in nearly the same words as another, which is given as the set of its words. */
export function isNear(bag: Bag, words: ReadonlySet<string>): boolean {
  const least = LEAST_COMMON * Math.max(bag.length, words.size);
  if (Math.min(bag.length, words.size) < least) return false;
  return similarityOf(inCommon(bag, words), bag.length, words.size) >= NEAR_DUPLICATE;
}

function inCommon(bag: Bag, words: ReadonlySet<string>): number {
  let common = 0;
  for (const word of bag) if (words.has(word)) common += 1;
  return common;
}

/** Where the nodes stand that carry a stem among their first. */
export type NearIndex = Shelf<readonly number[]>;

/**
 * The least share of its words that an argument has in common with any that is near: 0.6 for the Jaccard similarity, and
 * for a longer one that holds a shorter one 2/3 of at least 1/1.7 of its words.
 */
const LEAST_COMMON = 0.39;

/** Words that near bags must share among their first: one would let far more pairs through to be compared. */
const SHARED = 3;

/**
 * Places that may be near, of so many as there are. Two bags share at least t = ceil(c n) words, n those of either; then
 * the first l <= t of them stand among the first n - t + l of each, in any order that is the same for all (Bayardo, Ma and
 * Srikant 2007 for l = 1; Wang, Li and Feng 2012 for more).
 */
export function candidates(index: NearIndex, bag: Bag, places: number): readonly number[] {
  const shared = new Uint16Array(places);
  const least = Math.min(SHARED, leastCommon(bag));
  const found: number[] = [];
  for (const stem of prefix(bag))
    for (const place of take(index, stem) ?? []) {
      const count = (shared[place] ?? 0) + 1;
      shared[place] = count;
      if (count === least) found.push(place);
    }
  return found;
}

/** The index with one more place. */
export function withPlace(index: NearIndex, bag: Bag, place: number): NearIndex {
  return putAll(
    index,
    prefix(bag).map((stem): [string, readonly number[]] => [stem, [...(take(index, stem) ?? []), place]]),
  );
}

/** The index without a place. */
export function withoutPlace(index: NearIndex, bag: Bag, place: number): NearIndex {
  return putAll(
    index,
    prefix(bag).map((stem): [string, readonly number[]] => [
      stem,
      (take(index, stem) ?? []).filter((other) => other !== place),
    ]),
  );
}

function prefix(bag: Bag): readonly string[] {
  return bag.slice(0, bag.length - leastCommon(bag) + SHARED);
}

function leastCommon(bag: Bag): number {
  return Math.ceil(LEAST_COMMON * bag.length);
}

/** Long words first: they are the rarer ones, so fewer arguments have to be compared. */
function before(a: string, b: string): number {
  return b.length - a.length || (a < b ? -1 : 1);
}
