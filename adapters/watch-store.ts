import type { Metrics } from './metrics.ts';
import type { OpenStore } from './storage/open-store.ts';

/** The storage with every operation on its logs, claims and agenda timed. */
export function watchStore(store: OpenStore, { storeSeconds, agendaSeconds, gaugeWaiting }: Metrics): OpenStore {
  const timed = async <Result>(operation: string, act: () => Promise<Result>): Promise<Result> => {
    const done = storeSeconds.startTimer({ operation });
    try {
      return await act();
    } finally {
      done();
    }
  };
  const { log, claims, agenda } = store;
  gaugeWaiting(async () => {
    const since = await agenda.waiting();
    return since === null ? 0 : Math.max(0, (await store.now()) - since) / 1000;
  });
  return {
    ...store,
    log: {
      append: (id, entry) => timed('append', () => log.append(id, entry)),
      read: (id, after) => timed('read', () => log.read(id, after)),
    },
    claims: {
      take: (key, leaseMs) => timed('claim', () => claims.take(key, leaseMs)),
      settle: (claim, outcome) => timed('settle', () => claims.settle(claim, outcome)),
      release: (claim) => timed('release', () => claims.release(claim)),
    },
    agenda: {
      take: async (most, leaseMs) => {
        const taken = await timed('due', () => agenda.take(most, leaseMs));
        const now = taken.length === 0 ? 0 : await store.now();
        for (const { at } of taken) agendaSeconds.observe(Math.max(0, now - at) / 1000);
        return taken;
      },
      waiting: agenda.waiting,
      put: (due, at) => timed('put', () => agenda.put(due, at)),
    },
  };
}

/** Whether the storage answers; it is asked for a log that nobody has. */
export async function answers({ log }: OpenStore): Promise<boolean> {
  return (await log.read({ installation: '', name: 'health' }, 0)).length === 0;
}
