import { afterAll } from 'vitest';
import type { OpenStore } from '../../../adapters/storage/open-store.ts';

/** A kind of storage under test: an empty place for one, and a connection to it as one replica has. */
export type Engine = {
  readonly fresh: () => Promise<string>;
  readonly open: (place: string) => Promise<OpenStore>;
};

/** Opens replicas that are closed when the test file ends. */
export function openedBy({ fresh, open }: Engine) {
  const opened: OpenStore[] = [];
  afterAll(async () => {
    for (const store of opened) await store.close();
  });
  const openAt = async (place: string): Promise<OpenStore> => {
    const store = await open(place);
    opened.push(store);
    return store;
  };
  return {
    one: async (): Promise<OpenStore> => openAt(await fresh()),
    /** Two replicas on one storage. */
    two: async (): Promise<readonly [OpenStore, OpenStore]> => {
      const place = await fresh();
      return [await openAt(place), await openAt(place)];
    },
  };
}

export const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
