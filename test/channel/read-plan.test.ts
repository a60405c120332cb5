import { describe, expect, test } from 'vitest';
import { loadData } from '../../adapters/load.ts';
import { createReader } from '../../src/intent/read.ts';
import { readOrder } from '../../src/channel/discuss-order.ts';
import { filterText } from '../../src/channel/plan-words.ts';
import { readDate, readDates } from '../../src/channel/read-date.ts';
import { readFilter } from '../../src/channel/read-filter.ts';
import { fieldsOfPlan, readPlan, readPlanWords } from '../../src/channel/read-plan.ts';
import { readZone } from '../../src/channel/read-zone.ts';
import type { Plan } from '../../src/channel/plan.ts';

const { base, finder } = loadData();
const reader = createReader(finder, [...base.countries.values()]);
/** A Wednesday. */
const TODAY = '2026-11-25';
const GROUND = {
  base,
  reader,
  now: Date.parse(`${TODAY}T12:00Z`),
  before: null,
  zone: null,
  exhausted: 'reshuffle',
} as const;
const WEEKDAYS = 'mon,tue,wed,thu,fri';

describe('the words of a schedule', () => {
  test.each([
    [
      'weekdays at 9:30 Europe/Berlin about nurses deep',
      { days: WEEKDAYS, time: '09:30', zone: 'Europe/Berlin', about: 'about nurses deep' },
    ],
    ['every weekday 9.30 Berlin', { days: WEEKDAYS, time: '09:30', zone: 'Europe/Berlin' }],
    ['mon, wed and fri at 4pm New York', { days: 'mon,wed,fri', time: '16:00', zone: 'America/New_York' }],
    ['Mondays 14:00 UTC', { days: 'mon', time: '14:00', zone: 'UTC' }],
    ['Monday to Thursday at noon in Tokyo', { days: 'mon,tue,wed,thu', time: '12:00', zone: 'Asia/Tokyo' }],
    ['fri-mon 17h30 Paris time', { days: 'mon,fri,sat,sun', time: '17:30', zone: 'Europe/Paris' }],
    ['daily 0815 hours PST', { days: 'mon,tue,wed,thu,fri,sat,sun', time: '08:15', zone: 'America/Los_Angeles' }],
    ['at nine on weekends, Mumbai time', { days: 'sat,sun', time: '09:00', zone: 'Asia/Kolkata' }],
    ['tuesdays at 12:15 am asia/kolkata', { days: 'tue', time: '00:15', zone: 'Asia/Kolkata' }],
    [
      'saturdays 10am London in a thread ping <@&123456>, then stop',
      { days: 'sat', time: '10:00', zone: 'Europe/London', thread: 'yes', ping: '<@&123456>', exhausted: 'stop' },
    ],
    ['no thread', { thread: 'no' }],
    ['about nurses in Berlin', { about: 'about nurses in Berlin' }],
    ['about 3 jobs', { about: 'about 3 jobs' }],
    ['', {}],
  ])('“%s” are understood', (words, fields) => {
    expect(readPlanWords(words)).toEqual(fields);
  });

  test.each(['at 25:00', '9:75', '13pm', 'soonish'])('“%s” is no time', (words) => {
    expect(readPlanWords(words)).not.toHaveProperty('time');
  });
});

describe('a time zone', () => {
  test.each([
    ['europe/berlin', 'Europe/Berlin'],
    ['Europe/Berlin', 'Europe/Berlin'],
    ['New York', 'America/New_York'],
    ['America/New York', 'America/New_York'],
    ['in London', 'Europe/London'],
    ['San Francisco time', 'America/Los_Angeles'],
    ['CET', 'Europe/Berlin'],
    ['gmt', 'UTC'],
    ['Kathmandu', 'Asia/Kathmandu'],
  ])('%s is %s', (words, zone) => {
    expect(readZone(words)).toBe(zone);
  });

  test.each(['', 'Mars', '+02:00', 'Europe/Atlantis', '../etc/passwd', 'x'.repeat(5000)])('%j is none', (words) => {
    expect(readZone(words)).toBeUndefined();
  });
});

