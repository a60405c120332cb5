import { z } from 'zod';
import { dateAfter, dayOf, DAYS } from './schedule.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = String.raw`(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?`;
const DAY_MONTH = new RegExp(String.raw`^(\d{1,2})(?:st|nd|rd|th|\.)?\s*(?:of\s+)?${MONTH}(?:,?\s*(\d{4}))?$`, 'i');
const MONTH_DAY = new RegExp(String.raw`^${MONTH}\s*(\d{1,2})(?:st|nd|rd|th)?(?:,?\s*(\d{4}))?$`, 'i');
const dateSchema = z.iso.date();

/**
 * The date that words name, as `2026-12-24`: so written, `24 Dec`, `December 24, 2026`, `24.12.`, `tomorrow`, `next Monday`,
 * `in 2 weeks`. A date without a year is the next such one. Undefined for what is no date, or could be two (`4/5`).
 */
export function readDate(words: string, today: string): string | undefined {
  const text = words.trim().replace(/^(?:on|the)\s+/i, '');
  return written(text, today) ?? spoken(text.toLowerCase(), today);
}

/** The dates of a list, commas or lines between them, and what in it is none. */
export function readDates(
  words: string,
  today: string,
): { readonly dates: readonly string[]; readonly unread: readonly string[] } {
  // "December 24, 2026" holds a comma that parts nothing.
  const parts = words.split(/[\n;]|,(?!\s*\d{4}\b(?!-))|\band\b/).map((part) => part.trim());
  const named = parts.filter((part) => part !== '').map((part) => ({ part, date: readDate(part, today) }));
  return {
    dates: [...new Set(named.flatMap(({ date }) => date ?? []))].sort(),
    unread: named.flatMap(({ part, date }) => (date === undefined ? [part] : [])),
  };
}

function written(text: string, today: string): string | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso !== null) return dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.?(?:\s?(\d{4}))?$/.exec(text);
  if (dotted !== null) return coming(today, { month: Number(dotted[2]), day: Number(dotted[1]), year: dotted[3] });
  const dayFirst = DAY_MONTH.exec(text);
  if (dayFirst !== null)
    return coming(today, { month: monthOf(dayFirst[2]), day: Number(dayFirst[1]), year: dayFirst[3] });
  const monthFirst = MONTH_DAY.exec(text);
  if (monthFirst === null) return undefined;
  return coming(today, { month: monthOf(monthFirst[1]), day: Number(monthFirst[2]), year: monthFirst[3] });
}

function spoken(text: string, today: string): string | undefined {
  if (text === 'today') return today;
  if (text === 'tomorrow') return dateAfter(today, 1);
  const [, count, unit] = /^in (?:(\d{1,3}|an?|one|two|three|four) )?(days?|weeks?)$/.exec(text) ?? [];
  if (unit !== undefined) return dateAfter(today, numberOf(count) * (unit.startsWith('week') ? 7 : 1));
  const day = text === 'next week' ? 'mon' : DAYS.find((each) => new RegExp(`^(?:next )?${each}[a-z]*$`).test(text));
  if (day === undefined) return undefined;
  const ahead = (DAYS.indexOf(day) - DAYS.indexOf(dayOf(today)) + 7) % 7;
  return dateAfter(today, ahead === 0 ? 7 : ahead);
}

function numberOf(word: string | undefined): number {
  const spelled = ['', 'one', 'two', 'three', 'four'].indexOf(word ?? '');
  return spelled > 0 ? spelled : Number(word?.replace(/^an?$/, '1') ?? 1);
}

function monthOf(name: string | undefined): number {
  return MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
}

type Named = { readonly month: number; readonly day: number; readonly year: string | undefined };

/** The next such date from today on, where no year is said. */
function coming(today: string, { month, day, year }: Named): string | undefined {
  if (year !== undefined) return dateOf(Number(year), month, day);
  const from = Number(today.slice(0, 4));
  // Up to eight years lie between two 29ths of February.
  return [0, 1, 2, 3, 4, 5, 6, 7, 8]
    .flatMap((ahead) => dateOf(from + ahead, month, day) ?? [])
    .find((date) => date >= today);
}

function dateOf(year: number, month: number, day: number): string | undefined {
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return dateSchema.safeParse(date).data;
}
