import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createLocalBot, KEPT } from '../adapters/create.ts';
import { entrySchema } from '../adapters/log.ts';
import { openSqliteStore } from '../adapters/storage/sqlite.ts';
import { VARIABLES } from '../adapters/config.ts';
import { MOVE_FIELDS } from '../src/argument/move.ts';
import { keyOf } from '../src/store.ts';

const ROOT = new URL('../', import.meta.url);
const PAGE = readFileSync(new URL('PRIVACY.md', ROOT), 'utf8');

describe('the privacy page', () => {
  test('names every table and column of the store, and no other', () => {
    const told = rowsOf('In the store').map(([table, column]) => `${table}.${column}`);
    const own = ['migration.version', 'spent.key', 'spent.points', 'spent.expire'];
    expect(told.toSorted()).toEqual([...columnsOfSqlite(), ...own].toSorted());
    expect(columnsOfPostgres()).toEqual([...columnsOfSqlite(), ...own].toSorted());
  });

  test('names every collection, and no other', () => {
    const made = found(/\bcollection(?:<[^()]*>)?\(\s*'([a-z -]+)'/g, ['adapters']);
    expect(namesIn('Collections')).toEqual(made);
  });

  test('names every log, and no other', () => {
    expect(namesIn('Logs')).toEqual(found(/installation, name: [`']([a-z]+:?)/g, ['src']));
  });

  test('names every field of a log line, and no other', () => {
    expect(namesIn('In the log lines')).toEqual(Object.keys(entrySchema.shape).toSorted());
  });

  test('names every field of what a debate keeps, and no other', () => {
    const [first = ''] = section('What an entry of a debate').split('\n\n');
    expect(quoted(first)).toEqual(MOVE_FIELDS.toSorted());
  });

  test('names every field that a conversation remembers, and no other', async () => {
    const store = openSqliteStore(':memory:');
    const { bot } = createLocalBot(store);
    const place = { platform: 'cli', installation: 'i', channel: 'c', thread: null } as const;
    for (const text of ['give us a question about cashiers', "let's debate radiologists"])
      await bot.handle({
        key: text,
        person: 'p',
        place,
        input: { kind: 'message', text },
        manages: async () => true,
        administers: async () => true,
      });
    const kept = await store.collection('memory').get(keyOf('i', 'cli', 'c', '', 'p'));
    expect(quoted(section('What a conversation remembers'))).toEqual([...keysOf(kept)].toSorted());
  });

  test('says how long things are kept as the code keeps them', () => {
    expect(PAGE).toContain(`${KEPT.conversationHours} hours after the last message`);
    expect(PAGE).toContain(`${KEPT.debateDays} days after its last argument`);
    expect(PAGE).toContain(`Settled claims are kept for ${KEPT.markDays} days`);
  });

  test('names no setting that is not there', () => {
    for (const [name] of PAGE.matchAll(/\bVERDICT_\w+/g)) expect(VARIABLES).toContain(name);
  });
});

/** What stands under the heading that begins like this. */
function section(heading: string): string {
  const found = PAGE.split(/^## /m).find((part) => part.startsWith(heading));
  if (found === undefined) throw new Error(`The page has no section “${heading}”.`);
  return found.slice(found.indexOf('\n')).trim();
}

/** The names in each row of the table there. */
function rowsOf(heading: string): readonly (readonly string[])[] {
  const rows = section(heading)
    .split('\n')
    .filter((line) => line.startsWith('| `'));
  return rows.map((row) => row.split('|').flatMap((cell) => /^ `([^`]+)` $/.exec(cell)?.[1] ?? []));
}

function namesIn(heading: string): readonly string[] {
  return rowsOf(heading)
    .flatMap(([name = '']) => name)
    .toSorted();
}

function quoted(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name))].toSorted();
}

function columnsOfSqlite(): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'verdict-'));
  const path = join(folder, 'store.sqlite');
  openSqliteStore(path);
  const rows = new DatabaseSync(path, { readOnly: true })
    .prepare(
      `SELECT t.name AS 'table', c.name AS 'column' FROM sqlite_schema AS t JOIN pragma_table_info(t.name) AS c
       WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%'`,
    )
    .all();
  rmSync(folder, { recursive: true });
  return z
    .array(z.object({ table: z.string(), column: z.string() }))
    .parse(rows)
    .map(({ table, column }) => `${table}.${column}`);
}

/** Read from the statements that make the tables; that they do is tested with the database itself. */
function columnsOfPostgres(): readonly string[] {
  const source = readFileSync(new URL('adapters/storage/postgres/migrate.ts', ROOT), 'utf8');
  return [...source.matchAll(/CREATE TABLE (?:IF NOT EXISTS )?verdict\.(\w+) \((.*?)\)(?:;|')/gs)]
    .flatMap(([, table, body = '']) =>
      body.split(/[,\n]/).flatMap((line) => {
        const column = /^\s*([a-z]+) (?:bigint|text|integer)/.exec(line)?.[1];
        return column === undefined ? [] : [`${table}.${column}`];
      }),
    )
    .toSorted();
}

/** Each name that a pattern finds in the sources of these folders. */
function found(pattern: RegExp, folders: readonly string[]): readonly string[] {
  const texts = folders.flatMap((folder) =>
    readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(new URL(`${folder}/${name}`, ROOT), 'utf8')),
  );
  const names = texts.flatMap((text) => [...text.matchAll(pattern)].map(([, name = '']) => name));
  return [...new Set(names)].toSorted();
}

/** Every name of a field in it, those inside too. */
function keysOf(value: unknown): ReadonlySet<string> {
  if (typeof value !== 'object' || value === null) return new Set();
  if (Array.isArray(value)) return new Set(value.flatMap((each) => [...keysOf(each)]));
  return new Set(Object.entries(value).flatMap(([name, inner]) => [name, ...keysOf(inner)]));
}
