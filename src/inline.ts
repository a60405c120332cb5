import type { Block, Inline } from './reply.ts';
import type { Fact, Source } from './research/base.ts';
import type { Figure } from './research/figure.ts';

// No platform gives an id with a space in it.
const ERASED = 'erased ';

/** What stands for a person whose data were deleted. */
export const erasedLabel = (id: string): string => `${ERASED}${id}`;

/** Literal text. */
export const text = (value: string): Inline => ({ type: 'text', value });

/** Literal text that matters most in its line. */
export const strong = (value: string): Inline => ({ type: 'strong', value });

/** A number in the words of the sentence it stands in; further numbers of the same standing may stand in the same words. */
export const figure = (first: Figure, words: string, ...more: readonly Figure[]): Inline => ({
  type: 'figure',
  figures: [first, ...more],
  words,
});

/** A fact's finding, followed by its source. */
export const finding = (fact: Fact, source: Source): Inline => ({ type: 'finding', fact, source });

/** A person by the id that the platform gave; one whose data were deleted is nobody in particular. */
export const person = (id: string): Inline => (id.startsWith(ERASED) ? text('someone') : { type: 'person', id });

/** Literal text that opens an address. */
export const link = (value: string, url: string): Inline => ({ type: 'link', value, url });

/** The sources behind words of ours that stand before them, each once. */
export function cites(facts: readonly Fact[], sourceOf: (fact: Fact) => Source): readonly Inline[] {
  return [...Map.groupBy(facts, (fact) => fact.source).values()].flatMap(([first, ...more], i): readonly Inline[] => {
    if (first === undefined) return [];
    const node: Inline = { type: 'cite', facts: [first, ...more], source: sourceOf(first) };
    return i === 0 ? [node] : [text(' '), node];
  });
}

/** Every piece of line in a block, in order. */
export function inlinesIn(block: Block): readonly Inline[] {
  switch (block.type) {
    case 'paragraph':
    case 'note':
      return block.children;
    case 'list':
      return block.items.flat();
    case 'table':
      return block.rows.flat(2);
    case 'heading':
    case 'picture':
    case 'sources':
    case 'file':
    case 'buttons':
      return [];
  }
}
