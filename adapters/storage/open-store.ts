import type { Keyv } from 'keyv';
import type { Keeping, Store } from '../../src/store.ts';

/**
 * A collection of what is set, read and forgotten, by its name; values are lost after the time given, or never. Its keys
 * are made by `keyOf`.
 */
export type Collect = <Value>(name: string, ttlMs?: number) => Keyv<Value>;

/** The whole storage of one run of the program. */
export type OpenStore = Store & {
  readonly keeping: Keeping;
  readonly collection: Collect;
  readonly close: () => Promise<void>;
};
