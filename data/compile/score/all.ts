import { readBacktest } from './backtest.ts';
import { COST_RATIOS, costShifts } from './cost-shift.ts';
import type { Model } from './model.ts';
import { scoreUnits } from './score.ts';
import { iscoSpace, socSpace, type Space } from './space.ts';
import { openTables } from './table.ts';
import { readJobs, trendOf } from './trend.ts';
import { shipped } from './variant.ts';

/** The years of the record that the scores read. */
const RECORD = { from: 2012, to: 2025 } as const;

/** Makes the scores of the unit groups and US occupations, and the backtest, from the published figures. */
export function compileScores(shared: string): { scores: unknown; backtest: unknown } {
  const tables = openTables(shared);
  const jobs = readJobs(shared);
  const { backtest, shares } = readBacktest(tables, jobs);
  const model = shipped(tables, trendOf(jobs, RECORD), shares);
  const scores = {
    base: model.base,
    measuresPossible: model.measures.length,
    costRatios: COST_RATIOS,
    usePointsAtMost: 100 * model.weights.deployment,
    unitGroups: byCode(model, iscoSpace(tables)),
    us: byCode(model, socSpace(tables)),
  };
  return { scores, backtest };
}

function byCode(model: Model, space: Space): Readonly<Record<string, unknown>> {
  const shifts = costShifts(model, space);
  const rows = [...scoreUnits(model, space)];
  return Object.fromEntries(rows.map(([code, row]) => [code, { ...row, costShift: shifts.get(code) }]));
}
