/** Trains the linear model of titles (src/occupation/find-model.ts). The same titles give the same model. */
import { DEPTH, features, SHARED_ROWS, type Features } from '../../src/occupation/find-model.ts';

export type Sample = {
  readonly stems: readonly string[];
  /** Place of a unit group and its share; shares sum to 1. */
  readonly shares: readonly (readonly [number, number])[];
  readonly weight: number;
};

type Plan = { readonly wordIds: ReadonlyMap<string, number>; readonly groups: number; readonly epochs: number };

export type Trained = { readonly rows: Float32Array; readonly outputs: Float32Array; readonly bias: Float32Array };

const RATE = 0.25;
const BATCH = 128;
/** Smaller slopes are left out. */
const LEAST = 2e-4;
const DROP = 0.4;
/** How much of the groups' unequal numbers of titles is taken out again. */
const LEVEL = 0.7;

/** Small fast generator with a fixed start (mulberry32, public domain), so that the output is reproducible. */
function generator(start: number): () => number {
  let a = start;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

type State = Trained & {
  readonly rowSquares: Float32Array;
  readonly outSquares: Float32Array;
  readonly outSlopes: Float64Array;
  readonly biasSlopes: Float64Array;
  readonly hidden: Float64Array;
  readonly back: Float64Array;
  readonly slopes: Float64Array;
};

/** Softmax regression through a narrow layer; Adagrad, one sample at a time, features dropped at random. */
export function train(samples: readonly Sample[], { wordIds, groups, epochs }: Plan): Trained {
  const random = generator(20261124);
  const size = wordIds.size + SHARED_ROWS;
  const state: State = {
    rows: new Float32Array(size * DEPTH),
    outputs: Float32Array.from({ length: groups * DEPTH }, () => (random() - 0.5) * 0.3),
    bias: new Float32Array(groups),
    rowSquares: new Float32Array(size).fill(1e-3),
    outSquares: new Float32Array(groups * DEPTH).fill(1e-3),
    outSlopes: new Float64Array(groups * DEPTH),
    biasSlopes: new Float64Array(groups),
    hidden: new Float64Array(DEPTH),
    back: new Float64Array(DEPTH),
    slopes: new Float64Array(groups),
  };
  const list = samples.map((sample) => ({ sample, full: features(sample.stems, wordIds) }));
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(list, random);
    const rate = RATE * (1 - (0.95 * epoch) / epochs);
    for (const [i, { sample, full }] of list.entries()) {
      const used = dropped(full, random);
      forward(state, used);
      for (const [g, share] of sample.shares) state.slopes[g]! -= share;
      gather(state, sample.weight);
      correctRows(state, used, rate);
      if (i % BATCH === BATCH - 1 || i === list.length - 1) correctOutputs(state, rate);
    }
  }
  level(state.bias, samples);
  return { rows: state.rows, outputs: state.outputs, bias: state.bias };
}

function shuffle(list: unknown[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    const keep = list[i];
    list[i] = list[j];
    list[j] = keep;
  }
}

// Leaves the probability of each group in `slopes`.
function forward({ rows, outputs, bias, hidden, slopes }: State, used: Features): void {
  hidden.fill(0);
  for (const [i, row] of used.rows.entries()) {
    const gain = used.gains[i]!;
    for (let d = 0, at = row * DEPTH; d < DEPTH; d += 1, at += 1) hidden[d]! += gain * rows[at]!;
  }
  let top = -Infinity;
  for (let g = 0; g < slopes.length; g += 1) {
    let [a, b, c, e] = [bias[g]!, 0, 0, 0];
    for (let d = 0, at = g * DEPTH; d < DEPTH; d += 4, at += 4) {
      a += hidden[d]! * outputs[at]!;
      b += hidden[d + 1]! * outputs[at + 1]!;
      c += hidden[d + 2]! * outputs[at + 2]!;
      e += hidden[d + 3]! * outputs[at + 3]!;
    }
    slopes[g] = a + b + c + e;
    if (slopes[g]! > top) top = slopes[g]!;
  }
  let total = 0;
  for (let g = 0; g < slopes.length; g += 1) total += slopes[g] = Math.exp(slopes[g]! - top);
  for (let g = 0; g < slopes.length; g += 1) slopes[g]! /= total;
}

