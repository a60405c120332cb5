/**
 * What Discord would read as more than text, and what stands in its place: one table for every word that is shown. A
 * backslash before a mark shows the mark itself (support.discord.com, "Markdown Text 101"); a zero-width space after the
 * @ is what the platform's own library puts there. What a mark would join with may stand in the next piece of the line,
 * so the end of a piece counts as dangerous too.
 */
const DANGERS: readonly (readonly [danger: RegExp, safe: string])[] = [
  // Marks of direction and control characters, line breaks among them, could show other words than those written.
  [/[\p{Cc}\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu, ' '],
  // Emphasis, spoilers, strikethrough, code, masked links, and the backslash itself.
  [/[\\*_~|`[\]]/g, '\\$&'],
  // Mentions, channels, timestamps, emojis of servers, commands and addresses in angle brackets.
  [/</g, '\\<'],
  [/@/g, '@\u200B'],
  // Addresses, and emojis by name.
  [/:(?=\/|[\w+-]*(?::|$))/g, '\\:'],
  // Headings, small print, quotations and lists, at the front of a line.
  [/^(\s*)([#>+-])/, '$1\\$2'],
  [/^(\s*\d*)([.)])/, '$1\\$2'],
];

/** Literal words on one line: nothing in them is read as markup, mention, link or timestamp. */
export function escapeMarkdown(words: string): string {
  return DANGERS.reduce((text, [danger, safe]) => text.replace(danger, safe), words);
}

/** Words that open an address, without a preview of it; the words alone where it is no web address. */
export function masked(words: string, address: string): string {
  const url = URL.parse(address);
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) return escapeMarkdown(words);
  const safe = url.href.replace(/[()<>\s\\]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
  return `[${escapeMarkdown(words)}](<${safe}>)`;
}

/** Words that stand out, the spaces around them outside of the marks; blank words as they are. */
export function bold(words: string): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(words) ?? [];
  return inner === '' ? escapeMarkdown(words) : `${before}**${escapeMarkdown(inner)}**${after}`;
}
