/** What a person can do about what is kept: theirs, or all that an installation has. */
export const PRIVACY_ACTS = [
  'look',
  'export mine',
  'ask to delete mine',
  'delete mine',
  'export all',
  'ask to delete all',
  'delete all',
] as const;
export type PrivacyAct = (typeof PRIVACY_ACTS)[number];

// One letter an act, in a fixed order: once given it keeps its meaning in every release.
const LETTERS = 'lxadXAD';
const CODE = /^p1\.([a-zA-Z])$/;

/** An act as a few ASCII characters, for buttons. */
export function encodePrivacy(act: PrivacyAct): string {
  return `p1.${LETTERS[PRIVACY_ACTS.indexOf(act)]}`;
}

/** The act that a code stands for; undefined for what is none. */
export function decodePrivacy(code: string): PrivacyAct | undefined {
  const letter = CODE.exec(code)?.[1];
  return letter === undefined ? undefined : PRIVACY_ACTS[LETTERS.indexOf(letter)];
}

const WORDS: readonly (readonly [PrivacyAct, RegExp])[] = [
  ['export mine', /^(?:please )?(?:export|download|send me|give me) (?:all )?(?:of )?my data$/],
  [
    'ask to delete mine',
    /^(?:please )?(?:delete|erase|remove|forget) (?:all )?(?:of )?(?:my data|everything about me|me)$/,
  ],
  ['look', /^(?:your |my )?privacy(?: policy| page| notice)?$/],
  [
    'look',
    /^(?:what|which) (?:data |information )?do you (?:keep|store|save|collect|know|have)(?: (?:about|on|of) (?:me|us))?$/,
  ],
  ['look', /^(?:show me )?my data$/],
];

/** The act that plain words ask for; undefined where they are about something else. */
export function readPrivacy(words: string): PrivacyAct | undefined {
  const plain = words
    .trim()
    .replace(/[.?!]+$/, '')
    .toLowerCase();
  return WORDS.find(([, pattern]) => pattern.test(plain))?.[0];
}
