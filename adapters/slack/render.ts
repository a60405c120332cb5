import type { ActionsBlock, HomeView, KnownBlock, TableBlock } from '@slack/types';
import { encodeButton, type Button } from '../../src/press.ts';
import { lineText } from '../../src/reply-text.ts';
import type { Block, Inline, Reply } from '../../src/reply.ts';
import { cut, LIMITS } from './limits.ts';
import { escapeMrkdwn, literal } from './mrkdwn.ts';
import { citationPieces, linePieces, pack, plain, richTextBlocks, type Lookup, type Piece } from './rich-text.ts';
import { shareLabel } from './slack-reply.ts';

/** One message as `chat.postMessage` takes it. `text` is what notifications and screen readers say. */
export type Message = { readonly text: string; readonly blocks: KnownBlock[] };

export type Look = Lookup & {
  /** Files of pictures that were uploaded; a picture without one is left out, as the words beside it say the same. */
  readonly pictures: ReadonlyMap<Block, string>;
  /** Lists where the newer table block cannot be shown. */
  readonly tables: 'blocks' | 'lists';
  /** The code that "Share to channel" asks with; null for no such button. */
  readonly share: string | null;
  /** Id of a user group that is told; null for nobody. The only mention that is ever written. */
  readonly ping: string | null;
};

/** Action ids of the buttons that we write. */
export const SHARE_ACTION = 'share';
const PRESS_ACTION = 'press';

/** A reply as messages within Slack's limits: one, unless it is longer than Slack takes. */
export function renderReply(look: Look, reply: Reply): readonly Message[] {
  const text = cut(escapeMrkdwn(reply.summary), LIMITS.messageText) || '…';
  const share = look.share === null ? [] : [shareBlock(look.share)];
  // A message holds one table block; where there are several, all are lists, so that they look alike.
  const isOnly = reply.blocks.filter(({ type }) => type === 'table').length === 1;
  const tables = isOnly ? look.tables : 'lists';
  const body = reply.blocks.flatMap((block) => renderBlock({ ...look, tables }, block));
  const blocks = [...pingBlocks(look.ping), ...body, ...share];
  const shown = blocks.length > 0 ? blocks : richTextBlocks([plain(reply.summary || '…')], 'paragraph');
  return messagesOf(shown).map((group) => ({ text, blocks: group }));
}

function pingBlocks(group: string | null): readonly KnownBlock[] {
  const isGroup = group !== null && /^S[A-Z0-9]{2,20}$/.test(group);
  return isGroup ? [{ type: 'section', text: { type: 'mrkdwn', text: `<!subteam^${group}>`, verbatim: true } }] : [];
}

/** A reply as the page of the app, which shows no tables and fewer than a hundred blocks. */
export function renderHome(lookup: Lookup, reply: Reply): HomeView {
  const look: Look = { ...lookup, pictures: new Map(), tables: 'lists', share: null, ping: null };
  const blocks = reply.blocks.flatMap((block) => renderBlock(look, block));
  return { type: 'home', blocks: blocks.slice(0, LIMITS.homeBlocks.most) };
}

/** Neighbouring blocks together, as many as a message takes. */
function messagesOf(blocks: readonly KnownBlock[]): KnownBlock[][] {
  const groups: { readonly blocks: KnownBlock[]; size: number }[] = [];
  for (const block of blocks) {
    const size = JSON.stringify(block).length + 1;
    const last = groups.at(-1);
    const fits =
      last !== undefined &&
      last.blocks.length < LIMITS.messageBlocks.most &&
      last.size + size < LIMITS.messageJson.most;
    if (!fits) groups.push({ blocks: [block], size });
    else {
      last.blocks.push(block);
      last.size += size;
    }
  }
  return groups.map((group) => group.blocks);
}

function renderBlock(look: Look, block: Block): readonly KnownBlock[] {
  switch (block.type) {
    case 'heading':
      return renderHeading(block.value);
    case 'paragraph':
      return richTextBlocks([linePieces(look, block.children)], 'paragraph');
    case 'list':
      return richTextBlocks(
        block.items.map((item) => linePieces(look, item)),
        'list',
      );
    case 'note':
      return renderNote(look, block.children);
    case 'table':
      return renderTable(look, block);
    case 'picture':
      return renderPicture(look, block);
    case 'sources':
      return richTextBlocks(block.citations.map(citationPieces), 'list');
    // Files are uploaded beside the message.
    case 'file':
      return [];
    case 'buttons':
      return renderButtons(block.buttons);
  }
}

