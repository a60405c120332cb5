import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, test } from 'vitest';
import { openPostgresStore } from '../../../adapters/storage/postgres.ts';
import { openSqliteStore } from '../../../adapters/storage/sqlite.ts';
import { keyOf, type Store } from '../../../src/store.ts';
import { freshDatabase } from '../../postgres/database.ts';
import { runCommand } from '../../process/program.ts';
import { wait } from './engine.ts';

const folder = mkdtempSync(join(tmpdir(), 'verdict-move-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const LONG = 60_000;
const LOAD = { installation: 'here', name: 'load' };

/** What a log holds, without the places, which are given anew. */
async function readLog({ log }: Store, name: string) {
  return (await log.read({ installation: 'here', name }, 0)).map(({ key, body }) => [key, body]);
}

describe('npx verdict storage backup', () => {
  test('while a program writes, gives a file with all that was stored before, and Verdict starts from it', async () => {
    const [path, copy] = [join(folder, 'busy.sqlite'), join(folder, 'busy-backup.sqlite')];
    const writer = spawn(process.execPath, [join(import.meta.dirname, 'append.ts'), path, 'w', '100000'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    writer.stdout.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
    while (said.split('\n').length < 50) await wait(5);
    const before = said.split('\n').slice(0, -1);
    const { code, out, err } = await runCommand(['storage', 'backup', copy], '', { VERDICT_STORE: path });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('is backed up');
    const ended = once(writer, 'close');
    expect(writer.exitCode, 'it was still writing').toBeNull();
    writer.kill('SIGKILL');
    await ended;
    const checked = new DatabaseSync(copy, { readOnly: true });
    expect(checked.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
    checked.close();
    const store = openSqliteStore(copy);
    const keys = new Set((await store.log.read(LOAD, 0)).map(({ key }) => key));
    for (const key of before) expect(keys).toContain(key);
    await store.log.append(LOAD, { key: 'after', person: null, body: '' });
    await store.close();
  }, 60_000);

  test('says what is missing', async () => {
    const nothing = await runCommand(['storage', 'backup', 'x'], '', { VERDICT_STORE: join(folder, 'none.sqlite') });
    expect(nothing).toMatchObject({ code: 1, out: '' });
    expect(nothing.err).toMatch(/There is no file .*VERDICT_STORE/);
    expect((await runCommand(['storage'])).err).toMatch(/storage backup FILE/);
  }, 60_000);
});

describe('npx verdict storage copy', () => {
  test('moves everything into an empty PostgreSQL database, and refuses to do so twice', async () => {
    const path = join(folder, 'full.sqlite');
    const file = openSqliteStore(path);
    for (let i = 0; i < 1200; i++)
      await file.log.append(
        { installation: 'here', name: i % 2 ? 'odd' : 'even' },
        { key: `k${i}`, person: `p${i % 7}`, body: `"${i}" 'שלום'` },
      );
    await file.log.append(
      { installation: 'here', name: 'schedule' },
      { key: 'a', person: null, body: '', wake: keyOf('here', 'schedule') },
    );
    for (const key of ['settled', 'held']) {
      const taken = await file.claims.take(key, LONG);
      if (key === 'settled' && taken.kind === 'mine') await file.claims.settle(taken.claim, 'done');
    }
    await file.collection('homes').set(keyOf('here', 'debate'), { channel: 'c' });
    await file.collection('memory', LONG).set(keyOf('here', 'm'), 1);
    const url = await freshDatabase();
    const places = { VERDICT_STORE: path, DATABASE_URL: url };
    const { code, out, err } = await runCommand(['storage', 'copy'], '', places);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('1206 rows');

    const store = await openPostgresStore(url);
    for (const name of ['odd', 'even', 'schedule'])
      expect(await readLog(store, name)).toEqual(await readLog(file, name));
    const own = async ({ keeping }: typeof file) =>
      (await keeping.entriesOf('here', 'p3')).map(({ log, key, body, time }) => [log, key, body, time]);
    expect(await own(store)).toEqual(await own(file));
    expect(await store.claims.take('settled', LONG)).toEqual({ kind: 'settled', outcome: 'done' });
    expect(await store.claims.take('held', LONG)).toEqual({ kind: 'busy' });
    expect((await store.agenda.take(10, LONG)).map(({ key }) => key)).toEqual([keyOf('here', 'schedule')]);
    expect(await store.collection('homes').get(keyOf('here', 'debate'))).toEqual({ channel: 'c' });
    expect(await store.collection('memory').get(keyOf('here', 'm'))).toBe(1);
    expect(
      (await store.log.append({ installation: 'here', name: 'odd' }, { key: 'k1', person: null, body: '' })).kind,
    ).toBe('known');

    const again = await runCommand(['storage', 'copy'], '', places);
    expect(again).toMatchObject({ code: 1 });
    expect(again.err).toContain('holds something already');
    expect(await readLog(store, 'odd')).toHaveLength(600);
    await store.close();
    await file.close();
  }, 60_000);
});

describe('what was erased', () => {
  test('is no longer anywhere in the SQLite file', async () => {
    const path = join(folder, 'erased.sqlite');
    const store = openSqliteStore(path);
    const words = 'words that nobody shall read again';
    for (let i = 0; i < 50; i++)
      await store.log.append(LOAD, {
        key: `k${i}`,
        person: i % 2 ? 'ann' : 'ben',
        body: `${i % 2 ? words : 'kept'} ${i}`,
      });
    const found = () =>
      readdirSync(folder)
        .filter((name) => name.startsWith('erased'))
        .some((name) => readFileSync(join(folder, name)).includes(words));
    expect(found()).toBe(true);
    await store.keeping.erase('here', 'ann', () => 'gone');
    expect(found()).toBe(false);
    for (let i = 0; i < 500; i++) await store.log.append(LOAD, { key: `n${i}`, person: 'cem', body: `${words} ${i}` });
    await store.keeping.purge('here');
    expect(found()).toBe(false);
    await store.close();
  });
});
