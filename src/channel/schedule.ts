import { Temporal } from 'temporal-polyfill';

export const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Day = (typeof DAYS)[number];

/** When questions come: at one local time on some days of the week. */
export type Timing = {
  /** At least one, each once. */
  readonly days: readonly Day[];
  /** `09:30`, by the clocks of the zone. */
  readonly time: string;
  /** IANA name, such as `Europe/Berlin`. */
  readonly zone: string;
  /** Local dates (`2026-12-24`) on which none comes. */
  readonly skip: readonly string[];
  /** The first local date on which one comes again; null where it is not paused until a date. */
  readonly until: string | null;
};

/** The days looked at before it is clear that nothing comes: more than any list of skipped dates is long. */
const FARTHEST_DAYS = 800;

/**
 * The next occurrences after a moment, in epoch milliseconds, growing; fewer than `count` only where the dates skipped
 * leave no more. A local time that does not exist moves to the next that does, which may be on the next date; one that
 * occurs twice is its first; a date that a zone left out has none.
 */
export function nextOccurrences(timing: Timing, after: number, count: number): readonly number[] {
  const { days, zone, skip, until } = timing;
  // Yesterday's may have moved past midnight.
  const yesterday = localDate(after, zone).subtract({ days: 1 });
  const resumed = until === null ? yesterday : Temporal.PlainDate.from(until);
  let date = Temporal.PlainDate.compare(resumed, yesterday) > 0 ? resumed : yesterday;
  const skipped = new Set(skip);
  const out: number[] = [];
  for (let seen = 0; out.length < count && seen < FARTHEST_DAYS + count * 7; seen += 1) {
    const day = DAYS[date.dayOfWeek - 1];
    const wanted = day !== undefined && days.includes(day) && !skipped.has(date.toString());
    const at = wanted ? instantOf(date, timing) : undefined;
    if (at !== undefined && at > (out.at(-1) ?? after)) out.push(at);
    date = date.add({ days: 1 });
  }
  return out;
}

/** The local date, time and day of the week of a moment. Throws RangeError where the zone is none. */
export function localTime(
  at: number,
  zone: string,
): { readonly date: string; readonly time: string; readonly day: Day } {
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  return {
    date: local.toPlainDate().toString(),
    time: local.toPlainTime().toString({ smallestUnit: 'minute' }),
    day: DAYS[local.dayOfWeek - 1] ?? 'mon',
  };
}

/** A zone by which clocks are set, in its usual spelling; undefined for what is none, or a bare offset. */
export function zoneNamed(name: string): string | undefined {
  try {
    return /^[A-Za-z]/.test(name)
      ? Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId
      : undefined;
  } catch (fault) {
    if (fault instanceof RangeError) return undefined;
    throw fault;
  }
}

/** The date so many days after another. */
export function dateAfter(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** The day of the week of a date. */
export function dayOf(date: string): Day {
  return DAYS[Temporal.PlainDate.from(date).dayOfWeek - 1] ?? 'mon';
}

function localDate(at: number, zone: string): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate();
}

/** The moment of a date's occurrence; undefined where the zone left the date out. */
function instantOf(date: Temporal.PlainDate, { time, zone }: Timing): number | undefined {
  const wanted = date.toPlainDateTime(Temporal.PlainTime.from(time));
  const found = wanted.toZonedDateTime(zone, { disambiguation: 'earlier' });
  if (found.toPlainDateTime().equals(wanted)) return found.epochMilliseconds;
  // In a gap "earlier" is as long before the gap as the time asked for lies inside it: what follows is its end.
  const end = found.getTimeZoneTransition('next');
  if (end === null) return undefined;
  const last = end.subtract({ nanoseconds: 1 }).toPlainDate();
  const leftOut = Temporal.PlainDate.compare(last, date) < 0 && Temporal.PlainDate.compare(end.toPlainDate(), date) > 0;
  return leftOut ? undefined : end.epochMilliseconds;
}
