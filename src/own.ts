/** What a table holds under a word that somebody typed: never what every object inherits, such as `constructor`. */
export function own<Value>(table: Readonly<Record<string, Value>>, word: string): Value | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}
