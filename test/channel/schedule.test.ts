import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAYS, localTime, nextOccurrences, type Timing } from '../../src/channel/schedule.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Half and quarter hours, a shift of half an hour, one of two, gaps at midnight and before it, Ramadan, no shift. */
const ZONES = [
  'Europe/Berlin',
  'Europe/London',
  'Europe/Dublin',
  'Europe/Istanbul',
  'America/New_York',
  'America/Los_Angeles',
  'America/St_Johns',
  'America/Sao_Paulo',
  'America/Santiago',
  'America/Asuncion',
  'America/Havana',
  'America/Nuuk',
  'America/Scoresbysund',
  'Atlantic/Azores',
  'Africa/Cairo',
  'Africa/Casablanca',
  'Asia/Beirut',
  'Asia/Amman',
  'Asia/Gaza',
  'Asia/Tehran',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Asia/Pyongyang',
  'Australia/Lord_Howe',
  'Australia/Adelaide',
  'Pacific/Chatham',
  'Pacific/Norfolk',
  'Antarctica/Troll',
  'UTC',
];
const TIMES = ['00:00', '00:30', '02:30', '09:30', '23:30'];
const FROM = Date.UTC(2016, 6, 1);
const TO = Date.UTC(2026, 6, 1);

/** The wall clock as `2026-03-29 09:30`, by Intl alone: nothing of what is tested has a part in it. */
function wallClock(zone: string): (at: number) => string {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  return (at) => format.format(at);
}

function daily(zone: string, time: string): Timing {
  return { days: DAYS, time, zone, skip: [], until: null };
}

function firstAfter(zone: string, time: string, after: string): readonly string[] {
  return nextOccurrences(daily(zone, time), Date.parse(after), 1).map((at) => new Date(at).toISOString());
}

/** What the wall clock says about an occurrence: the first moment at that time, or the end of the gap that holds it. */
function judged(clock: (at: number) => string, at: number, wanted: string): 'first' | 'after a gap' | 'wrong' {
  if (clock(at) === wanted) {
    const again = [30, 60, 120].some((minutes) => clock(at - minutes * MINUTE) === wanted);
    return again ? 'wrong' : 'first';
  }
  return clock(at) > wanted && clock(at - MINUTE) < wanted ? 'after a gap' : 'wrong';
}

describe('the next occurrences of a schedule', () => {
  test.each(ZONES)('are what the wall clock of %s says, on every day of ten years', (zone) => {
    const clock = wallClock(zone);
    const gaps = TIMES.flatMap((time) => {
      const found = nextOccurrences(daily(zone, time), FROM - DAY, 3660);
      const first = clock(found[0] ?? 0).slice(0, 10);
      return found.flatMap((at, i) => {
        const date = new Date(Date.parse(`${first}T00:00:00Z`) + i * DAY).toISOString().slice(0, 10);
        const verdict = judged(clock, at, `${date} ${time}`);
        if (verdict === 'wrong') throw new Error(`${zone} ${date} ${time}: ${clock(at)}`);
        return verdict === 'after a gap' ? [date] : [];
      });
    });
    expect(gaps.length).toBeLessThan(60);
  });

  test('move out of a gap to the first minute after it', () => {
    expect(firstAfter('Europe/Berlin', '02:30', '2026-03-28T12:00Z')).toEqual(['2026-03-29T01:00:00.000Z']);
    expect(firstAfter('Australia/Lord_Howe', '02:15', '2026-10-03T00:00Z')).toEqual(['2026-10-03T15:30:00.000Z']);
    expect(firstAfter('Asia/Beirut', '00:30', '2026-03-28T12:00Z')).toEqual(['2026-03-28T22:00:00.000Z']);
    // The clocks of Nuuk go from Saturday 22:59 to Sunday 00:00.
    expect(firstAfter('America/Nuuk', '23:30', '2024-03-30T12:00Z')).toEqual(['2024-03-31T01:00:00.000Z']);
  });

  test('come once where a time occurs twice: the first time', () => {
    const found = nextOccurrences(daily('Europe/Berlin', '02:30'), Date.parse('2026-10-24T12:00Z'), 2);
    expect(found.map((at) => new Date(at).toISOString())).toEqual([
      '2026-10-25T00:30:00.000Z',
      '2026-10-26T01:30:00.000Z',
    ]);
  });

  test('pass over a date that a zone left out: Samoa had no 30 December 2011', () => {
    const found = nextOccurrences(daily('Pacific/Apia', '09:30'), Date.parse('2011-12-29T12:00Z'), 2);
    expect(found.map(wallClock('Pacific/Apia'))).toEqual(['2011-12-29 09:30', '2011-12-31 09:30']);
  });

  test('leave out days, dates skipped and dates before the pause ends', () => {
    const timing: Timing = {
      days: ['mon', 'fri'],
      time: '09:30',
      zone: 'Europe/Berlin',
      skip: ['2026-12-25'],
      until: '2026-12-18',
    };
    const found = nextOccurrences(timing, Date.parse('2026-12-01T00:00Z'), 4);
    expect(found.map(wallClock('Europe/Berlin'))).toEqual([
      '2026-12-18 09:30',
      '2026-12-21 09:30',
      '2026-12-28 09:30',
      '2027-01-01 09:30',
    ]);
  });

  test('end where every date is skipped', () => {
    const skip = Array.from({ length: 900 }, (_, i) => new Date(FROM + i * DAY).toISOString().slice(0, 10));
    expect(nextOccurrences({ ...daily('UTC', '09:30'), skip }, FROM, 1)).toEqual([]);
  });

  test('are later than asked, grow, and stand at the time promised on a day promised, whatever the schedule', () => {
    const timings = fc.record({
      days: fc.subarray([...DAYS], { minLength: 1 }),
      time: fc
        .tuple(fc.nat(23), fc.nat(59))
        .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`),
      zone: fc.constantFrom(...Intl.supportedValuesOf('timeZone')),
      skip: fc.constant([]),
      until: fc.constant(null),
    });
    fc.assert(
      fc.property(
        timings,
        fc.integer({ min: FROM, max: TO }),
        fc.integer({ min: 1, max: 40 }),
        (timing, after, count) => {
          const clock = wallClock(timing.zone);
          const found = nextOccurrences(timing, after, count);
          expect(found).toHaveLength(count);
          expect(found.every((at, i) => at > (found[i - 1] ?? after))).toBe(true);
          for (const at of found) {
            const { date, time, day } = localTime(at, timing.zone);
            expect(`${date} ${time}`).toBe(clock(at));
            // A time in a gap shows itself by a clock that jumps over it.
            const jumped = clock(at - MINUTE).slice(11) < timing.time || time < clock(at - MINUTE).slice(11);
            if (time !== timing.time) expect(jumped).toBe(true);
            else expect(timing.days).toContain(day);
          }
          // Asked again after one of them, the rest are the same.
          expect(nextOccurrences(timing, found[0] ?? 0, count - 1)).toEqual(found.slice(1));
        },
      ),
      { numRuns: 300 },
    );
  });
});
