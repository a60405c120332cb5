import type { Country } from '../research/base.ts';
import type { ResearchBase } from '../research/parse.ts';
import type { Scored } from './verdict.ts';

/** What a place changes about a score: only cost and use may move with it, and both are estimates. */
export type Rollout = {
  /** Points from pay: output per working-age person stands in for wages. Null where the place has no figure. */
  readonly costPoints: number | null;
  /** Points from how many people use generative AI. Null where the place has no figure. */
  readonly usePoints: number | null;
  /** Output per working-age person and share of users, as a ratio to the United States. */
  readonly outputRatio: number | null;
  readonly useRatio: number | null;
  /** The score there, one decimal. */
  readonly score: number;
};

/** How the score of an occupation moves in a country, or in the median country of a group. */
export function rollout(base: ResearchBase, verdict: Scored, countries: readonly Country[]): Rollout {
  const home = base.countries.get('USA');
  const outputRatio = ratio(
    countries.map((country) => country.outputPerWorkingAge),
    home?.outputPerWorkingAge,
  );
  const useRatio = ratio(
    countries.map((country) => country.aiUsersPercent),
    home?.aiUsersPercent,
  );
  const costPoints = outputRatio === null ? null : rounded(costShift(base, verdict, outputRatio));
  const usePoints = useRatio === null ? null : rounded(useShift(base, verdict, useRatio));
  const moved = verdict.score + (costPoints ?? 0) + (usePoints ?? 0);
  return { costPoints, usePoints, outputRatio, useRatio, score: rounded(Math.min(100, Math.max(0, moved))) };
}

/** Points of the cost part at another wage level, read off the compiled curve between its grid points. */
function costShift(base: ResearchBase, verdict: Scored, at: number): number {
  const { costRatios } = base.scores;
  const curve = costCurve(base, verdict);
  const upper = costRatios.findIndex((grid) => grid >= at);
  if (upper === 0) return curve[0] ?? 0;
  if (upper === -1) return curve.at(-1) ?? 0;
  const [x0, x1] = [costRatios[upper - 1] ?? at, costRatios[upper] ?? at];
  const [y0, y1] = [curve[upper - 1] ?? 0, curve[upper] ?? 0];
  return y0 + ((y1 - y0) * (Math.log(at) - Math.log(x0))) / (Math.log(x1) - Math.log(x0));
}

function costCurve(base: ResearchBase, verdict: Scored): readonly number[] {
  const { occupation } = verdict;
  const own = occupation.kind === 'profile' ? occupation.profile.us.flatMap((code) => base.scores.us[code] ?? []) : [];
  const scores =
    own.length > 0 ? own : [base.scores.unitGroups[occupation.group.isco08]].filter((score) => score !== undefined);
  return base.scores.costRatios.map(
    (_, i) => scores.reduce((sum, score) => sum + (score.costShift[i] ?? 0), 0) / Math.max(1, scores.length),
  );
}

/** Use scales the occupation's place in the dimension, so less use always means fewer points, never more. */
function useShift(base: ResearchBase, verdict: Scored, at: number): number {
  return base.scores.usePointsAtMost * verdict.positions.deployment * (Math.min(at, 1.5) - 1);
}

function ratio(values: readonly (number | null)[], home: number | null | undefined): number | null {
  const known = values.filter((value) => value !== null).toSorted((a, b) => a - b);
  const middle = known[Math.floor(known.length / 2)];
  return middle === undefined || home === null || home === undefined ? null : middle / home;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}
