import type { ResearchBase } from '../../research/parse.ts';
import type { Occupation } from '../../occupation/occupation.ts';
import { STOP, stemOf, wordsOf } from './words.ts';

/** The words that mean the debated occupation, and those that mean another. */
export type JobWords = {
  /** Stem sequences of its titles, longest first. */
  readonly own: readonly (readonly string[])[];
  /** Stems of its titles, for matching with the thread's own words left out. */
  readonly stems: ReadonlySet<string>;
  /** Finds any of the titles in lower-case text. */
  readonly pattern: RegExp;
  /** Nouns that name jobs, singular. */
  readonly jobs: ReadonlySet<string>;
};

/** What stands for the occupation in a text from which its names are taken. */
export const THIS_JOB = 'thisjob';

/** Nouns for people by what they do. */
const AGENT =
  /(?:[^aeiou]er|[aeiou]er|or|ist|ian|ant|eer|smith|wright|man|woman|maid)$|^(?:nurse|chef|cook|clerk|guard|pilot|coach|judge|nanny|mechanic|secretary|attorney|paralegal|architect|midwife|barista|surgeon|dietitian|priest|soldier|butcher|tailor)$/;

/** Nouns of that form that name no job, or name other things as often. */
const NO_JOB: ReadonlySet<string> = new Set(
  `worker laborer labourer officer helper member leader owner buyer computer other printer paper water order power number container consumer
  customer user employer matter center centre theater theatre leather rubber fiber timber lumber copper paper master porter river layer tower
  floor motor tractor vector sector indoor outdoor error door major minor senior junior plant assistant associate attendant model agent
  operator expert caller tester dancer poster starter filter router server laser meter cover corner transfer partner carrier player
  human woman man person participant machinist german applicant merchant cleaner-up manufacturer producer provider publisher`.split(
    /\s+/,
  ),
);
/** Nouns that name jobs: last words of the titles in the base, in the singular. */
export function jobNouns(base: ResearchBase): ReadonlySet<string> {
  const titles = [
    ...[...base.unitGroups.values()].map(({ title }) => title),
    ...[...base.usOccupations.values()].map(({ title }) => title),
    ...[...base.profiles.values()].flatMap(({ title, aliases }) => [title, ...aliases]),
  ];
  const nouns = titles
    .flatMap((title) => title.toLowerCase().split(/,|;|\/| and | or |\(.*?\)/))
    .flatMap((part) => part.match(/[a-z]+(?=[^a-z]*$)/)?.[0] ?? [])
    .map(singular)
    .filter((noun) => AGENT.test(noun) && !NO_JOB.has(noun));
  return new Set(nouns);
}

function singular(noun: string): string {
  return noun
    .replace(/ies$/, 'y')
    .replace(/(?<=ch|sh|ss)es$/, '')
    .replace(/(?<!s)s$/, '');
}

/** The titles that the research base has for the occupation: its own, its group's and those of the US occupations beside it. */
export function jobWordsOf(base: ResearchBase, occupation: Occupation, jobs: ReadonlySet<string>): JobWords {
  const { group } = occupation;
  const links = occupation.kind === 'profile' ? occupation.profile.us : group.us.map(({ soc2018 }) => soc2018);
  const us = links.flatMap((code) => base.usOccupations.get(code)?.title ?? []);
  const aliases = occupation.kind === 'profile' ? occupation.profile.aliases : profileTitles(base, group.isco08);
  const titles = [occupation.title, group.title, ...us, ...aliases];
  const parts = titles.flatMap(partsOf).filter((part) => part.length > 0);
  const nouns = new Set([...jobs].map(stemOf));
  const heads = parts.flatMap((part) => part.at(-1) ?? []).filter((stem) => nouns.has(stem));
  const own = [...parts, ...heads.map((stem) => [stem])].sort((a, b) => b.length - a.length);
  return { own, stems: new Set(parts.flat()), pattern: patternFor(titles, jobs), jobs };
}

/** The words where no occupation is spoken of: any noun that names a job stands for one, and none is another's. */
export function anyJobWords(jobs: ReadonlySet<string>): JobWords {
  const nouns = [...jobs].toSorted((a, b) => b.length - a.length);
  const own = nouns.map((noun) => [stemOf(noun)]);
  return { own, stems: new Set(), pattern: patternFor(nouns, jobs), jobs: new Set() };
}

/** Titles as they stand in a text, singular or plural, and their last nouns alone. */
function patternFor(titles: readonly string[], jobs: ReadonlySet<string>): RegExp {
  const names = titles.flatMap((title) =>
    title
      .toLowerCase()
      .replace(/\([^)]*\)/g, ' ')
      .split(/,|;|\/| and | or /)
      .map((part) => singular(part.trim())),
  );
  const last = names.flatMap((name) => name.split(' ').at(-1) ?? []).filter((noun) => jobs.has(noun));
  const all = [...new Set([...names, ...last])].filter((name) => name.length > 2).sort((a, b) => b.length - a.length);
  const safe = all.map((name) => name.replace(/[^\w ]/g, '.').replace(/y$/, '(?:y|ie)'));
  return new RegExp(`\\b(?:${safe.join('|')})(?:e?s)?\\b`, 'g');
}

/** A text in lower case in which every name of the occupation says "workers", so that all its names read alike. */
export function namedAlike(text: string, { pattern }: JobWords): string {
  return text.replace(pattern, 'workers');
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
  const others = wordsOf(text).some((word) => jobs.has(singular(word)));
  return others && !stems.includes(THIS_JOB) && !REFERS.test(text) && !ANALOGY.test(text);
}
