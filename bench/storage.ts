import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLocalBot } from '../adapters/create.ts';
import type { OpenStore } from '../adapters/storage/open-store.ts';
import { openPostgresStore } from '../adapters/storage/postgres.ts';
import { openSqliteStore } from '../adapters/storage/sqlite.ts';
import { createDatabase, startServer } from '../test/postgres/server.ts';
import { argument, type Delivery } from '../test/process/delivery.ts';
import { newDebate } from '../test/process/storage.ts';

// How many events one process answers on each storage, with its claim, memory and log: by the clock, and in processor
// time of this process, which other programs disturb less.

const QUESTIONS = 2000;
const ARGUMENTS = 300;
const AT_ONCE = 8;

const ASKED = ['nurse', 'why?', 'and in India?', 'compare plumber and electrician', 'which tasks of a paralegal'];

function question(i: number): Delivery {
  const place = { platform: 'web', installation: 'bench', channel: 'c', thread: `t${i % 50}` } as const;
  return { key: `q${i}`, person: `p${i % 50}`, place, input: { kind: 'message', text: ASKED[i % ASKED.length] ?? '' } };
}

async function measure(what: string, store: OpenStore, deliveries: readonly Delivery[]): Promise<void> {
  const { bot } = createLocalBot(store);
  const times: number[] = [];
  const left = [...deliveries];
  const work = async (): Promise<void> => {
    for (let delivery = left.shift(); delivery !== undefined; delivery = left.shift()) {
      const from = performance.now();
      await bot.handle({ ...delivery, manages: async () => true, administers: async () => true });
      times.push(performance.now() - from);
    }
  };
  const [from, used] = [performance.now(), process.cpuUsage()];
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const seconds = (performance.now() - from) / 1000;
  const { user, system } = process.cpuUsage(used);
  times.sort((a, b) => a - b);
  const at = (share: number): string => (times[Math.floor(times.length * share)] ?? 0).toFixed(1);
  const cpu = (user + system) / 1000 / deliveries.length;
  console.log(
    `${what}: ${(deliveries.length / seconds).toFixed(0)} a second, p50 ${at(0.5)} ms, p99 ${at(0.99)} ms with ${AT_ONCE} at once; ${cpu.toFixed(2)} ms of processor each`,
  );
}

/** One claim taken and settled, as for every event: what the storage adds to an answer. */
async function measureClaims(what: string, { claims }: OpenStore): Promise<void> {
  const times: number[] = [];
  for (let i = 0; i < 500; i++) {
    const from = performance.now();
    const taken = await claims.take(`claim ${i}`, 20_000);
    if (taken.kind === 'mine') await claims.settle(taken.claim, 'answered');
    times.push(performance.now() - from);
  }
  times.sort((a, b) => a - b);
  console.log(`${what}: a claim taken and settled p50 ${(times[250] ?? 0).toFixed(2)} ms`);
}

const folder = mkdtempSync(join(tmpdir(), 'verdict-bench-'));
const server = await startServer();
const stores = [
  ['in memory', openSqliteStore(':memory:')],
  ['SQLite file', openSqliteStore(join(folder, 'bench.sqlite'))],
  ['PostgreSQL, same machine', await openPostgresStore(await createDatabase(server.url))],
] as const;
for (const [name, store] of stores) {
  await measureClaims(name, store);
  await measure(
    `${name}, questions`,
    store,
    Array.from({ length: QUESTIONS }, (_, i) => question(i)),
  );
  const debate = newDebate();
  await measure(
    `${name}, arguments in one debate`,
    store,
    Array.from({ length: ARGUMENTS }, (_, i) => argument(debate, i)),
  );
  await store.close();
}
await server.stop();
rmSync(folder, { recursive: true });
