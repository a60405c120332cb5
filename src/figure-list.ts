import { inlinesIn } from './inline.ts';
import type { Reply } from './reply.ts';
import type { Figure } from './research/figure.ts';
import type { ResearchBase } from './research/parse.ts';
import { figuresOf } from './research/resolve.ts';

/** Every figure that a reply shows, in reading order, each with the fact it resolves to. */
export function figuresIn(base: ResearchBase, reply: Reply): readonly Figure[] {
  return reply.blocks.flatMap(inlinesIn).flatMap((node): readonly Figure[] => {
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
