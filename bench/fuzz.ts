import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { casesSchema, conversation, type Attack } from '../test/fuzz/attack.ts';
import { createTarget } from '../test/fuzz/withstand.ts';

/**
 * Hostile inputs at every entry: `node bench/fuzz.ts --count 100000 --seed 7`. What fails is shrunk and kept in
 * test/fuzz/cases.json, which every test run tries again. Exit status 1 where something failed.
 */
const CASES = new URL('../test/fuzz/cases.json', import.meta.url);

const { values } = parseArgs({
  options: { count: { type: 'string', default: '20000' }, seed: { type: 'string', default: '1' } },
});
const [most, seed] = [Number(values.count), Number(values.seed)];

/** Conversations are tried in lots, each on a fresh bot, so that what one lot has stored does not slow the next. */
const LOT = 1_000;
const done = { inputs: 0, lots: 0, failed: 0 };
const slowest = { ms: 0, attacks: '' };
const start = performance.now();

while (done.inputs < most) {
  const target = createTarget();
  const lot = await fc.check(
    fc.asyncProperty(conversation, async (attacks) => {
      done.inputs += attacks.length;
      const before = performance.now();
      const problems = await target.withstand(attacks);
      const ms = performance.now() - before;
      if (ms > slowest.ms) Object.assign(slowest, { ms, attacks: JSON.stringify(attacks).slice(0, 200) });
      if (problems.length > 0) throw new Error(problems.join('\n').slice(0, 2_000));
    }),
    { seed: seed + done.lots, numRuns: LOT },
  );
  done.lots += 1;
  if (!lot.failed) continue;
  done.failed += 1;
  const [counterexample = []] = lot.counterexample ?? [];
  console.log(
    `Seed ${seed + done.lots - 1}, shrunk ${lot.numShrinks} times: ${JSON.stringify(counterexample).slice(0, 1_000)}`,
  );
  console.log(String(lot.errorInstance).slice(0, 2_000));
  keep(counterexample);
  if (done.failed >= 10) break;
}

const seconds = (performance.now() - start) / 1000;
console.log(
  `${done.inputs} hostile inputs, seeds ${seed} to ${seed + done.lots - 1}: ${done.failed} failures, ${seconds.toFixed(0)} s.`,
);
console.log(`Slowest conversation ${slowest.ms.toFixed(0)} ms: ${slowest.attacks}`);
process.exitCode = done.failed === 0 ? 0 : 1;

function keep(attacks: readonly Attack[]): void {
  const kept = casesSchema.parse(JSON.parse(readFileSync(CASES, 'utf8')));
  const written = JSON.stringify(attacks);
  if (kept.some((each) => JSON.stringify(each) === written)) return;
  writeFileSync(CASES, `${JSON.stringify([...kept, attacks], null, 1)}\n`);
}
