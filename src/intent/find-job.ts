import type { Candidate, Finder, Match } from '../occupation/find.ts';
import { workersOf } from './field.ts';
import { BARRIERS, EDGE, isAgent, WEAK } from './job-word.ts';

/** A stretch of a text that names a job. */
export type Job = { readonly start: number; readonly end: number; readonly text: string; readonly match: Match };

type Span = { readonly start: number; readonly end: number };

const MOST_STRETCHES = 10;
const LONGEST_TITLE = 8;
const NONE: Match = { kind: 'none', candidates: [] };
const WORD = /[\p{L}\p{N}]+(?:['’.&+#-]+[\p{L}\p{N}]+)*[+#]*/gu;

function key(word: string): string {
  return word.toLowerCase().replace(/['’]/g, '');
}

function isWeak(text: string): boolean {
  return [...text.matchAll(WORD)].every(([word]) => WEAK.has(key(word)) || /^\d+$/.test(word));
}

/** The stretches of a text between words and marks that no job title holds. */
function chunks(text: string, taken: readonly Span[]): readonly Span[] {
  const out: Span[] = [];
  let current: Span | undefined;
  for (const match of text.matchAll(WORD)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const barred =
      (BARRIERS.has(key(match[0])) && match[0] !== 'IT') ||
      taken.some((one) => span.start < one.end && span.end > one.start);
    const apart = current !== undefined && /[^\s&'’-]/.test(text.slice(current.end, span.start));
    if ((barred || apart) && current !== undefined) out.push(current);
    if (barred) current = undefined;
    else current = current === undefined || apart ? span : { start: current.start, end: span.end };
  }
  if (current !== undefined) out.push(current);
  return out;
}

/** In a long message the job stands where it begins or ends; searching all of it would take too long. */
function searched(spans: readonly Span[]): readonly Span[] {
  return spans.length <= MOST_STRETCHES ? spans : [...spans.slice(0, MOST_STRETCHES - 3), ...spans.slice(-3)];
}

/** The jobs that a text names by titles that are known as written, in order. */
export function knownJobs(finder: Finder, text: string, taken: readonly Span[]): readonly Job[] {
  const named = searched(chunks(text, taken)).flatMap((span) => jobsIn(finder, text, span));
  const inOrder = [...named, ...codes(finder, text, named)].toSorted((a, b) => a.start - b.start);
  const jobs = narrowed(finder, text, { jobs: inOrder, taken });
  return joined(
    text,
    jobs.flatMap((job) => [...halved(finder, text, job), job]),
  );
}

const BRACKETS = /^\s?\(([^(),;]{2,40})\)/;

/** 'Teacher (mathematics)' is one job, not a teacher and a mathematician; 'nurses (India)' and 'nurses (and doctors)' stay. */
function narrowed(
  finder: Finder,
  text: string,
  { jobs, taken }: { readonly jobs: readonly Job[]; readonly taken: readonly Span[] },
): readonly Job[] {
  return jobs.reduce<readonly Job[]>((out, job) => {
    if (out.some(({ end }) => job.start < end)) return out;
    const [whole = '', inside = ''] = BRACKETS.exec(text.slice(job.end)) ?? [];
    const span = { start: job.start, end: job.end + whole.length };
    const words = inside.split(' ');
    const apart = words.some((word) => BARRIERS.has(key(word))) || isAgent(inside);
    if (whole === '' || apart || taken.some((one) => one.start < span.end && one.end > job.end)) return [...out, job];
    const said = text.slice(span.start, span.end);
    const match = finder.find(said);
    return [...out, match.kind === 'none' ? job : { ...span, text: said, match }];
  }, []);
}

/** Unit groups named by their code. No code begins with 19 or 20, so a year is not taken for one. */
function codes(finder: Finder, text: string, named: readonly Job[]): readonly Job[] {
  return [...text.matchAll(/(?<![\d.,$])\d{4}(?![\d%]|[.,]\d)/g)].flatMap(({ 0: code, index: start }) => {
    const end = start + code.length;
    const match = finder.find(code);
    const free = named.every((job) => job.end <= start || job.start >= end);
    return free && match.candidates[0]?.via === 'code' ? [{ start, end, text: code, match }] : [];
  });
}

/** The first half of 'primary vs secondary teachers': the word before, with the noun of the job after. */
function halved(finder: Finder, text: string, job: Job): readonly Job[] {
  const before = /([\p{L}-]+)\s+(?:vs\.?|versus|or|and|&)\s+$/u.exec(text.slice(0, job.start));
  const noun = /^[\p{L}-]+\s+(.+)$/u.exec(job.text)?.[1];
  const word = before?.[1];
  if (before === null || word === undefined || noun === undefined || isWeak(word) || BARRIERS.has(key(word))) return [];
  if (finder.find(word).candidates[0]?.via === 'title') return [];
  const match = finder.find(`${word} ${noun}`);
  const best = match.candidates[0];
  const other = best !== undefined && best.via === 'title' && best.key !== bestOf(job)?.key;
  return other ? [{ start: before.index, end: before.index + word.length, text: `${word} ${noun}`, match }] : [];
}

/** Two names of one unit group with 'and' between ('translators and interpreters') are one job, unless compared. */
function joined(text: string, jobs: readonly Job[]): readonly Job[] {
  if (/\b(?:compar\w*|differen\w*|between|vs|versus|or|which|who|whos|safer)\b/i.test(text)) return jobs;
  const out: Job[] = [];
  for (const job of jobs) {
    const last = out.at(-1);
    const same = last !== undefined && bestOf(last)?.isco08 === bestOf(job)?.isco08;
    if (same && /^\s*(?:and|&|n|\/)\s*$/i.test(text.slice(last.end, job.start)))
      out[out.length - 1] = { ...last, end: job.end, text: text.slice(last.start, job.end) };
    else out.push(job);
  }
  return out;
}

function jobsIn(finder: Finder, text: string, span: Span): readonly Job[] {
  const part = trim(text, span);
  const words = singularMechanics(text.slice(part.start, part.end));
  const single = !words.includes(' ');
  if (words === '' || (single && isWeak(words))) return [];
  const whole = (words.match(WORD)?.length ?? 0) > LONGEST_TITLE ? NONE : finder.find(words);
  const match = whole.kind !== 'none' && whole.candidates[0]?.via === 'title' ? whole : fieldMatch(finder, words);
  if (match !== undefined) return [{ ...part, text: words, match }];
  const named = finder
    .mentions(words)
    .filter((mention) => !isWeak(mention.text) && mention.match.kind !== 'none')
    .map(({ start, end, text: said, match }) => ({
      start: part.start + start,
      end: part.start + end + (words[end] === ' ' && text[part.start + end] === 's' ? 1 : 0),
      text: said,
      match,
    }));
  if (isSure(whole, words, named)) return [{ ...part, text: words, match: whole }];
  return named.length > 0 ? named : fieldJob(finder, text, part);
}

// Of words in -ics this one is nearly always the plural of a person. The length stays, so that places in the text hold.
function singularMechanics(words: string): string {
  return words.replace(/(mechanic)s\b/gi, '$1 ');
}

// A title of several words that is nearly a known one ('estate agent'). A known title inside it wins where it has several
// words itself or is of the same group ('save translators').
function isSure(match: Match, words: string, named: readonly Job[]): boolean {
  const best = match.candidates[0];
  if (match.kind !== 'one' || best === undefined || best.confidence < 0.6 || !words.includes(' ') || !isAgent(words))
    return false;
  const inside = named.some((job) => job.text.includes(' ') || bestOf(job)?.isco08 === best.isco08);
  return !inside && [...words.matchAll(WORD)].every(([word]) => !WEAK.has(key(word)) && !EDGE.has(key(word)));
}

function fieldMatch(finder: Finder, words: string): Match | undefined {
  if (isWeak(words)) return undefined;
  for (const title of workersOf(words)) {
    const [whole] = finder.mentions(title);
    if (whole !== undefined && whole.start === 0 && whole.end === title.length && whole.match.kind !== 'none')
      return whole.match;
  }
  return undefined;
}

/** The job that a field of work stands for ('journalism', 'law school'), looked for in the longest words first. */
function fieldJob(finder: Finder, text: string, part: Span): readonly Job[] {
  const words = [...text.slice(part.start, part.end).matchAll(WORD)].slice(0, 6);
  for (let length = words.length; length >= 1; length -= 1) {
    for (let from = 0; from + length <= words.length; from += 1) {
      const last = words[from + length - 1];
      const start = part.start + (words[from]?.index ?? 0);
      const end = part.start + (last?.index ?? 0) + (last?.[0].length ?? 0);
      const said = text.slice(start, end);
      const loose = EDGE.has(key(words[from]?.[0] ?? '')) || EDGE.has(key(last?.[0] ?? ''));
      const match = loose ? undefined : fieldMatch(finder, said);
      if (match !== undefined) return [{ start, end, text: said, match }];
    }
  }
  return [];
}

/** What a message is without the job: nothing, a question whether some job survives, or something else. */
export type Frame = 'bare' | 'survival' | 'other';

// How likely the finder must be right, for words that end as names of people at work do and for others. Ours, set so that
// the messages in test/intent that name no job find none.
const LEAST: Readonly<Record<Frame, readonly [agent: number, other: number]>> = {
  bare: [0.4, 0.7],
  survival: [0.2, 0.5],
  other: [0.6, 0.8],
};

/** Jobs that a text names in words or spellings that are not known as written. */
export function likelyJobs(
  finder: Finder,
  text: string,
  { taken, frame }: { taken: readonly Span[]; frame: Frame },
): readonly Job[] {
  const whole = text.match(WORD)?.length ?? 0;
  return searched(chunks(text, taken)).flatMap((span) => {
    const part = trim(text, span);
    const words = text.slice(part.start, part.end);
    const count = words.match(WORD)?.length ?? 0;
    if (words.length < 3 || count > LONGEST_TITLE || isWeak(words) || (frame === 'bare' && count < whole / 2))
      return [];
    const match = finder.find(words);
    const best = match.candidates[0];
    const agent = isAgent(words);
    if (match.kind === 'none' || best === undefined || (count === 1 && best.via !== 'spelling' && !agent)) return [];
    const least = count === 1 ? 0.5 : LEAST[frame][agent ? 0 : 1];
    return best.confidence >= least ? [{ ...part, text: words, match }] : [];
  });
}

/** What is left when a job must be meant but none is known: the longest stretch that is not only everyday words. */
export function leftover(text: string, taken: readonly Span[]): string | null {
  const parts = chunks(text, taken)
    .map((span) => trim(text, span))
    .map(({ start, end }) => text.slice(start, end))
    .filter((words) => words.length > 2 && !isWeak(words));
  return parts.sort((a, b) => b.length - a.length)[0] ?? null;
}

function trim(text: string, span: Span): Span {
  const words = [...text.slice(span.start, span.end).matchAll(WORD)];
  let from = 0;
  let to = words.length;
  while (from < to && EDGE.has(key(words[from]?.[0] ?? ''))) from += 1;
  while (to > from && EDGE.has(key(words[to - 1]?.[0] ?? ''))) to -= 1;
  const first = words[from];
  const last = words[to - 1];
  if (first === undefined || last === undefined || from >= to) return { start: span.start, end: span.start };
  return { start: span.start + first.index, end: span.start + last.index + last[0].length };
}

/** The occupation that a job most likely is. */
export function bestOf(job: Job): Candidate | undefined {
  return job.match.candidates[0];
}
