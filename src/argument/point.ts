import type { Occupation } from '../occupation/occupation.ts';
import type { Fact } from '../research/base.ts';
import type { Figure } from '../research/figure.ts';
import type { ResearchBase } from '../research/parse.ts';
import { figureOf } from '../research/resolve.ts';

/** A part of a sentence: literal words, a figure in its words, or a finding. */
export type Part = string | { readonly figure: Figure; readonly words: string } | { readonly fact: Fact };

/** What the occupation's own figures can say; each is there only where the figure says so clearly. */
export type Point = {
  readonly id: PointId;
  /** One sentence. */
  readonly parts: readonly Part[];
};

/** Points whose figures speak for the job's survival, with the claim each makes; then those that speak against it. */
const RESILIENCE = {
  'few tasks': 'R11',
  'low task': 'R11',
  'low exposure': 'R01',
  'falling exposure': 'R01',
  'low rating': 'R01',
  'projected up': 'R17',
  grew: 'R16',
  openings: 'R13',
  'help in use': 'R02',
  'little in use': 'R08',
  licence: 'R04',
  people: 'R07',
  bodily: 'R06',
  'low pay': 'R19',
  varied: 'R10',
} as const;
const THREAT = {
  'many tasks': 'T02',
  'high task': 'T01',
  'high exposure': 'T16',
  'rising exposure': 'T06',
  'high rating': 'T16',
  'projected down': 'T10',
  shrank: 'T10',
  'handed over': 'T02',
  'much in use': 'T23',
  'no licence': 'T09',
  'few people': 'T21',
  screen: 'T13',
  'high pay': 'T05',
  repeating: 'T01',
} as const;
export const CLAIM_OF_POINT = { ...RESILIENCE, ...THREAT } as const;
export type PointId = keyof typeof CLAIM_OF_POINT;

/** One cell of a measure. */
type Cell = { readonly measure: string; readonly code: string; readonly value: number };

/** A figure in its words. */
export function shown(base: ResearchBase, { measure, code, value }: Cell, words: string): Part {
  return { figure: figureOf(base, measure, { code, value }), words };
}

/** The point, if its condition holds and there is something to say. */
export function only(there: boolean, id: PointId, parts: readonly Part[]): readonly Point[] {
  return there && parts.length > 0 ? [{ id, parts }] : [];
}

/** A title inside a sentence: `Data Scientists` is `data scientists`, `ICT managers` stays. */
export function inText(title: string): string {
  const words = title
    .split(' ')
    .map((word) => (/^[A-Z][a-z’']*(?:-[A-Z]?[a-z]+)*[,;]?$/.test(word) ? word.toLowerCase() : word));
  return words.join(' ');
}

/** The occupation as its people, inside a sentence. */
export function peopleOf(occupation: Occupation): string {
  const name = inText(occupation.title);
  if (occupation.kind === 'unit group' || /(?:s|staff|people|police|military)$/.test(name)) return name;
  if (/[^aeiou]y$/.test(name)) return `${name.slice(0, -1)}ies`;
  return /(?:sh|ch|x)$/.test(name) ? `${name}es` : `${name}s`;
}
