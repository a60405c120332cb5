import type { ResearchBase } from '../research/parse.ts';
import type { Candidate, Finder } from './find.ts';

/** Jobs whose names fit the words typed so far, best first; at most 25. */
export type Suggest = (words: string) => readonly Candidate[];

type Name = { readonly words: readonly string[]; readonly own: boolean; readonly profile: boolean };
type Named = { readonly candidate: Candidate; readonly names: readonly Name[] };

const MOST = 25;

/**
 * Completes what is being typed: a job fits where each typed word begins a word of one of its names. A name typed in full
 * comes first, then one that begins so, then the shorter. Where nothing fits, what the finder takes
 * the words for: a name in another spelling.
 */
export function createSuggest(base: ResearchBase, finder: Finder): Suggest {
  const jobs = jobsOf(base);
  return (words) => {
    const typed = wordsOf(words);
    if (typed.length === 0) return [];
    const found = jobs
      .flatMap(({ candidate, names }) => {
        const ranks = names.filter((name) => begins(typed, name.words)).map((name) => rankOf(typed, name));
        return ranks.length === 0 ? [] : [{ candidate, rank: Math.min(...ranks) }];
      })
      .toSorted((a, b) => a.rank - b.rank || (a.candidate.title < b.candidate.title ? -1 : 1));
    if (found.length > 0) return found.slice(0, MOST).map(({ candidate }) => candidate);
    const { kind, candidates } = finder.find(words);
    return kind === 'none' ? [] : candidates;
  };
}

function jobsOf(base: ResearchBase): readonly Named[] {
  const profiles = [...base.profiles.values()].map(({ slug, isco08, title, aliases }) => ({
    candidate: candidateOf(slug, isco08, title),
    names: [title, ...aliases].map((words, i) => ({ words: wordsOf(words), own: i === 0, profile: true })),
  }));
  const groups = [...base.unitGroups.values()].map(({ isco08, title }) => ({
    candidate: candidateOf(isco08, isco08, title),
    names: [title, isco08].map((words, i) => ({ words: wordsOf(words), own: i === 0, profile: false })),
  }));
  return [...profiles, ...groups];
}

function candidateOf(key: string, isco08: string, title: string): Candidate {
  return { key, isco08, title, confidence: 1, via: 'title' };
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}+#]+/gu) ?? [];
}

/** Whether each typed word begins a word of the name, each another. */
function begins(typed: readonly string[], name: readonly string[]): boolean {
  const left = [...name];
  return typed.every((word) => {
    const at = left.findIndex((one) => one.startsWith(word));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

/** Lower is better: nothing left to type, then how it begins, then how short it is; a job with evidence of its own first. */
function rankOf(typed: readonly string[], { words, own, profile }: Name): number {
  if (typed.length === words.length && typed.every((word, i) => word === words[i])) return 0;
  const first = words[0]?.startsWith(typed[0] ?? '') === true;
  return (first ? 0 : 1000) + words.length * 10 + (own ? 0 : 3) + (profile ? 0 : 15);
}
