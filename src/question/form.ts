import type { Inline } from '../reply.ts';
import type { Fact } from '../research/base.ts';
import type { Ground } from './ground.ts';
import type { Depth, Layer } from './question.ts';

/** One question before its wording is chosen. */
export type Draft = {
  /** Sets it apart from others of its form; empty where there is only one. */
  readonly part: string;
  /** The same question in other words, all as good. */
  readonly texts: readonly string[];
  readonly context: readonly Inline[];
  /** Facts beyond the figures of the context. */
  readonly facts: readonly Fact[];
  readonly regions: readonly string[];
  /** Layer or depth, where it is not that of the form. */
  readonly layer?: Layer;
  readonly depth?: Depth;
};

/** A way of asking: what it needs, and what it makes of it. Where the ground does not hold the tension it makes nothing. */
export type Form = {
  readonly id: string;
  readonly layer: Layer;
  readonly depth: Depth;
  readonly ask: (ground: Ground) => readonly Draft[];
};

type More = Partial<Pick<Draft, 'part' | 'facts' | 'regions' | 'layer' | 'depth'>>;

/** A draft, alone in a list as forms give it. */
export function draft(texts: readonly string[], context: readonly Inline[], more: More = {}): readonly Draft[] {
  return [{ part: '', facts: [], regions: [], ...more, texts, context }];
}

export const NONE: readonly Draft[] = [];
