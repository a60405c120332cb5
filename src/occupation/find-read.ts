import { expand } from './find-short.ts';
import { isMark, trimEnds, unframe, withoutRank } from './find-strip.ts';
import { stem } from './find-words.ts';

export type Reading = {
  /** Ways to read the words as one title, most literal first; each is a list of stems. */
  readonly ways: readonly (readonly string[])[];
  /** The words without frame, rank marks, brackets and places. */
  readonly main: readonly string[];
  /** What stands in brackets or behind a dash: it may narrow the job ('teacher (mathematics)') or be a place. */
  readonly aside: readonly string[];
  /** Titles that stand beside each other in the text ('cook / waiter', 'intern cum secretary'), first to last. */
  readonly parts: readonly (readonly string[])[];
  /** Little words of ordinary sentences (my, the, is) that no known frame explains. */
  readonly chatter: number;
  /** True where a rank or contract mark (trainee, staff, crew) says that a job is meant. */
  readonly marked: boolean;
};

const CHATTER = new Set(
  `i me my mine you your we us our they them it its he she him her this that these those is are was were be am been do does did
  has have had can could will would shall should may might must the a an what when where why how who which off up out down to
  please not no yes if then than there here some any all too very me later now today tomorrow yesterday`.split(/\s+/),
);
const MARKS = new Set(
  `trainee intern apprentice staff crew executive exec expert guy guys girl lad lady folk folks personnel contractor deputy head chief leader
  extern hiring vacancy vacancies wanted jobs job career junior jr senior sr graduate professional professionals operative operatives`.split(
    /\s+/,
  ),
);

/** Splits plain text into words as written. */
export function rawWords(plainText: string): readonly string[] {
  return plainText.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Reads plain text (see `plain`) in the ways in which it can name a job. */
export function read(text: string): Reading {
  const framed = unframe(text);
  const bare = trimEnds(rawWords(framed));
  const cut = framed.replace(
    /\([^)]*\)|\[[^\]]*\]|\s[-–|@#]+\s.*$|[@#].*$|\b(?:based|located|wanted|needed) (?:in|at|near)\b.*$/g,
    ' ',
  );
  const core = tidy(cut);
  const main = core.length === 0 ? bare : core;
  const ways = [rawWords(text), bare, main, turned(cut)];
  const parts = cut
    .split(/\s*(?:[/|;,+]|\bcum\b|\band\b|\bor\b|\s-\s)\s*/)
    .map(tidy)
    .filter((part) => part.length > 0);
  const chatter = rawWords(framed).filter((word) => CHATTER.has(word)).length;
  return {
    chatter,
    marked: rawWords(framed).some((word) => MARKS.has(word)),
    ways: ways
      .flatMap((way) => [way, expanded(way)])
      .filter((way) => way.length > 0)
      .map(stems),
    main: stems(expanded(main)),
    aside: stems(expanded(asideOf(framed).filter((word) => !main.includes(word)))),
    parts: parts.length > 1 ? parts.map((part) => stems(expanded(part))) : [],
  };
}

const ASIDE = /\(([^)]*)\)|\[([^\]]*)\]|\s[-–|]\s(.*)$/g;

function asideOf(text: string): readonly string[] {
  const inside = [...text.matchAll(ASIDE)].map(([, round = '', square = '', tail = '']) => round + square + tail);
  return rawWords(inside.join(' ')).filter((word) => word.length > 1 && !CHATTER.has(word) && !isMark(word));
}

function tidy(text: string): readonly string[] {
  return trimEnds(withoutRank(trimEnds(rawWords(text))));
}

function expanded(words: readonly string[]): readonly string[] {
  return words.flatMap((word) => expand(word) ?? expand(stem(word)) ?? [word]);
}

function stems(words: readonly string[]): readonly string[] {
  return words.map(stem);
}

// 'director of nursing', 'clerk, payroll', 'manager - sales' the way they are said: the head last.
function turned(text: string): readonly string[] {
  const match = /^\s*(.+?)\s*(?:,|\s-|-\s|\bof\b|\bfor\b)\s*(?:the\s+)?(.+)$/.exec(text);
  if (match === null) return [];
  return [...tidy(match[2] ?? ''), ...tidy(match[1] ?? '')];
}
