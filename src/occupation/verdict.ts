import type { Claim, Dimension, Fact, Points } from '../research/base.ts';
import type { Occupation } from './occupation.ts';

/** The bands of the displacement score, each from its lowest score. */
export const BANDS = ['Surviving', 'Adapting', 'Contested', 'Declining', 'Vanishing'] as const;
export type Band = (typeof BANDS)[number];

/** One of the research base's standing arguments: the strongest fact that makes a claim about this occupation. */
export type KeyPoint = {
  readonly claim: Claim;
  readonly fact: Fact;
  /** 0 to 1, by the written rule. */
  readonly strength: number;
  /** Signed points on the score; all key points sum to the evidence contribution. */
  readonly points: number;
};

/** US jobs over time for the occupation, summed over its US occupations. */
export type JobRecord = {
  readonly soc2018: readonly string[];
  readonly jobsByYear: Readonly<Record<string, number>>;
  /** Change of jobs over the years on record, percent; null without two years. */
  readonly changePercent: number | null;
  readonly fromYear: number | null;
  readonly toYear: number | null;
  /** Change over the last three years on record (the survey pools three years), percent; null without them. */
  readonly recentPercent: number | null;
  /** Official projection 2024 to 2034, percent. */
  readonly projectedPercent: number | null;
};

export type Scored = {
  readonly kind: 'scored';
  readonly occupation: Occupation;
  readonly base: number;
  /** The general indices applied to the occupation; with `base` they sum to `framework`. */
  readonly contributions: Points;
  /** Mid-rank percentile in each dimension, 0 to 1; for a profile the mean of its US occupations. */
  readonly positions: Points;
  readonly framework: number;
  /** What the evidence about the occupation itself adds: strictly inside plus or minus 15. */
  readonly evidencePoints: number;
  readonly keyPoints: readonly KeyPoint[];
  /** base + contributions + evidencePoints, one decimal. */
  readonly score: number;
  readonly low: number;
  readonly high: number;
  readonly band: Band;
  /** The other bands that the range reaches. */
  readonly couldBe: readonly Band[];
  /** True where pressure is high but jobs have grown, lately too, and are officially projected to grow. */
  readonly growingUnderPressure: boolean;
  readonly record: JobRecord;
  /** For a profile: the score of its unit group. */
  readonly groupScore: number | null;
  readonly status: EvidenceStatus;
};

export type Unscored = {
  readonly kind: 'unscored';
  readonly occupation: Occupation;
  readonly record: JobRecord;
  readonly nearest: readonly string[];
  readonly status: EvidenceStatus;
};

export type EvidenceStatus = {
  readonly tier: 'A' | 'B' | 'C' | 'D';
  readonly coreFacts: readonly Fact[];
  readonly coreSources: number;
  readonly frameworkSignals: number;
  /** 0 to 100: how well the evidence fits this very job. */
  readonly fit: number;
  readonly thin: boolean;
  readonly borrowed: readonly Dimension[];
  /** What is to be done before publication-grade use. */
  readonly reviewQueue: readonly string[];
  /** What would settle it: literature, regulator, statistic, professional body. */
  readonly settle: readonly string[];
};

export type Verdict = Scored | Unscored;
