import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFigures } from '../../data/compile/figures.ts';
import { INPUTS, cell, findShared, readRows } from '../../data/compile/inputs.ts';
import { DATA, readBase } from '../research/read-base.ts';

const base = readBase();
const groups = [...base.unitGroups.values()];
const shared = findShared();

const words = (text: string): readonly string[] => text.toLowerCase().match(/[a-z0-9]+/g) ?? [];

describe('the release', () => {
  test('names the checksum of every file it ships', () => {
    for (const [name, sum] of Object.entries(base.release.outputs)) {
      const found = createHash('sha256')
        .update(readFileSync(join(DATA, name)))
        .digest('hex');
      expect(found, `${name}: run "npm run data"`).toBe(sum);
    }
    const shipped = readdirSync(DATA).filter((name) => /\.(json|txt)$/.test(name) && name !== 'release.json');
    expect(Object.keys(base.release.outputs).toSorted()).toEqual(shipped.toSorted());
  });

  test('is smaller than 8 MB with everything in its folder', () => {
    const files = readdirSync(DATA, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const bytes = files.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
    expect(bytes).toBeLessThan(8e6);
  });

  test('holds no value of the IMF preparedness index', () => {
    const text = readFileSync(join(DATA, 'countries.json'), 'utf8');
    expect(text).not.toMatch(/aipi/i);
  });
});

if (shared === undefined) {
  test('NOT RUN: the published inputs are not here, so nothing was compiled again or compared with them', () => {
    console.warn(
      'The published inputs are missing (../shared or VERDICT_SHARED): reproducing the data was NOT tested.',
    );
  });
} else {
  describe('with the published inputs', () => {
    // In a process of its own: the loader of the tests makes the training of the titles many times slower.
    test('the same files come out again, byte for byte', { timeout: 600_000 }, () => {
      const all = join(DATA, 'compile', 'all.ts');
      const run = spawnSync(process.execPath, [all, '--check'], {
        encoding: 'utf8',
        env: { ...process.env, VERDICT_SHARED: shared },
      });
      expect(`${run.stderr}${run.stdout}`).toBe('Nothing changed.\n');
      expect(run.status).toBe(0);
    });

    test('no wording of a task repeats five words in a row of the statement it stands for', () => {
      const statements = new Map(
        readRows(shared, 'data/ilo_genai_tasks.csv').map((row) => [
          `${cell(row, 'isco08')}.${cell(row, 'task_id')}`,
          cell(row, 'task'),
        ]),
      );
      const copied = groups
        .flatMap((group) => group.ilo?.tasks ?? [])
        .filter((task) => {
          const own = words(task.words);
          const theirs = ` ${words(statements.get(task.id) ?? '').join(' ')} `;
          return own.some((_, at) => at + 5 <= own.length && theirs.includes(` ${own.slice(at, at + 5).join(' ')} `));
        });
      expect(copied.map((task) => task.id)).toEqual([]);
    });

    test('a finding that is reworded keeps every figure of the original', () => {
      for (const row of readRows(shared, 'research/facts.csv')) {
        const original = readFigures(cell(row, 'finding'), cell(row, 'measures'));
        const fact = base.facts.get(cell(row, 'id'));
        expect(fact?.figures.map(({ value, unit }) => [value, unit])).toEqual(
          original.map(({ value, unit }) => [value, unit]),
        );
      }
    });

    test('every input on the list is one that a compiler reads', () => {
      const code = readdirSync(join(DATA, 'compile'), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts') && !name.endsWith('inputs.ts'))
        .map((name) => readFileSync(join(DATA, 'compile', name), 'utf8'))
        .join('\n');
      expect(INPUTS.filter((name) => !code.includes(name.split('/').at(-1) ?? name))).toEqual([]);
    });
  });
}
