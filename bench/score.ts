import { loadData } from '../adapters/load.ts';
import { findShared } from '../data/compile/inputs.ts';
import { readBacktest } from '../data/compile/score/backtest.ts';
import type { Model } from '../data/compile/score/model.ts';
import { outcomes, testMeasure } from '../data/compile/score/outcome.ts';
import { spearman } from '../data/compile/score/rank.ts';
import { rowScore, scoreUnits } from '../data/compile/score/score.ts';
import { carry, iscoSpace, socSpace } from '../data/compile/score/space.ts';
import { mean, openTables, type Figures, type Tables } from '../data/compile/score/table.ts';
import { readJobs, trendOf, type Jobs } from '../data/compile/score/trend.ts';
import { licensed, prototype, shipped } from '../data/compile/score/variant.ts';
import { bandOf } from '../src/occupation/band.ts';
import { judge } from '../src/occupation/judge.ts';
import type { Occupation } from '../src/occupation/occupation.ts';
import { BANDS } from '../src/occupation/verdict.ts';
import { DIMENSIONS } from '../src/research/base.ts';
import type { ResearchBase } from '../src/research/parse.ts';

/** The well-known jobs of the model note, by unit group. */
const WELL_KNOWN = [
  ['4132', 'Data entry clerk'],
  ['4413', 'Proofreader'],
  ['5244', 'Telemarketer'],
  ['4120', 'Secretary'],
  ['2643', 'Translator'],
  ['4222', 'Call-centre agent'],
  ['4211', 'Bank teller'],
  ['3411', 'Paralegal'],
  ['2642', 'Journalist'],
  ['5230', 'Cashier'],
  ['2519', 'Software tester'],
  ['2411', 'Accountant'],
  ['2511', 'Systems analyst'],
  ['2166', 'Graphic designer'],
  ['2622', 'Librarian'],
  ['2113', 'Chemist'],
  ['2512', 'Software developer'],
  ['2611', 'Lawyer'],
  ['1120', 'Chief executive'],
  ['2161', 'Architect'],
  ['1212', 'HR manager'],
  ['2655', 'Actor'],
  ['8332', 'Truck driver'],
  ['5414', 'Security guard'],
  ['2142', 'Civil engineer'],
  ['3153', 'Airline pilot'],
  ['2262', 'Pharmacist'],
  ['2341', 'Primary teacher'],
  ['2212', 'Specialist physician'],
  ['8322', 'Taxi driver'],
  ['5412', 'Police officer'],
  ['5311', 'Child-care worker'],
  ['5120', 'Cook'],
  ['9112', 'Cleaner'],
  ['6111', 'Crop farmer'],
  ['2261', 'Dentist'],
  ['2221', 'Nurse'],
  ['7126', 'Plumber'],
  ['7411', 'Electrician'],
  ['5141', 'Hairdresser'],
] as const;

/** Prints the score before and after each decision, what changed, and the backtest. */
export function benchScore(shared: string): void {
  const tables = openTables(shared);
  const jobs = readJobs(shared);
  const { shares, backtest } = readBacktest(tables, jobs);
  const trend = trendOf(jobs, { from: 2012, to: 2025 });
  const { base } = loadData();
  const columns = [
    { name: 'first prototype', scores: groupScores(tables, prototype(tables)) },
    { name: 'licensed measures', scores: groupScores(tables, licensed(tables)) },
    { name: 'with recorded trend', scores: groupScores(tables, shipped(tables, trend, shares)) },
    { name: 'with evidence', scores: judgedScores(base) },
  ];
  console.log(`shares of the economic tipping point: ${JSON.stringify(shares)}\n`);
  console.log(['job', ...columns.map(({ name }) => name), 'band', ...DIMENSIONS, 'evidence'].join('\t'));
  for (const [code, job] of WELL_KNOWN) {
    const { band, parts } = explain(base, code);
    console.log([job, ...columns.map(({ scores }) => (scores.get(code) ?? 0).toFixed(1)), band, ...parts].join('\t'));
  }
  console.log('\nagainst the prototype: rank correlation, mean move, other band; bands');
  for (const { name, scores } of columns) console.log(`${name}: ${compare(columns[0]?.scores ?? scores, scores)}`);
  console.log('\nmeasures left out and what replaces them, rank correlation with the change of jobs');
  testReplaced(tables, jobs);
  console.log(`\n${JSON.stringify(backtest, null, 1)}`);
}

function groupScores(tables: Tables, model: Model): Figures {
  return new Map([...scoreUnits(model, iscoSpace(tables), 0)].map(([code, row]) => [code, rowScore(model.base, row)]));
}

function judgedScores(base: ResearchBase): Figures {
  return new Map(
    [...base.unitGroups.keys()].flatMap((code) => {
      const verdict = judge(base, unitGroup(base, code));
      return verdict.kind === 'scored' ? [[code, verdict.score] as const] : [];
    }),
  );
}

function unitGroup(base: ResearchBase, code: string): Occupation {
  const group = base.unitGroups.get(code);
  if (!group) throw new Error(`there is no unit group ${code}`);
  return { kind: 'unit group', key: code, title: group.title, group };
}

function explain(base: ResearchBase, code: string): { readonly band: string; readonly parts: readonly number[] } {
  const verdict = judge(base, unitGroup(base, code));
  if (verdict.kind === 'unscored') return { band: 'not scored', parts: [] };
  const band = verdict.growingUnderPressure ? `${verdict.band} (growing)` : verdict.band;
  return { band, parts: [...DIMENSIONS.map((d) => verdict.contributions[d]), verdict.evidencePoints] };
}

function compare(before: Figures, after: Figures): string {
  const codes = [...before.keys()];
  const [a, b] = [before, after].map((scores) => codes.map((code) => scores.get(code) ?? 0));
  if (!a || !b) return '';
  const moves = a.map((x, i) => Math.abs(x - (b[i] ?? 0)));
  const other = a.filter((x, i) => bandOf(x) !== bandOf(b[i] ?? 0)).length;
  const bands = BANDS.map((band) => `${band} ${b.filter((x) => bandOf(x) === band).length}`).join(', ');
  return `${spearman(a, b).toFixed(3)}, ${mean(moves).toFixed(1)}, ${other} of ${codes.length}; ${bands}`;
}

function testReplaced(tables: Tables, jobs: Jobs): void {
  const space = socSpace(tables);
  const kept = new Set(licensed(tables).measures.map(({ name }) => name));
  const all = [...prototype(tables).measures, ...licensed(tables).measures.slice(-3)];
  for (const { part, name, figures, system } of all) {
    if (kept.has(name) && prototype(tables).measures.some((measure) => measure.name === name)) continue;
    const carried = carry(space, figures, system);
    const fit = [[2012, 2019] as const, [2019, 2025] as const].map(([from, to]) =>
      testMeasure(carried, outcomes(jobs.units, from, to), 1).rho.toFixed(2),
    );
    console.log(`${kept.has(name) ? 'new' : 'out'} ${part} ${name}: ${fit.join(' (2012-19), ')} (2019-25)`);
  }
}

const folder = findShared();
if (import.meta.main) {
  if (folder) benchScore(folder);
  else console.log('The published inputs are not here (VERDICT_SHARED): the score bench did not run.');
}
