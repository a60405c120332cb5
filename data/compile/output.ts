import { createHash } from 'node:crypto';

/** A JSON array with one record a line. */
export function toLines(records: readonly unknown[]): string {
  return `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`;
}

/** A JSON object with one member a line; where a member holds records, they stand one a line as well. */
export function toSections(value: object): string {
  const members = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}:${toSection(member)}`);
  return `{\n${members.join(',\n')}\n}\n`;
}

function toSection(value: unknown): string {
  if (Array.isArray(value) && value.some((entry) => isRecord(entry))) {
    return `[\n${value.map((entry) => JSON.stringify(entry)).join(',\n')}\n]`;
  }
  if (!isRecord(value) || !Object.values(value).some((entry) => isRecord(entry))) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, entry]) => `${JSON.stringify(key)}:${JSON.stringify(entry)}`);
  return `{\n${entries.join(',\n')}\n}`;
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
