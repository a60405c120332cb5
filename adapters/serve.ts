import { readConfig, ConfigError, type Config } from './config.ts';
import { createLocalBot, KEPT } from './create.ts';
import { guardProcess } from './guard.ts';
import { serveHealth } from './health.ts';
import { keepHouse } from './keep-house.ts';
import { createLog, type Log } from './log.ts';
import { createMetrics } from './metrics.ts';
import { stopParts, type Part } from './part.ts';
import { openStore } from './storage/open.ts';
import { watchBot } from './watch.ts';
import { answers, watchStore } from './watch-store.ts';
import { createWebApp, serveWebApp } from './web/app.ts';
import { DataError } from '../src/research/parse.ts';

/** How long what is in hand may take to finish when the program is told to stop. */
const PATIENCE_MS = 10_000;

try {
  await start(readConfig(process.env));
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

  const store = watchStore(await openStore(config), metrics);
  parts.push({ name: 'store', ready: () => answers(store), stop: store.close });
  const kept = { ...KEPT, debateDays: config.debateDays };
  parts.push(keepHouse(store, kept, log));
  const { bot, base } = createLocalBot(store, { report: log.fault, kept });
  const watch = watchBot(bot, { log, metrics, clock: () => performance.now() });
  parts.push(watch.part);
  const server = await serveWebApp(createWebApp({ bot: watch.bot, base, collection: store.collection }), config.port);
  parts.push({ name: 'local chat', ready: async () => server.listens(), stop: server.close });
  log.write({ level: 'info', event: 'ready' });
  const watching = health === null ? '' : `Health: http://${health.address}/health/ready\n`;
  process.stdout.write(`Verdict is ready: open http://127.0.0.1:${server.port}\n${watching}Press Ctrl+C to stop.\n`);
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
