import type { Finder } from '../../src/occupation/find.ts';

/** Looks up one title; the answer as one JSON line, best first, at most five. */
export function lookupJson(finder: Finder, input: string): string {
  const { kind, candidates } = finder.find(input);
  const matches = candidates.slice(0, 5).map(({ isco08, title, confidence }) => ({ isco08, title, confidence }));
  return JSON.stringify({ input, kind, matches });
}

/** The same in words: the job that was found, how sure that is, and what else it may be. */
export function lookupText(finder: Finder, input: string): string {
  const { kind, candidates } = finder.find(input);
  const [best, ...others] = candidates.slice(0, 5).map(({ isco08, title }) => `${title} (ISCO-08 ${isco08})`);
  const sure = Math.round((candidates[0]?.confidence ?? 0) * 100);
  if (kind === 'none' || best === undefined)
    return `I do not know a job called “${input}”.${best === undefined ? '' : ` Nearest: ${best}.`}`;
  return kind === 'one' ? `${best}, ${sure}% sure` : [`${best}, ${sure}% sure; or`, ...others].join('\n  ');
}
