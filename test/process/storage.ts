import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRooms } from '../../src/argument/room.ts';
import { readMove } from '../../src/argument/move.ts';
import type { EventLog } from '../../src/store.ts';
import { openStore } from '../../adapters/storage/open.ts';
import { openSqliteStore } from '../../adapters/storage/sqlite.ts';
import { loadBase } from '../../adapters/load.ts';
import { HERE } from './delivery.ts';
import type { Environment } from './fleet.ts';

const base = loadBase();
const JOB = 'machine-learning-engineer';
let debates = 0;

/** Name of a debate that nobody has had. */
export const newDebate = (): string => `${JOB}-${String(debates++).padStart(6, '0')}`;

/** A folder for SQLite files; `remove` takes it away. */
export function sqliteFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'verdict-process-'));
  let files = 0;
  return {
    fresh: async (): Promise<Environment> => ({ VERDICT_STORE: join(folder, `${files++}.sqlite`), DATABASE_URL: '' }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** What a debate holds by now: the keys of its log, how many arguments stand, and the shift; read by a process apart. */
export async function readDebate(environment: Environment, debate: string) {
  const url = environment['DATABASE_URL'] ?? '';
  const store = await openStore({ databaseUrl: url === '' ? null : url, store: environment['VERDICT_STORE'] ?? '' });
  const log = { installation: HERE, name: `debate:${debate}` };
  const keys = (await store.log.read(log, 0)).map(({ key }) => key);
  const held = await read(store.log, debate);
  const again = await playedByOne(store.log, debate);
  await store.close();
  return { keys, statements: held.statements.length, shift: held.board.fold.shift, alone: again.board.fold.shift };
}

async function read(log: EventLog, debate: string) {
  const held = await createRooms({ base, log }).read({
    log: { installation: HERE, name: `debate:${debate}` },
    job: JOB,
  });
  if (held === undefined) throw new Error('there is no such debate');
  return held;
}

/** The same moves, sorted by their keys and written by one writer. */
async function playedByOne(log: EventLog, debate: string) {
  const alone = openSqliteStore(':memory:');
  const name = { installation: HERE, name: `debate:${debate}` };
  const entries = (await log.read(name, 0)).toSorted((a, b) => (a.key < b.key ? -1 : 1));
  for (const { key, body } of entries) {
    if (readMove(JSON.parse(body)) === undefined) throw new Error('the log holds what is no move');
    await alone.log.append(name, { key, person: null, body });
  }
  const held = await read(alone.log, debate);
  await alone.close();
  return held;
}
