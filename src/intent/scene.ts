import type { Finder } from '../occupation/find.ts';
import type { Country } from '../research/base.ts';
import { knownJobs, likelyJobs, type Job } from './find-job.ts';
import { findPlaces, indexPlaces, type Place, type PlaceIndex } from './find-place.ts';
import { PUBLICATIONS } from './publication.ts';
import type { Lines } from './rule.ts';
import { ruleLine } from './rule-line.ts';
import { repairText } from './typo.ts';

/** What is needed to read: made once at start. */
export type Reader = { readonly finder: Finder; readonly places: PlaceIndex };

/** Everything that was seen in a message before it is decided what is wanted. */
export type Scene = {
  readonly text: string;
  readonly lines: Lines;
  readonly jobs: readonly Job[];
  readonly places: readonly Place[];
  readonly publication: string | null;
};

export function createReader(finder: Finder, countries: readonly Country[]): Reader {
  return { finder, places: indexPlaces(countries) };
}

/** What a text names; `jobs` where they are known already. */
export function look(reader: Reader, text: string, jobs: readonly Job[]): Scene {
  const named = findPlaces(reader.places, text);
  const seen = jobs.length > 0 ? jobs : knownJobs(reader.finder, text, named);
  return { text, ...lay(text, seen, named) };
}

/** The same scene with jobs in words or spellings that are not known as written, besides those that are. */
export function lookCloser(reader: Reader, scene: Scene, sure: boolean): Scene {
  const found = likelyJobs(reader.finder, scene.text, { taken: [...scene.places, ...scene.jobs], sure });
  if (found.length === 0) return scene;
  return look(
    reader,
    scene.text,
    [...scene.jobs, ...found].sort((a, b) => a.start - b.start),
  );
}

type Slot = { readonly start: number; readonly end: number; readonly mark: string };

/** The lines for the rules, with JOB, PLACE and PUB where names stand. */
function lay(text: string, jobs: readonly Job[], places: readonly Place[]): Omit<Scene, 'text'> {
  const published = PUBLICATIONS.map(({ name, words }) => ({ name, match: words.exec(text) })).find(
    (one) => one.match !== null,
  );
  const slots: Slot[] = [
    ...jobs.map(({ start, end }) => ({ start, end, mark: 'JOB' })),
    ...places.map(({ start, end }) => ({ start, end, mark: 'PLACE' })),
  ];
  const found = published?.match;
  if (
    found !== null &&
    found !== undefined &&
    !slots.some((slot) => found.index < slot.end && slot.start < found.index + found[0].length)
  )
    slots.push({ start: found.index, end: found.index + found[0].length, mark: 'PUB' });
  slots.sort((a, b) => a.start - b.start);
  let line = '';
  let at = 0;
  for (const slot of slots) {
    line += ruleLine(text.slice(at, slot.start)) + slot.mark;
    at = slot.end;
  }
  line += ruleLine(text.slice(at));
  return {
    lines: { slots: line.replace(/ {2,}/g, ' '), words: ruleLine(text) },
    jobs,
    places,
    publication: slots.some((slot) => slot.mark === 'PUB') ? (published?.name ?? null) : null,
  };
}

/** The text with misspelt question words put right, where they are no part of a known job or a place. */
export function repaired(reader: Reader, text: string): string {
  const attempt = repairText(text, []);
  if (attempt === text) return text;
  const places = findPlaces(reader.places, text);
  return repairText(text, [...places, ...knownJobs(reader.finder, text, places)]);
}
