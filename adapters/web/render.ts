import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Field } from '../../src/form.ts';
import { decodePress, encodeButton, formOf, type Button } from '../../src/press.ts';
import { closed, figureMark, findingMark } from '../../src/reply-text.ts';
import type { Block, Citation, Inline, Reply } from '../../src/reply.ts';
import type { ResearchBase } from '../../src/research/parse.ts';
import { sourceName } from '../../src/research/source-name.ts';
import { pictureUrl } from './picture-url.ts';

/** A reply as one HTML element; every text is escaped by the serialiser. */
export function renderReply(base: ResearchBase, reply: Reply): Element {
  return h(
    'div',
    { className: 'reply' },
    reply.blocks.map((block) => renderBlock(base, block)),
  );
}

function renderBlock(base: ResearchBase, block: Block): Element {
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
        h(
          'a',
          { href: `data:${block.mime};charset=utf-8,${encodeURIComponent(block.content)}`, download: block.name },
          [`Save ${block.name}`],
        ),
      ]);
    case 'buttons':
      return h('div', { className: 'buttons' }, block.buttons.map(renderButton));
  }
}

/** A button as a form of its own; one that needs words opens a field for them, and for the name of who says them. */
function renderButton(button: Button): Element {
  const code = encodeButton(button);
  const press = decodePress(code);
  const form = press && formOf(press);
  const hidden = [
    h('input', { type: 'hidden', name: 'code', value: code }),
    h('input', { type: 'hidden', name: 'label', value: button.label }),
  ];
  if (form === undefined)
    return h('form', { method: 'post', action: '/say' }, [...hidden, h('button', [button.label])]);
  return h('details', { className: 'asks' }, [
    h('summary', [button.label]),
    h('form', { method: 'post', action: '/say' }, [
      ...hidden,
      ...form.fields.map(renderField),
      h('label', ['Your name, if several argue here', h('input', { name: 'person', maxLength: 40 })]),
      h('button', [form.submit]),
    ]),
  ]);
}

function renderField(field: Field): Element {
  const { name, label, required } = field;
  const common = { name: `field.${name}`, required };
  if (field.kind === 'words')
    return h('label', [
      label,
      field.lines === 'many'
        ? h('textarea', { ...common, rows: 4, maxLength: field.maxLength }, [field.value])
        : h('input', { ...common, maxLength: field.maxLength, value: field.value }),
    ]);
  return h('label', [
    label,
    h(
      'select',
      { ...common, multiple: field.many },
      field.options.map((option) =>
        h('option', { value: option.value, selected: field.chosen.includes(option.value) }, [option.label]),
      ),
    ),
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

function renderTable(base: ResearchBase, table: Extract<Block, { type: 'table' }>): Element {
  return h('div', { className: 'wide', tabIndex: 0, role: 'region', ariaLabel: table.caption }, [
    h('table', [
      h('caption', [table.caption]),
      h('thead', [
        h(
          'tr',
          table.columns.map((column) => h('th', { scope: 'col' }, [column])),
        ),
      ]),
      h(
        'tbody',
        table.rows.map((row) =>
          h(
            'tr',
            row.map((cell) => h('td', renderLine(base, cell, false))),
          ),
        ),
      ),
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