function renderHeading(value: string): readonly KnownBlock[] {
  const text = literal(value).trim();
  if (text === '') return [];
  return text.length > LIMITS.header.most
    ? richTextBlocks([plain(text, { bold: true })], 'paragraph')
    : [{ type: 'header', text: { type: 'plain_text', text, emoji: false } }];
}

/** Small print; with links or people in it, as a paragraph, since small print holds only plain words or markup. */
function renderNote(look: Look, children: readonly Inline[]): readonly KnownBlock[] {
  const pieces = linePieces(look, children);
  const text = pieces.map((piece) => piece.text ?? '').join('');
  const isPlain = pieces.every(({ type }) => type === 'text') && text.trim() !== '';
  return isPlain && text.length <= LIMITS.contextText.most
    ? [{ type: 'context', elements: [{ type: 'plain_text', text, emoji: false }] }]
    : richTextBlocks([pieces], 'paragraph');
}

type Table = Extract<Block, { type: 'table' }>;

function renderTable(look: Look, table: Table): readonly KnownBlock[] {
  const caption = richTextBlocks([plain(table.caption, { bold: true })], 'paragraph');
  const block = look.tables === 'blocks' ? tableBlock(look, table) : undefined;
  if (block !== undefined) return [...caption, block];
  const lines = table.rows.map((row) => row.flatMap((cell, i) => labelledCell(look, table.columns[i] ?? '', cell)));
  return [...caption, ...richTextBlocks(lines, 'list')];
}

/** A table of Slack's own; undefined where it would not fit. */
function tableBlock(look: Look, { columns, rows }: Table): TableBlock | undefined {
  const texts = [columns, ...rows.map((row) => row.map((cell) => lineText(look.base, cell, false)))];
  const fits =
    texts.length <= LIMITS.tableRows.most &&
    columns.length <= LIMITS.tableColumns.most &&
    texts.every((row) => row.every((cell) => cell.length <= LIMITS.paragraph.most)) &&
    JSON.stringify(texts).length <= LIMITS.tableText.most;
  if (!fits || columns.length === 0) return undefined;
  const head: TableBlock['rows'][number] = columns.map((column) => rawCell(column));
  return {
    type: 'table',
    column_settings: columns.map(() => ({ is_wrapped: true })),
    rows: [head, ...rows.map((row) => row.map((cell) => tableCell(linePieces(look, cell, false))))],
  };
}

function tableCell(pieces: readonly Piece[]): TableBlock['rows'][number][number] {
  const isPlain = pieces.every((piece) => piece.type === 'text' && piece.style === undefined);
  if (isPlain) return rawCell(pieces.map(({ text }) => text).join(''));
  return { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [...pieces] }] };
}

function rawCell(text: string) {
  return { type: 'raw_text' as const, text: literal(text).trim() || '–' };
}

function labelledCell(look: Look, column: string, cell: readonly Inline[]): readonly Piece[] {
  const pieces = linePieces(look, cell, false);
  return pieces.length === 0 ? [] : [...plain(column === '' ? '' : `${column}: `), ...pieces, ...plain('  ')];
}

function renderPicture({ pictures }: Look, block: Extract<Block, { type: 'picture' }>): readonly KnownBlock[] {
  const id = pictures.get(block);
  return id === undefined
    ? []
    : [{ type: 'image', slack_file: { id }, alt_text: cut(literal(block.alt), LIMITS.altText) }];
}

function renderButtons(buttons: readonly Button[]): readonly KnownBlock[] {
  return pack(buttons, () => 1, LIMITS.actions.most).map((group) => ({
    type: 'actions',
    elements: group.map((button, i) =>
      buttonElement(button.label, { action: `${PRESS_ACTION}:${i}`, value: encodeButton(button) }),
    ),
  }));
}

function shareBlock(code: string): ActionsBlock {
  return { type: 'actions', elements: [buttonElement(shareLabel(), { action: SHARE_ACTION, value: code })] };
}

function buttonElement(label: string, { action, value }: { readonly action: string; readonly value: string }) {
  const text = cut(literal(label).trim() || '…', LIMITS.buttonText);
  return {
    type: 'button' as const,
    action_id: action,
    text: { type: 'plain_text' as const, text, emoji: false },
    value,
  };
}
