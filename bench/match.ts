import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import {
  FEATURE_NAMES,
  indexPoints,
  pointFeatures,
  scorePoints,
  type FeatureName,
  type PointFeatures,
  type PointIndex,
} from '../src/argument/read/key-point-match.ts';

const SHARED = new URL('../../shared/reference/argkp/', import.meta.url);
const FOLDS = 4;

const argumentSchema = z.array(
  z.object({ arg_id: z.string(), argument: z.string(), topic: z.string(), stance: z.string() }),
);
const pointSchema = z.array(
  z.object({ key_point_id: z.string(), key_point: z.string(), topic: z.string(), stance: z.string() }),
);
const labelSchema = z.array(z.object({ arg_id: z.string(), key_point_id: z.string(), label: z.string() }));

type Weights = Readonly<Record<FeatureName | 'constant', number>>;
type Item = { readonly id: string; readonly features: readonly PointFeatures[]; readonly scores: readonly number[] };
type Group = {
  readonly topic: string;
  readonly stance: string;
  readonly index: PointIndex;
  readonly items: readonly Item[];
  /** 1 or 0 by `argument|point`; undecided pairs are absent. */
  readonly labels: ReadonlyMap<string, number>;
};

function rows(name: string): unknown {
  return parse(readFileSync(new URL(`${name}.csv`, SHARED)), { columns: true });
}

function readGroups(split: 'train' | 'dev'): readonly Group[] {
  const all = argumentSchema.parse(rows(`arguments_${split}`));
  const points = pointSchema.parse(rows(`key_points_${split}`));
  const labels = new Map(
    labelSchema.parse(rows(`labels_${split}`)).map((row) => [`${row.arg_id}|${row.key_point_id}`, Number(row.label)]),
  );
  const keys = [...new Set(all.map(({ topic, stance }) => JSON.stringify([topic, stance])))];
  return keys.map((key) => {
    const [topic = '', stance = ''] = z.array(z.string()).parse(JSON.parse(key));
    const here = <T extends { readonly topic: string; readonly stance: string }>(list: readonly T[]): readonly T[] =>
      list.filter((row) => row.topic === topic && row.stance === stance);
    const index = indexPoints(
      here(points).map((row) => ({ id: row.key_point_id, text: row.key_point })),
      topic,
    );
    const items = here(all).map(({ arg_id, argument }) => ({
      id: arg_id,
      features: pointFeatures(index, argument),
      scores: scorePoints(index, argument).map(({ score }) => score),
    }));
    return { topic, stance, index, items, labels };
  });
}

/** Average precision with ties taken together, as scikit-learn does. */
function averagePrecision(ranked: readonly { readonly score: number; readonly label: number }[]): number {
  const all = ranked.reduce((sum, { label }) => sum + label, 0);
  let [hits, seen, total] = [0, 0, 0];
  for (let at = 0; at < ranked.length;) {
    const tied = ranked.filter(({ score }) => score === ranked[at]?.score);
    const gain = tied.reduce((sum, { label }) => sum + label, 0);
    hits += gain;
    seen += tied.length;
    total += (gain * hits) / seen;
    at += tied.length;
  }
  return all === 0 ? 0 : total / all;
}

type Found = { readonly strict: number; readonly relaxed: number };

/** Bar-Haim et al. 2021: the best key point of each argument, the top half by score, average precision. */
function measure({ items, index, labels }: Group, scoresOf: (item: Item) => readonly number[]): Found {
  const best = items.map((item) => {
    const scores = scoresOf(item);
    const score = Math.max(...scores);
    return { score, label: labels.get(`${item.id}|${index.points[scores.indexOf(score)]?.id}`) };
  });
  const top = best.toSorted((a, b) => b.score - a.score).slice(0, Math.floor(best.length / 2));
  return {
    strict: averagePrecision(top.map(({ score, label }) => ({ score, label: label ?? 0 }))),
    relaxed: averagePrecision(top.map(({ score, label }) => ({ score, label: label ?? 1 }))),
  };
}

