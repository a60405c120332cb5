import { noteDebate } from '../src/argument/debate-list.ts';
import type { Kept } from '../src/privacy-reply.ts';
import type { Log } from './log.ts';
import type { Part } from './part.ts';
import type { OpenStore } from './storage/open-store.ts';

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;

/** Deletes what is older than it may be kept, now and every hour. Any number of processes may do it at once. */
export function keepHouse(store: OpenStore, kept: Kept, log: Log): Part {
  const work = () => tidy(store, kept).catch(log.fault);
  let working = work();
  const timer = setInterval(() => {
    working = work();
  }, HOUR_MS);
  return {
    name: 'housekeeping',
    ready: async () => true,
    stop: async () => {
      clearInterval(timer);
      await working;
    },
  };
}

/**
 * Deletes debates in which nothing was said for long, with their place in the list, questions on which nobody voted for
 * as long, and marks of what was done.
 */
export async function tidy({ keeping, log, now }: OpenStore, { debateDays, markDays }: Kept): Promise<void> {
  const time = await now();
  for (const { installation, name } of await keeping.prune('debate:', time - debateDays * DAY_MS)) {
    const debate = name.slice('debate:'.length);
    await noteDebate(log, { installation, key: `pruned ${debate}`, person: null }, { debate, open: false });
  }
  await keeping.prune('question:', time - debateDays * DAY_MS);
  await keeping.forget(time - markDays * DAY_MS);
}
