import type { TitleIndex } from './find-index.ts';
import { applyModel, features } from './find-model.ts';

const WEIGHTS = {
  model: 0.8,
  balance: 1.5,
  queryMiss: 0.7,
  titleMiss: 0.35,
  headMatch: 0.25,
  power: 5,
  nearest: 0.5,
  words: 0.16,
  smooth: 3,
  headWords: 0.25,
  prior: -0.16,
};

export type Ranking = {
  /** Log score of each group; higher is better. */
  readonly scores: Float64Array;
  /** Similarity of the nearest title, 0 to 1. */
  readonly nearest: number;
  /** Share of the query's information held by known words, 0 to 1. */
  readonly known: number;
};

type Query = { readonly ids: readonly number[]; readonly head: number; readonly total: number };

export type Workspace = { readonly overlap: Float32Array; readonly touched: number[] };

/** Ranks every group for a query of word ids; -1 is a word that is in no title. */
export function rankGroups(index: TitleIndex, stems: readonly string[], space: Workspace): Ranking {
  const query = stems.map((stem) => index.lexicon.wordIds.get(stem) ?? -1);
  const scores = new Float64Array(index.groups);
  const ids = [...new Set(query)].filter((id) => id >= 0);
  const unknown = query.filter((id) => id < 0).length;
  let total = unknown * UNKNOWN_IDF;
  let known = 0;
  for (const id of ids) known += index.idf[id] ?? 0;
  total += known;
  const head = query.at(-1) ?? -1;
  const nearest = addNearest(index, { ids, head, total }, { scores, space });
  for (let g = 0; g < index.groups; g += 1) {
    const level = 1 + (WEIGHTS.balance * (index.groupPrior[g] ?? 0)) / 100;
    scores[g] = Math.log((scores[g] ?? 0) / level + 1e-3) * WEIGHTS.nearest;
  }
  addWords(index, { ids, head }, scores);
  const guess = new Float64Array(index.groups);
  applyModel(index.lexicon.model, features(stems, index.lexicon.wordIds), guess);
  for (let g = 0; g < index.groups; g += 1) scores[g] = (scores[g] ?? 0) + WEIGHTS.model * (guess[g] ?? 0);
  return { scores, nearest, known: known / Math.max(total, 1e-9) };
}

const UNKNOWN_IDF = 8;

function addNearest(
  index: TitleIndex,
  { ids, head, total }: Query,
  { scores, space }: { scores: Float64Array; space: Workspace },
): number {
  const { overlap, touched } = space;
  const { lexicon } = index;
  touched.length = 0;
  for (const id of ids) {
    const gain = index.idf[id] ?? 0;
    for (let i = index.postingStart[id] ?? 0; i < (index.postingStart[id + 1] ?? 0); i += 1) {
      const t = index.posting[i] ?? 0;
      if (overlap[t] === 0) touched.push(t);
      overlap[t] = (overlap[t] ?? 0) + gain;
    }
  }
  let best = 0;
  for (const t of touched) {
    const shared = overlap[t] ?? 0;
    overlap[t] = 0;
    const inTitle = Math.max(shared, index.titleIdf[t] ?? 0);
    const last = lexicon.titleWords[(lexicon.titleStart[t + 1] ?? 1) - 1];
    let sim = shared / (shared + WEIGHTS.queryMiss * (total - shared) + WEIGHTS.titleMiss * (inTitle - shared));
    if (last !== head) sim *= 1 - WEIGHTS.headMatch;
    if (sim > best) best = sim;
    const gain = sim ** WEIGHTS.power;
    const mix = lexicon.titleMix[t] ?? 0;
    for (let m = lexicon.mixStart[mix] ?? 0; m < (lexicon.mixStart[mix + 1] ?? 0); m += 1) {
      const g = lexicon.mixGroup[m] ?? 0;
      scores[g] = (scores[g] ?? 0) + gain * (lexicon.mixShare[m] ?? 0);
    }
  }
  return best;
}

function addWords(index: TitleIndex, { ids, head }: Pick<Query, 'ids' | 'head'>, scores: Float64Array): void {
  const { lexicon, groups } = index;
  const here = new Float64Array(groups);
  const titles = lexicon.titleMix.length;
  for (const id of ids) {
    here.fill(0);
    let all = 0;
    for (let i = index.postingStart[id] ?? 0; i < (index.postingStart[id + 1] ?? 0); i += 1) {
      const t = index.posting[i] ?? 0;
      const last = lexicon.titleWords[(lexicon.titleStart[t + 1] ?? 1) - 1];
      const same = (last === id) === (head === id);
      const gain = same ? 1 : WEIGHTS.headWords;
      const mix = lexicon.titleMix[t] ?? 0;
      all += gain;
      for (let m = lexicon.mixStart[mix] ?? 0; m < (lexicon.mixStart[mix + 1] ?? 0); m += 1) {
        const g = lexicon.mixGroup[m] ?? 0;
        here[g] = (here[g] ?? 0) + gain * (lexicon.mixShare[m] ?? 0);
      }
    }
    for (let g = 0; g < groups; g += 1) {
      const prior = (index.groupPrior[g] ?? 0) / titles;
      const share = ((here[g] ?? 0) + WEIGHTS.smooth * prior) / (all + WEIGHTS.smooth);
      scores[g] = (scores[g] ?? 0) + WEIGHTS.words * Math.log(share / (prior + 1e-4) + 0.01);
    }
  }
  for (let g = 0; g < groups; g += 1) {
    scores[g] = (scores[g] ?? 0) + WEIGHTS.prior * Math.log((index.groupPrior[g] ?? 0) / titles + 1e-5);
  }
}

/** The groups with the highest scores, each with its share (softmax). */
export function mostLikely(scores: Float64Array, count: number): { readonly g: number; readonly share: number }[] {
  let best = -Infinity;
  for (const score of scores) if (score > best) best = score;
  let total = 0;
  for (const score of scores) total += Math.exp(score - best);
  const out: { g: number; share: number }[] = [];
  for (let n = 0; n < count; n += 1) {
    let top = -1;
    for (let g = 0; g < scores.length; g += 1) {
      if (out.some((one) => one.g === g)) continue;
      if (top < 0 || (scores[g] ?? 0) > (scores[top] ?? 0)) top = g;
    }
    if (top >= 0) out.push({ g: top, share: Math.exp((scores[top] ?? 0) - best) / total });
  }
  return out;
}
