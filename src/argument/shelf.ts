/** A map that is never changed: `put` gives a new one and shares almost all of the old. */
export type Shelf<T> = { readonly boxes: readonly (readonly Entry<T>[])[] };

type Entry<T> = { readonly key: string; readonly value: T };

const BOXES = 1024;

/** A shelf with nothing on it. */
export function emptyShelf<T>(): Shelf<T> {
  return { boxes: Array.from({ length: BOXES }, () => []) };
}

/** What was put there last under the key. */
export function take<T>(shelf: Shelf<T>, key: string): T | undefined {
  return shelf.boxes[boxOf(key)]?.find((entry) => entry.key === key)?.value;
}

/** The shelf with the value under the key, in place of what was there. */
export function put<T>(shelf: Shelf<T>, key: string, value: T): Shelf<T> {
  return putAll(shelf, [[key, value]]);
}

/** The shelf with several values put on it. */
export function putAll<T>(shelf: Shelf<T>, pairs: readonly (readonly [string, T])[]): Shelf<T> {
  const boxes = [...shelf.boxes];
  for (const [key, value] of pairs) {
    const at = boxOf(key);
    const box = boxes[at] ?? [];
    boxes[at] = [...box.filter((entry) => entry.key !== key), { key, value }];
  }
  return { boxes };
}

/** FNV-1a: Fowler, Noll and Vo. */
function boxOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % BOXES;
}
