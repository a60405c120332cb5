import { LogLevel, type Logger } from '@slack/bolt';
import type { Log } from '../log.ts';

/** The log as Bolt and its clients take it: warnings and errors pass our sink, what is said below them is not built. */
export function slackLogger(log: Log): Logger {
  return {
    debug: () => undefined,
    info: () => undefined,
    warn: (...said) => log.library('slack', 'warn', said),
    error: (...said) => log.library('slack', 'error', said),
    getLevel: () => LogLevel.WARN,
    setLevel: () => undefined,
    setName: () => undefined,
  };
}
