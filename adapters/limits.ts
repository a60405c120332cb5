import RateLimiterRes from 'rate-limiter-flexible/lib/RateLimiterRes.js';
import type { Place } from '../src/chat.ts';
import type { Limits, Spent } from '../src/limits.ts';
import { keyOf } from '../src/store.ts';
import { sha256 } from './hash.ts';
import type { Limiter, OpenStore } from './storage/open-store.ts';

/** Answers a minute: far more than people who read them need, far less than would hurt others. */
const MOST = { person: 30, channel: 120, installation: 600 } as const;
const SECONDS = 60;

/** On the machine of one person nobody else is hurt. */
const LOCAL: ReadonlySet<Place['platform']> = new Set<Place['platform']>(['web', 'console', 'cli']);

type Whose = keyof typeof MOST;

/** Limits that all replicas on a storage share. Whoever is over their own limit does not use up that of others. */
export function createLimits({ limiter }: Pick<OpenStore, 'limiter'>): Limits {
  const limiters = {
    person: limiter('person', MOST.person, SECONDS),
    channel: limiter('channel', MOST.channel, SECONDS),
    installation: limiter('installation', MOST.installation, SECONDS),
  };
  return async ({ platform, installation, channel }, person) => {
    if (LOCAL.has(platform)) return { kind: 'fine' };
    const own = await spend('person', limiters.person, keyOf(installation, platform, person));
    if (own.kind === 'over') return own;
    const [room, house] = await Promise.all([
      spend('channel', limiters.channel, keyOf(installation, platform, channel)),
      spend('installation', limiters.installation, keyOf(installation, platform)),
    ]);
    return room.kind === 'over' ? room : house;
  };
}

async function spend(of: Whose, limiter: Limiter, key: string): Promise<Spent> {
  try {
    // The table has no need to know who it is.
    await limiter.consume(sha256(key));
    return { kind: 'fine' };
  } catch (over) {
    if (!(over instanceof RateLimiterRes)) throw over;
    const most = MOST[of];
    return { kind: 'over', of, most, waitMs: over.msBeforeNext, first: over.consumedPoints === most + 1 };
  }
}
