import type { Scored } from '../occupation/verdict.ts';
import { NONE, type Draft } from './form.ts';
import { pointsOf, type Ground, type Said } from './ground.ts';

/** The ground of an occupation that has a score. */
export type WithScore = Ground & { readonly verdict: Scored };

/** A form that needs a score; without one it asks nothing. */
export function scored(ask: (ground: WithScore) => readonly Draft[]): (ground: Ground) => readonly Draft[] {
  return (ground) => (ground.verdict.kind === 'scored' ? ask({ ...ground, verdict: ground.verdict }) : NONE);
}

/** The occupation's own displacement score. */
export function own(ground: WithScore): Said {
  return pointsOf(ground, ground.occupation.key, ground.verdict.score);
}
