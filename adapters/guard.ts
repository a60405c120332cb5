import type { Log } from './log.ts';

/**
 * Sends what nobody caught, and Node's own warnings, to the log. A rejected promise that nobody waits for leaves the
 * program as it was, so it goes on; after an exception that nobody caught it cannot know what it left half done, so
 * `stop` is called, and the store has everything that was acknowledged.
 */
export function guardProcess(log: Log, stop: () => void): void {
  process.removeAllListeners('warning');
  process.on('warning', (warning) => log.library('node', 'warn', [warning]));
  process.on('unhandledRejection', (fault) => log.fault(fault, 'crash'));
  process.on('uncaughtException', (fault) => {
    log.fault(fault, 'crash');
    stop();
  });
}
