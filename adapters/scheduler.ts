import { setTimeout as wait } from 'node:timers/promises';
import type { Outlet } from '../src/post.ts';
import type { Asking } from '../src/channel/asking.ts';
import { postDueQuestions, type Outlets } from '../src/channel/due.ts';
import type { Log } from './log.ts';
import type { Part } from './part.ts';

/** How often it is asked what is due; a question comes at most this long after its time. */
const EVERY_MS = 2_000;
/** The longest pause after faults that follow one another. */
const LONGEST_MS = 30_000;

type Setting = {
  readonly asking: Asking;
  /** Where this process posts to; channels of other platforms are left to the processes that serve them. */
  readonly outlets: Outlets;
  readonly log: Pick<Log, 'write' | 'fault'>;
  readonly everyMs?: number;
};

/**
 * Posts the questions that schedules ask for, from now on and one round at a time, in any number of processes on one
 * store. A fault is logged and the next round comes later. Stopping finishes the posts in hand and hands on the rest.
 */
export function startScheduler({ asking, outlets, log, everyMs = EVERY_MS }: Setting): Part {
  const stopping = new AbortController();
  const { signal } = stopping;
  const logged = loggedOutlets(outlets, log);
  const pause = (ms: number) => wait(ms, undefined, { signal }).catch(() => undefined);
  const run = async (): Promise<void> => {
    for (let faults = 0; !signal.aborted;) {
      try {
        const looked = await postDueQuestions(asking, logged, signal);
        faults = 0;
        if (looked === 0) await pause(everyMs);
      } catch (fault) {
        log.fault(fault);
        faults += 1;
        await pause(Math.min(LONGEST_MS, everyMs * 2 ** faults));
      }
    }
  };
  const running = run();
  return {
    name: 'schedules',
    ready: async () => !signal.aborted,
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}

/** The same ways out, with how each post went in the log. */
function loggedOutlets(outlets: Outlets, log: Pick<Log, 'write'>): Outlets {
  return Object.fromEntries(
    Object.entries(outlets).map(([platform, outlet]) => [platform, loggedOutlet(outlet, log)] as const),
  );
}

function loggedOutlet({ post, tell }: Outlet, log: Pick<Log, 'write'>): Outlet {
  return {
    tell,
    post: async (place, posting, key) => {
      const outcome = await post(place, posting, key);
      const kind = outcome.kind === 'refused' ? outcome.why : outcome.kind;
      log.write({ level: 'info', event: 'posted', platform: place.platform, outcome: kind });
      return outcome;
    },
  };
}
