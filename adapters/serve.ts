import { readConfig, ConfigError } from './config.ts';
import { createLocalBot } from './create.ts';
import { DataError } from '../src/research/parse.ts';
import { openSqliteStore } from './storage/sqlite.ts';
import { createWebApp, serveWebApp } from './web/app.ts';

try {
  await start();
} catch (fault) {
  process.stderr.write(`${fatalSentence(fault)}\n`);
  process.exitCode = 1;
}

/** Starts the local chat and stops it cleanly on the first signal. */
async function start(): Promise<void> {
  const config = readConfig(process.env);
  const store = openSqliteStore(config.store);
  const server = await serveWebApp(createWebApp(createLocalBot(store)), config.port);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () =>
      server.close(() => {
        void store.close().finally(() => process.exit(0));
      }),
    );
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : config.port;
  process.stdout.write(`Verdict is ready: open http://127.0.0.1:${port}\nPress Ctrl+C to stop.\n`);
}

function fatalSentence(fault: unknown): string {
  if (fault instanceof ConfigError || fault instanceof DataError) return fault.message;
  if (fault instanceof Error && 'code' in fault && fault.code === 'EADDRINUSE') {
    return 'Another program uses this port. Stop it, or set VERDICT_PORT=0 in .env to take a free one.';
  }
  return `Verdict could not start: ${fault instanceof Error ? fault.message : 'unknown fault'}`;
}
