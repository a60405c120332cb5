import type { RichTextBlock, RichTextLink, RichTextSection, RichTextText } from '@slack/types';
import { closed, figureMark, findingMark } from '../../src/reply-text.ts';
import type { Citation, Inline } from '../../src/reply.ts';
import type { ResearchBase } from '../../src/research/parse.ts';
import { sourceName } from '../../src/research/source-name.ts';
import { LIMITS } from './limits.ts';
import { literal } from './mrkdwn.ts';

/** The only pieces of rich text that we write: none of them can mention anybody. */
export type Piece = RichTextText | RichTextLink;

/** What is looked up while a line is written: sources, and the names of people by their ids. */
export type Lookup = {
  readonly base: Pick<ResearchBase, 'sources'>;
  readonly names: ReadonlyMap<string, string>;
};

/** A line as rich text; inside tables figures stand without their mark, which the caption carries. */
export function linePieces(lookup: Lookup, children: readonly Inline[], marks = true): readonly Piece[] {
  return children.flatMap((node) => inlinePieces(lookup, node, marks));
}

function inlinePieces({ base, names }: Lookup, node: Inline, marks: boolean): readonly Piece[] {
  switch (node.type) {
    case 'text':
      return plain(node.value);
    case 'strong':
      return plain(node.value, { bold: true });
    case 'link':
      return linked(node.value, node.url);
    case 'person':
      return plain(names.get(node.id) ?? node.id, { bold: true });
    case 'figure':
      return marks
        ? [...plain(`${node.words} `), ...plain(figureMark(base, node.figures[0]), { italic: true })]
        : plain(node.words);
    case 'finding':
      return [...plain(`${node.fact.finding} `), ...linked(findingMark(node.source, [node.fact]), node.source.url)];
    case 'cite':
      return linked(findingMark(node.source, node.facts), node.source.url);
  }
}

/** A source as a line: its name opens it. */
export function citationPieces({ source, place }: Citation): readonly Piece[] {
  return [
    ...linked(source.title, source.url),
    ...plain(
      ` (${sourceName(source)}). Place: ${place}. Measures: ${source.measures}. Limits: ${closed(source.limits)}`,
    ),
  ];
}

/** Literal words. */
export function plain(value: string, style?: RichTextText['style']): readonly Piece[] {
  const text = literal(value);
  return text === '' ? [] : [{ type: 'text', text, ...(style && { style }) }];
}

function linked(value: string, url: string | null): readonly Piece[] {
  const text = literal(value);
  const opens = url !== null && /^https?:\/\//.test(url) && url.length <= LIMITS.url.most;
  return opens && text !== '' ? [{ type: 'link', url, text }] : plain(value);
}

/** Lines one below the other, each in a paragraph of its own; as many blocks as their lengths need. */
export function richTextBlocks(lines: readonly (readonly Piece[])[], style: 'paragraph' | 'list'): RichTextBlock[] {
  const sections = lines.flatMap(sectionsOf);
  return pack(sections, lengthOf, LIMITS.paragraph.most).map((group) => ({
    type: 'rich_text',
    elements: style === 'list' ? [{ type: 'rich_text_list', style: 'bullet', elements: group }] : group,
  }));
}

/** One line as sections that are each short enough for a block. */
function sectionsOf(line: readonly Piece[]): readonly RichTextSection[] {
  const short = line.flatMap((piece) => ((piece.text ?? '').length <= LIMITS.paragraph.most ? [piece] : halves(piece)));
  return pack(short, ({ text }) => text?.length ?? 0, LIMITS.paragraph.most).map((elements) => ({
    type: 'rich_text_section',
    elements,
  }));
}

function halves(piece: Piece): readonly Piece[] {
  const text = piece.text ?? '';
  if (text.length <= LIMITS.paragraph.most) return [piece];
  const middle = text.slice(0, LIMITS.paragraph.most).replace(/[\uD800-\uDBFF]$/, '').length;
  return [{ ...piece, text: text.slice(0, middle) }, ...halves({ ...piece, text: text.slice(middle) })];
}

function lengthOf({ elements }: RichTextSection): number {
  return elements.reduce((sum, element) => sum + ('text' in element ? (element.text?.length ?? 0) : 0), 0);
}

/** Neighbours together as long as their sizes stay within the limit. */
export function pack<Item>(items: readonly Item[], sizeOf: (item: Item) => number, most: number): Item[][] {
  const groups: Item[][] = [];
  let size = Infinity;
  for (const item of items) {
    const own = sizeOf(item);
    if (size + own > most) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(item);
    size += own;
  }
  return groups;
}
