import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, test } from 'vitest';
import { openSqliteStore } from '../../../adapters/storage/sqlite.ts';

const folder = mkdtempSync(join(tmpdir(), 'verdict-migrate-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const move = (person: string): string => JSON.stringify({ kind: 'close', key: 'k', person });

/** A file as the releases before the present schema wrote it. */
function writeOldFile(path: string): void {
  const database = new DatabaseSync(path);
  database.exec(`
    CREATE TABLE log (
      at INTEGER PRIMARY KEY AUTOINCREMENT, log TEXT NOT NULL, key TEXT NOT NULL, body TEXT NOT NULL, UNIQUE (log, key)
    ) STRICT;
    CREATE INDEX log_order ON log (log, at);
  `);
  const insert = database.prepare('INSERT INTO log (log, key, body) VALUES (?, ?, ?)');
  insert.run('debate:nurse-abc123', 'a', move('ann'));
  insert.run('["here","debate:nurse-abc123"]', 'a', move('ben'));
  insert.run('["here","debate:nurse-abc123"]', 'b', 'no json');
  insert.run('17', 'a', move('cem'));
  database.close();
}

describe('a file of an earlier release', () => {
  test('is taken over with everything in it', async () => {
    const path = join(folder, 'old.sqlite');
    writeOldFile(path);
    const store = openSqliteStore(path);
    const read = async (installation: string, name: string) =>
      (await store.log.read({ installation, name }, 0)).map(({ at, key }) => [at, key]);
    expect(await read('local', 'debate:nurse-abc123')).toEqual([[1, 'a']]);
    expect(await read('here', 'debate:nurse-abc123')).toEqual([
      [2, 'a'],
      [3, 'b'],
    ]);
    expect(await read('local', '17')).toEqual([[4, 'a']]);
    expect(await store.keeping.entriesOf('local', 'ann')).toHaveLength(1);
    expect(await store.keeping.entriesOf('here', 'ben')).toHaveLength(1);
    const next = await store.log.append({ installation: 'here', name: 'x' }, { key: 'c', person: null, body: '' });
    expect(next.at).toBe(5);
    await store.close();
    const again = openSqliteStore(path);
    expect(await again.log.read({ installation: 'here', name: 'debate:nurse-abc123' }, 0)).toHaveLength(2);
    await again.close();
  });

  test('is taken over once when several programs start at the same time', async () => {
    for (const [name, prepare] of [
      ['old', writeOldFile],
      ['new', () => undefined],
    ] as const) {
      const path = join(folder, `many-${name}.sqlite`);
      prepare(path);
      const program = join(import.meta.dirname, 'append.ts');
      const children = Array.from({ length: 6 }, (_, i) =>
        spawn(process.execPath, [program, path, `w${i}`, '5'], { stdio: ['ignore', 'ignore', 'pipe'] }),
      );
      const faults: string[] = [];
      for (const child of children) child.stderr.on('data', (chunk) => faults.push(String(chunk)));
      const codes = await Promise.all(children.map(async (child) => (await once(child, 'close'))[0]));
      expect(codes, faults.join('')).toEqual(children.map(() => 0));
      const store = openSqliteStore(path);
      expect(await store.log.read({ installation: 'here', name: 'load' }, 0)).toHaveLength(30);
      await store.close();
    }
  });

  test('of a newer release is refused, and left as it is', () => {
    const path = join(folder, 'newer.sqlite');
    const database = new DatabaseSync(path);
    database.exec('PRAGMA user_version = 99');
    expect(() => openSqliteStore(path)).toThrow(/newer release/);
    database.close();
  });
});
