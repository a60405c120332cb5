import { readConfig, ConfigError, type Config } from './config.ts';
import { createLocalBot, KEPT } from './create.ts';
import { guardProcess } from './guard.ts';
import { serveHealth } from './health.ts';
import { keepHouse } from './keep-house.ts';
import { createLog, type Log } from './log.ts';
import { createMetrics } from './metrics.ts';
import { stopParts, type Part } from './part.ts';
import { openStore } from './storage/open.ts';
import { openSurfaces } from './surfaces.ts';
import { watchBot } from './watch.ts';
import { answers, watchStore } from './watch-store.ts';
import { DataError } from '../src/research/parse.ts';

/** How long what is in hand may take to finish when the program is told to stop. */
const PATIENCE_MS = 10_000;

try {
  await start(readConfig(process.env, process.argv));
} catch (fault) {
  process.stderr.write(`${fatalSentence(fault)}\n`);
  process.exit(1);
}

/** Starts every part, each after what it rests on. */
async function start(config: Config): Promise<void> {
  const metrics = createMetrics();
  const log = createLog({
    write: (line) => process.stderr.write(`${line}\n`),
    now: Date.now,
    least: config.logLevel,
    secrets: config.secrets,
    wrote: metrics.logged,
  });
  const parts: Part[] = [];
  const stop = stopOnSignal(parts, log);
  guardProcess(log, () => void stop.now(1));
  const watched = { parts, metrics, stopping: stop.asked };
  const health = config.health && (await serveHealth(config.health, watched));
  if (health !== null) parts.push(health);

  const shards = await manageShards(config.discord);
  if (shards !== undefined) {
    parts.push(shards);
    process.stdout.write('Discord is connected, each shard in a process of its own.\nPress Ctrl+C to stop.\n');
    return;
  }
  const store = watchStore(await openStore(config), metrics);
  parts.push({ name: 'store', ready: () => answers(store), stop: store.close });
  const kept = { ...KEPT, debateDays: config.debateDays };
  parts.push(keepHouse(store, kept, log));
  const { bot, base } = createLocalBot(store, { report: log.fault, kept });
  const watch = watchBot(bot, { log, metrics, clock: () => performance.now() });
  parts.push(watch.part);
  const surfaces = await openSurfaces(config, { bot: watch.bot, base, store, log });
  parts.push(...surfaces.parts);
  log.write({ level: 'info', event: 'ready' });
  const watching = health === null ? [] : [`Health: http://${health.address}/health/ready`];
  const lines = [...surfaces.lines, ...watching];
  // A process that another one looks after has nothing to say to a person.
  if (lines.length > 0) process.stdout.write([...lines, 'Press Ctrl+C to stop.', ''].join('\n'));
}

/** Where the shards of Discord get a process each, this one only looks after them. */
async function manageShards(discord: Config['discord']): Promise<Part | undefined> {
  if (discord?.shards.kind !== 'processes') return undefined;
  const { startShards } = await import('./discord/shards.ts');
  return startShards(discord.token, discord.shards.total);
}

/** Stops when told to, with what is in hand finished; told a second time, the program ends at once. */
function stopOnSignal(parts: readonly Part[], log: Log) {
  let asked = false;
  const now = async (status: 0 | 1) => {
    if (asked) process.exit(1);
    asked = true;
    log.write({ level: 'info', event: 'stopping' });
    const well = await stopParts(parts, PATIENCE_MS);
    log.write({ level: well ? 'info' : 'error', event: 'stopped' });
    process.exit(well ? status : 1);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => now(0));
  return { now, asked: () => asked };
}

function fatalSentence(fault: unknown): string {
  if (fault instanceof ConfigError || fault instanceof DataError) return fault.message;
  if (fault instanceof Error && 'code' in fault && fault.code === 'EADDRINUSE') {
    return 'Another program uses this port. Stop it, or set VERDICT_PORT=0 in .env to take a free one.';
  }
  return `Verdict could not start: ${fault instanceof Error ? fault.message : 'unknown fault'}`;
}
