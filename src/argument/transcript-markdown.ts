import { replyText } from '../reply-text.ts';
import type { Debate, Entry } from './debate.ts';
import { originOf, receiptOf, type Hash } from './receipt.ts';
import { resultReply } from './result-reply.ts';
import { motionOf } from './result.ts';

/** The export of a debate to read: every move with its words, what it moved, and the result. Words of people are quoted. */
export function transcriptMarkdown(debate: Debate, hash: Hash): string {
  const origin = originOf(debate);
  const lines = debate.entries.all().map((entry, i) => entryLines(debate, entry, i));
  const result = resultReply(debate, receiptOf(origin, hash), { buttons: [] });
  return [
    `# ${escaped(motionOf(debate))}`,
    '',
    `Data release ${origin.data}, rules release ${origin.rules}. The score began at ${debate.setting.start.toFixed(1)}.`,
    '',
    ...lines.flat(),
    '## Result',
    '',
    ...escaped(replyText(debate.setting.base, result))
      .split('\n')
      .map((line) => `${line}  `.trimStart()),
    '',
  ].join('\n');
}

function entryLines(debate: Debate, entry: Entry, i: number): readonly string[] {
  const { move, refused, argument, score } = entry;
  const before = debate.entries.get(i - 1)?.score ?? debate.setting.start;
  const heading = `## ${i + 1}. ${escaped(move.person)}: ${WORDS[move.kind]}${argument === null ? '' : ` ${argument}`}`;
  const quoted =
    'text' in move
      ? escaped(move.text)
          .split(/\r?\n/)
          .map((line) => `> ${line}`)
      : [];
  const came = refused === null ? `Score ${before.toFixed(1)} to ${score.toFixed(1)}.` : `Refused: ${refused}`;
  return [heading, '', ...quoted, ...(quoted.length > 0 ? [''] : []), came, ''];
}

const WORDS = {
  argue: 'argues',
  edit: 'edits',
  correct: 'corrects the reading of',
  undo: 'takes back',
  close: 'closes the debate',
  reopen: 'opens the debate again',
} as const;

/** Text that Markdown takes literally: every character that could begin markup, a link or HTML is escaped. */
function escaped(words: string): string {
  return words.replace(/[\\`*_{}[\]<>#|~!&]/g, '\\$&').replace(/^(\s*)([-+=]|\d+[.)])/gm, '$1\\$2');
}
