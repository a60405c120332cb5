import type { ResearchBase } from '../../research/parse.ts';
import type { Occupation } from '../../occupation/occupation.ts';
import { STOP, stemOf, wordsOf } from './words.ts';

/** The words that mean the debated occupation, and those that mean another. */
export type JobWords = {
  /** Stem sequences of its titles, longest first. */
  readonly own: readonly (readonly string[])[];
  /** Stems of its titles, for matching with the thread's own words left out. */
  readonly stems: ReadonlySet<string>;
  /** Stems that name jobs, its own among them. */
  readonly jobs: ReadonlySet<string>;
};

/** What stands for the occupation in a text from which its names are taken. */
export const THIS_JOB = 'thisjob';

/** Words at the end of titles that name no job, or name other things as often. */
const NO_JOB = new Set(
  'worker professional assistant agent occupation other officer specialist helper labourer laborer staff associate model personnel employee elsewhere classified related except hand head master fellow aid aide technician operator person representative expert member leader setter tender machine service system equipment food care work support engine process product vehicle plant clean drive print build design test train process'
    .split(' ')
    .map(stemOf),
);

/** Stems that name jobs: last words of the titles in the base. */
export function jobNouns(base: ResearchBase): ReadonlySet<string> {
  const titles = [
    ...[...base.unitGroups.values()].map(({ title }) => title),
    ...[...base.usOccupations.values()].map(({ title }) => title),
    ...[...base.profiles.values()].flatMap(({ title, aliases }) => [title, ...aliases]),
  ];
  const nouns = titles.flatMap(partsOf).flatMap((part) => part.at(-1) ?? []);
  return new Set(nouns.filter((stem) => stem.length > 3 && !NO_JOB.has(stem)));
}

/** The titles that the research base has for the occupation: its own, its group's and those of the US occupations beside it. */
export function jobWordsOf(base: ResearchBase, occupation: Occupation, jobs: ReadonlySet<string>): JobWords {
  const { group } = occupation;
  const links = occupation.kind === 'profile' ? occupation.profile.us : group.us.map(({ soc2018 }) => soc2018);
  const us = links.flatMap((code) => base.usOccupations.get(code)?.title ?? []);
  const aliases = occupation.kind === 'profile' ? occupation.profile.aliases : profileTitles(base, group.isco08);
  const parts = [occupation.title, group.title, ...us, ...aliases].flatMap(partsOf).filter((part) => part.length > 0);
  const heads = parts.flatMap((part) => part.at(-1) ?? []).filter((stem) => jobs.has(stem));
  const own = [...parts, ...heads.map((stem) => [stem])].sort((a, b) => b.length - a.length);
  return { own, stems: new Set(parts.flat()), jobs: new Set([...jobs, ...heads]) };
}

function profileTitles(base: ResearchBase, isco08: string): readonly string[] {
  return [...base.profiles.values()]
    .filter((profile) => profile.isco08 === isco08)
    .flatMap(({ title, aliases }) => [title, ...aliases]);
}

/** A title as its single names: "Accountants and Auditors" is two. Bracketed words and "all other" are dropped. */
function partsOf(title: string): readonly (readonly string[])[] {
  return title
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\b(?:all other|not elsewhere classified|except .*)$/, ' ')
    .split(/,|;|\/| and | or /)
    .map((part) =>
      wordsOf(part)
        .filter((word) => !STOP.has(word))
        .map(stemOf),
    );
}

/** The words of a text as stems, every name of the occupation made one. */
export function withThisJob(text: string, { own }: JobWords): readonly string[] {
  const stems = wordsOf(text).map(stemOf);
  const out: string[] = [];
  for (let at = 0; at < stems.length;) {
    const name = own.find((part) => part.every((stem, i) => stems[at + i] === stem));
    out.push(name ? THIS_JOB : (stems[at] ?? ''));
    at += name?.length ?? 1;
  }
  return out;
}

const REFERS =
  /\b(?:(?:this|the|that|our|my|your|their) (?:jobs?|work|trade|profession|occupation|role|post|field)|they|them|we|us|he|she|i)\b/;
const ANALOGY =
  /\b(?:like|just as|as with|same (?:as|with|thing)|similar(?:ly)?|compar\w+|unlike|whereas|for example|for instance|example|remember|history|used to|analog\w+|think of|take|look at|such as|including)\b/;

/** Whether a text speaks of other jobs only, by no analogy and with nothing that could mean this one. */
export function isOtherJob(text: string, stems: readonly string[], { jobs }: JobWords): boolean {
  const others = stems.some((stem) => jobs.has(stem));
  return others && !stems.includes(THIS_JOB) && !REFERS.test(text) && !ANALOGY.test(text);
}
