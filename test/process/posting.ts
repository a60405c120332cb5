import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { loadBase } from '../../adapters/load.ts';
import type { OpenStore } from '../../adapters/storage/open-store.ts';
import { openStore } from '../../adapters/storage/open.ts';
import { createAsking } from '../../src/channel/asking.ts';
import { readChange } from '../../src/channel/channel-change.ts';
import { DAYS, localTime } from '../../src/channel/schedule.ts';
import { HERE } from './delivery.ts';
import type { Environment } from './fleet.ts';

const PROGRAM = fileURLToPath(new URL('poster.ts', import.meta.url));
const MINUTE_MS = 60_000;
/** How long all is waited for before a test fails. */
const PATIENCE_MS = 240_000;

export type Task = {
  readonly channels: number;
  /** Schedules of each channel, each with one occurrence that is due. */
  readonly each: number;
  readonly replicas: readonly Environment[];
  /** How often one of them is killed at a random moment and another started. */
  readonly kills: number;
  /** The longest that the platform takes before it has a post, and again before it says so. */
  readonly slowMs: number;
  /** From 0 up to 1. */
  readonly random: () => number;
};

/** What came of every occurrence: how often its post arrived, and what the log of its channel says of it. */
export type Fate = { readonly arrived: number; readonly logged: 'yes' | 'unknown' | 'nothing' };

/** Makes that many occurrences due at once and lets replicas post them, until nothing is due any more. */
export async function postTogether(environment: Environment, task: Task): Promise<readonly Fate[]> {
  const url = environment['DATABASE_URL'] ?? '';
  const store = await openStore({ databaseUrl: url === '' ? null : url, store: environment['VERDICT_STORE'] ?? '' });
  const platform = await startPlatform(task);
  const due = await setUp(store, task);
  const replicas = await Promise.all(
    task.replicas.map((own) => startPoster({ ...environment, ...own, PLATFORM: platform.url })),
  );
  for (let i = 0; i < task.kills; i += 1) {
    await wait(task.random() * 150);
    const victim = Math.floor(task.random() * replicas.length);
    await replicas[victim]?.kill();
    replicas[victim] = await startPoster({ ...environment, ...task.replicas[victim], PLATFORM: platform.url });
  }
  for (const until = performance.now() + PATIENCE_MS; (await logged(store, task)).size < due.length; await wait(100))
    if (performance.now() > until) break;
  // A replica that would post again has the time for it.
  await wait(1000);
  for (const replica of replicas) await replica.stop();
  const said = await logged(store, task);
  await platform.close();
  await store.close();
  return due.map((key) => ({ arrived: platform.arrived.get(key) ?? 0, logged: said.get(key) ?? 'nothing' }));
}

/** The keys under which the posts are due. */
async function setUp(store: OpenStore, { channels, each }: Task): Promise<readonly string[]> {
  const asking = createAsking(loadBase(), store);
  const now = await store.now();
  const keys: string[] = [];
  for (let c = 0; c < channels; c += 1) {
    for (let number = 1; number <= each; number += 1) {
      const occurrence = Math.floor(now / MINUTE_MS) * MINUTE_MS - number * MINUTE_MS;
      await asking.channels.change(idOf(c), {
        key: `set up ${number}`,
        person: 'ann',
        change: {
          kind: 'add',
          // A minute before it was due: as if it had been set up in time.
          at: occurrence - 1,
          number,
          owner: 'ann',
          plan: {
            days: DAYS,
            time: localTime(occurrence, 'UTC').time,
            zone: 'UTC',
            skip: [],
            until: null,
            filter: { groups: ['2'] },
            thread: false,
            ping: null,
            exhausted: 'reshuffle',
          },
        },
      });
      keys.push(keyOf(c, number, occurrence));
    }
  }
  return keys;
}

function idOf(channel: number) {
  return { platform: 'web', installation: HERE, channel: `c${channel}` } as const;
}

/** The key of the post of an occurrence, as the entry of the log has it too. */
function keyOf(channel: number, number: number, occurrence: number): string {
  return JSON.stringify([HERE, 'occurrence', 'web', `c${channel}`, `${number}`, `${occurrence}`]);
}

async function logged({ log }: OpenStore, { channels }: Task): Promise<ReadonlyMap<string, Fate['logged']>> {
  const said = new Map<string, Fate['logged']>();
  for (let c = 0; c < channels; c += 1) {
    for (const { key, body } of await log.read({ installation: HERE, name: `channel:c${c}` }, 0)) {
      const change = readChange(body);
      if (change?.kind === 'asked' && change.schedule !== null) said.set(key, change.schedule.arrived);
    }
  }
  return said;
}

const postSchema = z.object({ key: z.string() });

/** A platform that counts what arrives, and takes its time before and after. */
async function startPlatform({ random, slowMs }: Task) {
  const arrived = new Map<string, number>();
  const server = createServer(async (request, answer) => {
    const body = await request.toArray();
    await wait(random() * slowMs);
    const { key } = postSchema.parse(JSON.parse(Buffer.concat(body).toString()));
    arrived.set(key, (arrived.get(key) ?? 0) + 1);
    await wait(random() * slowMs);
    answer.end('ok');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return {
    arrived,
    url: `http://127.0.0.1:${address.port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function startPoster(environment: Environment) {
  const child = spawn(process.execPath, [PROGRAM], { env: { ...process.env, ...environment } });
  const said: string[] = [];
  child.stderr.on('data', (chunk) => said.push(String(chunk)));
  const ended = once(child, 'close');
  const ready = Promise.withResolvers<void>();
  createInterface({ input: child.stdout }).on('line', () => ready.resolve());
  child.once('close', () => ready.reject(new Error(`the replica ended: ${said.join('')}`)));
  await ready.promise;
  return {
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
