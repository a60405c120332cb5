import type { Profile } from '../research/base.ts';
import { indexTitles, type TitleIndex } from './find-index.ts';
import { rankGroups, type Workspace } from './find-rank.ts';
import { expand } from './find-short.ts';
import { corrections, createSpeller, type Speller } from './find-spelling.ts';
import { trimEnds, unframe, withoutRank } from './find-strip.ts';
import { keyOf, plain, stem } from './find-words.ts';
import { exactMix, type Lexicon } from './lexicon.ts';

export type Candidate = {
  /** ISCO-08 code of a unit group, or slug of a profile. */
  readonly key: string;
  readonly isco08: string;
  readonly title: string;
  /** 0 to 1: how often an answer like this one is right. */
  readonly confidence: number;
  readonly via: 'code' | 'title' | 'spelling' | 'words';
};
export type Match = { readonly kind: 'one' | 'several' | 'none'; readonly candidates: readonly Candidate[] };
export type Mention = { readonly start: number; readonly end: number; readonly text: string; readonly match: Match };
export type Finder = {
  readonly find: (words: string) => Match;
  readonly mentions: (sentence: string) => readonly Mention[];
};

type Tools = {
  readonly lexicon: Lexicon;
  readonly index: TitleIndex;
  readonly speller: Speller;
  readonly space: Workspace;
  readonly profileKeys: ReadonlyMap<string, Profile>;
};

const LONGEST = 400;

/** Builds the finder; `find` answers in well under a millisecond and does not change anything. */
export function createFinder(lexicon: Lexicon, profiles: readonly Profile[]): Finder {
  const index = indexTitles(lexicon);
  const profileKeys = new Map<string, Profile>();
  for (const profile of profiles) {
    for (const title of [profile.title, ...profile.aliases]) profileKeys.set(keyOf(stems(plain(title))), profile);
  }
  const space = { overlap: new Float32Array(lexicon.titleMix.length), touched: [] };
  const tools: Tools = { lexicon, index, speller: createSpeller(index), space, profileKeys };
  return { find: (words) => find(tools, words), mentions: (sentence) => mentions(tools, sentence) };
}

function raw(plainText: string): readonly string[] {
  return plainText.match(/[\p{L}\p{N}]+/gu) ?? [];
}
function stems(plainText: string): readonly string[] {
  return raw(plainText).map(stem);
}

/** The ways to read the words, most literal first. */
function readings(text: string): readonly (readonly string[])[] {
  const whole = raw(text);
  const bare = trimEnds(raw(unframe(text)));
  const unranked = trimEnds(withoutRank(trimEnds(raw(unframe(text.replace(/\([^)]*\)|\[[^\]]*\]|\s+-\s.*$/g, ' '))))));
  const list = [whole, bare, unranked];
  const out = list.flatMap((words) => [words, words.flatMap((word) => expand(word) ?? [word])]);
  return out.filter((words) => words.length > 0).map((words) => words.map(stem));
}

function find(tools: Tools, words: string): Match {
  const text = plain(words.slice(0, LONGEST));
  const code = /^(?:isco(?:-?08)?[\s:]*)?(\d{4})$/.exec(text.trim())?.[1];
  if (code !== undefined) return byCode(tools, code);
  const ways = readings(text);
  for (const way of ways) {
    const exact = byKey(tools, keyOf(way), 'title');
    if (exact !== undefined) return exact;
  }
  return byWords(tools, ways.at(-1) ?? []);
}

function byCode(tools: Tools, code: string): Match {
  const g = tools.lexicon.codes.indexOf(code);
  if (g < 0) return { kind: 'none', candidates: [] };
  return { kind: 'one', candidates: [candidate(tools, g, { confidence: 1, via: 'code' })] };
}

function candidate(tools: Tools, g: number, how: Pick<Candidate, 'confidence' | 'via'>): Candidate {
  const isco08 = tools.lexicon.codes[g] ?? '';
  return { key: isco08, isco08, title: tools.lexicon.names[g] ?? '', ...how };
}

function byKey(tools: Tools, key: string, via: Candidate['via']): Match | undefined {
  const profile = tools.profileKeys.get(key);
  if (profile !== undefined) {
    const { slug, isco08, title } = profile;
    return { kind: 'one', candidates: [{ key: slug, isco08, title, confidence: 0.99, via }] };
  }
  const mix = exactMix(tools.lexicon, key);
  if (mix < 0) return undefined;
  const { mixStart, mixGroup, mixShare } = tools.lexicon;
  const candidates: Candidate[] = [];
  for (let m = mixStart[mix] ?? 0; m < (mixStart[mix + 1] ?? 0); m += 1) {
    const confidence = Math.min(0.97, (mixShare[m] ?? 0) * 0.97);
    candidates.push(candidate(tools, mixGroup[m] ?? 0, { confidence, via }));
  }
  return { kind: candidates.length === 1 || (candidates[0]?.confidence ?? 0) > 0.6 ? 'one' : 'several', candidates };
}

function byWords(tools: Tools, way: readonly string[]): Match {
  const { lexicon, index } = tools;
  const fixed = way.map((word) => {
    if (lexicon.wordIds.has(word)) return word;
    const best = corrections(tools.speller, word)[0];
    return best === undefined ? word : (lexicon.vocabulary[best.id] ?? word);
  });
  const via = fixed.some((word, i) => word !== way[i]) ? 'spelling' : 'words';
  const exact = via === 'spelling' ? byKey(tools, keyOf(fixed), 'spelling') : undefined;
  if (exact !== undefined) return exact;
  const ranking = rankGroups(index, fixed, tools.space);
  const top = [...ranking.scores.keys()]
    .sort((a, b) => (ranking.scores[b] ?? 0) - (ranking.scores[a] ?? 0))
    .slice(0, 5);
  const best = ranking.scores[top[0] ?? 0] ?? 0;
  const parts = top.map((g) => Math.exp((ranking.scores[g] ?? 0) - best));
  const sum = parts.reduce((a, b) => a + b, 0);
  const sure = ranking.nearest * ranking.known;
  const candidates = top.map((g, i) => candidate(tools, g, { confidence: ((parts[i] ?? 0) / sum) * sure, via }));
  if (sure < 0.35) return { kind: 'none', candidates };
  return { kind: (candidates[0]?.confidence ?? 0) > 0.5 ? 'one' : 'several', candidates };
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
      const match = byKey(tools, keyOf(stems(plain(text))), 'title');
      if (match === undefined) continue;
      out.push({ start, end, text, match });
      i += n - 1;
      break;
    }
  }
  return out;
}
