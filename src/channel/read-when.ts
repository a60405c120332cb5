import { DAYS, type Day } from './schedule.ts';

/** What was found in some words, and what is left of them. */
export type Cut<T> = { readonly found: T | undefined; readonly rest: string };

const WEEKDAYS: readonly Day[] = ['mon', 'tue', 'wed', 'thu', 'fri'];
const WEEKEND: readonly Day[] = ['sat', 'sun'];

const DAY = String.raw`(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?)?`;
const SETS: readonly (readonly [RegExp, readonly Day[]])[] = [
  [/\b(?:on )?(?:every |each )?(?:weekdays?|work(?:ing)? ?days?|business days?)\b/i, WEEKDAYS],
  [/\b(?:on |at )?(?:every |each |the )?weekends?\b/i, WEEKEND],
  [/\b(?:every ?day|daily|each day|all days|every morning|every evening)\b/i, DAYS],
];
const RANGE = new RegExp(String.raw`\b(?:on |from )?(${DAY})\s*(?:-|–|to|till?|through|until)\s*(${DAY})\b`, 'i');
const LIST = new RegExp(
  String.raw`\b(?:on |every |each )*(${DAY}(?:(?:\s*[,;&+/]\s*(?:and )?|\s+and\s+|\s+)${DAY})*)\b`,
  'i',
);

/** The days of the week that words name: `weekdays`, `mon, wed and fri`, `Monday to Thursday`, `daily`. */
export function cutDays(words: string): Cut<readonly Day[]> {
  for (const [pattern, days] of SETS)
    if (pattern.test(words)) return { found: days, rest: words.replace(pattern, ' ') };
  const range = RANGE.exec(words);
  if (range !== null) return { found: between(range[1] ?? '', range[2] ?? ''), rest: words.replace(RANGE, ' ') };
  const list = LIST.exec(words);
  if (list === null) return { found: undefined, rest: words };
  const named = new Set([...(list[1] ?? '').matchAll(new RegExp(DAY, 'gi'))].map(([word]) => dayOf(word)));
  return { found: DAYS.filter((day) => named.has(day)), rest: words.replace(LIST, ' ') };
}

function dayOf(word: string): Day {
  return DAYS.find((day) => word.toLowerCase().startsWith(day)) ?? 'mon';
}

/** From one day to another, over the weekend where it must be. */
function between(first: string, last: string): readonly Day[] {
  const [from, to] = [DAYS.indexOf(dayOf(first)), DAYS.indexOf(dayOf(last))];
  return DAYS.filter((_, i) => (from <= to ? i >= from && i <= to : i >= from || i <= to));
}

const CLOCK =
  /\b(?:at |around |by )?(\d{1,2})(?:\s?[:.h]\s?([0-5]\d)|h)?\s?(a\.?m\.?|p\.?m\.?|o['’]?clock|uhr)?(?![\d/.-]|\s?(?:weeks?|days?)\b)/gi;
const FOUR = /\b(?:at )?([01]\d|2[0-3])([0-5]\d)\s?(?:h|hours|hrs)\b/i;

/** Stands where a time stood: what follows may be its zone. */
export const GAP = ' @ ';

const SPELLED = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const AT_SPELLED = new RegExp(`\\b(at|around|by) (${SPELLED.join('|')})\\b`, 'i');

/** A time of day that words name, as `09:30`: `9:30`, `at 9`, `9.30 pm`, `noon`, `17h30`, `0930 hours`. */
export function cutTime(said: string): Cut<string> {
  const words = said.replace(
    AT_SPELLED,
    (_, at: string, hour: string) => `${at} ${SPELLED.indexOf(hour.toLowerCase()) + 1}`,
  );
  const named = /\b(?:at )?(noon|midday|midnight)\b/i.exec(words);
  if (named !== null)
    return { found: named[1]?.toLowerCase() === 'midnight' ? '00:00' : '12:00', rest: words.replace(named[0], GAP) };
  const four = FOUR.exec(words);
  if (four !== null) return { found: `${four[1]}:${four[2]}`, rest: words.replace(FOUR, GAP) };
  for (const match of words.matchAll(CLOCK)) {
    const [whole, hour = '', minute, half] = match;
    // A bare number is a time only where a word says so.
    if (minute === undefined && half === undefined && !/^(?:at|around|by) |h$/i.test(whole)) continue;
    const time = timeOf(Number(hour), Number(minute ?? 0), half);
    if (time === undefined) continue;
    const end = match.index + whole.length;
    return { found: time, rest: `${words.slice(0, match.index)}${GAP}${words.slice(end)}` };
  }
  return { found: undefined, rest: words };
}

function timeOf(hour: number, minute: number, half: string | undefined): string | undefined {
  const afternoon = /^p/i.test(half ?? '');
  const morning = /^a/i.test(half ?? '');
  if ((afternoon || morning) && (hour < 1 || hour > 12)) return undefined;
  const hours = afternoon && hour < 12 ? hour + 12 : morning && hour === 12 ? 0 : hour;
  if (hours > 23) return undefined;
  return `${String(hours).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
