/**
 * A small linear model of titles: every word, last word, pair of words and piece of a word has a row of numbers;
 * the rows of a text are added up and compared with one row for each unit group. It is made from the titles by
 * data/compile/titles-train.ts and shipped in the lexicon: two numbers of a row in one printable character, one number
 * of an output in each. A row that no title used is zero.
 */
export type Model = {
  /** Words that have a row of their own; other features share rows by hash. */
  readonly words: number;
  readonly rows: Int8Array;
  readonly outputs: Int8Array;
  readonly bias: Float32Array;
  /** What one step of rows times one step of outputs is worth. */
  readonly scale: number;
};

/** Numbers in a row; a multiple of four. */
export const DEPTH = 72;
const HEADS = 4000;
const PAIRS = 16000;
const PIECES = 16000;
/** Rows besides those of the words. */
export const SHARED_ROWS = HEADS + PAIRS + PIECES;

const GAIN = { word: 1, head: 1, pair: 0.7, piece: 0.25 };

/** The rows a text uses and how much each counts; the squares of the second list sum to 1. */
export type Features = { readonly rows: readonly number[]; readonly gains: readonly number[] };

function bucket(text: string, size: number): number {
  let h = 2166136261;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 16777619);
  h ^= h >>> 15;
  h = Math.imul(h, 2246822507);
  return ((h ^ (h >>> 13)) >>> 0) % size;
}

/** Features of a title given as stems. */
export function features(stems: readonly string[], wordIds: ReadonlyMap<string, number>): Features {
  const words = wordIds.size;
  const rows: number[] = [];
  const gains: number[] = [];
  const add = (row: number, gain: number): void => {
    rows.push(row);
    gains.push(gain);
  };
  for (const [i, stem] of stems.entries()) {
    const id = wordIds.get(stem);
    if (id !== undefined) add(id, GAIN.word);
    const marked = `<${stem}>`;
    for (let n = 4; n <= 5; n += 1) {
      for (let at = 0; at + n <= marked.length; at += 1) {
        add(words + HEADS + PAIRS + bucket(marked.slice(at, at + n), PIECES), GAIN.piece);
      }
    }
    const next = stems[i + 1];
    if (next === undefined) add(words + bucket(stem, HEADS), GAIN.head);
    else add(words + HEADS + bucket(`${stem} ${next}`, PAIRS), GAIN.pair);
  }
  const norm = Math.sqrt(gains.reduce((sum, gain) => sum + gain * gain, 0)) || 1;
  return { rows, gains: gains.map((gain) => gain / norm) };
}

/** Log-probability of each unit group, up to a constant, written into `into`. */
export function applyModel(model: Model, { rows, gains }: Features, into: Float64Array): void {
  const hidden = new Float64Array(DEPTH);
  for (const [i, row] of rows.entries()) {
    const gain = gains[i] ?? 0;
    for (let d = 0; d < DEPTH; d += 1) hidden[d] = (hidden[d] ?? 0) + gain * (model.rows[row * DEPTH + d] ?? 0);
  }
  for (let g = 0; g < into.length; g += 1) {
    let sum = 0;
    for (let d = 0; d < DEPTH; d += 1) sum += (hidden[d] ?? 0) * (model.outputs[g * DEPTH + d] ?? 0);
    into[g] = (model.bias[g] ?? 0) + sum * model.scale;
  }
}
