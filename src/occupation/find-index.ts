import type { Lexicon } from './lexicon.ts';

/** Titles by word, and how much each word tells. */
export type TitleIndex = {
  readonly lexicon: Lexicon;
  readonly groups: number;
  /** Titles that hold word w: posting[postingStart[w]..postingStart[w+1]]. */
  readonly postingStart: Uint32Array;
  readonly posting: Uint32Array;
  /** ln(titles / titles with the word). */
  readonly idf: Float32Array;
  /** Sum of idf over the words of a title. */
  readonly titleIdf: Float32Array;
  /** Of the titles that hold the word, the share that end in it: high for 'manager', low for 'textile'. */
  readonly headShare: Float32Array;
  readonly groupPrior: Float32Array;
};

export function indexTitles(lexicon: Lexicon): TitleIndex {
  const { titleStart, titleWords, titleMix } = lexicon;
  const titles = titleMix.length;
  const size = lexicon.vocabulary.length;
  const count = new Uint32Array(size);
  const heads = new Uint32Array(size);
  for (const word of titleWords) count[word] = (count[word] ?? 0) + 1;
  const postingStart = new Uint32Array(size + 1);
  for (let w = 0; w < size; w += 1) postingStart[w + 1] = (postingStart[w] ?? 0) + (count[w] ?? 0);
  const next = postingStart.slice(0, size);
  const posting = new Uint32Array(titleWords.length);
  const groupPrior = new Float32Array(lexicon.codes.length);
  for (let t = 0; t < titles; t += 1) {
    const end = titleStart[t + 1] ?? 0;
    for (let i = titleStart[t] ?? 0; i < end; i += 1) {
      const word = titleWords[i] ?? 0;
      posting[next[word] ?? 0] = t;
      next[word] = (next[word] ?? 0) + 1;
    }
    const last = titleWords[end - 1] ?? 0;
    heads[last] = (heads[last] ?? 0) + 1;
    const mix = titleMix[t] ?? 0;
    for (let m = lexicon.mixStart[mix] ?? 0; m < (lexicon.mixStart[mix + 1] ?? 0); m += 1) {
      const g = lexicon.mixGroup[m] ?? 0;
      groupPrior[g] = (groupPrior[g] ?? 0) + (lexicon.mixShare[m] ?? 0);
    }
  }
  const idf = Float32Array.from(count, (n) => Math.log((titles + 1) / (n + 0.5)));
  const headShare = Float32Array.from(heads, (n, w) => n / Math.max(1, count[w] ?? 0));
  const titleIdf = new Float32Array(titles);
  for (let t = 0; t < titles; t += 1) {
    let sum = 0;
    for (let i = titleStart[t] ?? 0; i < (titleStart[t + 1] ?? 0); i += 1) sum += idf[titleWords[i] ?? 0] ?? 0;
    titleIdf[t] = sum;
  }
  return { lexicon, groups: lexicon.codes.length, postingStart, posting, idf, titleIdf, headShare, groupPrior };
}
