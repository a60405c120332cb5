/** A whole number from a text, the same in every run: FNV-1a over UTF-16 code units, 32 bits, mixed once more. */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** The item at a whole number, counted round and round. */
export function turn<T>(items: readonly T[], at: number): T | undefined {
  return items.length === 0 ? undefined : items[at % items.length];
}

/** The items from a whole number on, once round. */
export function turned<T>(items: readonly T[], at: number): readonly T[] {
  const start = items.length === 0 ? 0 : at % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}
