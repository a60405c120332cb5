import { indexPoints, scorePoints, type PointText } from '../../src/argument/read/key-point-match.ts';
import { readArgumentLine } from './assess.ts';

export type Matching = {
  readonly points: readonly PointText[];
  /** Words of the topic, which tell no point from another; empty where there are none. */
  readonly topic: string;
};

/** Scores arguments, one a line, against every key point. Yields one JSON line for each. */
export async function* matchLines({ points, topic }: Matching, lines: AsyncIterable<string>): AsyncIterable<string> {
  const index = indexPoints(points, topic);
  for await (const line of lines) yield JSON.stringify({ scores: scorePoints(index, readArgumentLine(line)) });
}

/**
 * Reads key points from comma-separated values with the columns id and text, in any order and among others. Throws with
 * what is missing.
 */
export function parsePoints(csv: string): readonly PointText[] {
  const [head = [], ...rows] = recordsOf(csv);
  const [id, text] = [head.indexOf('id'), head.indexOf('text')];
  if (id < 0 || text < 0) throw new Error('The file of key points needs a first line with the columns id and text.');
  return rows.filter((row) => row.length > 1).map((row) => ({ id: row[id] ?? '', text: row[text] ?? '' }));
}

/** Records of comma-separated values; quotes as in RFC 4180, line breaks inside them too. */
function recordsOf(csv: string): readonly (readonly string[])[] {
  const records: string[][] = [[]];
  for (const [, quoted, plain = '', end = ''] of csv
    .replace(/^\uFEFF/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/g)) {
    records.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== ',') records.push([]);
  }
  return records.filter((record) => record.some((cell) => cell !== ''));
}
