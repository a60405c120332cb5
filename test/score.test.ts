import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { loadData } from '../adapters/load.ts';
import { cell, findShared } from '../data/compile/inputs.ts';
import { chooseShares } from '../data/compile/score/backtest.ts';
import { ranks, rounded, spearman } from '../data/compile/score/rank.ts';
import { rowScore, scoreUnits, seeded } from '../data/compile/score/score.ts';
import { iscoSpace, socSpace } from '../data/compile/score/space.ts';
import { openTables, sure } from '../data/compile/score/table.ts';
import { readJobs } from '../data/compile/score/trend.ts';
import { prototype } from '../data/compile/score/variant.ts';
import { vintage2013 } from '../data/compile/score/vintage.ts';
import { DIMENSIONS, type Score } from '../src/research/base.ts';

const shared = findShared();
if (!shared) console.warn('NOT RUN: the published inputs are not here, so the score was not made again from them.');

describe.skipIf(!shared)('made again from the published inputs', () => {
  const folder = shared ?? '';
  const tables = openTables(folder);

  test.for([
    ['isco08', 'data/dimensions/verdict_isco08.csv', 433],
    ['soc2018', 'data/dimensions/verdict_soc2018.csv', 848],
  ] as const)('the first prototype comes out to the printed decimal by %s', ([key, file, count]) => {
    const space = key === 'isco08' ? iscoSpace(tables) : socSpace(tables);
    const got = scoreUnits(prototype(tables), space);
    const wanted = readPrototype(folder, file);
    expect(got.size).toBe(count);
    expect(wanted.length).toBe(count);
    const ranges: number[] = [];
    for (const row of wanted) {
      const code = cell(row, key);
      const mine = got.get(code);
      if (!mine) throw new Error(`no score for ${code}`);
      expect([code, rowScore(45, mine)]).toEqual([code, sure(row, 'score')]);
      for (const d of DIMENSIONS) {
        expect([code, d, mine.points[d]]).toEqual([code, d, sure(row, `points_${d}`)]);
        expect([code, d, mine.position[d]]).toEqual([code, d, sure(row, `position_${d}`)]);
      }
      expect([code, mine.measures]).toEqual([code, sure(row, 'measures')]);
      expect([code, mine.borrowed.join(' ')]).toEqual([code, cell(row, 'dimensions_borrowed')]);
      ranges.push(Math.abs(mine.low - sure(row, 'low')), Math.abs(mine.high - sure(row, 'high')));
    }
    ranges.sort((a, b) => a - b);
    expect(ranges[Math.floor(ranges.length / 2)]).toBeLessThan(0.6);
    expect(ranges[Math.floor(ranges.length * 0.95)]).toBeLessThan(1.6);
  });

  test('the shares of the economic dimension are those that the years up to 2019 choose', () => {
    const space = socSpace(tables);
    const shares = chooseShares(space, readJobs(folder), vintage2013(tables, space));
    expect(shares).toEqual(loadData().base.backtest.shares);
  });
});

/** The prototype's own results are no input of the product: only this comparison reads them. */
function readPrototype(folder: string, file: string) {
  const rows: unknown = parse(readFileSync(join(folder, file)), { columns: true });
  return z.array(z.record(z.string(), z.string())).parse(rows);
}

test('every score that is shipped is base plus contributions, inside its range and inside 0 to 100', () => {
  const { scores, unitGroups } = loadData().base;
  const rows = [...Object.entries(scores.unitGroups), ...Object.entries(scores.us)];
  expect(Object.keys(scores.unitGroups).length).toBe(unitGroups.size - 3);
  for (const [code, row] of rows) {
    const total = DIMENSIONS.reduce((sum, d) => sum + Math.round(row.points[d] * 10), scores.base * 10) / 10;
    expect([code, total >= row.low - 0.3 && total <= row.high + 0.3]).toEqual([code, true]);
    expect([code, row.low >= 0 && row.high <= 100 && row.measures <= scores.measuresPossible]).toEqual([code, true]);
    expect([code, isInOrder(scores.costRatios, row)]).toEqual([code, true]);
  }
});

/** Dearer work is never cheaper to replace: the cost part rises with pay and is 0 at home. */
function isInOrder(ratios: readonly number[], row: Score): boolean {
  const rises = row.costShift.every((shift, i) => i === 0 || shift >= (row.costShift[i - 1] ?? 0));
  return rises && row.costShift.length === ratios.length && row.costShift[ratios.indexOf(1)] === 0;
}

test('the backtest reports what did not work as well as what did', () => {
  const { rows, bands } = loadData().base.backtest;
  const find = (id: string, from: number) => rows.find((row) => row.id === id && row.from === from);
  expect(find('score-trend', 2019)?.rho).toBeLessThan(-0.45);
  expect(find('cost-2012', 2012)?.rho).toBeGreaterThan(0);
  for (const id of ['ilo-2025', 'eloundou-beta', 'today-deployment', 'today-embodiment'])
    expect(find(id, 2022)).toBeDefined();
  expect(Math.abs(find('ilo-2025', 2022)?.rho ?? 1)).toBeLessThan(0.1);
  expect(bands.filter((row) => row.from === 2019).map((row) => row.band)).toContain('Vanishing');
});

test('equal values share their rank, and the correlation of a list with itself is 1', () => {
  expect(ranks([3, 1, 3])).toEqual([2.5, 1, 2.5]);
  expect(spearman([1, 2, 2, 9], [1, 2, 2, 9])).toBeCloseTo(1, 12);
  expect(spearman([1, 2, 3], [3, 2, 1])).toBeCloseTo(-1, 12);
});

test('numbers are rounded as the published tables are: exact halves to the even digit', () => {
  expect([0.25, 0.75, -0.25, 0.15, 2.675, -0.04].map((value) => rounded(value, 1))).toEqual([
    0.2, 0.8, -0.2, 0.1, 2.7, 0,
  ]);
  expect(rounded(0.0625, 3)).toBe(0.062);
});

test('the same seed draws the same numbers', () => {
  const [a, b] = [seeded(5), seeded(5)];
  expect([a.next(), a.exponential(), a.between(2, 3)]).toEqual([b.next(), b.exponential(), b.between(2, 3)]);
});
