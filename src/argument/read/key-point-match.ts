import { COMMON_STEMS } from './common-stem.ts';
import { contentStems, STOP, stemOf, wordsOf } from './words.ts';

/** A short statement that arguments may make, as it comes from outside. */
export type PointText = { readonly id: string; readonly text: string };
export type PointScore = { readonly id: string; readonly score: number };

type Text = {
  /** Distinct content stems without the topic's, each with its rarity. */
  readonly stems: ReadonlyMap<string, number>;
  readonly norm: number;
  /** Runs of three and four letters within words, weighed. */
  readonly runs: ReadonlyMap<string, number>;
  readonly runNorm: number;
};

/** Key points of one topic, prepared for scoring arguments against them. */
export type PointIndex = {
  readonly topic: ReadonlySet<string>;
  readonly points: readonly (Text & { readonly id: string; readonly rare: ReadonlyMap<string, number> })[];
  readonly runWeight: ReadonlyMap<string, number>;
  readonly count: number;
};

/** What an argument and a key point have in common; every value 0 to 1, the leads -1 to 1. */
export type PointFeatures = Readonly<Record<FeatureName, number>>;
export const FEATURE_NAMES = ['stems', 'cover', 'runs', 'rarest', 'stemsLead', 'runsLead', 'length'] as const;
export type FeatureName = (typeof FEATURE_NAMES)[number];

/**
 * Weights of a logistic regression on the training motions of ArgKP (Bar-Haim et al. 2020, CDLA-Sharing 1.0), fitted by
 * bench/match.ts --train; only these sums are kept.
 */
const WEIGHTS: Readonly<Record<FeatureName | 'constant', number>> = {
  constant: -1.61,
  stems: 0.35,
  cover: 1.33,
  runs: 1.99,
  rarest: 0.88,
  stemsLead: 2.11,
  runsLead: 3.05,
  length: 0.29,
};

/** Rarity of a stem that is not in the table of common ones, on a scale of natural logarithms. */
const RARE = 5.5;

function rarityOf(stem: string): number {
  return COMMON_STEMS.get(stem) ?? RARE;
}

/** Prepares key points; the words of the topic are dropped from both sides, since every argument has them. */
export function indexPoints(points: readonly PointText[], topicWords: string): PointIndex {
  const topic = new Set(contentStems(topicWords));
  const stemsOf = points.map(({ text }) => distinctStems(text, topic));
  const holders = counted(stemsOf);
  const runWeight = new Map(
    [...counted(points.map(({ text }) => new Set(runsOf(text, topic).keys())))].map(([run, count]) => [
      run,
      runRarity(points.length, count),
    ]),
  );
  const index = { topic, runWeight, count: points.length };
  return {
    ...index,
    points: points.map(({ id, text }, i) => ({
      id,
      ...prepared(text, index),
      rare: new Map([...(stemsOf[i] ?? [])].map((stem) => [stem, rarityOf(stem) / Math.sqrt(holders.get(stem) ?? 1)])),
    })),
  };
}

/** Scores an argument against every key point, 0 to 1, in their order: how far its wording says that it makes the point. */
export function scorePoints(index: PointIndex, argument: string): readonly PointScore[] {
  return pointFeatures(index, argument).map((features, i) => {
    const sum = FEATURE_NAMES.reduce((total, name) => total + WEIGHTS[name] * features[name], WEIGHTS.constant);
    return { id: index.points[i]?.id ?? '', score: 1 / (1 + Math.exp(-sum)) };
  });
}

/** The features behind the scores, one for each key point. */
export function pointFeatures(index: PointIndex, argument: string): readonly PointFeatures[] {
  const text = prepared(argument, index);
  const own = index.points.map((point) => {
    const common = [...point.stems].filter(([stem]) => text.stems.has(stem));
    const dot = common.reduce((sum, [, rarity]) => sum + rarity * rarity, 0);
    return {
      stems: dot / (text.norm * point.norm),
      cover: share(point.rare, (stem) => text.stems.has(stem)),
      runs: dotOf(point.runs, text.runs) / (text.runNorm * point.runNorm),
      rarest: Math.max(0, ...common.map(([, rarity]) => rarity)) / 8,
    };
  });
  const length = text.stems.size / (text.stems.size + 10);
  return own.map((features, i) => ({
    ...features,
    stemsLead:
      features.stems -
      bestOther(
        own.map(({ stems }) => stems),
        i,
      ),
    runsLead:
      features.runs -
      bestOther(
        own.map(({ runs }) => runs),
        i,
      ),
    length,
  }));
}

function prepared(text: string, index: Omit<PointIndex, 'points'>): Text {
  const stems = new Map([...distinctStems(text, index.topic)].map((stem): [string, number] => [stem, rarityOf(stem)]));
  const unseen = runRarity(index.count, 0);
  const runs = new Map(
    [...runsOf(text, index.topic)].map(([run, count]): [string, number] => [
      run,
      (1 + Math.log(count)) * (index.runWeight.get(run) ?? unseen),
    ]),
  );
  return { stems, norm: normOf(stems), runs, runNorm: normOf(runs) };
}

function distinctStems(text: string, topic: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(contentStems(text).filter((stem) => !topic.has(stem)));
}

function runsOf(text: string, topic: ReadonlySet<string>): ReadonlyMap<string, number> {
  const runs = new Map<string, number>();
  for (const word of wordsOf(text)) {
    if (STOP.has(word) || topic.has(stemOf(word))) continue;
    const edged = `_${word}_`;
    for (const size of [3, 4]) {
      for (let at = 0; at + size <= edged.length; at += 1) {
        const run = edged.slice(at, at + size);
        runs.set(run, (runs.get(run) ?? 0) + 1);
      }
    }
  }
  return runs;
}

function runRarity(points: number, holders: number): number {
  return Math.log((points + 1) / (holders + 0.5) + 1);
}

function counted(sets: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const set of sets) for (const item of set) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

function normOf(weights: ReadonlyMap<string, number>): number {
  const squares = [...weights.values()].reduce((sum, weight) => sum + weight * weight, 0);
  return squares > 0 ? Math.sqrt(squares) : 1;
}

function dotOf(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [key, weight] of a) sum += weight * (b.get(key) ?? 0);
  return sum;
}

function share(weights: ReadonlyMap<string, number>, has: (stem: string) => boolean): number {
  let [found, all] = [0, 0];
  for (const [stem, weight] of weights) {
    all += weight;
    if (has(stem)) found += weight;
  }
  return all > 0 ? found / all : 0;
}

function bestOther(values: readonly number[], i: number): number {
  return Math.max(0, ...values.filter((_, j) => j !== i));
}
