import { strong, text } from '../inline.ts';
import type { Button } from '../press.ts';
import type { Block, Inline, Reply } from '../reply.ts';
import { sentenceReply } from '../sentence-reply.ts';
import { LONGEST_OWN } from './channel-change.ts';
import type { Channel, Own } from './channel.ts';
import { press } from './schedule-reply.ts';

/** What came of one line. */
export type Added =
  | { readonly kind: 'added'; readonly own: Own }
  | { readonly kind: 'alike'; readonly own: Own; readonly like: string }
  | { readonly kind: 'short' | 'long' | 'full' | 'same'; readonly text: string };

const REFUSED: Readonly<Record<'short' | 'long' | 'full' | 'same', string>> = {
  short: 'That is too short for a question; write it out in a sentence.',
  long: `That is longer than ${LONGEST_OWN} characters; shorten it a little.`,
  full: 'This channel has as many questions of its own as I can keep; drop one first.',
  same: 'That one is there already.',
};

/** Lines that a reply shows one by one. */
const SHOWN = 5;
const PAGE = 5;

const ADD_MORE: readonly Button[] = [press('Add questions', 'own', null), press('Own questions', 'questions', null)];

/** What came of the questions that somebody wrote; `cut` of them were too many at once. */
export function addedReply(added: readonly Added[], cut: number): Reply {
  const kept = added.filter(({ kind }) => kind === 'added').length;
  const more = added.length - SHOWN;
  return {
    audience: 'person',
    summary: `${kept} of ${added.length + cut} added.`,
    blocks: [
      { type: 'list', items: added.slice(0, SHOWN).map(addedItem) },
      ...(more > 0 ? [note(`And ${more} more; “Own questions” shows them all.`)] : []),
      ...(cut > 0 ? [note(`${cut} were too many at once. Send the rest again.`)] : []),
      {
        type: 'buttons',
        buttons: [
          ...added.slice(0, SHOWN).flatMap((one) => (one.kind === 'alike' ? insistButtons(one.own) : [])),
          ...ADD_MORE,
        ],
      },
    ],
  };
}

function addedItem(added: Added): readonly Inline[] {
  switch (added.kind) {
    case 'added':
      return added.own.approved
        ? [strong(`${added.own.number}. ${added.own.text}`), text(' It is in, and comes up between mine.')]
        : [
            strong(`${added.own.number}. ${added.own.text}`),
            text(' Thank you. It waits for somebody who manages this channel to approve it.'),
          ];
    case 'alike':
      return [
        strong(`${added.own.number}. ${added.own.text}`),
        text(` That is much like: “${added.like}” Add it anyway?`),
      ];
    case 'short':
    case 'long':
    case 'full':
    case 'same':
      return [
        strong(added.text === '' ? 'An empty line.' : `“${clipped(added.text)}”`),
        text(` ${REFUSED[added.kind]}`),
      ];
  }
}

function insistButtons({ number }: Own): readonly Button[] {
  return [press(`Add ${number} anyway`, 'insist', number), press(`Leave ${number} out`, 'drop', number)];
}

type Done = { readonly kind: 'approve' | 'drop' | 'insist'; readonly own: Own };

/** A team's own questions: those that wait first, and what can be done with each. */
export function ownListReply(channel: Channel, page: number, done?: Done): Reply {
  const kept = channel.own.filter(({ held }) => !held).toSorted((a, b) => Number(a.approved) - Number(b.approved));
  const said = done === undefined ? '' : doneWords(done);
  if (kept.length === 0)
    return sentenceReply(
      `${said}${said === '' ? '' : ' '}This channel has no questions of its own yet. Anyone may propose one.`,
      [press('Add questions', 'own', null), press('List', 'list', null)],
    );
  const shown = kept.slice(page * PAGE, (page + 1) * PAGE);
  return {
    audience: 'person',
    summary: `${kept.length} own questions.`,
    blocks: [
      ...(said === '' ? [] : [{ type: 'paragraph' as const, children: [text(said)] }]),
      { type: 'heading', value: 'Your own questions' },
      { type: 'list', items: shown.map(ownItem) },
      { type: 'buttons', buttons: [...shown.flatMap(ownButtons), ...pageButtons(kept.length, page), ...LIST_MORE] },
    ],
  };
}

const LIST_MORE: readonly Button[] = [press('Add questions', 'own', null), press('List', 'list', null)];

function ownItem({ number, text: words, approved, by }: Own): readonly Inline[] {
  return [
    strong(`${number}. ${words}`),
    text(approved ? ' Approved; proposed by ' : ' Waits for approval; proposed by '),
    { type: 'person', id: by },
    text('.'),
  ];
}

function ownButtons({ number, approved }: Own): readonly Button[] {
  return [
    ...(approved ? [] : [press(`Approve ${number}`, 'approve', number)]),
    press(`Drop ${number}`, 'drop', number),
  ];
}

function pageButtons(count: number, page: number): readonly Button[] {
  return count > (page + 1) * PAGE ? [press('More questions', 'questions', page + 1)] : [];
}

function doneWords({ kind, own }: Done): string {
  if (kind === 'drop') return `Question ${own.number} is dropped.`;
  return kind === 'approve' ? `Question ${own.number} is approved.` : `Question ${own.number} is added.`;
}

/** There is no question of that number, or no words to add. */
export function whichOwnReply(): Reply {
  return sentenceReply('Which question? “Own questions” shows them with their numbers.', ADD_MORE);
}

/** Words are needed. */
export function wordsForOwnReply(): Reply {
  return sentenceReply(
    'Write the question after it: “/discuss add What would we do with an hour saved a day?”, or fill in the form.',
    ADD_MORE,
  );
}

function clipped(words: string): string {
  return words.length > 80 ? `${words.slice(0, 80)}…` : words;
}

function note(words: string): Block {
  return { type: 'note', children: [text(words)] };
}
