import { createServer } from 'node:net';
import type { HttpAddress } from '../http-server.ts';
import { fault, note, warning, well, type Finding } from './finding.ts';

/** Whether the keys that seal tokens are there where they are needed. `installs`: several workspaces may install. */
export function checkKeys(keys: readonly Uint8Array[], installs: boolean): Finding {
  if (keys.length > 0)
    return well(
      'keys',
      `${keys.length === 1 ? 'One key seals' : `${keys.length} keys, the first seals`} what gives access to workspaces.`,
    );
  return installs
    ? fault(
        'keys',
        'VERDICT_KEYS is not set, and workspaces may install Verdict.',
        'Make one with "openssl rand -base64 32" and set VERDICT_KEYS.',
      )
    : note('keys', 'VERDICT_KEYS is not set; it is needed only where workspaces install Verdict by a link.');
}

/** Whether the health port is free, or already answers as ours. */
export async function checkHealth(address: HttpAddress | null): Promise<Finding> {
  if (address === null) return note('health', 'Health and metrics are not served (VERDICT_HEALTH_PORT is not set).');
  const where = `${address.host}:${address.port}`;
  if (await isFree(address)) return well('health', `${where} is free for health and metrics.`);
  const answer = await fetch(`http://${where}/health/ready`, { signal: AbortSignal.timeout(5_000) }).catch(() => null);
  if (answer?.ok === true) return well('health', `Verdict runs and says on ${where} that it is ready.`);
  return answer?.status === 503
    ? warning(
        'health',
        `Verdict runs and says on ${where} that it is not ready.`,
        `See which part: http://${where}/health/ready`,
      )
    : fault('health', `Another program uses ${where}.`, 'Stop it, or set VERDICT_HEALTH_PORT to another port.');
}

function isFree({ host, port }: HttpAddress): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}
