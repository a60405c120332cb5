import { z } from 'zod';
import { readConfig } from '../../adapters/config.ts';
import { loadBase } from '../../adapters/load.ts';
import { startScheduler } from '../../adapters/scheduler.ts';
import { openStore } from '../../adapters/storage/open.ts';
import type { Outlet } from '../../src/post.ts';
import { createAsking } from '../../src/channel/asking.ts';
import { PACE } from '../../src/channel/pace.ts';

/**
 * One replica as a process: the scheduler on the storage of the environment, posting to the platform at PLATFORM. SKEW_MS
 * sets its clock wrong; LEASE_MS shortens the leases, so that what a killed one leaves is taken up while a test waits.
 */
const { SKEW_MS, LEASE_MS, PLATFORM } = z
  .object({ SKEW_MS: z.coerce.number().default(0), LEASE_MS: z.coerce.number().optional(), PLATFORM: z.string() })
  .parse(process.env);
const rightNow = Date.now;
Date.now = () => rightNow() + SKEW_MS;

const outlet: Outlet = {
  post: async (place, _, key) => {
    try {
      await fetch(PLATFORM, { method: 'POST', body: JSON.stringify({ channel: place.channel, key }) });
      return { kind: 'posted', message: key };
    } catch {
      return { kind: 'unknown' };
    }
  },
  tell: async () => ({ kind: 'posted', message: 'told' }),
};

const store = await openStore(readConfig(process.env));
const pace =
  LEASE_MS === undefined ? PACE : { ...PACE, lookMs: LEASE_MS, claimMs: LEASE_MS, patienceMs: LEASE_MS, busyMs: 50 };
const part = startScheduler({
  asking: createAsking(loadBase(), store, pace),
  outlets: { web: outlet },
  log: { write: () => undefined, fault: (fault) => String(process.stderr.write(`${String(fault)}\n`)) },
  everyMs: 50,
});
process.stdout.write('ready\n');
process.on('SIGTERM', () => void part.stop().then(store.close));