function report(name: string, found: readonly Found[]): void {
  const mean = (key: keyof Found): string => (found.reduce((sum, one) => sum + one[key], 0) / found.length).toFixed(3);
  console.log(`${name}: strict ${mean('strict')}, relaxed ${mean('relaxed')} (${found.length} topics and stances)`);
}

function fit(groups: readonly Group[]): Weights {
  const pairs = groups.flatMap(({ items, index, labels }) =>
    items.flatMap((item) =>
      item.features.flatMap((features, i) => {
        const label = labels.get(`${item.id}|${index.points[i]?.id}`);
        return label === undefined ? [] : [{ cells: [1, ...FEATURE_NAMES.map((name) => features[name])], label }];
      }),
    ),
  );
  const size = FEATURE_NAMES.length + 1;
  const [w, m, v] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  for (let step = 1; step <= 300; step += 1) {
    const gradient = new Float64Array(size);
    for (const { cells, label } of pairs) {
      const gap = 1 / (1 + Math.exp(-dot(w, cells))) - label;
      for (const [i, cell] of cells.entries()) gradient[i] = (gradient[i] ?? 0) + (gap * cell) / pairs.length;
    }
    for (let i = 0; i < size; i += 1) {
      const g = (gradient[i] ?? 0) + (i > 0 ? 0.001 : 0) * (w[i] ?? 0);
      m[i] = 0.9 * (m[i] ?? 0) + 0.1 * g;
      v[i] = 0.99 * (v[i] ?? 0) + 0.01 * g * g;
      const rate = (0.1 * (m[i] ?? 0)) / (1 - 0.9 ** step);
      w[i] = (w[i] ?? 0) - rate / (Math.sqrt((v[i] ?? 0) / (1 - 0.99 ** step)) + 1e-8);
    }
  }
  const of = (name: FeatureName): number => w[FEATURE_NAMES.indexOf(name) + 1] ?? 0;
  const [stems, cover, runs, rarest] = [of('stems'), of('cover'), of('runs'), of('rarest')];
  const leads = { stemsLead: of('stemsLead'), runsLead: of('runsLead'), length: of('length') };
  return { constant: w[0] ?? 0, stems, cover, runs, rarest, ...leads };
}

function dot(w: Float64Array, cells: readonly number[]): number {
  return cells.reduce((sum, cell, i) => sum + cell * (w[i] ?? 0), 0);
}

function scoredBy(weights: Weights): (item: Item) => readonly number[] {
  return ({ features }) =>
    features.map((values) => FEATURE_NAMES.reduce((sum, name) => sum + weights[name] * values[name], weights.constant));
}

const plain = ({ features }: Item): readonly number[] => features.map(({ stems }) => stems);

function main(): void {
  if (!existsSync(new URL('arguments_dev.csv', SHARED))) {
    console.log('MISSING: ../shared/reference/argkp; nothing was measured.');
    process.exitCode = 1;
    return;
  }
  const train = readGroups('train');
  const dev = readGroups('dev');
  if (process.argv.includes('--train')) console.log('weights for key-point-match.ts:', fit(train));
  const topics = [...new Set(train.map(({ topic }) => topic))];

  report(
    'train, stems alone (cosine of weighed stems, topic words dropped)',
    train.map((group) => measure(group, plain)),
  );
  const crossed = topics
    .flatMap((_, k) => (k < FOLDS ? [k] : []))
    .flatMap((k) => {
      const weights = fit(train.filter(({ topic }) => topics.indexOf(topic) % FOLDS !== k));
      return train
        .filter(({ topic }) => topics.indexOf(topic) % FOLDS === k)
        .map((group) => measure(group, scoredBy(weights)));
    });
  report('train, cross-validated by topic', crossed);
  report(
    'dev, stems alone',
    dev.map((group) => measure(group, plain)),
  );
  const found = dev.map((group) => measure(group, ({ scores }) => scores));
  report('dev, as committed', found);
  for (const [i, { topic, stance }] of dev.entries())
    console.log(
      `  ${topic} (${stance}): strict ${found[i]?.strict.toFixed(3)}, relaxed ${found[i]?.relaxed.toFixed(3)}`,
    );
}

main();
