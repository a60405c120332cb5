import type { UnitGroup } from '../research/base.ts';
import type { ResearchBase } from '../research/parse.ts';
import { bandInWords, isGrowingUnderPressure, otherBands } from './band.ts';
import { readStatus } from './evidence-status.ts';
import { readFramework, type Framework } from './framework.ts';
import { readRecord } from './job-record.ts';
import type { Occupation } from './occupation.ts';
import { evidenceSpread, standingArguments } from './standing-argument.ts';
import type { Verdict } from './verdict.ts';

/** Civilian unit groups nearest to the armed forces, which no source rates: police officers, fire-fighters. */
const NEAREST_TO_ARMED_FORCES = ['5412', '5411'] as const;

/**
 * What the research base says about an occupation. The score is base + contributions + evidence, exact at one decimal
 * and inside 0 to 100; without a framework score (armed forces) the occupation is unscored, with the nearest groups.
 * The range is that of the framework, moved by the evidence and widened on both sides as if each key point could
 * independently be off by half of its points.
 */
export function judge(base: ResearchBase, occupation: Occupation): Verdict {
  const framework = readFramework(base, occupation);
  const record = readRecord(base, occupation);
  const status = readStatus(base, occupation, framework);
  if (!framework) return { kind: 'unscored', occupation, record, nearest: NEAREST_TO_ARMED_FORCES, status };
  const { evidence, score } = weigh(base, occupation, framework);
  const spread = evidenceSpread(evidence);
  const low = Math.min(score, tenth(Math.max(0, framework.low + evidence.points - spread)));
  const high = Math.max(score, tenth(Math.min(100, framework.high + evidence.points + spread)));
  const band = bandInWords(score, record);
  return {
    kind: 'scored',
    occupation,
    base: framework.base,
    contributions: framework.contributions,
    positions: framework.positions,
    framework: framework.score,
    evidencePoints: evidence.points,
    keyPoints: evidence.keyPoints,
    score,
    low,
    high,
    band,
    couldBe: otherBands({ low, high }, band, record),
    growingUnderPressure: isGrowingUnderPressure(score, record),
    record,
    groupScore: occupation.kind === 'profile' ? groupScore(base, occupation.group) : null,
    status,
  };
}

function weigh(base: ResearchBase, occupation: Occupation, framework: Framework) {
  const evidence = standingArguments(base, occupation, framework.score);
  return { evidence, score: (Math.round(framework.score * 10) + Math.round(evidence.points * 10)) / 10 };
}

/** The score that a unit group is answered with, without all the rest of its verdict; null where it has none. */
export function groupScore(base: ResearchBase, group: UnitGroup): number | null {
  const occupation: Occupation = { kind: 'unit group', key: group.isco08, title: group.title, group };
  const framework = readFramework(base, occupation);
  return framework && weigh(base, occupation, framework).score;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
