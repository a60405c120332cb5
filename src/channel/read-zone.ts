import { own } from '../own.ts';
import { GAP, type Cut } from './read-when.ts';
import { zoneNamed } from './schedule.ts';

/** What people call a zone, beside its IANA name and its city. The abbreviation of a season means the whole year's zone. */
const NAMES: Readonly<Record<string, string>> = {
  utc: 'UTC',
  gmt: 'UTC',
  z: 'UTC',
  et: 'America/New_York',
  est: 'America/New_York',
  edt: 'America/New_York',
  eastern: 'America/New_York',
  ct: 'America/Chicago',
  cst: 'America/Chicago',
  cdt: 'America/Chicago',
  central: 'America/Chicago',
  mt: 'America/Denver',
  mst: 'America/Denver',
  mdt: 'America/Denver',
  mountain: 'America/Denver',
  pt: 'America/Los_Angeles',
  pst: 'America/Los_Angeles',
  pdt: 'America/Los_Angeles',
  pacific: 'America/Los_Angeles',
  uk: 'Europe/London',
  bst: 'Europe/London',
  wet: 'Europe/Lisbon',
  cet: 'Europe/Berlin',
  cest: 'Europe/Berlin',
  eet: 'Europe/Athens',
  ist: 'Asia/Kolkata',
  india: 'Asia/Kolkata',
  sgt: 'Asia/Singapore',
  hkt: 'Asia/Hong_Kong',
  jst: 'Asia/Tokyo',
  kst: 'Asia/Seoul',
  aest: 'Australia/Sydney',
  aedt: 'Australia/Sydney',
  nzst: 'Pacific/Auckland',
  nzdt: 'Pacific/Auckland',
  'san francisco': 'America/Los_Angeles',
  seattle: 'America/Los_Angeles',
  boston: 'America/New_York',
  washington: 'America/New_York',
  munich: 'Europe/Berlin',
  hamburg: 'Europe/Berlin',
  frankfurt: 'Europe/Berlin',
  cologne: 'Europe/Berlin',
  barcelona: 'Europe/Madrid',
  milan: 'Europe/Rome',
  geneva: 'Europe/Zurich',
  manchester: 'Europe/London',
  edinburgh: 'Europe/London',
  delhi: 'Asia/Kolkata',
  'new delhi': 'Asia/Kolkata',
  mumbai: 'Asia/Kolkata',
  bangalore: 'Asia/Kolkata',
  bengaluru: 'Asia/Kolkata',
  hyderabad: 'Asia/Kolkata',
  calcutta: 'Asia/Kolkata',
  kolkata: 'Asia/Kolkata',
  kathmandu: 'Asia/Kathmandu',
  yangon: 'Asia/Yangon',
  'ho chi minh city': 'Asia/Ho_Chi_Minh',
  beijing: 'Asia/Shanghai',
  shenzhen: 'Asia/Shanghai',
  'rio de janeiro': 'America/Sao_Paulo',
  montreal: 'America/Toronto',
  'cape town': 'Africa/Johannesburg',
  osaka: 'Asia/Tokyo',
  hanoi: 'Asia/Ho_Chi_Minh',
  kyiv: 'Europe/Kyiv',
};

const FULL = /(?<![\w/])[A-Za-z]{2,}(?:\/[A-Za-z][A-Za-z0-9_+-]*){1,2}(?![\w/])/g;
const CLOSERS = /^\s*(?:in\s+|by\s+)?(?:the\s+)?(.+?)(?:\s+time)?\s*$/i;

/** The IANA zone that words as a whole name, in its usual spelling; undefined where they name none. */
export function readZone(words: string): string | undefined {
  const plain = (CLOSERS.exec(words)?.[1] ?? '').replace(/\s+/g, ' ').trim();
  const named = own(NAMES, plain.toLowerCase());
  if (named !== undefined) return named;
  if (/^[A-Za-z]+\//.test(plain)) return zoneNamed(plain.replaceAll(' ', '_'));
  const city = plain.toLowerCase();
  return zones().find((zone) => cityOf(zone) === city);
}

/**
 * The zone inside a line: an IANA name anywhere, else the words after the time (`9:30 Berlin`, `at 9 New York time`) or
 * before the word "time".
 */
export function cutZone(words: string): Cut<string> {
  for (const { 0: whole, index } of words.matchAll(FULL)) {
    const zone = readZone(whole);
    if (zone !== undefined)
      return { found: zone, rest: `${words.slice(0, index)} ${words.slice(index + whole.length)}` };
  }
  const tokens = [...words.matchAll(/[\p{L}.'’]+/gu)];
  for (let i = 0; i < tokens.length; i += 1) {
    for (const length of [3, 2, 1]) {
      const [start, end] = [tokens[i]?.index ?? 0, endOf(tokens[i + length - 1])];
      if (i + length > tokens.length || end === undefined) continue;
      const zone = readZone(words.slice(start, end));
      const said = zone !== undefined && saysZone(words, start, end);
      if (said) return { found: zone, rest: `${words.slice(0, start)} ${words.slice(end).replace(/^\s+time\b/i, '')}` };
    }
  }
  return { found: undefined, rest: words };
}

function endOf(token: RegExpExecArray | undefined): number | undefined {
  return token && token.index + token[0].length;
}

/** `PST` and `UTC` are zones wherever they stand; a city is one right after the time, or before "time". */
function saysZone(words: string, start: number, end: number): boolean {
  if (/^[A-Z]{3,4}$/.test(words.slice(start, end))) return true;
  return /^\s+time\b/i.test(words.slice(end)) || new RegExp(`${GAP}\\s*(?:in\\s+)?$`).test(words.slice(0, start));
}

function zones(): readonly string[] {
  return Intl.supportedValuesOf('timeZone');
}

function cityOf(zone: string): string {
  return zone
    .slice(zone.lastIndexOf('/') + 1)
    .replaceAll('_', ' ')
    .toLowerCase();
}
