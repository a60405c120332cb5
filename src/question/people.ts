import type { Occupation } from '../occupation/occupation.ts';
import { SHORT_NAMES } from './short-name.ts';

/** A title inside a sentence: `Data Scientists` is `data scientists`; `AI researcher`, `UX` and `ICT` stay as they are. */
export function lowered(title: string): string {
  return title.replace(/\p{Lu}\p{Ll}[\p{L}’']*/gu, (word) => word.toLowerCase());
}

/** The plural of a noun whose last word is its head: `secretaries`, `coaches`, `salespeople`; plurals stay. */
export function plural(noun: string): string {
  if (/(?:staff|people|police)$/.test(noun)) return noun;
  if (noun.endsWith('person')) return noun.replace(/person$/, 'people');
  if (/(?:^|[^u])man$/.test(noun)) return noun.replace(/man$/, 'men');
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (/(?:s|sh|ch|x)$/.test(noun)) return noun.endsWith('s') ? noun : `${noun}es`;
  return `${noun}s`;
}

// Letters whose names begin with a vowel sound, for words that are spelled out: an HR manager, a UX designer.
const VOWEL_LETTERS = 'AEFHILMNORSX';

/** The noun with `a` or `an` by its sound: `an hour`, `a user`, `an ML engineer`, `a UX designer`. */
export function withArticle(noun: string): string {
  const [first = ''] = noun.split(/[\s-]/);
  if (/^[A-Z]{2,}s?$/.test(first)) return `${VOWEL_LETTERS.includes(first.charAt(0)) ? 'an' : 'a'} ${noun}`;
  if (/^(?:hour|honest|honou?r|heir)/i.test(first)) return `an ${noun}`;
  if (/^(?:uni(?!n|m)|us[ei]|eu|ewe|one(?:$|-)|once|ut[ei])/i.test(first)) return `a ${noun}`;
  return `${/^[aeiou]/i.test(first) ? 'an' : 'a'} ${noun}`;
}

/** The people of an occupation inside a sentence, short and in the plural: `radiologists`, `plumbers and pipe fitters`. */
export function peopleOf(occupation: Occupation): string {
  return occupation.kind === 'profile' ? plural(lowered(occupation.title)) : groupPeople(occupation.group);
}

/** One of them, with its article, where the title is one job: `a radiologist`; else `one of them`. */
export function oneOf(occupation: Occupation): string {
  return occupation.kind === 'profile' ? withArticle(lowered(occupation.title)) : 'one of them';
}

/** The people of a unit group: its ISCO title, which is a plural, without what only a classification needs. */
export function groupPeople(group: { readonly isco08: string; readonly title: string }): string {
  return SHORT_NAMES[group.isco08] ?? shortened(group.title);
}

/**
 * The people behind the US figures of an occupation: `US dentists` where both counts bear the same name, else the name
 * of the US occupation, or, where that is too long for a sentence, that it is the nearest one.
 */
export function usPeople(title: string, people: string): string {
  const [name = title] = title.split(/, (?:Except|Including|All Other) ?/);
  const words = lowered(name);
  if (words === people || headOf(words) === headOf(people)) return `US ${people}`;
  const fits = words.length <= LONGEST_US_NAME && !words.includes(',');
  if (!fits) return 'their nearest US counterparts';
  return title.endsWith('All Other') ? `other US ${words}` : `US ${words}`;
}

const LONGEST_US_NAME = 44;

function headOf(words: string): string {
  return words.split(/ and |, /)[0] ?? words;
}

function shortened(title: string): string {
  const plain = title
    .replace(/ \([^)]*\)/g, '')
    .replace(/Information and communications technology/g, 'ICT')
    .replace(/,? and related (?:[a-z-]+ ){0,2}[a-z-]+$/i, '');
  const rest = /^(.*) not elsewhere classified$/.exec(plain)?.[1];
  const words = lowered(rest === undefined ? plain : `other ${rest}`);
  return / and | or |&/.test(words) ? words : words.replace(/, ([^,]+)$/, ' and $1');
}
