import type { Country } from '../research/base.ts';
import { COUNTRY_NAMES, WITH_PLACE_WORD } from './country-name.ts';
import { PLACES_WITHIN, REGION_GROUPS } from './region.ts';

/** A stretch of a text that names a place; `name` is a country's display name or a group's. */
export type Place = { readonly start: number; readonly end: number; readonly name: string };

type Named = { readonly words: readonly string[]; readonly name: string; readonly strict: boolean };
export type PlaceIndex = ReadonlyMap<string, readonly Named[]>;

const PLACE_WORDS = new Set('in for from to across like about vs versus than inside within of and or or'.split(' '));

function plainName(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Every name of a place by its first word, longest names first. */
export function indexPlaces(countries: readonly Country[]): PlaceIndex {
  const index = new Map<string, Named[]>();
  const add = (alias: string, name: string, strict: boolean): void => {
    const words = plainName(alias).split(' ');
    const [first] = words;
    if (first === undefined || first === '') return;
    const list = index.get(first) ?? [];
    if (!list.some((one) => one.words.join(' ') === words.join(' '))) list.push({ words, name, strict });
    index.set(first, list);
  };
  for (const group of REGION_GROUPS) for (const alias of [group.name, ...group.aliases]) add(alias, group.name, false);
  for (const { iso3, name, aliases } of countries) {
    const strict = (WITH_PLACE_WORD[iso3] ?? '').split(', ').filter((alias) => alias !== '');
    for (const alias of strict) add(alias, name, true);
    for (const alias of [name, ...aliases, ...(COUNTRY_NAMES[iso3] ?? '').split(', ')]) add(alias, name, false);
    const within = PLACES_WITHIN.find(([code]) => code === iso3)?.[1] ?? [];
    for (const alias of within) add(alias, name, false);
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** The places that a text names, in order. 'us' counts only as 'US' or after a word such as 'in the'. */
export function findPlaces(index: PlaceIndex, text: string): readonly Place[] {
  const tokens = [...text.matchAll(/[\p{L}\p{N}]+(?:['.](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*/gu)];
  const words = tokens.map((token) => plainName(token[0].replace(/['’]s$/, '')));
  const out: Place[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const first = tokens[i];
    const found = (index.get(words[i] ?? '') ?? index.get((words[i] ?? '').split(' ')[0] ?? ''))?.find((named) =>
      fits({ named, words, at: i, typed: first?.[0] ?? '' }),
    );
    if (found === undefined || first === undefined) continue;
    const length = lengthIn(found, words[i] ?? '');
    const last = tokens[i + length - 1] ?? first;
    const before = words[i - 1] === 'the' ? tokens[i - 1] : undefined;
    out.push({ start: before?.index ?? first.index, end: last.index + last[0].length, name: found.name });
    i += length - 1;
  }
  return out;
}

// 'u.s' is one typed word but two plain ones.
function lengthIn(named: Named, firstWord: string): number {
  return Math.max(1, named.words.length - (firstWord.split(' ').length - 1));
}

function fits({
  named,
  words,
  at,
  typed,
}: {
  named: Named;
  words: readonly string[];
  at: number;
  typed: string;
}): boolean {
  const said = words.slice(at, at + lengthIn(named, words[at] ?? '')).join(' ');
  if (said !== named.words.join(' ')) return false;
  if (!named.strict) return true;
  if (named.words[0] === 'us' && typed === 'US') return true;
  const before = words[at - 1];
  if (named.words[0] === 'us') return before === 'the' || before === 'in' || before === 'vs';
  return before !== undefined && (PLACE_WORDS.has(before) || (named.words[0] === 'polish' && before !== 'to'));
}
