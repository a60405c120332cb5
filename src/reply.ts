import type { Button } from './press.ts';
import type { Figure } from './research/figure.ts';
import type { Fact, Source } from './research/base.ts';
import type { Picture } from './picture/picture.ts';

/**
 * A piece of a line. Text is always literal: nothing in it is read as markup, mention or link.
 * A figure node holds every number in its words; they share one standing and one source.
 */
export type Inline =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'strong'; readonly value: string }
  | { readonly type: 'link'; readonly value: string; readonly url: string }
  /** A person by the id that the platform gave: shown by name where the platform can, without telling them. */
  | { readonly type: 'person'; readonly id: string }
  | { readonly type: 'figure'; readonly figures: readonly [Figure, ...Figure[]]; readonly words: string }
  | { readonly type: 'finding'; readonly fact: Fact; readonly source: Source }
  /** The source of what the line says in our own words, figures included. */
  | { readonly type: 'cite'; readonly facts: readonly [Fact, ...Fact[]]; readonly source: Source };

export type Block =
  | { readonly type: 'heading'; readonly value: string }
  | { readonly type: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly type: 'list'; readonly items: readonly (readonly Inline[])[] }
  | {
      readonly type: 'table';
      readonly caption: string;
      readonly columns: readonly string[];
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    }
  | { readonly type: 'picture'; readonly picture: Picture; readonly alt: string }
  | { readonly type: 'sources'; readonly citations: readonly Citation[] }
  | { readonly type: 'file'; readonly name: string; readonly mime: string; readonly content: string }
  | { readonly type: 'note'; readonly children: readonly Inline[] }
  | { readonly type: 'buttons'; readonly buttons: readonly Button[] };

/** A source as it was used: which fact, and where in the source it stands. */
export type Citation = { readonly source: Source; readonly facts: readonly string[]; readonly place: string };

export type Reply = {
  readonly audience: 'channel' | 'person';
  /** One line for notifications and screen readers. */
  readonly summary: string;
  readonly blocks: readonly Block[];
};
