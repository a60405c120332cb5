import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

// One after the other: they measure time, and must not share the processor.
const scripts = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.ts') && name !== 'all.ts');
let failed = 0;
for (const script of scripts.sort()) {
  process.stdout.write(`\n## ${script}\n`);
  const run = spawnSync(process.execPath, [`${import.meta.dirname}/${script}`], {
    stdio: 'inherit',
  });
  if (run.status !== 0) failed += 1;
}
process.exitCode = failed === 0 ? 0 : 1;
