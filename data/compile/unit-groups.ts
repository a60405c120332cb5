import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { UnitGroup } from '../../src/research/base.ts';
import { ROOT, byColumn, cell, figure, readRows, readWords } from './inputs.ts';
import type { Row } from './inputs.ts';
import { toLines } from './output.ts';

/** All 436 unit groups of ISCO-08 with their scores, tasks and US occupations, as the text of `unit-groups.json`. */
export function compileUnitGroups(shared: string): string {
  const structure = readRows(shared, 'data/isco08_structure.csv');
  const titles = new Map(structure.map((row) => [cell(row, 'isco08'), cell(row, 'title')]));
  const scores = byColumn(readRows(shared, 'data/ilo_genai_occupations.csv'), 'isco08');
  const tasks = Map.groupBy(readRows(shared, 'data/ilo_genai_tasks.csv'), (row) => cell(row, 'isco08'));
  const links = Map.groupBy(readRows(shared, 'data/crosswalk_soc2018_isco08.csv'), (row) => cell(row, 'isco08'));
  const words = readTaskWords();
  const groups = structure
    .filter((row) => cell(row, 'level') === 'unit')
    .map((row) => {
      const isco08 = cell(row, 'isco08');
      const score = scores.get(isco08);
      const above = (digits: number): UnitGroup['minor'] => {
        const code = isco08.slice(0, digits);
        return { code, title: titles.get(code) ?? '' };
      };
      const found: Record<keyof UnitGroup, unknown> = {
        isco08,
        title: cell(row, 'title'),
        minor: above(3),
        subMajor: above(2),
        major: above(1),
        skillLevel: figure(row, 'skill_level'),
        ilo:
          score === undefined
            ? null
            : toIlo(
                score,
                (tasks.get(isco08) ?? []).flatMap((task) => toTask(task, words)),
              ),
        us: (links.get(isco08) ?? []).toSorted(bestFirst).map(toLink),
      };
      return found;
    });
  return toLines(groups);
}

function toIlo(row: Row, tasks: unknown): unknown {
  return {
    mean: figure(row, 'mean_score_2025'),
    sd: figure(row, 'sd_2025'),
    category: cell(row, 'exposure_2025'),
    mean2023: figure(row, 'mean_score_2023'),
    tasks,
  };
}

/** A task in our words. Two rows of the source hold no task (a lead-in, an empty cell): they have no words and are left out. */
function toTask(row: Row, all: ReadonlyMap<string, string>): readonly unknown[] {
  const id = `${cell(row, 'isco08')}.${cell(row, 'task_id')}`;
  const words = all.get(id);
  return words === undefined
    ? []
    : [{ id, words, score: figure(row, 'score_2025'), score2023: figure(row, 'score_2023') }];
}

// One link a SOC code is marked primary; then those that more titles and more ESCO occupations share.
function bestFirst(a: Row, b: Row): number {
  for (const column of ['primary', 'shared_titles', 'nesta_links']) {
    const difference = (figure(b, column) ?? 0) - (figure(a, column) ?? 0);
    if (difference !== 0) return difference;
  }
  return cell(a, 'soc2018') < cell(b, 'soc2018') ? -1 : 1;
}

function toLink(row: Row): UnitGroup['us'][number] {
  const route = cell(row, 'route');
  if (route !== 'bls' && route !== 'nesta' && route !== 'esco')
    throw new Error(`The crosswalk has a new route ${route}.`);
  return { soc2018: cell(row, 'soc2018'), route, primary: cell(row, 'primary') === '1' };
}

function readTaskWords(): ReadonlyMap<string, string> {
  if (!existsSync(join(ROOT, 'data/compile/words/tasks.tsv'))) return new Map();
  return new Map(readWords('tasks.tsv').map((row) => [cell(row, 'id'), cell(row, 'words')]));
}
