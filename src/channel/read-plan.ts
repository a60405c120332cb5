import type { Fields } from '../chat.ts';
import type { Reader } from '../intent/scene.ts';
import type { ResearchBase } from '../research/parse.ts';
import type { Candidate } from '../occupation/find.ts';
import type { QuestionFilter } from '../question/filter.ts';
import { filterText } from './plan-words.ts';
import { MOST_SKIPPED, POLICIES, type Plan, type Policy } from './plan.ts';
import { readDate, readDates } from './read-date.ts';
import { readFilter } from './read-filter.ts';
import { cutDays, cutTime, GAP } from './read-when.ts';
import { cutZone, readZone } from './read-zone.ts';
import { FIELDS } from './schedule-form.ts';
import { localTime } from './schedule.ts';

const THREAD = /\b(?:in|with|open(?:ing)?|as)?\s*(?:an?\s+)?(no )?threads?\b/i;
const PING = /\b(?:ping(?:ing)?|notify(?:ing)?|tell(?:ing)?|mention(?:ing)?)\s+(<[^>\s]{1,60}>|@?\S{1,60})/i;
const EXHAUSTED = new RegExp(
  `\\b(?:and |then |when all (?:have been |are |is )?asked,? )*(${POLICIES.join('|')})\\b`,
  'i',
);

/** Longer than the words of any schedule are. */
const LONGEST_WORDS = 400;

/** What `weekdays at 9:30 Europe/Berlin about nurses deep` fills into the form of a schedule; what is left is what it is about. */
export function readPlanWords(said: string): Fields {
  const words = said.slice(0, LONGEST_WORDS);
  const ping = PING.exec(words);
  const thread = THREAD.exec(words);
  const exhausted = EXHAUSTED.exec(words);
  const rest = [PING, THREAD, EXHAUSTED].reduce((left, pattern) => left.replace(pattern, ' '), words);
  const days = cutDays(rest);
  const time = cutTime(days.rest);
  const zone = cutZone(time.rest);
  return present({
    [FIELDS.days]: days.found?.join(','),
    [FIELDS.time]: time.found,
    [FIELDS.zone]: zone.found,
    [FIELDS.about]: zone.rest
      .replaceAll(GAP.trim(), ' ')
      .replace(/\s+/g, ' ')
      .replace(/^[\s,;:-]+|[\s,;:-]+$/g, ''),
    [FIELDS.ping]: ping?.[1],
    [FIELDS.thread]: thread === null ? undefined : thread[1] === undefined ? 'yes' : 'no',
    [FIELDS.exhausted]: exhausted?.[1]?.toLowerCase(),
  });
}

function present(fields: Readonly<Record<string, string | undefined>>): Fields {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => (value === undefined || value === '' ? [] : [[name, value]])),
  );
}

/** What stands in the forms of a plan as they open. */
export function fieldsOfPlan(base: ResearchBase, plan: Plan): Fields {
  return {
    [FIELDS.days]: plan.days.join(','),
    [FIELDS.time]: plan.time,
    [FIELDS.zone]: plan.zone,
    [FIELDS.about]: filterText(base, plan.filter),
    [FIELDS.exhausted]: plan.exhausted,
    [FIELDS.thread]: plan.thread ? 'yes' : 'no',
    [FIELDS.ping]: plan.ping ?? '',
    [FIELDS.skip]: plan.skip.join(', '),
    [FIELDS.until]: plan.until ?? '',
  };
}

/** What a plan is completed from: what it was before, null for a new one, and what a new one takes for granted. */
export type Ground = {
  readonly base: ResearchBase;
  readonly reader: Reader;
  readonly now: number;
  readonly before: Plan | null;
  readonly zone: string | null;
  readonly exhausted: Policy;
};

export type Planned =
  | { readonly kind: 'plan'; readonly plan: Plan }
  | {
      readonly kind: 'unfinished';
      /** Names of fields without which there is no schedule. */
      readonly missing: readonly string[];
      /** Words that could not be read. */
      readonly unread: readonly string[];
      readonly nearest: readonly Candidate[];
    };

