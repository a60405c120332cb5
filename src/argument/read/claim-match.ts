import type { Claim } from '../../research/base.ts';
import { CLAIM_PHRASES } from './claim-phrase.ts';
import { contentStems, STOP, stemOf, wordsOf } from './words.ts';

export type ClaimScore = {
  readonly id: string;
  readonly side: Claim['side'];
  /** 0 to 1; below the threshold a claim is not made. */
  readonly score: number;
  /** The phrases that were found, as they stand in our lists. */
  readonly phrases: readonly string[];
};

type Phrase = { readonly words: string; readonly stems: readonly string[]; readonly weight: number };
type Entry = {
  readonly claim: Claim;
  readonly phrases: readonly Phrase[];
  readonly about: ReadonlyMap<string, number>;
};

/** The claims as they are searched for. */
export type ClaimIndex = readonly Entry[];

/** Words of every debate here: they tell no claim from another. */
const THREAD_WORDS: ReadonlySet<string> = new Set(
  'ai artificial intelligence job jobs work worker workers working replace replaced replaces occupation profession career automation automate automated human humans people person technology machine machines future years'
    .split(' ')
    .map(stemOf),
);

/** Words that may stand between two neighbours of a phrase. */
const GAP = 2;
/** Weights set by hand: a phrase of one rare stem is a good sign, of several stems a better one. */
const ONE_STEM = 0.42;
const MORE_STEMS = 0.6;
/** How much the overlap with the claim's own definition adds at most. */
const OVERLAP_SHARE = 0.35;
/** Below this no claim is made. */
const CLAIM_THRESHOLD = 0.3;
const MOST_CLAIMS = 4;

/** Prepares the claims; phrases that several claims share weigh less in each. */
export function indexClaims(claims: readonly Claim[]): ClaimIndex {
  const lists = claims.map((claim) => ({ claim, phrases: phrasesOf(claim) }));
  const holders = new Map<string, number>();
  for (const { phrases } of lists) {
    for (const key of new Set(phrases.map(({ stems }) => stems.join(' '))))
      holders.set(key, (holders.get(key) ?? 0) + 1);
  }
  const abouts = claims.map((claim) => new Set(aboutOf(claim)));
  const idf = idfOf(abouts);
  return lists.map(({ claim, phrases }, i) => ({
    claim,
    phrases: phrases.map(({ words, stems }) => {
      const shared = Math.sqrt(holders.get(stems.join(' ')) ?? 1);
      return { words, stems, weight: (stems.length > 1 ? MORE_STEMS : ONE_STEM) / shared };
    }),
    about: new Map([...(abouts[i] ?? [])].map((stem) => [stem, idf.get(stem) ?? 0])),
  }));
}

/**
 * The claims that the words make, best first: 1 - product of (1 - weight) over the phrases found, plus a share for the
 * content words that the text has in common with the claim's own description. Claims below the threshold are left out.
 */
export function matchClaims(index: ClaimIndex, clean: string, topic: ReadonlySet<string>): readonly ClaimScore[] {
  const places = placesOf(clean);
  const content = new Set(contentStems(clean).filter((stem) => !THREAD_WORDS.has(stem) && !topic.has(stem)));
  return index
    .map((entry) => scoreOf(entry, places, content))
    .filter(({ score }) => score >= CLAIM_THRESHOLD)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

/** The best few claims of one side. */
export function claimsOf(scores: readonly ClaimScore[], side: Claim['side'] | null): readonly ClaimScore[] {
  return scores.filter((score) => side === null || score.side === side).slice(0, MOST_CLAIMS);
}

function scoreOf({ claim, phrases, about }: Entry, places: Places, content: ReadonlySet<string>): ClaimScore {
  const found = phrases.filter(({ stems }) => occurs(stems, places));
  const missed = found.reduce((product, { weight }) => product * (1 - weight), 1);
  const common = [...content].reduce((sum, stem) => sum + (about.get(stem) ?? 0), 0);
  const overlap = common / (common + 12);
  const score = 1 - missed * (1 - OVERLAP_SHARE * overlap);
  return { id: claim.id, side: claim.side, score, phrases: found.map(({ words }) => words) };
}

type Raw = { readonly words: string; readonly stems: readonly string[] };

function phrasesOf(claim: Claim): readonly Raw[] {
  const given = [...claim.wordings, ...(CLAIM_PHRASES[claim.id] ?? '').split(';')];
  const found = new Map<string, Raw>();
  for (const words of given.map((text) => text.replace(/\s+/g, ' ').trim())) {
    const stems = wordsOf(words).map(stemOf);
    const content = wordsOf(words).filter((word) => !STOP.has(word) && !THREAD_WORDS.has(stemOf(word)));
    const plain = stems.length > 1 && stems.every((stem) => !THREAD_WORDS.has(stem));
    if (content.length > 0 || plain) found.set(stems.join(' '), { words, stems });
  }
  return [...found.values()];
}

function aboutOf(claim: Claim): readonly string[] {
  const text = `${claim.name}. ${claim.definition} ${claim.wordings.join(' ')} ${claim.questions.join(' ')}`;
  return contentStems(text).filter((stem) => !THREAD_WORDS.has(stem));
}

function idfOf(documents: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const document of documents) for (const stem of document) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  // No logarithm: its last bits differ between JavaScript engines, and strengths must not.
  return new Map([...counts].map(([stem, count]) => [stem, 8 / (count + 1)]));
}

type Places = ReadonlyMap<string, readonly number[]>;

/** Where each stem of the text stands; sentences are set apart so that no phrase runs across two. */
function placesOf(clean: string): Places {
  const places = new Map<string, number[]>();
  let at = 0;
  for (const sentence of clean.split(/[.!?;\n]+/)) {
    for (const word of wordsOf(sentence)) {
      const stem = stemOf(word);
      const list = places.get(stem) ?? [];
      list.push(at);
      places.set(stem, list);
      at += 1;
    }
    at += 10;
  }
  return places;
}

function occurs(stems: readonly string[], places: Places): boolean {
  let ends = places.get(stems[0] ?? '') ?? [];
  for (const stem of stems.slice(1)) {
    const next = places.get(stem) ?? [];
    const from = ends;
    ends = next.filter((place) => from.some((end) => place > end && place <= end + 1 + GAP));
    if (ends.length === 0) return false;
  }
  return ends.length > 0;
}
