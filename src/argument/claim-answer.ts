import type { PointId } from './point.ts';

/** How a claim is answered: what the occupation's own figures have to do with it, and which of them, best first. */
type Answer = { readonly lead: (people: string) => string; readonly points: readonly PointId[] };

/** Answers by claim. Each is said only with a figure of the occupation behind it. */
export type Answers = Readonly<Record<string, Answer>>;

/** One answer. */
export function answer(lead: (people: string) => string, ...points: readonly PointId[]): Answer {
  return { lead, points };
}
