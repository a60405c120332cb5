import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { sha256 } from '../hash.ts';
import { fault, well, type Finding } from './finding.ts';

const releaseSchema = z.object({ id: z.string(), date: z.string(), outputs: z.record(z.string(), z.string()) });
const NEXT = 'Get the data of this release again: reinstall the package, or check the files out from the repository.';

/** Whether the data are those of the release that they name: each file is hashed again. `data` ends with a slash. */
export function checkRelease(data: URL): Finding {
  const release = readRelease(data);
  if (release === undefined) return fault('data', 'data/release.json is missing or cannot be read.', NEXT);
  const sums = Object.entries(release.outputs);
  if (sha256(sums.map(([name, sum]) => `${sum}  ${name}\n`).join('')).slice(0, release.id.length) !== release.id)
    return fault(
      'data',
      `data/release.json is not that of release ${release.id}: its list of files was changed.`,
      NEXT,
    );
  const changed = sums.flatMap(([name, sum]) => (hashOf(new URL(name, data)) === sum ? [] : [name]));
  if (changed.length > 0)
    return fault('data', `Not as release ${release.id} has them: ${changed.join(', ')}. Answers would be wrong.`, NEXT);
  const count = sums.length;
  return well('data', `Release ${release.id} of ${release.date}: ${count} files, each with the hash it should have.`);
}

function readRelease(data: URL): z.infer<typeof releaseSchema> | undefined {
  try {
    return releaseSchema.parse(JSON.parse(readFileSync(new URL('release.json', data), 'utf8')));
  } catch {
    return undefined;
  }
}

function hashOf(file: URL): string | undefined {
  try {
    return sha256(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
