/** A map that is never changed: `put` gives a new one and shares almost all of the old. */
export type Shelf<T> = { readonly rows: readonly (readonly Box<T>[])[] };

type Box<T> = readonly { readonly key: string; readonly value: T }[];

/** Rows, and boxes in each: a change copies one list of rows, one row and one box. */
const SIDE = 32;

/** A shelf with nothing on it. */
export function emptyShelf<T>(): Shelf<T> {
  const row: readonly Box<T>[] = Array.from({ length: SIDE }, () => []);
  return { rows: Array.from({ length: SIDE }, () => row) };
}

/** What was put there last under the key. */
export function take<T>(shelf: Shelf<T>, key: string): T | undefined {
  const hash = hashOf(key);
  return shelf.rows[hash % SIDE]?.[Math.floor(hash / SIDE) % SIDE]?.find((entry) => entry.key === key)?.value;
}

/** The shelf with the value under the key, in place of what was there. */
export function put<T>(shelf: Shelf<T>, key: string, value: T): Shelf<T> {
  return putAll(shelf, [[key, value]]);
}

/** The shelf with several values put on it. */
export function putAll<T>(shelf: Shelf<T>, pairs: readonly (readonly [string, T])[]): Shelf<T> {
  const rows = [...shelf.rows];
  for (const [key, value] of pairs) {
    const hash = hashOf(key);
    const [row, at] = [hash % SIDE, Math.floor(hash / SIDE) % SIDE];
    const boxes = [...(rows[row] ?? [])];
    boxes[at] = [...(boxes[at] ?? []).filter((entry) => entry.key !== key), { key, value }];
    rows[row] = boxes;
  }
  return { rows };
}

/** FNV-1a: Fowler, Noll and Vo. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
