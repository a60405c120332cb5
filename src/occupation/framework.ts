import { DIMENSIONS, type Dimension, type Points, type Score } from '../research/base.ts';
import type { ResearchBase } from '../research/parse.ts';
import type { Occupation } from './occupation.ts';

/** The general indices applied to an occupation. */
export type Framework = {
  readonly base: number;
  readonly contributions: Points;
  readonly positions: Points;
  /** base + contributions, one decimal. */
  readonly score: number;
  readonly low: number;
  readonly high: number;
  readonly measures: number;
  readonly borrowed: readonly Dimension[];
};

/** The framework score: a profile's is the mean over its US occupations, else its unit group's. Null for the armed forces. */
export function readFramework(base: ResearchBase, occupation: Occupation): Framework | null {
  const own = occupation.kind === 'profile' ? occupation.profile.us.flatMap((code) => base.scores.us[code] ?? []) : [];
  if (own.length > 0) return meanFramework(base, own);
  const group = base.scores.unitGroups[occupation.group.isco08];
  return group ? meanFramework(base, [group]) : null;
}

function meanFramework(base: ResearchBase, scores: readonly Score[]): Framework {
  const mean = (read: (score: Score) => number): number =>
    scores.reduce((sum, score) => sum + read(score), 0) / scores.length;
  const contributions = byDimension((d) => tenth(mean((score) => score.points[d])));
  const score =
    DIMENSIONS.reduce((sum, d) => sum + Math.round(contributions[d] * 10), Math.round(base.scores.base * 10)) / 10;
  return {
    base: base.scores.base,
    contributions,
    positions: byDimension((d) => mean((one) => one.position[d])),
    score,
    low: Math.min(score, tenth(mean((one) => one.low))),
    high: Math.max(score, tenth(mean((one) => one.high))),
    measures: Math.floor(mean((one) => one.measures)),
    borrowed: DIMENSIONS.filter((d) => scores.some((one) => one.borrowed.includes(d))),
  };
}

function byDimension(read: (dimension: Dimension) => number): Points {
  return {
    exposure: read('exposure'),
    embodiment: read('embodiment'),
    social: read('social'),
    regulation: read('regulation'),
    deployment: read('deployment'),
    economics: read('economics'),
  };
}

function tenth(value: number): number {
  const rounded = Math.round(value * 10) / 10;
  return rounded === 0 ? 0 : rounded;
}
