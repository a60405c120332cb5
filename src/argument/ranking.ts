/** Strengths kept from the weakest to the strongest; only the first `count` are in use. */
export type Ranking = { strengths: Float64Array; count: number };

/** Ranks the given strengths. */
export function createRanking(strengths: Float64Array): Ranking {
  return { strengths: strengths.toSorted(), count: strengths.length };
}

/** Puts one more strength in its place. */
export function insert(ranking: Ranking, strength: number): void {
  if (ranking.count === ranking.strengths.length) {
    const wider = new Float64Array(2 * ranking.count + 2);
    wider.set(ranking.strengths);
    ranking.strengths = wider;
  }
  const at = rankOf(ranking, strength);
  ranking.strengths.copyWithin(at + 1, at, ranking.count);
  ranking.strengths[at] = strength;
  ranking.count++;
}

/** Exchanges one strength, which must be there, for another. */
export function replace(ranking: Ranking, old: number, next: number): void {
  const from = rankOf(ranking, old) - 1;
  const to = rankOf(ranking, next);
  if (next > old) {
    ranking.strengths.copyWithin(from, from + 1, to);
    ranking.strengths[to - 1] = next;
  } else {
    ranking.strengths.copyWithin(to + 1, to, from);
    ranking.strengths[to] = next;
  }
}

/** How many are no stronger. */
function rankOf({ strengths, count }: Ranking, strength: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((strengths[middle] ?? 0) <= strength) low = middle + 1;
    else high = middle;
  }
  return low;
}
