import type { TitleIndex } from './find-index.ts';

/** Words by length with the set of their letters as bits, so that most words are ruled out by one operation. */
export type Speller = {
  readonly signatures: Uint32Array;
  readonly lengths: Uint8Array;
  readonly words: readonly string[];
};

export type Correction = { readonly id: number; readonly cost: number };

export function createSpeller(index: TitleIndex): Speller {
  const words = index.lexicon.vocabulary;
  return {
    words,
    signatures: Uint32Array.from(words, signature),
    lengths: Uint8Array.from(words, (word) => Math.min(255, word.length)),
  };
}

function signature(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i += 1) {
    const c = word.charCodeAt(i) - 97;
    bits |= 1 << (c >= 0 && c < 26 ? c : 26 + (c & 3));
  }
  return bits >>> 0;
}

function bitCount(x: number): number {
  let v = x - ((x >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return (((v + (v >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** Known words within one or two slips of an unknown one, cheapest first; long words may have two slips. */
export function corrections(speller: Speller, word: string): readonly Correction[] {
  const n = word.length;
  if (n < 4 || n > 30 || /\d/.test(word)) return [];
  const limit = n >= 8 ? 2 : 1;
  const bits = signature(word);
  const out: Correction[] = [];
  for (let id = 0; id < speller.words.length; id += 1) {
    const gap = (speller.lengths[id] ?? 0) - n;
    if (gap > limit || gap < -limit) continue;
    if (bitCount(bits ^ (speller.signatures[id] ?? 0)) > 2 * limit) continue;
    const other = speller.words[id] ?? '';
    if (other.length < 4 || (other[0] !== word[0] && (limit > 1 || other[1] !== word[1]) && !swapped(other, word)))
      continue;
    const cost = slips(word, other, limit);
    if (cost <= limit) out.push({ id, cost: cost + (other[0] === word[0] ? 0 : 0.6) });
  }
  return out.sort((a, b) => a.cost - b.cost || a.id - b.id).slice(0, 8);
}

// A slip in the first letter is rare; it is looked for in short words and where the first two letters changed places.
function swapped(a: string, b: string): boolean {
  return a[0] === b[1] && a[1] === b[0];
}

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const SPOT: ReadonlyMap<string, readonly [number, number]> = new Map(
  ROWS.flatMap((row, y) =>
    Array.from(row, (letter, x): [string, readonly [number, number]] => [letter, [x + y * 0.4, y]]),
  ),
);
function near(a: string, b: string): boolean {
  const p = SPOT.get(a);
  const q = SPOT.get(b);
  return p !== undefined && q !== undefined && Math.abs(p[0] - q[0]) <= 1.1 && Math.abs(p[1] - q[1]) <= 1;
}

// Optimal string alignment distance; a neighbouring key, a doubled letter and a swap cost a little less than one.
function slips(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const x = a[i - 1] ?? '';
      const y = b[j - 1] ?? '';
      const swap = x === y ? 0 : near(x, y) ? 0.85 : 1;
      const drop = a[i - 2] === x ? 0.8 : 1;
      const miss = b[j - 2] === y ? 0.8 : 1;
      let cost = Math.min((above[j - 1] ?? 0) + swap, (above[j] ?? 0) + drop, (row[j - 1] ?? 0) + miss);
      if (i > 1 && j > 1 && x === b[j - 2] && a[i - 2] === y) cost = Math.min(cost, (before[j - 2] ?? 0) + 0.8);
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    before = above;
    above = row;
  }
  return above[b.length] ?? limit + 1;
}
