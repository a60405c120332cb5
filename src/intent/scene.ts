import type { Finder } from '../occupation/find.ts';
import type { Country } from '../research/base.ts';
import { knownJobs, likelyJobs, type Frame, type Job } from './find-job.ts';
import { findPlaces, indexPlaces, type Place, type PlaceIndex } from './find-place.ts';
import { findPublication, type NamedPublication } from './publication.ts';
import type { Lines } from './rule.ts';
import { ruleLine } from './rule-line.ts';
import { repairText } from './typo.ts';

type Stretch = { readonly start: number; readonly end: number };

/** What is needed to read: made once at start. */
export type Reader = { readonly finder: Finder; readonly places: PlaceIndex };

/** Everything that was seen in a message before it is decided what is wanted. */
export type Scene = {
  readonly text: string;
  readonly lines: Lines;
  readonly jobs: readonly Job[];
  readonly places: readonly Place[];
  readonly publication: NamedPublication | null;
};

export function createReader(finder: Finder, countries: readonly Country[]): Reader {
  return { finder, places: indexPlaces(countries) };
}

/** What a text names: places, publications, and jobs by titles that are known as written. */
export function look(reader: Reader, text: string): Scene {
  const places = findPlaces(reader.places, text);
  const found = findPublication(text);
  const publication = found !== null && places.some((place) => overlaps(place, found)) ? null : found;
  const taken = publication === null ? places : [...places, publication];
  return lay({ text, places, publication, jobs: knownJobs(reader.finder, text, taken) });
}

/** The same scene with jobs in words or spellings that are not known as written, besides those that are. */
export function lookCloser(reader: Reader, scene: Scene, frame: Frame): Scene {
  const { text, places, publication } = scene;
  const taken = [...places, ...scene.jobs, ...(publication === null ? [] : [publication])];
  const found = likelyJobs(reader.finder, text, { taken, frame });
  if (found.length === 0) return scene;
  return lay({ text, places, publication, jobs: [...scene.jobs, ...found].sort((a, b) => a.start - b.start) });
}

function overlaps(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The lines for the rules, with JOB, PLACE and PUB where names stand. */
function lay(seen: Omit<Scene, 'lines'>): Scene {
  const { text, jobs, places, publication } = seen;
  const slots = [
    ...jobs.map(({ start, end }) => ({ start, end, mark: 'JOB' })),
    ...places.map(({ start, end }) => ({ start, end, mark: 'PLACE' })),
    ...(publication === null ? [] : [{ ...publication, mark: 'PUB' }]),
  ].sort((a, b) => a.start - b.start);
  let line = '';
  let at = 0;
  for (const slot of slots) {
    line += ruleLine(text.slice(at, slot.start)) + slot.mark;
    at = slot.end;
  }
  line += ruleLine(text.slice(at));
  return { ...seen, lines: { slots: line.replace(/ {2,}/g, ' '), words: ruleLine(text) } };
}

/** The text with misspelt question words put right, where they are no part of a known job or a place. */
export function repaired(reader: Reader, text: string): string {
  const attempt = repairText(text, []);
  if (attempt === text) return text;
  const places = findPlaces(reader.places, text);
  return repairText(text, [...places, ...knownJobs(reader.finder, text, places)]);
}
