import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Entry } from './log.ts';

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const LATE_SECONDS = [1, 5, 15, 30, 60, 300, 900, 3_600];

export type Metrics = ReturnType<typeof createMetrics>;

/** What is counted and timed, in one registry. Labels come from closed lists, so the number of series is bounded. */
export function createMetrics() {
  const registry = new Registry();
  const registers = [registry];
  const errors = new Counter({
    name: 'verdict_errors_total',
    help: 'Log lines of level error, by event and library.',
    labelNames: ['event', 'library'],
    registers,
  });
  const posts = new Counter({
    name: 'verdict_posts_total',
    help: 'Posts nobody asked for just now, by platform and outcome.',
    labelNames: ['platform', 'outcome'],
    registers,
  });
  return {
    registry,
    /** Counts a line of the log. */
    logged: ({ level, event, library, platform, outcome }: Entry) => {
      if (level === 'error') errors.inc({ event, library: library ?? 'none' });
      if (event === 'posted' && platform !== undefined && outcome !== undefined) posts.inc({ platform, outcome });
    },
    /** How long the longest due thing of the agenda waits, in seconds, asked for when metrics are read. */
    gaugeWaiting: (seconds: () => Promise<number>) =>
      new Gauge({
        name: 'verdict_agenda_waiting_seconds',
        help: 'How long the longest due thing that no process has taken waits.',
        registers,
        async collect() {
          this.set(await seconds());
        },
      }),
    events: new Counter({
      name: 'verdict_events_total',
      help: 'Events that people caused, by platform and kind.',
      labelNames: ['platform', 'kind'],
      registers,
    }),
    answers: new Counter({
      name: 'verdict_answers_total',
      help: 'Answers given, by intent.',
      labelNames: ['intent'],
      registers,
    }),
    ...createTimes(registers),
  };
}

function createTimes(registers: Registry[]) {
  return {
    answerSeconds: new Histogram({
      name: 'verdict_answer_seconds',
      help: 'Time from an event to its answer, without the platform.',
      labelNames: ['platform'],
      buckets: SECONDS,
      registers,
    }),
    storeSeconds: new Histogram({
      name: 'verdict_store_seconds',
      help: 'Time that the store took, by operation.',
      labelNames: ['operation'],
      buckets: SECONDS,
      registers,
    }),
    agendaSeconds: new Histogram({
      name: 'verdict_agenda_late_seconds',
      help: 'How late a channel was looked at in which a schedule was due.',
      buckets: LATE_SECONDS,
      registers,
    }),
  };
}

/** Memory, processor time and event loop of the process, into the same registry. */
export function measureProcess({ registry }: Metrics): void {
  collectDefaultMetrics({ register: registry });
}
