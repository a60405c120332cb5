import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileClaims } from './claims.ts';
import { compileCountries } from './countries.ts';
import { compileFacts } from './facts.ts';
import { INPUTS, ROOT, findShared, readInput } from './inputs.ts';
import { compileMeasures } from './measures.ts';
import { sha256, toSections } from './output.ts';
import { compileScores } from './score/all.ts';
import { compileSources } from './sources.ts';
import { compileTitles } from './titles.ts';
import { compileUnitGroups } from './unit-groups.ts';
import { compileUsOccupations } from './us-occupations.ts';

/** The day on which the inputs were as they are; a constant, so that the same inputs give the same bytes. */
const DATE = '2026-11-24';

/** Files of `data/` written by hand: they count for the release like those that are compiled. */
const BY_HAND = ['profiles.json'];

/** Tables written by hand that the compilers read beside the published inputs. */
const WORDS = join(ROOT, 'data', 'compile', 'words');

/** Every file of `data/` by name, as the inputs give them; `release.json` comes last and names the others. */
function compileAll(shared: string): ReadonlyMap<string, string> {
  const { scores, backtest } = compileScores(shared);
  const compiled: readonly (readonly [string, string])[] = [
    ['backtest.json', toSections(Object(backtest))],
    ['claims.json', compileClaims(shared)],
    ['countries.json', compileCountries(shared)],
    ['facts.json', compileFacts(shared)],
    ['measures.json', compileMeasures()],
    ['scores.json', toSections(Object(scores))],
    ['sources.json', compileSources(shared)],
    ['titles.txt', compileTitles(join(shared, 'data'))],
    ['unit-groups.json', compileUnitGroups(shared)],
    ['us-occupations.json', compileUsOccupations(shared)],
  ];
  const byHand = BY_HAND.filter((name) => existsSync(join(ROOT, 'data', name))).map(
    (name) => [name, readFileSync(join(ROOT, 'data', name), 'utf8')] as const,
  );
  const outputs = [...compiled, ...byHand].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return new Map([...outputs, ['release.json', toRelease(shared, outputs)]]);
}

function toRelease(shared: string, outputs: readonly (readonly [string, string])[]): string {
  const sums = outputs.map(([name, text]) => [name, sha256(text)] as const);
  const inputs = INPUTS.map((name) => [name, sha256(readInput(shared, name))] as const);
  const words = readdirSync(WORDS)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .map((name) => [`words/${name}`, sha256(readFileSync(join(WORDS, name), 'utf8'))] as const);
  const release = {
    id: sha256(sums.map(([name, sum]) => `${sum}  ${name}\n`).join('')).slice(0, 12),
    date: DATE,
    inputs: Object.fromEntries([...inputs, ...words]),
    outputs: Object.fromEntries(sums),
  };
  return `${JSON.stringify(release, null, 1)}\n`;
}

function run(): number {
  const shared = findShared();
  if (shared === undefined) {
    console.error('The published inputs are missing: put them in ../shared, or name their folder in VERDICT_SHARED.');
    return 1;
  }
  const check = process.argv.includes('--check');
  const different = [...compileAll(shared)].filter(([name, text]) => {
    const path = join(ROOT, 'data', name);
    const same = existsSync(path) && readFileSync(path, 'utf8') === text;
    if (!same && !check) writeFileSync(path, text);
    return !same;
  });
  const names = different.map(([name]) => name).join(', ');
  if (check && names !== '') console.error(`These files are not what the inputs give: ${names}. Run "npm run data".`);
  else console.log(names === '' ? 'Nothing changed.' : `Written: ${names}.`);
  return check && names !== '' ? 1 : 0;
}

if (import.meta.main) process.exitCode = run();
