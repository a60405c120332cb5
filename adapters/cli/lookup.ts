import type { Finder } from '../../src/occupation/find.ts';

/** Looks up one title; the answer as one JSON line, best first, at most five. */
export function lookupJson(finder: Finder, input: string): string {
  const { kind, candidates } = finder.find(input);
  const matches = candidates.slice(0, 5).map(({ isco08, title, confidence }) => ({ isco08, title, confidence }));
  return JSON.stringify({ input, kind, matches });
}
