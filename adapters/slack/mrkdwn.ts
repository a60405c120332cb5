// Everything that Slack reads as markup in the text of a message, in one table. Order matters: the ampersand first.
// https://docs.slack.dev/messaging/formatting-message-text says that these three, and no others, are to be escaped.
const ESCAPES: readonly (readonly [string, string])[] = [
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
];

// What no one sees and what can turn the words around it: control characters, and overrides of the writing direction.
const UNSEEN = /(?![\t\n])\p{Cc}|[\u202A-\u202E\u2066-\u2069]/gu;

/** Words as they can be shown anywhere in Slack: no control characters, no broken halves of characters. */
export function literal(words: string): string {
  return words.replace(UNSEEN, '').toWellFormed();
}

/**
 * Words for the `text` of a message, the only field of ours that Slack reads as markup: it can hold no mention and no
 * link. Blocks hold their words in rich text and plain text, which Slack shows as they are.
 */
export function escapeMrkdwn(words: string): string {
  return ESCAPES.reduce((text, [from, to]) => text.replaceAll(from, to), literal(words));
}

const ENTITY = /<([^<>|]*)(?:\|([^<>]*))?>/g;

/** What a person typed, from the markup that Slack made of it; the app's own mention is left out. */
export function typedWords(markup: string, app: string): string {
  const words = markup.replace(ENTITY, (_, target: string, label: string | undefined) => {
    if (target === `@${app}`) return ' ';
    if (label !== undefined && label !== '') return /^[@#]/.test(target) ? `${target[0]}${label}` : label;
    return target.replace(/^!/, '@').replace(/^mailto:/, '');
  });
  return ESCAPES.reduceRight((text, [from, to]) => text.replaceAll(to, from), words).trim();
}
