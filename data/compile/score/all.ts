import { readBacktest } from './backtest.ts';
import { scoreUnits, type Row } from './score.ts';
import { iscoSpace, socSpace } from './space.ts';
import { openTables } from './table.ts';
import { readJobs, trendOf } from './trend.ts';
import { shipped } from './variant.ts';

/** The years of the record that the scores read. */
export const RECORD = { from: 2012, to: 2025 } as const;

/** Makes the scores of the unit groups and US occupations, and the backtest, from the published figures. */
export function compileScores(shared: string): { scores: unknown; backtest: unknown } {
  const tables = openTables(shared);
  const jobs = readJobs(shared);
  const { backtest, shares } = readBacktest(tables, jobs);
  const model = shipped(tables, trendOf(jobs, RECORD), shares);
  const scores = {
    base: model.base,
    measuresPossible: model.measures.length,
    unitGroups: byCode(scoreUnits(model, iscoSpace(tables))),
    us: byCode(scoreUnits(model, socSpace(tables))),
  };
  return { scores, backtest };
}

function byCode(rows: ReadonlyMap<string, Row>): Readonly<Record<string, Row>> {
  return Object.fromEntries(rows);
}
