import type { Candidate } from '../occupation/find.ts';
import { cleanWords } from './clean.ts';
import { bestOf } from './find-job.ts';
import { isAgent } from './job-word.ts';
import { look, type Reader } from './scene.ts';

/** The beginning of a long statement is read for jobs; who writes more has named the job by then. */
const LONGEST_READ = 4000;

/** In a statement of so few words, what it names is what it is about. */
const SHORT = 15;

/** Words for people at work that in prose mean a part somebody plays more often than a job. */
const PARTS: ReadonlySet<string> = new Set('helper assistant representative intern supervisor expert op'.split(' '));

/**
 * The jobs that a statement speaks of, the one it names most often first, people before fields of work. In running prose a word for a thing or for doing
 * something is no job ("framing", "products"), so a single word counts only where it names people at work.
 */
export function jobsClaimedAbout(reader: Reader, statement: string): readonly Candidate[] {
  const text = cleanWords(statement.slice(0, LONGEST_READ));
  const short = text.split(/\s+/).length <= SHORT;
  const named = jobsIn(reader, text).filter(({ best, words }) => isNamed(best, words, short));
  return [...Map.groupBy(named, ({ best }) => best.key).values()]
    .toSorted((a, b) => b.length - a.length || Number(b[0]?.people) - Number(a[0]?.people))
    .flatMap(([first]) => first?.best ?? []);
}

/** The keys of the jobs that a statement names by words for people at work ("nurses", not "nursing"). */
export function workersNamed(reader: Reader, statement: string): readonly string[] {
  const named = jobsIn(reader, cleanWords(statement.slice(0, LONGEST_READ)));
  return named.filter(({ people, words }) => people && !isPart(words)).map(({ best }) => best.key);
}

function jobsIn(reader: Reader, text: string) {
  return look(reader, text).jobs.flatMap((job) => {
    const words = job.text.replace(/['’]s$/, '');
    const best = bestOf(job);
    return best === undefined ? [] : [{ best, words, people: isAgent(words) }];
  });
}

function isPart(words: string): boolean {
  return PARTS.has(words.toLowerCase().replace(/s$/, ''));
}

function isNamed({ via }: Candidate, words: string, short: boolean): boolean {
  if (isPart(words)) return false;
  return short || (via !== 'words' && (words.includes(' ') || isAgent(words)));
}
