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

const RATE = 0.12;
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

/** Softmax regression through a narrow layer; Adagrad, one sample at a time, features dropped at random. */
export function train(samples: readonly Sample[], { wordIds, groups, epochs }: Plan): Trained {
  const random = generator(20261124);
  const size = wordIds.size + SHARED_ROWS;
  const rows = Float32Array.from({ length: size * DEPTH }, () => (random() - 0.5) * 0.3);
  const outputs = Float32Array.from({ length: groups * DEPTH }, () => (random() - 0.5) * 0.3);
  const bias = new Float32Array(groups);
  const rowSquares = new Float32Array(size * DEPTH).fill(1e-3);
  const outSquares = new Float32Array(groups * DEPTH).fill(1e-3);
  const list = samples.map((sample) => features(sample.stems, wordIds));
  const order = Uint32Array.from(samples.keys());
  const hidden = new Float64Array(DEPTH);
  const back = new Float64Array(DEPTH);
  const p = new Float64Array(groups);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (let i = order.length - 1; i > 0; i -= 1) {
      const j = Math.floor(random() * (i + 1));
      const keep = order[i] ?? 0;
      order[i] = order[j] ?? 0;
      order[j] = keep;
    }
    const rate = RATE * (1 - (0.8 * epoch) / epochs);
    for (const at of order) {
      const sample = samples[at];
      const full = list[at];
      if (sample === undefined || full === undefined) continue;
      const used = dropped(full, random);
      hidden.fill(0);
      for (let i = 0; i < used.rows.length; i += 1) {
        const from = (used.rows[i] ?? 0) * DEPTH;
        const gain = used.gains[i] ?? 0;
        for (let d = 0; d < DEPTH; d += 1) hidden[d]! += gain * rows[from + d]!;
      }
      let top = -Infinity;
      for (let g = 0; g < groups; g += 1) {
        let sum = bias[g]!;
        const from = g * DEPTH;
        for (let d = 0; d < DEPTH; d += 1) sum += hidden[d]! * outputs[from + d]!;
        p[g] = sum;
        if (sum > top) top = sum;
      }
      let total = 0;
      for (let g = 0; g < groups; g += 1) total += p[g] = Math.exp(p[g]! - top);
      for (let g = 0; g < groups; g += 1) p[g]! /= total;
      for (const [g, share] of sample.shares) p[g]! -= share;
      back.fill(0);
      for (let g = 0; g < groups; g += 1) {
        const slope = p[g]! * sample.weight;
        if (slope < 3e-4 && slope > -3e-4) continue;
        const from = g * DEPTH;
        bias[g]! -= 0.002 * slope;
        for (let d = 0; d < DEPTH; d += 1) {
          back[d]! += slope * outputs[from + d]!;
          const step = slope * hidden[d]!;
          outSquares[from + d]! += step * step;
          outputs[from + d]! -= (rate * step) / Math.sqrt(outSquares[from + d]!);
        }
      }
      for (let i = 0; i < used.rows.length; i += 1) {
        const from = (used.rows[i] ?? 0) * DEPTH;
        const gain = used.gains[i] ?? 0;
        for (let d = 0; d < DEPTH; d += 1) {
          const step = gain * back[d]!;
          rowSquares[from + d]! += step * step;
          rows[from + d]! -= (rate * step) / Math.sqrt(rowSquares[from + d]!);
        }
      }
    }
  }
  const mass = new Float64Array(groups).fill(1);
  for (const { shares, weight } of samples) for (const [g, share] of shares) mass[g]! += share * weight;
  const sum = mass.reduce((a, b) => a + b, 0);
  for (let g = 0; g < groups; g += 1) bias[g]! -= LEVEL * Math.log(mass[g]! / sum);
  return { rows, outputs, bias };
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

/** Numbers as printable characters: 91 even steps, '#' (35) to '}' (125); returns the size of a step too. */
export function encode(values: Float32Array): { readonly text: string; readonly step: number } {
  let square = 0;
  for (const value of values) square += value * value;
  const step = (4 * Math.sqrt(square / values.length)) / LEVELS;
  let text = '';
  for (const value of values) {
    text += String.fromCharCode(80 + Math.max(-LEVELS, Math.min(LEVELS, Math.round(value / step))));
  }
  return { text, step };
}
