import type { Form } from '../form.ts';
import { addForm, moreForm, NOTHING_FILLED, timesForm } from './schedule-form.ts';

/** What can be done about discussion questions by a button. */
export const DISCUSS_ACTS = [
  'agree',
  'disagree',
  'unsure',
  'new',
  'edit',
  'more',
  'pause',
  'resume',
  'remove',
  'skip',
  'preview',
  'list',
  'show',
  'own',
  'questions',
  'approve',
  'drop',
  'insist',
] as const;

export type DiscussAct = {
  readonly act: (typeof DISCUSS_ACTS)[number];
  /** A vote's post; the number of a schedule or of an own question; the page of a list; null for all of them. */
  readonly about: string | null;
};

const CODE = /^q1\.([a-z])(?:\.([A-Za-z0-9-]{1,60}))?$/;
// One letter an act, in a fixed order: once given it keeps its meaning in every release.
const LETTERS = 'adunemprxkvlsoqyzi';

/** An act as a code for a button. */
export function encodeDiscuss({ act, about }: DiscussAct): string {
  const code = `q1.${LETTERS[DISCUSS_ACTS.indexOf(act)]}${about === null ? '' : `.${about}`}`;
  if (!CODE.test(code)) throw new Error('what a question button is about does not fit it');
  return code;
}

/** The act of a code; undefined for what is none. */
export function decodeDiscuss(code: string): DiscussAct | undefined {
  const [, letter, about] = CODE.exec(code) ?? [];
  const act = letter === undefined ? undefined : DISCUSS_ACTS[LETTERS.indexOf(letter)];
  return act && { act, about: about ?? null };
}

/** The form that an act opens, with nothing filled in; undefined where it needs none. */
export function formOfAct({ act, about }: DiscussAct): Form | undefined {
  switch (act) {
    case 'new':
      return timesForm(NOTHING_FILLED, null);
    case 'edit':
      return timesForm(NOTHING_FILLED, about);
    case 'more':
      return moreForm(NOTHING_FILLED, about);
    case 'own':
      return addForm();
    case 'agree':
    case 'disagree':
    case 'unsure':
    case 'pause':
    case 'resume':
    case 'remove':
    case 'skip':
    case 'preview':
    case 'list':
    case 'show':
    case 'questions':
    case 'approve':
    case 'drop':
    case 'insist':
      return undefined;
  }
}
