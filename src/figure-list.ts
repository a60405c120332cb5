import type { Block, Inline, Reply } from './reply.ts';
import type { Figure } from './research/figure.ts';
import type { ResearchBase } from './research/parse.ts';
import { figuresOf } from './research/resolve.ts';

/** Every figure that a reply shows, in reading order, each with the fact it resolves to. */
export function figuresIn(base: ResearchBase, reply: Reply): readonly Figure[] {
  return reply.blocks.flatMap(inlines).flatMap((node): readonly Figure[] => {
    switch (node.type) {
      case 'figure':
        return node.figures;
      case 'finding':
        return figuresOf(base, node.fact);
      case 'cite':
        return node.facts.flatMap((fact) => figuresOf(base, fact));
      case 'text':
      case 'strong':
      case 'link':
      case 'person':
        return [];
    }
  });
}

function inlines(block: Block): readonly Inline[] {
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
