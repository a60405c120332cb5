/** Words that hold a sentence together and say nothing of what it asks. */
const EMPTY = new Set(
  'a an and are as at be been but by can could do does for from had has have how if in into is it its more most no not of on one only or out over so that the their them then there they this to two up was we were what when where which who whom whose why will with would'.split(
    ' ',
  ),
);

/**
 * How alike two questions are, 0 to 1: the shared part of their words and word pairs (Jaccard’s index).
 * Words that only hold a sentence together and the words of `besides`, the name of the job, do not count; numbers do.
 */
export function similarity(one: string, other: string, besides = ''): number {
  return overlap(shingles(one, besides), shingles(other, besides));
}

/** The shared part of two sets: Jaccard's index, 0 to 1. */
export function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const mark of one) if (other.has(mark)) shared += 1;
  const all = one.size + other.size - shared;
  return all === 0 ? 0 : shared / all;
}

/** Questions that are kept so far, as what they are compared by. */
export type Kept = {
  /** Whether one of them is the same in other words. */
  readonly hasLike: (marks: ReadonlySet<string>) => boolean;
  readonly add: (marks: ReadonlySet<string>) => void;
};

/** Nothing kept yet. What two questions share is counted over the marks of one, so most pairs are never looked at. */
export function createKept(): Kept {
  const sizes: number[] = [];
  const places = new Map<string, number[]>();
  return {
    hasLike: (marks) => {
      const shared = new Map<number, number>();
      for (const mark of marks) for (const at of places.get(mark) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
      return [...shared].some(([at, count]) => count >= NEAR_DUPLICATE * (marks.size + (sizes[at] ?? 0) - count));
    },
    add: (marks) => {
      for (const mark of marks) {
        const list = places.get(mark);
        if (list === undefined) places.set(mark, [sizes.length]);
        else list.push(sizes.length);
      }
      sizes.push(marks.size);
    },
  };
}

/** From here on a question counts as the same one in other words. */
export const NEAR_DUPLICATE = 0.3;

/** The words and pairs of neighbouring words that a question is compared by. */
export function shingles(text: string, besides = ''): ReadonlySet<string> {
  const out = new Set(wordsOf(besides));
  const words = wordsOf(text).filter((word) => !EMPTY.has(word) && !out.has(word));
  return new Set([...words, ...words.slice(1).map((word, i) => `${words[i]} ${word}`)]);
}

function wordsOf(text: string): readonly string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}.,%]*[\p{L}\p{N}%]/gu) ?? []).map((word) =>
    word.replace(/(?:ies|es|s)$/, ''),
  );
}
