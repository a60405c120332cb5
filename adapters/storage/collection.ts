import { Keyv } from 'keyv';

/** One collection as an engine keeps it; values are JSON texts, `expires` is in epoch milliseconds. */
export type Shelf = {
  readonly get: (key: string) => Promise<string | undefined>;
  readonly set: (key: string, value: string, expires: number | null) => Promise<void>;
  readonly remove: (key: string) => Promise<boolean>;
  readonly clear: () => Promise<void>;
};

/**
 * Keyv over a collection. Its own adapters do not fit: the one for SQLite brings a native module; the one for PostgreSQL
 * keeps a pool of its own that nobody listens to, so that a restart of the server ends the program.
 */
export function keyvOver(shelf: Shelf, ttlMs: number | undefined): Keyv {
  const store = {
    opts: {},
    on: () => store,
    get: shelf.get,
    set: (key: string, value: string, ttl?: number) =>
      shelf.set(key, value, ttl === undefined ? null : Date.now() + ttl),
    delete: shelf.remove,
    clear: shelf.clear,
  };
  const life = ttlMs === undefined ? {} : { ttl: ttlMs };
  return new Keyv({ store, useKeyPrefix: false, throwOnErrors: true, ...life });
}
