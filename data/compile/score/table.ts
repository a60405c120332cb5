import { figure, readRows, type InputName, type Row } from '../inputs.ts';

export { cell } from '../inputs.ts';
export type { Row } from '../inputs.ts';

/** Reads a published table; each table is read once. */
export type Tables = (name: InputName) => readonly Row[];

/** Figures by code: SOC 2018, ISCO-08 unit group or ISCO-08 minor group. */
export type Figures = ReadonlyMap<string, number>;

/** Opens the folder with the published figures. A table that is missing throws when it is read. */
export function openTables(shared: string): Tables {
  const read = new Map<InputName, readonly Row[]>();
  return (name) => {
    const rows = read.get(name) ?? readRows(shared, name);
    read.set(name, rows);
    return rows;
  };
}

/** The number in a column, or undefined where the source has no value. */
export function amount(row: Row, column: string): number | undefined {
  return figure(row, column) ?? undefined;
}

/** The number in a column that always has one. */
export function sure(row: Row, column: string): number {
  const value = figure(row, column);
  if (value === null) throw new Error(`no number in ${column}: ${JSON.stringify(row)}`);
  return value;
}

/** Puts a value under a key that can hold several. */
export function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

export function mean(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0) / values.length;
}

/** Means of the lists. */
export function means(lists: ReadonlyMap<string, readonly number[]>): Figures {
  return new Map([...lists].map(([key, values]) => [key, mean(values)]));
}