// Adds what one sample says against the outputs, and leaves what it says against its rows in `back`.
function gather({ outputs, outSlopes, biasSlopes, hidden, back, slopes }: State, weight: number): void {
  back.fill(0);
  for (let g = 0; g < slopes.length; g += 1) {
    const slope = slopes[g]! * weight;
    if (slope < LEAST && slope > -LEAST) continue;
    biasSlopes[g]! += slope;
    for (let d = 0, at = g * DEPTH; d < DEPTH; d += 1, at += 1) {
      back[d]! += slope * outputs[at]!;
      outSlopes[at]! += slope * hidden[d]!;
    }
  }
}

function correctOutputs({ outputs, outSquares, outSlopes, bias, biasSlopes }: State, rate: number): void {
  for (let at = 0; at < outputs.length; at += 1) {
    const step = outSlopes[at]!;
    outSquares[at]! += step * step;
    outputs[at]! -= (rate * step) / Math.sqrt(outSquares[at]!);
  }
  for (let g = 0; g < bias.length; g += 1) bias[g]! -= 0.002 * biasSlopes[g]!;
  outSlopes.fill(0);
  biasSlopes.fill(0);
}

// One step size for a whole row: a row is a feature, and its numbers are learned at the same pace.
function correctRows({ rows, rowSquares, back }: State, used: Features, rate: number): void {
  let square = 0;
  for (const slope of back) square += slope * slope;
  square /= DEPTH;
  for (const [i, row] of used.rows.entries()) {
    const gain = used.gains[i]!;
    rowSquares[row]! += gain * gain * square;
    const pace = (rate * gain) / Math.sqrt(rowSquares[row]!);
    for (let d = 0, at = row * DEPTH; d < DEPTH; d += 1, at += 1) rows[at]! -= pace * back[d]!;
  }
}

function level(bias: Float32Array, samples: readonly Sample[]): void {
  const mass = new Float64Array(bias.length).fill(1);
  for (const { shares, weight } of samples) for (const [g, share] of shares) mass[g]! += share * weight;
  const sum = mass.reduce((a, b) => a + b, 0);
  for (let g = 0; g < bias.length; g += 1) bias[g]! -= LEVEL * Math.log(mass[g]! / sum);
}

function dropped(full: Features, random: () => number): Features {
  const rows: number[] = [];
  const gains: number[] = [];
  for (let i = 0; i < full.rows.length; i += 1) {
    if (random() < DROP) continue;
    rows.push(full.rows[i] ?? 0);
    gains.push((full.gains[i] ?? 0) / (1 - DROP));
  }
  return { rows, gains };
}

const LEVELS = 45;
const FEW = 4;

/** Numbers as printable characters: 91 even steps, '#' (35) to '}' (125); returns the size of a step too. */
export function encode(values: Float32Array): { readonly text: string; readonly step: number } {
  let square = 0;
  for (const value of values) square += value * value;
  const step = (5 * Math.sqrt(square / values.length)) / LEVELS;
  let text = '';
  for (const value of values) {
    text += String.fromCharCode(80 + Math.max(-LEVELS, Math.min(LEVELS, Math.round(value / step))));
  }
  return { text, step };
}

/** Numbers as printable characters, two in one: nine even steps each, '(' (40) to 'x' (120); returns a step's size too. */
export function encodePairs(values: Float32Array): { readonly text: string; readonly step: number } {
  let square = 0;
  let used = 0;
  for (const value of values) {
    if (value === 0) continue;
    square += value * value;
    used += 1;
  }
  const step = (2.3 * Math.sqrt(square / used)) / FEW;
  const level = (value: number): number => Math.max(-FEW, Math.min(FEW, Math.round(value / step))) + FEW;
  let text = '';
  for (let i = 0; i < values.length; i += 2) {
    text += String.fromCharCode(40 + level(values[i] ?? 0) * 9 + level(values[i + 1] ?? 0));
  }
  return { text, step };
}
