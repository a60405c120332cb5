import { DatabaseSync } from 'node:sqlite';
import { connect, type Query } from './postgres/connection.ts';
import { migrate as migratePostgres } from './postgres/migrate.ts';
import { migrate as migrateSqlite } from './sqlite/migrate.ts';

/** The tables as both engines have them; what the limits count is not worth moving. */
const TABLES: Readonly<Record<string, string>> = {
  log: 'installation text, name text, key text, person text, body text, time bigint',
  claim: 'key text, token text, until bigint, outcome text',
  agenda: 'key text, version integer, at bigint, until bigint',
  collection: 'name text, key text, value text, expires bigint',
};

const AT_ONCE = 500;

export type Copied =
  | { readonly kind: 'copied'; readonly rows: number }
  /** The database holds something already; nothing was changed. */
  | { readonly kind: 'not empty' };

/**
 * Copies a SQLite file into an empty PostgreSQL database, as a whole or not at all; the file stays as it is. Entries keep
 * their order. What a running program writes meanwhile is not copied.
 */
export async function copyToPostgres(path: string, url: string): Promise<Copied> {
  const file = new DatabaseSync(path);
  const connection = connect(url);
  try {
    migrateSqlite(file);
    await migratePostgres(connection);
    return await connection.transaction((query) => copyTables(file, query));
  } finally {
    file.close();
    await connection.pool.end();
  }
}

async function copyTables(file: DatabaseSync, query: Query): Promise<Copied> {
  const tables = Object.entries(TABLES);
  await query(`LOCK TABLE ${tables.map(([table]) => `verdict.${table}`).join(', ')}`);
  for (const [table] of tables)
    if ((await query(`SELECT 1 FROM verdict.${table} LIMIT 1`)).length > 0) return { kind: 'not empty' };
  let rows = 0;
  file.exec('BEGIN');
  for (const [table, columns] of tables) rows += await copyTable(file, query, { table, columns });
  return { kind: 'copied', rows };
}

async function copyTable(
  file: DatabaseSync,
  query: Query,
  { table, columns }: { readonly table: string; readonly columns: string },
): Promise<number> {
  const names = columns.replaceAll(/ (?:text|bigint|integer)/g, '');
  const insert = `
    INSERT INTO verdict.${table} (${names})
    SELECT ${names} FROM json_to_recordset($1) AS row (place integer, ${columns}) ORDER BY place`;
  // In its order: the places of entries are given anew, and must grow along a log.
  const order = table === 'log' ? 'at' : 'key';
  let rows: unknown[] = [];
  let count = 0;
  const flush = async (): Promise<void> => {
    await query(insert, [JSON.stringify(rows)]);
    rows = [];
  };
  for (const row of file.prepare(`SELECT ${names} FROM ${table} ORDER BY ${order}`).iterate()) {
    rows.push({ ...row, place: count++ });
    if (rows.length === AT_ONCE) await flush();
  }
  await flush();
  return count;
}
