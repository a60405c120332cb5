/** What Discord takes; each with the page of its documentation (docs.discord.com/developers, read 2026-11-25). */
export const LIMITS = {
  /** components/reference: all components of a message, nested ones included. */
  components: 40,
  /** components/reference: characters in all text displays of a message together. */
  text: 4000,
  /** components/reference, action row. */
  buttonsInRow: 5,
  /** components/reference, button. */
  label: 80,
  /** components/reference, custom id of a button, a select or a modal. */
  customId: 100,
  /** components/reference, media gallery item. */
  alt: 1024,
  /** components/reference, label: its label and its description; modal: its title. */
  fieldLabel: 45,
  fieldHint: 100,
  formTitle: 45,
  /** components/reference, string select; application-commands, choices. */
  choices: 25,
  /** application-commands: name and value of a choice. */
  choice: 100,
  /** resources/message, nonce. */
  nonce: 25,
  /** resources/channel, name of a thread. */
  threadName: 100,
  /** resources/message, attachments of one message. */
  files: 10,
} as const;

export type Size = { readonly components: number; readonly text: number };

type Node = { readonly type: number; readonly content?: string; readonly components?: readonly Node[] };

/** How many components a message holds, nested ones included, and how many characters its text displays have together. */
export function sizeOf(nodes: readonly Node[]): Size {
  return nodes.reduce(
    (size, { content = '', components = [] }) => {
      const inner = sizeOf(components);
      return { components: size.components + 1 + inner.components, text: size.text + content.length + inner.text };
    },
    { components: 0, text: 0 },
  );
}

/** Whether a message of this size is taken. */
export function fits({ components, text }: Size): boolean {
  return components <= LIMITS.components && text <= LIMITS.text;
}

/** Words cut to a length, without half a character at the end. */
export function cut(words: string, length: number): string {
  return words.length <= length ? words : `${words.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