describe('a date', () => {
  test.each([
    ['2026-12-24', '2026-12-24'],
    ['24 Dec', '2026-12-24'],
    ['24th of December 2027', '2027-12-24'],
    ['Dec 24', '2026-12-24'],
    ['January 2, 2027', '2027-01-02'],
    ['24.12.', '2026-12-24'],
    ['1.3', '2027-03-01'],
    ['29 Feb', '2028-02-29'],
    ['today', TODAY],
    ['tomorrow', '2026-11-26'],
    ['next Monday', '2026-11-30'],
    ['wednesday', '2026-12-02'],
    ['in 2 weeks', '2026-12-09'],
    ['in a week', '2026-12-02'],
  ])('“%s” is %s', (words, date) => {
    expect(readDate(words, TODAY)).toBe(date);
  });

  test.each(['31 Feb', '2026-02-30', '4/5', '99.99.', 'someday', ''])('“%s” is none', (words) => {
    expect(readDate(words, TODAY)).toBeUndefined();
  });

  test('several stand in a list, and what is none is said', () => {
    expect(readDates('24 Dec, 2026-12-31; January 2, 2027 and blue', TODAY)).toEqual({
      dates: ['2026-12-24', '2026-12-31', '2027-01-02'],
      unread: ['blue'],
    });
  });
});

describe('what questions are about', () => {
  test.each([
    [
      'deep region nurses in India',
      { layer: 'region', depth: 'deep', occupation: 'registered-nurse', region: 'India' },
    ],
    ['tech jobs', { groups: ['133', '25', '35'] }],
    ['openers about people in finance', { depth: 'opener', groups: ['1211', '1346', '241', '331', '4211', '431'] }],
    ['translators from the ILO', { occupation: 'translator', source: 'ILO' }],
    ['2341', { occupation: '2341' }],
    ['deep market research analysts', { depth: 'deep', occupation: '2431' }],
    ['any job', {}],
    ['', {}],
  ])('“%s”', (words, filter) => {
    expect(readFilter(reader, words)).toEqual({ filter, unread: null });
  });

  test('a job that nobody knows is said to be none', () => {
    expect(readFilter(reader, 'snorkel whisperers').unread?.words).toBe('snorkel whisperers');
  });
});

describe('a plan', () => {
  const plan: Plan = {
    days: ['mon', 'fri'],
    time: '09:30',
    zone: 'Europe/Berlin',
    skip: ['2026-12-24'],
    until: '2026-12-01',
    filter: { occupation: 'translator', layer: 'evidence', depth: 'deep', region: 'India', source: 'ILO' },
    thread: true,
    ping: '123456',
    exhausted: 'stop',
  };

  test('that is opened in its form and saved as it stands stays the same', () => {
    expect(readPlan(fieldsOfPlan(base, plan), { ...GROUND, before: plan })).toEqual({ kind: 'plan', plan });
  });

  test('keeps what is left empty and takes what is filled in', () => {
    expect(readPlan({ time: '10', skip: 'none', ping: 'none' }, { ...GROUND, before: plan })).toEqual({
      kind: 'plan',
      plan: { ...plan, time: '10:00', skip: [], ping: null },
    });
  });

  test('says what it lacks and what it cannot read', () => {
    expect(readPlan({ days: 'mon', zone: 'Atlantis', ping: 'the designers' }, GROUND)).toMatchObject({
      kind: 'unfinished',
      missing: ['time'],
      unread: ['Atlantis', 'the designers'],
    });
  });

  test('is written for each job so that it is read back as that job, for nearly all of them', () => {
    const keys = [...base.profiles.keys()];
    const back = keys.filter(
      (occupation) => readFilter(reader, filterText(base, { occupation })).filter.occupation === occupation,
    );
    expect(back.length / keys.length).toBeGreaterThan(0.95);
  });
});

describe('words after /discuss', () => {
  test.each([
    ['list', { kind: 'list', page: 0 }],
    ['pause 2 until 24 Dec', { kind: 'pause', number: 2, until: '24 Dec' }],
    ['pause', { kind: 'pause', number: null, until: '' }],
    ['resume #3', { kind: 'resume', number: 3 }],
    ['delete schedule 4', { kind: 'remove', number: 4 }],
    ['skip 1 2026-12-24', { kind: 'skip', number: 1, date: '2026-12-24' }],
    ['edit 2 at 10:15', { kind: 'edit', number: 2, fields: { time: '10:15' } }],
    ['approve 7', { kind: 'approve', number: 7 }],
    ['policy widen', { kind: 'policy', policy: 'widen' }],
    ['questions', { kind: 'questions', page: 0 }],
    ['add\n- One question?\n2. Another question?', { kind: 'add', texts: ['One question?', 'Another question?'] }],
  ])('“%s” are an order', (words, order) => {
    expect(readOrder(words)).toEqual(order);
  });

  test.each([
    '',
    'nurses',
    'editors',
    'policy advisers',
    'change managers',
    'show business agents',
    'questions about nurses',
    'schedulers',
  ])('“%s” ask for a question', (words) => {
    expect(readOrder(words)).toBeUndefined();
  });
});
