import {
  ButtonStyle,
  ComponentType,
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
} from 'discord.js';
import type { Picture } from '../../src/picture/picture.ts';
import { encodeButton, type Button } from '../../src/press.ts';
import { closed, figureMark, findingMark } from '../../src/reply-text.ts';
import type { Block, Citation, Inline, Reply } from '../../src/reply.ts';
import type { ResearchBase } from '../../src/research/parse.ts';
import { sourceName } from '../../src/research/source-name.ts';
import { shareLabel } from './discord-reply.ts';
import { cut, fits, LIMITS, sizeOf, type Size } from './limits.ts';
import { bold, escapeMarkdown, masked } from './markdown.ts';
import { encodeShare } from './share.ts';

/** What is attached to a message; a picture is drawn when it is sent. */
export type Attachment = { readonly name: string; readonly alt: string } & (
  | { readonly picture: Picture }
  | { readonly content: string }
);

/** A message in Components V2, with what its components refer to. */
export type Message = {
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly attachments: readonly Attachment[];
  /** Whether something had to be left out to fit: a defect of the reply, to be logged. */
  readonly clamped: boolean;
};

/** A reply as one message; `share` adds the button that posts it for everyone. */
export function renderReply(base: ResearchBase, reply: Reply, share: string | null = null): Message {
  const attachments: Attachment[] = [];
  const attach = (attachment: Attachment) => {
    attachments.push(attachment);
    return `attachment://${attachment.name}`;
  };
  const nodes = reply.blocks.flatMap((block) => renderBlock(base, block, attach));
  const shareButton = share === null ? undefined : encodeShare(share);
  const all = shareButton === undefined ? nodes : [...nodes, row([{ code: shareButton, label: shareLabel() }])];
  const components = contained(distinct(all));
  if (fits(sizeOf(components)) && attachments.length <= LIMITS.files)
    return { components, attachments, clamped: false };
  return {
    components: contained(clamp(distinct(all))),
    attachments: attachments.slice(0, LIMITS.files),
    clamped: true,
  };
}

type Attach = (attachment: Attachment) => string;
type Node = APIComponentInContainer;

function renderBlock(base: ResearchBase, block: Block, attach: Attach): readonly Node[] {
  switch (block.type) {
    case 'heading':
      return display(`### ${escapeMarkdown(block.value)}`);
    case 'paragraph':
      return display(renderLine(base, block.children));
    case 'note':
      return display(`-# ${renderLine(base, block.children)}`);
    case 'list':
      return display(block.items.map((item) => `- ${renderLine(base, item)}`).join('\n'));
    case 'table':
      return display(renderTable(base, block));
    case 'sources':
      return display(block.citations.map((citation) => `- ${renderCitation(citation)}`).join('\n'));
    case 'picture':
      return renderPicture(block, attach);
    case 'file':
      return [
        { type: ComponentType.File, file: { url: attach({ name: block.name, alt: '', content: block.content }) } },
      ];
    case 'buttons':
      return renderButtons(block.buttons);
  }
}

function display(content: string): readonly Node[] {
  return content.trim() === '' ? [] : [{ type: ComponentType.TextDisplay, content }];
}

function renderPicture({ picture, alt }: Extract<Block, { type: 'picture' }>, attach: Attach): readonly Node[] {
  const description = cut(alt, LIMITS.alt);
  const url = attach({ name: `${picture.kind}.png`, alt: description, picture });
  return [{ type: ComponentType.MediaGallery, items: [{ media: { url }, description }] }];
}

function renderButtons(buttons: readonly Button[]): readonly Node[] {
  const coded = buttons.map((button) => ({ code: encodeButton(button), label: button.label }));
  return Array.from({ length: Math.ceil(coded.length / LIMITS.buttonsInRow) }, (_, i) =>
    row(coded.slice(i * LIMITS.buttonsInRow, (i + 1) * LIMITS.buttonsInRow)),
  );
}

