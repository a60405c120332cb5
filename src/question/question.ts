import type { Inline } from '../reply.ts';

/** What a question is drawn from, in the order of the evidence: the score, the threats, the places, the sources. */
export const LAYERS = ['verdict', 'resistance', 'region', 'evidence'] as const;
export type Layer = (typeof LAYERS)[number];

/** An opener can be answered by anyone over coffee; a deep one asks for reasons. */
export const DEPTHS = ['opener', 'deep'] as const;
export type Depth = (typeof DEPTHS)[number];

/** A discussion question about one occupation. */
export type Question = {
  /** `2512/tasks-ends`: the occupation's key, and what the question is made from. Stays the same while the figures do. */
  readonly id: string;
  /** ISCO-08 code or profile slug. */
  readonly occupation: string;
  readonly isco08: string;
  readonly layer: Layer;
  readonly depth: Depth;
  /** Open, with one question mark at the end, at most `LONGEST_TEXT` characters. */
  readonly text: string;
  /** Every figure of the text once more, with how it is known; at most `LONGEST_CONTEXT` characters as plain text. */
  readonly context: readonly Inline[];
  /** Ids of facts and cells that it builds on; never empty. */
  readonly facts: readonly string[];
  /** Ids of their sources. */
  readonly sources: readonly string[];
  /** Places that it is about by name. */
  readonly regions: readonly string[];
};

export const LONGEST_TEXT = 240;
export const LONGEST_CONTEXT = 200;
