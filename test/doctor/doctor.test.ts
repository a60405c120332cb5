import { copyFileSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { statusOf, well, note, warning, fault, type Finding } from '../../adapters/doctor/finding.ts';
import { checkMachine, thisMachine } from '../../adapters/doctor/machine.ts';
import { checkRelease } from '../../adapters/doctor/release.ts';
import { checkHealth, checkKeys } from '../../adapters/doctor/settings.ts';
import { checkStorage, clockFinding } from '../../adapters/doctor/storage.ts';
import { openPostgresStore } from '../../adapters/storage/postgres.ts';
import { openSqliteStore } from '../../adapters/storage/sqlite.ts';
import { freshDatabase } from '../postgres/database.ts';
import { runCommand } from '../process/program.ts';

const DATA = new URL('../../data/', import.meta.url);

describe('the doctor looks at the machine', () => {
  test('and finds this one well', () => {
    expect(checkMachine(thisMachine).map(({ state }) => state)).toEqual(['well', 'well']);
  });

  test.each(['20.19.0', '24.11.9'])('and says what to do about Node %s', (node) => {
    const [finding] = checkMachine({ ...thisMachine, versions: { ...process.versions, node } });
    expect(finding).toMatchObject({ state: 'fault', next: expect.stringContaining('npm install') });
  });

  test('and warns of zone data that do not know a rule of 2024', () => {
    const [, finding] = checkMachine({ ...thisMachine, offsetOf: () => 'GMT-04:00' });
    expect(finding).toMatchObject({ state: 'warning', words: expect.stringContaining('an hour off') });
  });
});

describe('the doctor hashes the data again', () => {
  test('and finds those of this release well', () => {
    expect(checkRelease(DATA)).toMatchObject({
      state: 'well',
      words: expect.stringMatching(/Release [0-9a-f]{12} of/),
    });
  });

  test('and names the file that is not as it should be', () => {
    const data = copyOfData();
    writeFileSync(new URL('scores.json', data), '{}');
    expect(checkRelease(data)).toMatchObject({ state: 'fault', words: expect.stringContaining('scores.json') });
  });

  test('and sees a list of files that was changed with them', () => {
    const data = copyOfData();
    const release = new URL('release.json', data);
    writeFileSync(release, JSON.stringify({ id: '000000000000', date: 'today', outputs: {} }));
    expect(checkRelease(data)).toMatchObject({ state: 'fault', words: expect.stringContaining('list of files') });
  });

  test('and says so where there is none', () => {
    expect(checkRelease(pathToFileURL(`${folder()}/`))).toMatchObject({ state: 'fault' });
  });
});

describe('the doctor looks at a SQLite file', () => {
  test('that is not there yet, and makes none', async () => {
    const path = join(folder(), 'new.sqlite');
    expect(await lookAtFile(path)).toMatchObject({ state: 'note', words: expect.stringContaining('not there yet') });
    expect(readdirSync(join(path, '..'))).toEqual([]);
  });

  test('that this release has written', async () => {
    const path = join(folder(), 'store.sqlite');
    await openSqliteStore(path).close();
    expect(await lookAtFile(path)).toMatchObject({ state: 'well' });
  });

  test('that a newer release has written', async () => {
    const path = join(folder(), 'store.sqlite');
    const database = new DatabaseSync(path);
    database.exec('PRAGMA user_version = 999');
    database.close();
    expect(await lookAtFile(path)).toMatchObject({ state: 'fault', words: expect.stringContaining('newer release') });
  });

  test('that has to be brought up to date, and leaves it as it is', async () => {
    const path = join(folder(), 'store.sqlite');
    new DatabaseSync(path).close();
    writeFileSync(path, '');
    expect(await lookAtFile(path)).toMatchObject({
      state: 'note',
      words: expect.stringContaining('brought up to date'),
    });
  });

  test('that is something else', async () => {
    const path = join(folder(), 'store.sqlite');
    writeFileSync(path, 'not a database at all, but long enough to be taken for the header of one '.repeat(30));
    expect(await lookAtFile(path)).toMatchObject({ state: 'fault', words: expect.stringContaining('no SQLite file') });
  });

  test('whose folder is not there', async () => {
    expect(await lookAtFile(join(folder(), 'missing', 'store.sqlite'))).toMatchObject({ state: 'fault' });
  });
});

describe('the doctor looks at a PostgreSQL database', () => {
  test('that is empty, and leaves it so; then with the tables of this release', async () => {
    const url = await freshDatabase();
    for (let times = 0; times < 2; times += 1)
      expect((await lookAtDatabase(url))[0]).toMatchObject({ state: 'note', words: expect.stringContaining('empty') });
    await (await openPostgresStore(url)).close();
    expect((await lookAtDatabase(url)).map(({ about, state }) => [about, state])).toEqual([
      ['storage', 'well'],
      ['clock', 'well'],
    ]);
  });

  test('that does not answer, without telling its password', async () => {
    const password = ['hun', 'ter'].join('');
    const [finding] = await lookAtDatabase(`postgresql://verdict:${password}@127.0.0.1:9/verdict`);
    expect(finding).toMatchObject({ state: 'fault', words: expect.stringContaining('ECONNREFUSED') });
    expect(JSON.stringify(finding)).not.toContain(password);
  });
});

describe('the doctor looks at clocks, keys and the health port', () => {
  test.each([
    [0, 'well'],
    [29_000, 'well'],
    [120_000, 'warning'],
    [-120_000, 'warning'],
  ])('a clock %d ms apart', (apart, state) => {
    expect(clockFinding('it', 1_000_000 + apart, 1_000_000)).toMatchObject({ state });
  });

  test('no keys are a fault only where workspaces install it', () => {
    expect(checkKeys([], false).state).toBe('note');
    expect(checkKeys([], true).state).toBe('fault');
    expect(checkKeys([new Uint8Array(32)], true).state).toBe('well');
  });

  test.each([
    [200, 'well'],
    [503, 'warning'],
    [404, 'fault'],
  ])('a port on which somebody answers %d', async (status, state) => {
    const port = await serve((_, response) => response.writeHead(status).end());
    expect(await checkHealth({ host: '127.0.0.1', port })).toMatchObject({ state });
  });

  test('a port that is free stays free', async () => {
    const port = await serve(() => undefined, { closed: true });
    for (let times = 0; times < 2; times += 1)
      expect(await checkHealth({ host: '127.0.0.1', port })).toMatchObject({ state: 'well' });
  });
});

describe('npx verdict doctor', () => {
  test('ends with 0, 1 or 2 by the worst it has found', () => {
    const [a, b, c, d]: readonly Finding[] = [well('a', ''), note('b', ''), warning('c', '', ''), fault('d', '', '')];
    const all = [a, b, c, d].flatMap((each) => each ?? []);
    expect([1, 2, 3, 4].map((count) => statusOf(all.slice(0, count)))).toEqual([0, 0, 1, 2]);
  });

  test('says in words how it is and what to do', async () => {
    const { code, out } = await runCommand(['doctor'], '', { VERDICT_PORT: 'ninety' });
    expect(code).toBe(2);
    expect(out).toMatch(/FAULT +settings: VERDICT_PORT is "ninety"[^\n]*\n +-> /);
    expect(out).toContain('Something has to be done first.');
  });

  test('gives one JSON object a line, the exit status last', async () => {
    const { code, out } = await runCommand(['doctor', '--json'], '', { VERDICT_STORE: join(folder(), 'x.sqlite') });
    const lines: readonly unknown[] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.at(-1)).toEqual({ status: code });
    expect(lines[0]).toMatchObject({ about: 'node', state: 'well', next: null });
    expect(code).toBe(0);
  });
});

async function lookAtFile(store: string): Promise<Finding | undefined> {
  return (await checkStorage({ databaseUrl: null, store }))[0];
}

function lookAtDatabase(databaseUrl: string): Promise<readonly Finding[]> {
  return checkStorage({ databaseUrl, store: '' });
}

function folder(): string {
  return mkdtempSync(join(tmpdir(), 'verdict-doctor-'));
}

function copyOfData(): URL {
  const path = folder();
  for (const name of readdirSync(DATA)) {
    if (/\.(json|txt)$/.test(name)) copyFileSync(new URL(name, DATA), join(path, name));
  }
  return pathToFileURL(`${path}/`);
}

/** A server on the loopback address for one test; its port. */
async function serve(listener: Parameters<typeof createServer>[1], { closed = false } = {}): Promise<number> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const close = () => new Promise<void>((resolve) => void server.close(() => resolve()));
  if (closed) await close();
  else onTestFinished(close);
  return port;
}
