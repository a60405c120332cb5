import { randomInt } from 'node:crypto';
import { z } from 'zod';
import { PLATFORMS } from '../src/chat.ts';
import { INTENTS } from '../src/intent/intent.ts';
import { describeFault, FAULT_FIELDS, LIBRARIES, wordsOf } from './fault.ts';
import { redact } from './redact.ts';

export const LEVELS = ['debug', 'info', 'warn', 'error'] as const;
export type Level = (typeof LEVELS)[number];

/** Everything that is ever logged, by name. */
const LOGGED = [
  'ready',
  'stopping',
  'stopped',
  'answered',
  'posted',
  'fault',
  'crash',
  'library',
  'not logged',
] as const;

/**
 * One line of the log. What does not fit is not written, so a field that could hold what people typed cannot be added
 * by accident: names come from closed lists, and codes look like codes.
 */
export const entrySchema = z.strictObject({
  level: z.enum(LEVELS),
  time: z.iso.datetime(),
  event: z.enum(LOGGED),
  platform: z.enum(PLATFORMS).optional(),
  kind: z.enum(['message', 'command', 'claim', 'press', 'home']).optional(),
  intent: z.enum(INTENTS).optional(),
  outcome: z.enum(['posted', 'gone', 'forbidden', 'later', 'unknown']).optional(),
  /** Milliseconds that it took. */
  ms: z.number().min(0).optional(),
  /** What a person may quote to find this line. */
  code: z
    .string()
    .regex(/^[0-9A-F]{6}$/)
    .optional(),
  library: z.enum(LIBRARIES).optional(),
  ...FAULT_FIELDS,
});
type Line = z.infer<typeof entrySchema>;
export type Entry = Omit<Line, 'time'>;

export type Log = {
  readonly write: (entry: Entry) => void;
  /** Writes a fault and answers with the short code that finds it. */
  readonly fault: (fault: unknown, event?: 'fault' | 'crash') => string;
  /** What a library has to say: its fault, or its own words up to where it quotes something. */
  readonly library: (library: (typeof LIBRARIES)[number], level: Level, said: readonly unknown[]) => void;
};

type Sink = {
  /** Takes one line without its end. */
  readonly write: (line: string) => void;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly least: Level;
  /** Values that never leave, whatever they look like. */
  readonly secrets: readonly string[];
  /** Is told of each line that was written. */
  readonly wrote?: (entry: Entry) => void;
};

/** The one place where lines leave: one JSON object each, without secrets and without what people typed. */
export function createLog({ write, now, least, secrets, wrote }: Sink): Log {
  const put = (entry: Entry) => {
    if (LEVELS.indexOf(entry.level) < LEVELS.indexOf(least)) return;
    const time = new Date(now()).toISOString();
    const fit = entrySchema.safeParse({ ...entry, time });
    const kept: Line = fit.success ? fit.data : { level: 'error', time, event: 'not logged' };
    wrote?.(kept);
    write(JSON.stringify(kept, (_, value: unknown) => (typeof value === 'string' ? clean(value) : value)));
  };
  const clean = (text: string) => redact(text, secrets);
  return {
    write: put,
    fault: (fault, event = 'fault') => {
      const code = randomInt(0x1_00_00_00).toString(16).toUpperCase().padStart(6, '0');
      put({ level: 'error', event, code, ...describeFault(fault) });
      return code;
    },
    library: (library, level, said) => {
      const fault = said.find((part) => part instanceof Error);
      const words = wordsOf(said.find((part) => typeof part === 'string'));
      put({ level, event: 'library', library, ...(words && { words }), ...(fault && describeFault(fault)) });
    },
  };
}

/** The log of this process before its settings are read: warnings and faults, to standard error. */
export const plainLog: Log = createLog({
  write: (line) => process.stderr.write(`${line}\n`),
  now: Date.now,
  least: 'warn',
  secrets: [],
});

/** Writes a fault to standard error and answers with the short code that finds it. */
export function reportFault(fault: unknown): string {
  return plainLog.fault(fault);
}
