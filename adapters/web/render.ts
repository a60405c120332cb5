import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { encodeButton, type Button } from '../../src/press.ts';
import { closed, figureMark, findingMark } from '../../src/reply-text.ts';
import type { Block, Citation, Inline, Reply } from '../../src/reply.ts';
import type { ResearchBase } from '../../src/research/parse.ts';
import { sourceName } from '../../src/research/source-name.ts';
import { pictureUrl } from './picture-url.ts';

/** A reply as one HTML element, in the turn of that id; every text is escaped by the serialiser. */
export function renderReply(base: ResearchBase, reply: Reply, turn: string): Element {
  return h(
    'div',
    { className: 'reply' },
    reply.blocks.map((block) => renderBlock(base, block, turn)),
  );
}

function renderBlock(base: ResearchBase, block: Block, turn: string): Element {
  switch (block.type) {
    case 'heading':
      return h('h2', [block.value]);
    case 'paragraph':
      return h('p', renderLine(base, block.children));
    case 'note':
      return h('p', { className: 'note' }, renderLine(base, block.children));
    case 'list':
      return h(
        'ul',
        block.items.map((item) => h('li', renderLine(base, item))),
      );
    case 'table':
      return renderTable(base, block);
    case 'picture':
      return h('picture', [
        h('source', { srcSet: pictureUrl(block, 'dark', 'svg'), media: '(prefers-color-scheme: dark)' }),
        h('img', { src: pictureUrl(block, 'light', 'svg'), alt: block.alt, width: 560 }),
      ]);
    case 'sources':
      return h('ul', block.citations.map(renderCitation));
    case 'file':
      return h('p', [
        h('a', { className: 'file', href: fileUrl(turn, block.name), download: block.name }, [`Save ${block.name}`]),
      ]);
    case 'buttons':
      return renderButtons(block.buttons, turn);
  }
}

/** Where a file of a turn is kept. */
function fileUrl(turn: string, name: string): string {
  return `/file/${encodeURIComponent(turn)}/${encodeURIComponent(name)}`;
}

/** Buttons that stand open; the others are a press away. */
const MOST_OPEN = 7;

function renderButtons(buttons: readonly Button[], turn: string): Element {
  const all = buttons.map((button) =>
    h('button', { name: 'press', value: `${encodeButton(button)} ${button.label}` }, [button.label]),
  );
  const [open, more] = all.length <= MOST_OPEN + 1 ? [all, []] : [all.slice(0, MOST_OPEN), all.slice(MOST_OPEN)];
  return h('form', { className: 'buttons', method: 'post', action: '/say' }, [
    h('input', { type: 'hidden', name: 'from', value: turn }),
    ...open,
    ...(more.length === 0 ? [] : [h('details', { className: 'more' }, [h('summary', ['More']), h('div', more)])]),
  ]);
}

function renderLine(base: ResearchBase, children: readonly Inline[], marks = true): ElementContent[] {
  return children.flatMap((node) => renderInline(base, node, marks));
}

function renderInline(base: ResearchBase, node: Inline, marks: boolean): ElementContent[] {
  switch (node.type) {
    case 'text':
      return [{ type: 'text', value: node.value }];
    case 'strong':
      return [h('strong', [node.value])];
    case 'link':
      return [h('a', { href: node.url, rel: 'noreferrer', target: '_blank' }, [node.value])];
    case 'person':
      return [h('b', [node.id])];
    case 'figure': {
      const words = h('span', { 'data-fact': node.figures.map(({ fact }) => fact).join(' ') }, [node.words]);
      return marks ? [words, { type: 'text', value: ' ' }, mark(figureMark(base, node.figures[0]))] : [words];
    }
    case 'cite':
      return [mark(findingMark(node.source, node.facts), node.source.url)];
    case 'finding':
      return [
        h('span', { 'data-fact': node.fact.id }, [node.fact.finding]),
        { type: 'text', value: ' ' },
        mark(findingMark(node.source, [node.fact]), node.source.url),
      ];
  }
}

function mark(words: string, url: string | null = null): Element {
  return h('span', { className: 'mark' }, [
    url === null ? words : h('a', { href: url, rel: 'noreferrer', target: '_blank' }, [words]),
  ]);
}

/** The caption stands outside of what scrolls, so that it can be read on a phone. */
function renderTable(base: ResearchBase, table: Extract<Block, { type: 'table' }>): Element {
  const head = table.columns.map((column) => h('th', { scope: 'col' }, [column]));
  const rows = table.rows.map((row) =>
    h(
      'tr',
      row.map((cell) => h('td', renderLine(base, cell, false))),
    ),
  );
  return h('figure', [
    h('figcaption', [table.caption]),
    h('div', { className: 'wide', tabIndex: 0, role: 'region', ariaLabel: table.caption }, [
      h('table', { ariaLabel: table.caption }, [h('thead', [h('tr', head)]), h('tbody', rows)]),
    ]),
  ]);
}

function renderCitation({ source, place, facts }: Citation): Element {
  return h('li', { 'data-facts': facts.join(' ') }, [
    source.url === null
      ? h('strong', [source.title])
      : h('a', { href: source.url, rel: 'noreferrer', target: '_blank' }, [source.title]),
    ` (${sourceName(source)}). `,
    h('span', [`Place: ${place}. Measures: ${source.measures}. `]),
    h('span', { className: 'mark' }, [`Limits: ${closed(source.limits)}`]),
  ]);
}
