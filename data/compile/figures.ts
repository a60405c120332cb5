import type { Fact, Unit } from '../../src/research/base.ts';

type FactFigure = Fact['figures'][number];

const SCALE: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };
const WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const PARTS: Readonly<Record<string, number>> = { third: 3, thirds: 3, quarter: 4, quarters: 4, fifth: 5, fifths: 5 };
const TIME: Readonly<Record<string, Unit>> = {
  year: 'years',
  month: 'months',
  day: 'days',
  hour: 'hours',
  minute: 'minutes',
  time: 'times',
};
const INDEX_WORDS = /\b(score|exposure of|exposure \(|rated exposure|index are|scores run|mean|average [01]\.\d)/i;

/** What a fact measures, where its large numbers are jobs. */
const COUNTS_JOBS = /^(?:Employment|Expected job)/;

/** Years as dates, codes of classifications, and names that hold a number: no quantities. */
const NO_QUANTITY = [
  // dates: 2024, 2010-23, 2024-34, 1988-2004, mid-2025, 2 December 2027
  /\b(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}\b/g,
  /\b(?:19|20)\d\d(?:[-–](?:(?:19|20)\d\d|\d\d))?\b(?![,.]\d|%| (?:people|jobs|models|residency))/g,
  // ISCO-08 and ESCO codes, written bare or with ESCO's decimals
  /\b2511\.\d+\b/g,
  /\b(?:ISCO-08|inside|under ISCO-08|or|,) (?:2511|2512|2120)\b/g,
  /\b2512\b/g,
  /\bO\*NET-SOC\b|\bISCO-08\b|\b\d{2}-\d{4}\b/g,
  // classes and articles, which are names
  /\b(?:major )?groups? \d\b|\bgradients? \d(?:-\d)?\b|\bgradient \(\d\)|\bArticle \d+\b|\bGPT-\d\b|\(4\)(?=,)/gi,
  // scales: the score of 0.70 is the figure, the scale it is on is not
  /\bon a 0-1 scale\b/g,
  /\bfour-digit\b/gi,
  // the width of an interval and the level of a horizon
  /\b95% (?=interval)|\b50% (?=horizon)/g,
];

const NUMBER =
  /(?<money>[$£€])?(?<sign>(?<![\w.])[+-])?(?<from>\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?:(?<percent1>%)?\s?(?:-|–| to )\s?(?<to>\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?![\d.,]*-\d))?(?<after>%|st\b|nd\b|rd\b|th\b)?(?<scale> (?:thousand|million|billion|trillion))?/g;

/**
 * Every quantity in a finding, in reading order, with its text as it stands there. Both ends of a range are
 * figures with the text of the whole range. Dates, codes of classifications and names that hold a number are left out.
 */
export function readFigures(finding: string, measures = ''): FactFigure[] {
  const hidden = NO_QUANTITY.reduce((text, pattern) => text.replace(pattern, blank), finding);
  const found = [
    ...readDigits(hidden, { finding, measures }),
    ...readWordFractions(finding),
    ...readWordTimes(finding),
  ];
  return found.sort((a, b) => a.at - b.at).map((entry) => entry.figure);
}

type Said = { readonly finding: string; readonly measures: string };
type Found = { readonly at: number; readonly figure: FactFigure };

function blank(text: string): string {
  return ' '.repeat(text.length);
}

function readDigits(hidden: string, { finding, measures }: Said): Found[] {
  const found: Found[] = [];
  for (const match of hidden.matchAll(NUMBER)) {
    const part = match.groups ?? {};
    const text = finding.slice(match.index, match.index + match[0].length).trimEnd();
    const scale = SCALE[(part['scale'] ?? '').trim()] ?? SCALE[readScaleAhead(hidden, match)] ?? 1;
    const unit = readUnit(match, { hidden, finding, measures });
    const sign = part['sign'] === '-' ? -1 : 1;
    for (const digits of [part['from'], part['to']]) {
      if (digits === undefined) continue;
      const value = sign * Number(digits.replaceAll(',', '')) * scale;
      found.push({ at: match.index, figure: { value: Number(value.toPrecision(12)), unit, text } });
    }
  }
  return found;
}

// '7.5-8 million' carries its scale itself; '2-2.5 to 1.8 million' lends it to what stands before.
function readScaleAhead(hidden: string, match: RegExpMatchArray): string {
  const rest = hidden.slice((match.index ?? 0) + match[0].length);
  return /^ (?:to|or|and) \d[\d.]* (million|billion)/.exec(rest)?.[1] ?? '';
}

function readUnit(match: RegExpMatchArray, { hidden, finding, measures }: Said & { readonly hidden: string }): Unit {
  const part = match.groups ?? {};
  const before = hidden.slice(0, match.index);
  const after = hidden.slice((match.index ?? 0) + match[0].length);
  if (part['money'] !== undefined) return /\bpay\b/.test(finding) ? 'usd-year' : 'usd';
  if (part['after'] === '%' || part['percent1'] === '%') return 'percent';
  if (part['after'] !== undefined) return 'rank';
  if (/^(?: to [\d.]+(?:-[\d.]+)?)? (?:percentage )?points\b/.test(after)) return 'points';
  if (/^ and \d[\d.]*%|^ to \d[\d.]*%/.test(after)) return 'percent';
  const time = /^[ -](?:human |net )?(year|month|day|hour|minute|time)s?\b/.exec(after)?.[1] ?? '';
  if (TIME[time]) return TIME[time];
  if (before.endsWith('aged ') || after.startsWith('-year-old')) return 'years';
  if (isIndex(match, hidden)) return 'index';
  const whole = part['scale'] !== undefined || part['from']?.includes(',') === true;
  if (whole && COUNTS_JOBS.test(measures)) return 'jobs';
  return whole || Number.isInteger(Number(part['from'])) ? 'count' : 'number';
}

function isIndex(match: RegExpMatchArray, hidden: string): boolean {
  const value = match.groups?.['from'] ?? '';
  return /^[01]\.\d{1,2}$/.test(value) && (INDEX_WORDS.test(hidden) || value.startsWith('0.'));
}

function readWordFractions(finding: string): Found[] {
  const number = WORDS.join('|');
  const share = new RegExp(`\\b(${number}) in (${number})\\b`, 'gi');
  const part = new RegExp(`\\b(an?|${number})[ -](thirds?|quarters?|fifths?)\\b(?! round)`, 'gi');
  const inWords = [...finding.matchAll(share)].map((match) => toShare(match, valueOf(match[2])));
  const parts = [...finding.matchAll(part)].map((match) => toShare(match, PARTS[(match[2] ?? '').toLowerCase()] ?? 1));
  return [...inWords, ...parts];
}

function toShare(match: RegExpMatchArray, whole: number): Found {
  const value = Number((valueOf(match[1]) / whole).toFixed(4));
  return { at: match.index ?? 0, figure: { value, unit: 'share', text: match[0] } };
}

function readWordTimes(finding: string): Found[] {
  const pattern = new RegExp(
    `\\b(${WORDS.join('|')}) (?:to (${WORDS.join('|')}) )?(year|month|day|hour|time)s\\b`,
    'gi',
  );
  return [...finding.matchAll(pattern)].flatMap((match) =>
    [match[1], match[2]].flatMap((word) => {
      const unit = TIME[(match[3] ?? '').toLowerCase()];
      if (word === undefined || unit === undefined) return [];
      return [{ at: match.index, figure: { value: valueOf(word), unit, text: match[0] } }];
    }),
  );
}

function valueOf(word: string | undefined): number {
  return Math.max(WORDS.indexOf((word ?? '').toLowerCase()) + 1, 1);
}
