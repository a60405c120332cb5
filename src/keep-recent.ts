/** Puts a value into a map as its newest and lets the oldest go where there are more than `most` values. */
export function keepRecent<Value>(map: Map<string, Value>, [key, value]: readonly [string, Value], most: number): void {
  map.delete(key);
  map.set(key, value);
  const oldest = map.size > most ? map.keys().next().value : undefined;
  if (oldest !== undefined) map.delete(oldest);
}
