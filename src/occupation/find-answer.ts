import type { Profile } from '../research/base.ts';
import type { TitleIndex } from './find-index.ts';
import { mostLikely, rankGroups, type Ranking, type Workspace } from './find-rank.ts';
import { JOB_THRESHOLD, jobLikelihood, rightLikelihood, type Signals } from './find-sure.ts';
import { ORDINARY } from './find-ordinary.ts';
import { corrections, type Correction, type Speller } from './find-spelling.ts';
import { keyOf } from './find-words.ts';
import { exactMix, type Lexicon } from './lexicon.ts';
import type { Reading } from './find-read.ts';

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

export type Tools = {
  readonly lexicon: Lexicon;
  readonly index: TitleIndex;
  readonly speller: Speller;
  readonly space: Workspace;
  readonly profileKeys: ReadonlyMap<string, Profile>;
};

type Via = Candidate['via'];
const MOST = 5;
const FEW = 3;

/** The unit group of a code as typed. */
export function answerCode(tools: Tools, code: string): Match {
  const g = tools.lexicon.codes.indexOf(code);
  if (g < 0) return { kind: 'none', candidates: [] };
  return { kind: 'one', candidates: [candidate(tools, g, { confidence: 1, via: 'code' })] };
}

function candidate(tools: Tools, g: number, how: Pick<Candidate, 'confidence' | 'via'>): Candidate {
  const isco08 = tools.lexicon.codes[g] ?? '';
  return { key: isco08, isco08, title: tools.lexicon.names[g] ?? '', ...how };
}

/** The answer to words that are a known title as they stand; undefined where they are not. */
export function answerTitle(tools: Tools, stems: readonly string[], via: Via): Match | undefined {
  const key = keyOf(stems);
  if (ORDINARY.has(key)) return undefined;
  const profile = tools.profileKeys.get(key);
  const mix = exactMix(tools.lexicon, key);
  if (mix < 0 && profile === undefined) return undefined;
  const candidates: Candidate[] = [];
  if (profile !== undefined) {
    candidates.push({ key: profile.slug, isco08: profile.isco08, title: profile.title, confidence: 0.97, via });
  }
  const rest = profile === undefined ? 0.95 : 0.03;
  for (const { g, share } of mix < 0 ? [] : sharesOf(tools.lexicon, mix)) {
    if (tools.lexicon.codes[g] === profile?.isco08) continue;
    candidates.push(candidate(tools, g, { confidence: share * rest, via }));
  }
  return settle(candidates);
}

function sharesOf(lexicon: Lexicon, mix: number): { g: number; share: number }[] {
  const out: { g: number; share: number }[] = [];
  for (let m = lexicon.mixStart[mix] ?? 0; m < (lexicon.mixStart[mix + 1] ?? 0); m += 1) {
    out.push({ g: lexicon.mixGroup[m] ?? 0, share: lexicon.mixShare[m] ?? 0 });
  }
  return out;
}

function settle(candidates: readonly Candidate[]): Match {
  const [first, second] = candidates;
  const clear = first !== undefined && (second === undefined || first.confidence >= 2 * second.confidence);
  return { kind: clear && first.confidence >= 0.5 ? 'one' : 'several', candidates: candidates.slice(0, MOST) };
}

/** The answer to words that are no known title: corrected spelling, then the likeliest groups. */
export function answerWords(tools: Tools, reading: Reading): Match {
  const near = nearWords(tools.speller);
  for (const way of reading.ways) {
    const fixed = respell(tools, way, near);
    const exact = fixed.respelled ? answerTitle(tools, fixed.stems, 'spelling') : undefined;
    if (exact !== undefined && keyOf(way).length > 4) return withOthers(tools, exact, fixed.stems);
  }
  const { stems, respelled } = respell(tools, reading.main, near);
  const via: Via = respelled ? 'spelling' : 'words';
  const ranking = rankGroups(tools.index, stems, tools.space);
  const narrower = reading.aside.length > 0;
  if (narrower) addAside(tools, [...reading.aside, ...stems], ranking.scores);
  const parts = narrower && reading.parts.length === 0 ? [stems] : reading.parts;
  const part = addParts(tools, { stems, parts }, ranking.scores);
  const top = mostLikely(ranking.scores, MOST);
  const signals = signalsOf(tools, { stems, ranking, part, respelled, reading, shares: top.map(({ share }) => share) });
  const sure = jobLikelihood(signals);
  const right = rightLikelihood(signals) * sure;
  const left = 1 - (top[0]?.share ?? 0);
  const candidates = top.map(({ g, share }, i) => {
    const confidence = i === 0 ? right : Math.min(right, ((sure - right) * share) / Math.max(left, 1e-9));
    return candidate(tools, g, { confidence, via });
  });
  if (sure < JOB_THRESHOLD) return { kind: 'none', candidates };
  return settle(candidates);
}

