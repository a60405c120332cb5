/** The longest argument that is read, in characters: that of a message on the tighter platform. */
export const LONGEST_ARGUMENT = 2000;
/** The longest argument in words. */
export const MOST_WORDS = 500;

/**
 * An argument as it is read: Unicode NFKC, straight quotes and dashes, no control, format or direction characters, no
 * marks stacked on letters, no mention, markup or quoted line (`>`: someone else's words). Line breaks stay.
 */
export function cleanArgument(words: string): string {
  return words
    .normalize('NFKC')
    .replace(/\\u[0-9a-f]{4}|\\[nrt0]/gi, ' ')
    .replace(/^[ \t]*(?:>|&gt;).*$/gm, ' ')
    .replace(/<script\b[^>]*>.*?<\/script\s*>|<style\b[^>]*>.*?<\/style\s*>/gis, ' ')
    .replace(/<\/?[a-z!][^<>]{0,300}>/gi, ' ')
    .replace(/<[@#!][^>]{0,80}>/g, ' ')
    .replace(/(?:^|(?<=\s))@[\p{L}\p{N}_.-]+/gu, ' ')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFKC')
    .replace(/[‘’‛`´ʼ]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐-―−]/g, '-')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/(?!\n)\p{C}/gu, '')
    .replace(/[*_~|]+/g, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/[\p{L}\p{N}]{60,}/gu, (run) => run.slice(0, 60))
    .trim();
}

/** An address of the web inside a text. */
export const LINK = /\bhttps?:\/\/[^\s<>()"']+|\bwww\.[^\s<>()"']+/gi;

/** Sentences of a cleaned text in lower case, without links; each keeps its closing mark. */
export function sentencesOf(clean: string): readonly string[] {
  return clean
    .replace(LINK, ' ')
    .toLowerCase()
    .replace(/\b(e\.g|i\.e|etc|vs|dr|mr|mrs|ms|prof|inc|u\.s|u\.k|no|approx)\./g, '$1')
    .replace(/(\d)\.(?=\d)/g, '$1·')
    .split(/(?<=[.!?…])["')\]]*\s+|\n+/)
    .map((sentence) => sentence.replaceAll('·', '.').trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

/** Words of a text in lower case; an apostrophe inside a word is dropped ("don't" is dont). */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replace(/'/g, '')
      .match(/[\p{L}\p{N}]+(?:[.,]\d+)*%?/gu) ?? []
  );
}

/** Words that carry no content of their own. */
export const STOP: ReadonlySet<string> = new Set(
  `a an the and or but nor so yet if then else than as at by for from in into of off on onto out over per to under up upon via with
  within without about above across after again against all almost also although always am among any anybody anyone anything are
  arent around be became because become becomes been before being below between both can cannot cant could couldnt did didnt do
  does doesnt doing dont done down during each either enough especially etc even ever every everybody everyone everything few first
  further get gets getting give given go goes going gone got had hadnt has hasnt have havent having he hed her here hers herself hes
  him himself his how however i id ill im indeed instead is isnt it itd itll its itself ive just keep kept know known last least less
  let lets like likely lot lots made make makes making many may maybe me mean means might mine more moreover most much must mustnt my
  myself neither never no nobody none not nothing now of often ok okay once one ones only other others otherwise ought our ours
  ourselves own perhaps quite rather really same say says said see seem seems shall she shes should shouldnt simply since some
  somebody somehow someone something sometimes soon still such sure take taken tell that thats the their theirs them themselves
  thence there therefore theres these they theyd theyll theyre theyve thing things think this those though through thus till too
  toward towards truly until us use used using usually very want was wasnt way we wed well were werent weve what whatever whats when
  where whereas whether which while who whoever whole whom whose why will with wont would wouldnt yes you youd youll your youre
  yours yourself youve hence lol lmao ok tbh imo imho actually basically literally definitely`.split(/\s+/),
);

/** A word cut to its stem: inflections, then the commonest endings of derived words, so that "automation" meets "automated". */
export function stemOf(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  const base = inflected(word);
  return tidy(withoutEnding(withoutEnding(base)));
}

function withoutEnding(word: string): string {
  if (word.length < 5) return word;
  const found = ENDINGS.find(([ending, least]) => word.endsWith(ending) && word.length - ending.length >= least);
  return found ? word.slice(0, -found[0].length) : word;
}

const ENDINGS: readonly (readonly [string, number])[] = [
  ['ization', 3],
  ['isation', 3],
  ['fulness', 3],
  ['iveness', 3],
  ['ability', 3],
  ['ibility', 3],
  ['ational', 3],
  ['ations', 3],
  ['ation', 3],
  ['ively', 3],
  ['ement', 4],
  ['ments', 3],
  ['ment', 3],
  ['ness', 3],
  ['ance', 4],
  ['ence', 4],
  ['able', 3],
  ['ible', 3],
  ['ator', 3],
  ['ized', 3],
  ['izes', 3],
  ['ise', 4],
  ['ize', 3],
  ['ally', 3],
  ['ity', 3],
  ['ive', 3],
  ['ion', 3],
  ['ous', 3],
  ['ful', 3],
  ['ant', 4],
  ['ent', 4],
  ['ate', 3],
  ['ism', 3],
  ['ist', 3],
  ['ee', 4],
  ['at', 3],
  ['al', 4],
  ['ic', 3],
  ['er', 4],
  ['or', 4],
  ['ly', 3],
];

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `men man,women woman,people person,children child,lost lose,losing lose,loss lose,losses lose,taught teach,bought buy,built build,
  grew grow,grown growth,growth grow,fell fall,fallen fall,rose rise,risen rise,wrote write,written write,drove drive,driven drive,
  cheaper cheap,cheapest cheap,better good,best good,worse bad,worst bad,faster fast,taken take,took take,thought think,paid pay,
  sold sell,fewer few,done do,kept keep,left leave,hired hire,cost cost,costs cost,lives life,wages wage,died die,dying die,
  death die,dead die,grown grow,safer safe,safety safe,creative creativity,data data,media media,children child,kids child,kid child,felt feel`
    .split(',')
    .map((pair): [string, string] => {
      const [from = '', to = ''] = pair.trim().split(' ');
      return [from, to];
    }),
);

function inflected(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (/(?:sh|ch|x|z|ss)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('s')) return word.slice(0, -1);
  if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/[aeiouy][a-z]*ing$/.test(word) && word.length > 5) return word.slice(0, -3);
  if (/[aeiouy][a-z]*ed$/.test(word) && word.length > 4) return word.slice(0, -2);
  return word;
}

function tidy(word: string): string {
  const single = word.replace(/([bdfgklmnprt])\1$/, '$1');
  if (single.length > 3 && single.endsWith('e')) return single.slice(0, -1);
  return single.length > 2 && single.endsWith('y') ? `${single.slice(0, -1)}i` : single;
}

/** The stems of those words. */
export const STOP_STEMS: ReadonlySet<string> = new Set([...STOP].map((word) => stemOf(word)));

/** Stems of the words that carry content, in their order. */
export function contentStems(text: string): readonly string[] {
  return wordsOf(text)
    .filter((word) => !STOP.has(word) && (word.length > 1 || /\d/.test(word)))
    .map(stemOf);
}