function row(buttons: readonly { readonly code: string; readonly label: string }[]): Node {
  return {
    type: ComponentType.ActionRow,
    components: buttons.map(({ code, label }): APIButtonComponentWithCustomId => ({
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      custom_id: code,
      label: cut(label, LIMITS.label),
    })),
  };
}

function renderLine(base: ResearchBase, children: readonly Inline[], marks = true): string {
  return children.map((node) => renderInline(base, node, marks)).join('');
}

function renderInline(base: ResearchBase, node: Inline, marks: boolean): string {
  switch (node.type) {
    case 'text':
      return escapeMarkdown(node.value);
    case 'strong':
      return bold(node.value);
    case 'link':
      return masked(node.value, node.url);
    case 'person':
      return /^\d{15,20}$/.test(node.id) ? `<@${node.id}>` : bold(node.id);
    case 'figure':
      return escapeMarkdown(marks ? `${node.words} ${figureMark(base, node.figures[0])}` : node.words);
    case 'finding':
      return `${escapeMarkdown(node.fact.finding)} ${renderMark(node.source.url, findingMark(node.source, [node.fact]))}`;
    case 'cite':
      return renderMark(node.source.url, findingMark(node.source, node.facts));
  }
}

function renderMark(address: string | null, words: string): string {
  return address === null ? escapeMarkdown(words) : masked(words, address);
}

/** Discord has no tables, and a phone no room for one: each row is a line, led by its first cell. */
function renderTable(base: ResearchBase, { caption, columns, rows }: Extract<Block, { type: 'table' }>): string {
  const lines = rows.map(([first = [], ...cells]) => {
    const rest = cells.map((cell, i) => {
      const column = columns[i + 1] ?? '';
      return `${escapeMarkdown(column === '' ? '' : `${column} `)}${renderLine(base, cell, false)}`;
    });
    const lead = first.map((node): Inline => (node.type === 'text' ? { ...node, type: 'strong' } : node));
    return `- ${renderLine(base, lead, false)}: ${rest.join(' · ')}`;
  });
  return [`-# ${escapeMarkdown(caption)}`, ...lines].join('\n');
}

function renderCitation({ source, place }: Citation): string {
  const title = source.url === null ? bold(source.title) : masked(source.title, source.url);
  const words = `Place: ${place}. Measures: ${source.measures}. Limits: ${closed(source.limits)}`;
  return `${title} ${escapeMarkdown(`(${sourceName(source)}). ${words}`)}`;
}

/** A message may hold a custom id once: of several buttons with the same meaning the first stays. */
function distinct(nodes: readonly Node[]): readonly Node[] {
  const seen = new Set<string>();
  return nodes.flatMap((node): readonly Node[] => {
    if (node.type !== ComponentType.ActionRow) return [node];
    const components = node.components.filter((component) => {
      const id = 'custom_id' in component ? component.custom_id : undefined;
      if (id === undefined || seen.has(id)) return false;
      seen.add(id);
      return true;
    });
    return components.length === 0 ? [] : [{ ...node, components }];
  });
}

function contained(nodes: readonly Node[]): readonly APIMessageTopLevelComponent[] {
  return [{ type: ComponentType.Container, components: [...nodes] }];
}

/** What fits of a reply that is too long: texts are cut, buttons stay. */
function clamp(nodes: readonly Node[]): readonly Node[] {
  const rows = nodes.filter(({ type }) => type === ComponentType.ActionRow);
  let room: Size = { components: LIMITS.components - 1 - sizeOf(rows).components, text: LIMITS.text };
  return nodes.flatMap((node): readonly Node[] => {
    if (node.type === ComponentType.ActionRow) return [node];
    const left = node.type === ComponentType.TextDisplay ? { ...node, content: cut(node.content, room.text) } : node;
    const text = left.type === ComponentType.TextDisplay ? left.content.length : 0;
    if (room.components < 1 || (node.type === ComponentType.TextDisplay && room.text < 1)) return [];
    room = { components: room.components - 1, text: room.text - text };
    return [left];
  });
}