/** The same answer with less likely groups after it, so that there are several to choose from. */
export function withOthers(tools: Tools, match: Match, stems: readonly string[]): Match {
  if (match.candidates.length >= FEW) return match;
  const known = new Set(match.candidates.map(({ isco08 }) => isco08));
  const { scores } = rankGroups(tools.index, stems, tools.space);
  const left = 1 - match.candidates.reduce((sum, { confidence }) => sum + confidence, 0);
  const least = Math.min(...match.candidates.map(({ confidence }) => confidence));
  const others = mostLikely(scores, FEW + 1)
    .map(({ g, share }) => candidate(tools, g, { confidence: Math.min(least, left * share), via: 'words' }))
    .filter(({ isco08 }) => !known.has(isco08));
  return { kind: match.kind, candidates: [...match.candidates, ...others].slice(0, FEW) };
}

type NearWords = (word: string) => readonly Correction[];

// The readings of one text share most of their words; each is looked up once.
function nearWords(speller: Speller): NearWords {
  const found = new Map<string, readonly Correction[]>();
  return (word) => {
    const known = found.get(word) ?? corrections(speller, word);
    found.set(word, known);
    return known;
  };
}

function respell(
  { lexicon }: Tools,
  stems: readonly string[],
  near: NearWords,
): { stems: readonly string[]; respelled: boolean } {
  let respelled = false;
  const out = stems.map((word) => {
    if (lexicon.wordIds.has(word)) return word;
    if (ORDINARY.has(word)) return word;
    const found = near(word).filter(({ cost }) => stems.length > 1 || cost <= 1);
    const best = found[0];
    if (best === undefined) return word;
    respelled = true;
    const fitting = found.find(({ id }) => {
      const other = lexicon.vocabulary[id] ?? '';
      return exactMix(lexicon, keyOf(stems.map((s) => (s === word ? other : s)))) >= 0;
    });
    return lexicon.vocabulary[(fitting ?? best).id] ?? word;
  });
  return { stems: out, respelled };
}

/** Makes scores the mean of what they are and of those with the words in brackets or behind a dash. */
function addAside(tools: Tools, stems: readonly string[], scores: Float64Array): void {
  const known = stems.filter((word) => tools.lexicon.wordIds.has(word));
  const whole = rankGroups(tools.index, known, tools.space).scores;
  for (const [g, score] of whole.entries()) scores[g] = ((scores[g] ?? 0) + score) / 2;
}

const PARTS = { first: 0.8, later: 0.4, tail: 0.3 };

/** Raises the groups of titles that stand inside the words; returns 1 where there was one. */
function addParts(
  tools: Tools,
  { stems, parts }: { stems: readonly string[]; parts: readonly (readonly string[])[] },
  scores: Float64Array,
): number {
  const { lexicon } = tools;
  let found = 0;
  const raise = (part: readonly string[], gain: number): boolean => {
    const mix = exactMix(lexicon, keyOf(part));
    if (mix < 0) return false;
    for (const { g, share } of sharesOf(lexicon, mix)) scores[g] = (scores[g] ?? 0) + gain * share;
    found = 1;
    return true;
  };
  for (const [i, part] of parts.entries()) raise(part, i === 0 ? PARTS.first : PARTS.later);
  for (let from = 1; from < stems.length; from += 1) {
    const size = stems.length - from;
    if (size === 1 && (stems[from]?.length ?? 0) < 5) break;
    if (raise(stems.slice(from), (PARTS.tail * size) / stems.length)) break;
  }
  return found;
}

function signalsOf(
  { index }: Tools,
  seen: {
    stems: readonly string[];
    ranking: Ranking;
    part: number;
    respelled: boolean;
    reading: Reading;
    shares: readonly number[];
  },
): Signals {
  const heads = seen.stems.map((stem) => headness(index, stem));
  const top = seen.shares[0] ?? 0;
  return {
    nearest: seen.ranking.nearest,
    head: heads.at(-1) ?? 0,
    anyHead: Math.max(0, ...heads),
    top,
    lead: top - (seen.shares[1] ?? 0),
    words: seen.stems.length,
    known: seen.ranking.known,
    respelled: seen.respelled ? 1 : 0,
    part: seen.part,
    chatter: Math.min(3, seen.reading.chatter),
    marked: seen.reading.marked ? 1 : 0,
  };
}

// Kinds of work rather than of worker: vacancies often name the one for the other.
const ACTIVITY =
  /(?:.{3}ing|ology|design|production|maintenance|service|support|assistance|survey|logistic|security|repair|desk)$/;

// Endings that say 'one who works' in words that no title holds.
const WORKER =
  /(?:.{4}[^l]ist|.{4}(?:man|ician|eer)|.{3}(?:master|worker|smith|wright|monger|keeper|maker|bishop|boy|girl|maid|herd|player|rider))$/;

// A word is a kind of worker when titles end in it; few titles say little, so they are pulled towards zero.
function headness(index: TitleIndex, stem: string): number {
  const id = index.lexicon.wordIds.get(stem);
  if (ACTIVITY.test(stem) && id !== undefined) return 0.4;
  if (id === undefined) return WORKER.test(stem) ? 0.9 : /.{4}(?:er|or|ant)$/.test(stem) ? 0.4 : 0;
  const titles = (index.postingStart[id + 1] ?? 0) - (index.postingStart[id] ?? 0);
  return ((index.headShare[id] ?? 0) * titles) / (titles + 2);
}