type Read<T> = {
  readonly value: T | undefined;
  readonly unread: readonly string[];
  readonly nearest?: readonly Candidate[];
};

/** A plan from what was filled in; what is empty stays as it was before. */
export function readPlan(fields: Fields, ground: Ground): Planned {
  const { before, now, exhausted } = ground;
  const given = (name: string): string => (fields[name] ?? '').slice(0, LONGEST_WORDS).trim();
  const zone = readIn(given(FIELDS.zone), readZone, before?.zone ?? ground.zone ?? undefined);
  const today = localTime(now, zone.value ?? 'UTC').date;
  const days = readIn(given(FIELDS.days), (words) => cutDays(words).found, before?.days);
  const time = readIn(
    given(FIELDS.time),
    (words) => cutTime(/^\d{1,2}$/.test(words) ? `at ${words}` : words).found,
    before?.time,
  );
  const about = readAbout(given(FIELDS.about), ground);
  const ping = readIn(given(FIELDS.ping), readPing, before?.ping ?? null);
  const skip = readSkipped(given(FIELDS.skip), today, before?.skip ?? []);
  const until = readIn(
    given(FIELDS.until),
    (words) => (isNone(words) ? null : readDate(words, today)),
    before?.until ?? null,
  );
  const policy = POLICIES.find((each) => each === given(FIELDS.exhausted));
  const all = [days, time, zone, about, ping, skip, until];
  const unread = all.flatMap((each) => each.unread);
  const needed = [
    [FIELDS.days, days],
    [FIELDS.time, time],
    [FIELDS.zone, zone],
  ] as const;
  const missing = needed.flatMap(([name, { value, unread }]) =>
    value === undefined && unread.length === 0 ? [name] : [],
  );
  if (unread.length > 0 || days.value === undefined || time.value === undefined || zone.value === undefined)
    return { kind: 'unfinished', missing, unread, nearest: about.nearest ?? [] };
  return {
    kind: 'plan',
    plan: {
      days: days.value,
      time: time.value,
      zone: zone.value,
      filter: about.value ?? {},
      thread: given(FIELDS.thread) === '' ? (before?.thread ?? false) : given(FIELDS.thread) === 'yes',
      ping: ping.value ?? null,
      skip: skip.value ?? [],
      until: until.value ?? null,
      exhausted: policy ?? before?.exhausted ?? exhausted,
    },
  };
}

function readIn<T>(words: string, read: (words: string) => T | undefined, before: T | undefined): Read<T> {
  if (words === '') return { value: before, unread: [] };
  const value = read(words);
  return { value, unread: value === undefined ? [words] : [] };
}

function readAbout(words: string, { base, reader, before }: Ground): Read<QuestionFilter> {
  if (words === '') return { value: before?.filter, unread: [] };
  if (before !== null && words === filterText(base, before.filter)) return { value: before.filter, unread: [] };
  if (isNone(words)) return { value: {}, unread: [] };
  const { filter, unread } = readFilter(reader, words);
  return { value: filter, unread: unread === null ? [] : [unread.words], nearest: unread?.nearest ?? [] };
}

function readSkipped(words: string, today: string, before: readonly string[]): Read<readonly string[]> {
  if (words === '') return { value: before, unread: [] };
  if (isNone(words)) return { value: [], unread: [] };
  const { dates, unread } = readDates(words, today);
  return { value: dates.slice(0, MOST_SKIPPED), unread };
}

/** A role or user group by its id or its mention: `<@&123…>`, `<!subteam^S0…|@team>`, `S0…`, `123…`; null to clear it. */
function readPing(words: string): string | null | undefined {
  if (isNone(words)) return null;
  return /^(?:<@&|<!subteam\^|@)?([SUW][A-Z0-9]{5,20}|\d{5,25})(?:\|[^>]{0,60})?>?$/.exec(words)?.[1];
}

function isNone(words: string): boolean {
  return /^(?:none|no|nothing|any(?:thing)?|any job|clear|-|–)$/i.test(words);
}
