import { styleText } from 'node:util';
import { citationText, lineText, replyText } from '../../src/reply-text.ts';
import type { Block, Reply } from '../../src/reply.ts';
import type { ResearchBase } from '../../src/research/parse.ts';

type Screen = { readonly width: number; readonly colour: boolean };

/** A reply for the terminal, wrapped to its width; headings stand out where the terminal can. */
export function renderReply(base: ResearchBase, reply: Reply, screen: Screen): string {
  return reply.blocks.map((block) => renderBlock(base, block, screen)).join('\n\n');
}

/** Words without the characters that a terminal would obey instead of show. */
function shown(words: string): string {
  return words.replace(/[^\P{Cc}\n\t]/gu, '');
}

function renderBlock(base: ResearchBase, block: Block, { width, colour }: Screen): string {
  switch (block.type) {
    case 'heading':
      return colour ? styleText('bold', shown(block.value)) : shown(block.value);
    case 'paragraph':
    case 'note':
      return wrap(shown(lineText(base, block.children)), width, '');
    case 'list':
      return block.items.map((item) => wrap(`• ${shown(lineText(base, item))}`, width, '  ')).join('\n');
    case 'sources':
      return block.citations.map((citation) => wrap(`• ${citationText(citation)}`, width, '  ')).join('\n');
    case 'picture':
      return block.picture.kind === 'score' ? scoreBar(block.picture, width) : wrap(block.alt, width, '');
    case 'file':
      return shown(
        block.mime === 'text/markdown'
          ? block.content
          : replyText(base, { audience: 'person', summary: '', blocks: [block] }),
      );
    case 'table':
    case 'buttons':
      return shown(replyText(base, { audience: 'person', summary: '', blocks: [block] }));
  }
}

/** The score on a line of characters: the range in equals signs, the score as a caret. */
function scoreBar(
  { score, low, high }: { readonly score: number; readonly low: number; readonly high: number },
  width: number,
): string {
  const cells = Math.min(50, width - 12);
  const at = (value: number) => Math.round((value / 100) * (cells - 1));
  const bar = Array.from({ length: cells }, (_, i) =>
    i === at(score) ? '^' : i >= at(low) && i <= at(high) ? '=' : '-',
  );
  return `0 ${bar.join('')} 100`;
}

/** Breaks words at the width; lines after the first are indented. */
function wrap(line: string, width: number, indent: string): string {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    if (current !== '' && current.length + 1 + word.length > width) {
      lines.push(current);
      current = indent + word;
    } else {
      current = current === '' ? word : `${current} ${word}`;
    }
  }
  return [...lines, current].join('\n');
}
