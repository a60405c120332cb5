import type { Keyv } from 'keyv';
import type { RateLimiterAbstract } from 'rate-limiter-flexible';
import type { Keeping, Store } from '../../src/store.ts';

/**
 * A collection of what is set, read and forgotten, by its name; values are lost after the time given, or never. Its keys
 * are made by `keyOf`.
 */
export type Collect = <Value>(name: string, ttlMs?: number) => Keyv<Value>;

export type Limiter = Pick<RateLimiterAbstract, 'consume'>;

/** The whole storage of one run of the program. */
export type OpenStore = Store & {
  readonly keeping: Keeping;
  readonly collection: Collect;
  /** A limiter of its name that lets so many through in so many seconds, counted over all replicas. */
  readonly limiter: (name: string, most: number, seconds: number) => Limiter;
  readonly close: () => Promise<void>;
};
