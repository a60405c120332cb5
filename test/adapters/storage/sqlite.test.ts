import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../../adapters/storage/sqlite.ts';
import type { Move } from '../../../src/argument/move.ts';
import { createRooms, type Rooms, type Turn } from '../../../src/argument/room.ts';
import type { EventLog } from '../../../src/store.ts';
import { readBase } from '../../research/read-base.ts';
import { wordsOf } from '../../process/delivery.ts';
import type { Engine } from './engine.ts';
import { itIsAStore } from './store-suite.ts';

const folder = mkdtempSync(join(tmpdir(), 'verdict-log-'));
const opened: { close: () => Promise<void> }[] = [];
let files = 0;

const newPath = (): string => join(folder, `${files++}.sqlite`);

function open(path = newPath()): EventLog {
  const store = openSqliteStore(path);
  opened.push(store);
  return store.log;
}

const SQLITE: Engine = { fresh: async () => newPath(), open: async (path) => openSqliteStore(path) };

afterAll(async () => {
  for (const store of opened) await store.close();
  rmSync(folder, { recursive: true, force: true });
});

type Writer = { readonly said: () => readonly string[]; readonly ended: Promise<void>; readonly kill: () => void };

/** A process of its own that appends to the file. */
function startWriter(path: string, name: string, count: number): Writer {
  const program = join(import.meta.dirname, 'append.ts');
  const child = spawn(process.execPath, [program, path, name, String(count)], { stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')));
  return {
    // The last piece may be cut off in the middle; only whole lines were acknowledged.
    said: () => text.split('\n').slice(0, -1),
    ended: new Promise((resolve) => child.on('close', () => resolve())),
    kill: () => child.kill('SIGKILL'),
  };
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const room = { log: { installation: 'here', name: 'debate' }, job: 'machine-learning-engineer' };

async function playAt(all: readonly Rooms[], i: number, move: Move): Promise<Turn | undefined> {
  return all[i % all.length]?.play(room, move);
}

describe('a store in one SQLite file', () => {
  itIsAStore(SQLITE);

  it('loses nothing that was acknowledged and holds nothing twice when its writers are killed', async () => {
    const path = newPath();
    const acknowledged = new Set<string>();
    for (let round = 0; round < 5; round++) {
      const writers = ['a', 'b'].map((name) => startWriter(path, name, 100_000));
      while (writers.every((writer) => writer.said().length < 5)) await wait(5);
      await wait(13 * (round + 1));
      for (const writer of writers) writer.kill();
      for (const writer of writers) {
        await writer.ended;
        for (const key of writer.said()) acknowledged.add(key);
      }
    }
    const keys = (await open(path).read({ installation: 'here', name: 'load' }, 0)).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(acknowledged.size).toBeGreaterThan(50);
    for (const key of acknowledged) expect(keys).toContain(key);
    // At most what each writer had in hand when it was killed was stored without a word.
    expect(keys.length - acknowledged.size).toBeLessThanOrEqual(10);
  }, 60_000);

  it('lets several processes and connections write one debate, and all read the same', async () => {
    const path = newPath();
    const base = readBase();
    const writers = Array.from({ length: 8 }, () => createRooms({ base, log: open(path) }));
    await Promise.all(
      Array.from({ length: 40 }, (_, i) =>
        playAt(writers, i, { kind: 'argue', key: `k${i}`, person: `p${i % 8}`, text: wordsOf(i), answers: null }),
      ),
    );
    const shifts = await Promise.all(writers.map(async (rooms) => (await rooms.read(room))?.board.fold.shift));
    expect(new Set(shifts).size).toBe(1);
    expect((await writers[0]?.read(room))?.statements).toHaveLength(40);
    const alone = createRooms({ base, log: open() });
    for (let i = 0; i < 40; i++) {
      await alone.play(room, { kind: 'argue', key: `k${i}`, person: 'one', text: wordsOf(i), answers: null });
    }
    expect((await alone.read(room))?.board.fold.shift).toBe(shifts[0]);
    expect(shifts[0]).not.toBe(0);
  }, 30_000);

  it('applies an event once that several replicas deliver at the same time', async () => {
    const path = newPath();
    const base = readBase();
    const replicas = Array.from({ length: 4 }, () => createRooms({ base, log: open(path) }));
    const text = 'Machine learning engineers stay because models in production need people who answer for them.';
    const turns = await Promise.all(
      Array.from({ length: 11 }, (_, i) =>
        playAt(replicas, i, { kind: 'argue', key: 'one event', person: 'p', text, answers: null }),
      ),
    );
    expect(turns.filter((turn) => turn?.again === false)).toHaveLength(1);
    expect(new Set(turns.map((turn) => turn?.entry.shift)).size).toBe(1);
    expect((await replicas[3]?.read(room))?.statements).toHaveLength(1);
  });

  it('answers nothing about an occupation that does not exist', async () => {
    const rooms = createRooms({ base: readBase(), log: open() });
    expect(await rooms.read({ log: { installation: 'here', name: 'x' }, job: 'no-such-job' })).toBeUndefined();
  });
});
