import type { Profile } from '../research/base.ts';
import { answerCode, answerTitle, answerWords, withOthers, type Match, type Tools } from './find-answer.ts';
import { indexTitles } from './find-index.ts';
import { rawWords, read, type Reading } from './find-read.ts';
import { createSpeller } from './find-spelling.ts';
import { trimEnds } from './find-strip.ts';
import { keyOf, plain, stem } from './find-words.ts';
import type { Lexicon } from './lexicon.ts';

export type { Candidate, Match } from './find-answer.ts';
type Mention = { readonly start: number; readonly end: number; readonly text: string; readonly match: Match };
export type Finder = {
  /** The occupation that the words name: a code, a title in any spelling, or the likeliest groups. */
  readonly find: (words: string) => Match;
  /** The jobs named inside a running sentence, in order, none overlapping; only what is surely a job. */
  readonly mentions: (sentence: string) => readonly Mention[];
};

/** Characters of a query that are read. */
const LONGEST = 400;

// Addresses, markup and code are never titles; reading them as words would find some.
const NO_TITLE = /https?:|www\.|\S@\S+\.\w|[<>{}]|\w\.\w+\(|\);$|^\s*select\b.*\bfrom\b|[=*]{2}/;

/** Builds the finder (about a quarter of a second); the finder itself keeps nothing between calls. */
export function createFinder(lexicon: Lexicon, profiles: readonly Profile[]): Finder {
  const index = indexTitles(lexicon);
  const profileKeys = new Map<string, Profile>();
  for (const profile of profiles) {
    for (const title of [profile.title, ...profile.aliases]) profileKeys.set(keyOf(stemsOf(title)), profile);
  }
  const space = { overlap: new Float32Array(lexicon.titleMix.length), touched: [] };
  const tools: Tools = { lexicon, index, speller: createSpeller(index), space, profileKeys };
  return { find: (words) => find(tools, words), mentions: (sentence) => mentions(tools, sentence) };
}

function stemsOf(text: string): readonly string[] {
  return rawWords(plain(text)).map(stem);
}

function find(tools: Tools, words: string): Match {
  const text = plain(words.slice(0, LONGEST));
  const code = /^\s*(?:isco(?:-?08)?[\s:]*)?(\d{4})\s*$/.exec(text)?.[1];
  if (code !== undefined) return answerCode(tools, code);
  if (NO_TITLE.test(text)) return { kind: 'none', candidates: [] };
  const reading = read(text);
  for (const way of reading.ways) {
    const exact = answerTitle(tools, way, 'title');
    if (exact !== undefined) return narrowed(tools, reading, { way, exact }) ?? withOthers(tools, exact, way);
  }
  return answerWords(tools, reading);
}

/** The answer to all the words where what this way leaves out makes another job of it, or a doubtful one. */
function narrowed(
  tools: Tools,
  reading: Reading,
  { way, exact }: { readonly way: readonly string[]; readonly exact: Match },
): Match | undefined {
  const aside = reading.aside.filter((word) => tools.lexicon.wordIds.has(word));
  if (aside.length === 0 || aside.some((word) => way.includes(word))) return undefined;
  const whole = answerWords(tools, reading);
  const same = whole.candidates[0]?.isco08 === exact.candidates[0]?.isco08;
  return whole.kind === 'one' && same ? undefined : whole;
}

// Words that are titles too, but seldom mean one in a running sentence.
const SELDOM =
  /^(?:lead|host|model|head|hand|page|partner|extra|star|server|second|third|chair|starter|fellow|major|private)s?$/i;
const SHORT_NAMES = /^(?:vets?|cops?|gps?|rns?|devs?|ceos?|ctos?|cfos?|mps?|pas?|djs?|swe|sre|hr)$/i;

// A mention neither begins nor ends in a little word; two or three letters must be capitals or a usual short name.
function couldName(words: readonly string[]): boolean {
  if (trimEnds(words.map((word) => word.toLowerCase())).length < words.length) return false;
  const [only = ''] = words;
  if (words.length > 1) return true;
  return only.length > 3 ? !SELDOM.test(only) : SHORT_NAMES.test(only) || /^[A-Z]{2,3}$/.test(only);
}

function mentions(tools: Tools, sentence: string): readonly Mention[] {
  const tokens = [...sentence.slice(0, 2000).matchAll(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)];
  const out: Mention[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    for (let n = Math.min(6, tokens.length - i); n >= 1; n -= 1) {
      const start = tokens[i]?.index ?? 0;
      const last = tokens[i + n - 1];
      const end = (last?.index ?? 0) + (last?.[0].length ?? 0);
      const text = sentence.slice(start, end);
      const match = couldName(tokens.slice(i, i + n).map(([word]) => word))
        ? answerTitle(tools, stemsOf(text), 'title')
        : undefined;
      if (match === undefined) continue;
      out.push({ start, end, text, match });
      i += n - 1;
      break;
    }
  }
  return out;
}
