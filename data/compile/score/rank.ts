import { push, type Figures } from './table.ts';

/** Mid-rank percentile, 0 to 1; equal figures share their mean rank. */
export function percentile(figures: Figures): Figures {
  const order = [...figures].sort((a, b) => a[1] - b[1]);
  const out = new Map<string, number>();
  let start = 0;
  while (start < order.length) {
    let end = start;
    while (end + 1 < order.length && order[end + 1]?.[1] === order[start]?.[1]) end += 1;
    for (const [key] of order.slice(start, end + 1)) out.set(key, ((start + end) / 2 + 0.5) / order.length);
    start = end + 1;
  }
  return out;
}

export type Weighted = { readonly weight: number; readonly figures: Figures };

/** Weighted mean over the parts that hold the code. */
export function blend(parts: readonly Weighted[]): Figures {
  const total = new Map<string, number>();
  const weights = new Map<string, number>();
  for (const { weight, figures } of parts) {
    for (const [key, value] of figures) {
      total.set(key, (total.get(key) ?? 0) + weight * value);
      weights.set(key, (weights.get(key) ?? 0) + weight);
    }
  }
  return new Map([...total].map(([key, value]) => [key, value / (weights.get(key) ?? 1)]));
}

/** How long a code is that relatives share: minor, sub-major and major group. */
const RELATIVES = { isco: [3, 2, 1], soc: [6, 5, 2] } as const;

export type Filled = { readonly figures: Figures; readonly borrowed: ReadonlySet<string> };

/** Units without a figure take the mean of the closest relatives that have one. */
export function fill(figures: Figures, units: readonly string[], kind: 'isco' | 'soc'): Filled {
  const out = new Map(figures);
  const borrowed = new Set<string>();
  const missing = units.filter((unit) => !figures.has(unit));
  if (missing.length === 0) return { figures: out, borrowed };
  const byPrefix = new Map<string, number[]>();
  for (const [key, value] of figures) for (const n of RELATIVES[kind]) push(byPrefix, key.slice(0, n), value);
  for (const unit of missing) {
    const near = RELATIVES[kind].map((n) => byPrefix.get(unit.slice(0, n))).find((values) => values !== undefined);
    if (!near) continue;
    out.set(unit, near.reduce((a, b) => a + b, 0) / near.length);
    borrowed.add(unit);
  }
  return { figures: out, borrowed };
}

/** Ranks from 1, equal values sharing their mean rank. */
export function ranks(values: readonly number[]): readonly number[] {
  const at = (i: number): number => values[i] ?? 0;
  const order = values.map((_, i) => i).sort((i, j) => at(i) - at(j));
  const out = values.map(() => 0);
  let start = 0;
  while (start < order.length) {
    let end = start;
    while (end + 1 < order.length && at(order[end + 1] ?? 0) === at(order[start] ?? 0)) end += 1;
    for (let k = start; k <= end; k += 1) out[order[k] ?? 0] = (start + end) / 2 + 1;
    start = end + 1;
  }
  return out;
}

/** Pearson correlation with weights; 0 where one side does not vary. */
export function correlation(a: readonly number[], b: readonly number[], weights?: readonly number[]): number {
  const w = weights ?? a.map(() => 1);
  const total = w.reduce((x, y) => x + y, 0);
  const centre = (xs: readonly number[]): number => xs.reduce((sum, x, i) => sum + x * (w[i] ?? 0), 0) / total;
  const [ma, mb] = [centre(a), centre(b)];
  let [ab, aa, bb] = [0, 0, 0];
  a.forEach((x, i) => {
    const [da, db, k] = [x - ma, (b[i] ?? 0) - mb, w[i] ?? 0];
    ab += k * da * db;
    aa += k * da * da;
    bb += k * db * db;
  });
  return aa * bb > 0 ? ab / Math.sqrt(aa * bb) : 0;
}

/** Spearman rank correlation (ranks of each side, Pearson on the ranks); weights count units by jobs. */
export function spearman(a: readonly number[], b: readonly number[], weights?: readonly number[]): number {
  return correlation(ranks(a), ranks(b), weights);
}

/** Rounded to a number of decimals, exact halves to the even digit, as the published tables are. */
export function rounded(value: number, digits: number): number {
  // A half can only be exact in binary where the value is an odd multiple of 1/2^(digits+1).
  const steps = value * 2 ** (digits + 1);
  const tie = Number.isInteger(steps) && steps % 2 !== 0;
  const out = tie ? (2 * Math.round((value * 10 ** digits) / 2)) / 10 ** digits : Number(value.toFixed(digits));
  return out === 0 ? 0 : out;
}
