import { sourceName } from './research/source-name.ts';
import type { Figure } from './research/figure.ts';
import type { Fact, Source } from './research/base.ts';
import type { Block, Citation, Inline, Reply } from './reply.ts';

type Sources = { readonly sources: ReadonlyMap<string, Source> };

/** How a figure is known, in the words that follow it: `(ILO and NASK 2025)`, `(derived, BLS 2025)`, `(our estimate)`. */
export function figureMark(base: Sources, figure: Figure): string {
  if (figure.standing === 'estimate') return '(our estimate)';
  const source = base.sources.get(figure.source);
  const name = source === undefined ? figure.source : sourceName(source);
  return figure.standing === 'derived' ? `(derived, ${name})` : `(${name})`;
}

/** How facts of one source are known, in the words that follow: `(BLS 2025)`, `(derived, METR 2026, as reported)`. */
export function findingMark(source: Source, facts: readonly Fact[]): string {
  const derived = facts.some((fact) => fact.standing === 'derived') ? 'derived, ' : '';
  const second = facts.some((fact) => fact.checked === 'secondary') ? ', as reported' : '';
  const unchecked = facts.some((fact) => fact.confidence === 'unverified') ? ', unverified' : '';
  return `(${derived}${sourceName(source)}${second}${unchecked})`;
}

/** Any reply as plain text: for the terminal, screen readers, notifications and tests. Buttons become a numbered line. */
export function replyText(base: Sources, reply: Reply): string {
  return reply.blocks.map((block) => blockText(base, block)).join('\n\n');
}

/** One line of a reply as plain text; inside tables figures stand without their mark, which the caption carries. */
export function lineText(base: Sources, children: readonly Inline[], marks = true): string {
  return children.map((node) => inlineText(base, node, marks)).join('');
}

function blockText(base: Sources, block: Block): string {
  switch (block.type) {
    case 'heading':
      return block.value;
    case 'paragraph':
    case 'note':
      return lineText(base, block.children);
    case 'list':
      return block.items.map((item) => `• ${lineText(base, item)}`).join('\n');
    case 'table':
      return tableText(base, block);
    case 'picture':
      return `[Picture: ${block.alt}]`;
    case 'sources':
      return block.citations.map((citation) => `• ${citationText(citation)}`).join('\n');
    case 'file':
      return `[File ${block.name}]`;
    case 'buttons':
      return block.buttons.map((button, i) => `[${i + 1}] ${button.label}`).join('  ');
  }
}

function inlineText(base: Sources, node: Inline, marks: boolean): string {
  switch (node.type) {
    case 'text':
    case 'strong':
      return node.value;
    case 'link':
      return `${node.value} <${node.url}>`;
    case 'person':
      return node.id;
    case 'figure':
      return marks ? `${node.words} ${figureMark(base, node.figures[0])}` : node.words;
    case 'finding':
      return `${node.fact.finding} ${findingMark(node.source, [node.fact])}`;
    case 'cite':
      return findingMark(node.source, node.facts);
  }
}

function tableText(base: Sources, table: Extract<Block, { type: 'table' }>): string {
  const rows = table.rows.map((row) => row.map((cell) => lineText(base, cell, false)));
  const widths = table.columns.map((column, i) => Math.max(column.length, ...rows.map((row) => row[i]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd();
  return [table.caption, line(table.columns), ...rows.map(line)].join('\n');
}

/** A source with what it measures, where in it the figure stands, its limits and its address. */
export function citationText({ source, place }: Citation): string {
  const address = source.url === null ? '' : ` <${source.url}>`;
  return `${source.title} (${sourceName(source)}). Place: ${place}. Measures: ${source.measures}. Limits: ${closed(source.limits)}${address}`;
}

/** A sentence with its full stop, once. */
export function closed(words: string): string {
  return words.endsWith('.') ? words : `${words}.`;
}
