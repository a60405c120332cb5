import { decodeIntent, encodeIntent, LONGEST_CODE } from './intent/code.ts';
import type { Form } from './form.ts';
import type { Intent } from './intent/intent.ts';
import { decodePrivacy, encodePrivacy, type PrivacyAct } from './privacy-act.ts';
import { decodeDiscuss, encodeDiscuss, formOfAct, type DiscussAct } from './channel/discuss-act.ts';

/** What can be done in a debate by a button. */
export const DEBATE_ACTS = [
  'argue',
  'undo',
  'edit',
  'side',
  'claim',
  'close',
  'reopen',
  'steelman',
  'rules',
  'result',
  'transcript',
] as const;

export type DebateAct = {
  readonly act: (typeof DEBATE_ACTS)[number];
  readonly debate: string;
  /**
   * What it is about: for argue what it answers (`a3`, `R09` for what the base holds, `T01-0` for a critical question);
   * for undo and edit the argument; for side and claim the argument and what it is to be read as (`a3-threat`,
   * `a3-T05`); for steelman the side.
   */
  readonly about: string | null;
};

export type IntentButton = { readonly label: string; readonly intent: Intent };

/** A button says what a press of it means: an intent, an act in a debate, one about what is kept, or one about questions. */
export type Button =
  | IntentButton
  | { readonly label: string; readonly act: DebateAct }
  | { readonly label: string; readonly privacy: PrivacyAct }
  | { readonly label: string; readonly discuss: DiscussAct };

/** What a pressed button meant. */
export type Press =
  | { readonly kind: 'intent'; readonly intent: Intent }
  | { readonly kind: 'act'; readonly act: DebateAct }
  | { readonly kind: 'privacy'; readonly act: PrivacyAct }
  | { readonly kind: 'discuss'; readonly act: DiscussAct };

/** The field of a debate's form. */
export const ARGUMENT = 'argument';

const ACT_CODE = /^d1\.([a-z])\.([A-Za-z0-9-]{1,60})(?:\.([A-Za-z0-9-]{1,20}))?$/;
// One letter an act, in a fixed order: once given it keeps its meaning in every release.
const LETTERS = 'aueslcopnxt';

/** A button as at most 100 ASCII characters. */
export function encodeButton(button: Button): string {
  if ('intent' in button) return encodeIntent(button.intent);
  if ('privacy' in button) return encodePrivacy(button.privacy);
  if ('discuss' in button) return encodeDiscuss(button.discuss);
  const { act, debate, about } = button.act;
  const code = `d1.${LETTERS[DEBATE_ACTS.indexOf(act)]}.${debate}${about === null ? '' : `.${about}`}`;
  if (code.length > LONGEST_CODE || !ACT_CODE.test(code)) throw new Error('a debate id does not fit a button');
  return code;
}

/** What a code stands for; undefined for what is not ours or from an older version. */
export function decodePress(code: string): Press | undefined {
  const privacy = decodePrivacy(code);
  if (privacy !== undefined) return { kind: 'privacy', act: privacy };
  const discuss = decodeDiscuss(code);
  if (discuss !== undefined) return { kind: 'discuss', act: discuss };
  const found = ACT_CODE.exec(code);
  if (found === null) {
    const intent = decodeIntent(code);
    return intent === undefined ? undefined : { kind: 'intent', intent };
  }
  const [, letter = '', debate = '', about] = found;
  const act = DEBATE_ACTS[LETTERS.indexOf(letter)];
  return act === undefined ? undefined : { kind: 'act', act: { act, debate, about: about ?? null } };
}

/** The form that a press opens before it is done; undefined where it needs no more words. */
export function formOf(press: Press): Form | undefined {
  if (press.kind === 'discuss') return formOfAct(press.act);
  if (press.kind !== 'act' || (press.act.act !== 'argue' && press.act.act !== 'edit')) return undefined;
  const edits = press.act.act === 'edit';
  return {
    title: edits ? `Edit ${press.act.about ?? ''}` : 'Argue',
    submit: edits ? 'Save' : 'Send',
    fields: [
      {
        kind: 'words',
        name: ARGUMENT,
        label: 'Your argument',
        hint: 'One point with a reason, in a sentence or two.',
        required: true,
        lines: 'many',
        maxLength: 2000,
        value: '',
      },
    ],
  };
}
