import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

/** They take from many minutes to an hour, so they are run by name: `npm run bench -- fuzz soak`. */
const LONG = ['fuzz', 'soak', 'reliability', 'reliability-schedules'];

const asked = process.argv.slice(2);
const names = readdirSync(import.meta.dirname)
  .flatMap((file) => (file.endsWith('.ts') && file !== 'all.ts' ? [file.slice(0, -'.ts'.length)] : []))
  .filter((name) => (asked.length === 0 ? !LONG.includes(name) : asked.includes(name)));
let failed = 0;
// One after the other: they measure time, and must not share the processor.
for (const name of names.sort()) {
  process.stdout.write(`\n## ${name}\n`);
  const run = spawnSync(process.execPath, [`${import.meta.dirname}/${name}.ts`], { stdio: 'inherit' });
  if (run.status !== 0) failed += 1;
}
if (asked.length === 0) process.stdout.write(`\nNot run, for they take long: ${LONG.join(', ')}.\n`);
process.exitCode = failed === 0 ? 0 : 1;
