import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { z } from 'zod';

/**
 * Holds the packages that are installed with Verdict to DEPENDENCIES.md: each one that we chose has its reason there,
 * and all that come with them are counted, by licence. Then asks the registry for known faults, and says loudly where
 * it could not be asked. Exit status 1 where something differs or a fault is known.
 */
const ROOT = new URL('../', import.meta.url);
const LICENCES = ['MIT', 'ISC', '0BSD', 'Apache-2.0', 'BSD-3-Clause', 'MPL-2.0', 'MIT AND OFL-1.1'];

const manifestSchema = z.object({ dependencies: z.record(z.string(), z.string()) });
const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      dev: z.boolean().default(false),
      license: z.string().default('none'),
      resolved: z.string().optional(),
      hasInstallScript: z.boolean().default(false),
    }),
  ),
});
const auditSchema = z.object({ metadata: z.object({ vulnerabilities: z.record(z.string(), z.number()) }) });

const problems = [...differences(), ...knownFaults()];
for (const problem of problems) console.error(problem);
if (problems.length === 0) console.log('Packages: as DEPENDENCIES.md has them.');
process.exitCode = problems.length === 0 ? 0 : 1;

function differences(): readonly string[] {
  const page = read('DEPENDENCIES.md');
  const { dependencies } = manifestSchema.parse(JSON.parse(read('package.json')));
  const told = new Map(
    [...page.matchAll(/^\| `([^`]+)` \| ([^|]*\S) \|$/gm)].map(([, name = '', why = '']) => [name, why]),
  );
  const packages = Object.entries(lockSchema.parse(JSON.parse(read('package-lock.json'))).packages).flatMap(
    ([path, one]) => (path === '' || one.dev ? [] : [{ name: path.replace(/^.*node_modules\//, ''), ...one }]),
  );
  const counted = /^(\d+) packages/m.exec(page)?.[1];
  return [
    ...Object.keys(dependencies).flatMap((name) =>
      told.has(name) ? [] : [`${name} has no reason in DEPENDENCIES.md.`],
    ),
    ...[...told.keys()].flatMap((name) =>
      name in dependencies ? [] : [`DEPENDENCIES.md has ${name}, which is not installed.`],
    ),
    ...(Number(counted) === packages.length
      ? []
      : [
          `DEPENDENCIES.md counts ${counted ?? 'no'} packages, and ${packages.length} are installed: look at what came in.`,
        ]),
    ...packages.flatMap(({ name, license }) =>
      LICENCES.includes(license) ? [] : [`${name} is under ${license}, which nobody has agreed to.`],
    ),
    ...packages.flatMap(({ name, hasInstallScript }) =>
      hasInstallScript && name !== 'node' ? [`${name} runs a script when it is installed.`] : [],
    ),
    ...packages.flatMap(({ name, resolved }) =>
      resolved?.startsWith('http') === true ? [`${name} has the address of a registry in package-lock.json.`] : [],
    ),
  ];
}

/** Faults that the registry knows of in the packages; where it does not answer, that is said, and is no failure. */
function knownFaults(): readonly string[] {
  const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
    cwd: ROOT,
    encoding: 'utf8',
    timeout: 60_000,
  });
  const read = auditSchema.safeParse(parsed(stdout));
  if (!read.success) {
    console.error('NOT CHECKED for known faults: the registry gave no answer to "npm audit". Run it where it does.');
    return [];
  }
  const { info: _, low: __, total: ___, ...grave } = read.data.metadata.vulnerabilities;
  const count = Object.values(grave).reduce((sum, each) => sum + each, 0);
  return count === 0 ? [] : [`npm audit knows of ${count} faults that matter: run "npm audit --omit=dev".`];
}

function parsed(text: string): unknown {
  try {
    const raw: unknown = JSON.parse(text);
    return raw;
  } catch {
    return undefined;
  }
}

function read(name: string): string {
  return readFileSync(new URL(name, ROOT), 'utf8');
}
