import type { Schedule } from './channel.ts';
import { nextOccurrences } from './schedule.ts';

/**
 * How long after its time a question may still come. After a downtime the latest occurrence of a schedule that is no
 * older is made up for; all before it are passed over.
 */
const GRACE_MS = 2 * 60 * 60 * 1000;

/** The occurrence of a schedule that is to be posted now, in epoch milliseconds; undefined where there is none. */
export function dueOccurrence(schedule: Schedule, now: number): number | undefined {
  if (schedule.paused !== null) return undefined;
  let due: number | undefined;
  let [next] = nextOccurrences(schedule, Math.max(schedule.passed, now - GRACE_MS), 1);
  while (next !== undefined && next <= now) {
    due = next;
    [next] = nextOccurrences(schedule, next, 1);
  }
  return due;
}

/** When the next of these schedules comes, later than now; null for never. */
export function nextDue(schedules: readonly Schedule[], now: number): number | null {
  const times = schedules
    .filter(({ paused }) => paused === null)
    .flatMap((schedule) => nextOccurrences(schedule, Math.max(schedule.passed, now), 1));
  return times.length === 0 ? null : Math.min(...times);
}
