/** The longest message that is read, in characters. */
export const LONGEST_MESSAGE = 2000;

/**
 * A message as it can be read: one line, straight quotes, no control characters, no mention of the bot, no marks
 * stacked on letters. Case and punctuation stay.
 */
export function cleanWords(words: string): string {
  return words
    .normalize('NFKC')
    .replace(/<[@#!][^>]{0,80}>/g, ' ')
    .replace(/(?:^|\s)@[\p{L}\p{N}_.-]+/gu, ' ')
    .replace(/\p{M}{2,}/gu, '')
    .replace(/[‘’‛`´ʼ]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐-―−]/g, '-')
    .replace(/[*_~|\\]+/g, ' ')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim();
}

/** Whether there is anything to read besides marks and emoji. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/**
 * Lower-case words with single spaces and a space at both ends, for the rules: apostrophes closed up ('what's' is
 * 'whats'), marks gone except ? , : and / which stand as words of their own.
 */
export function ruleLine(text: string): string {
  const line = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/(\p{L})'(?=\p{L})/gu, '$1')
    .replace(/([?,:/])[?,:/!]*/g, ' $1 ')
    .replace(/[^\p{L}\p{N}?,:/%+*$.-]+/gu, ' ')
    .replace(/(?<!\d)\.|\.(?!\d)|(?<![\p{L}\p{N}])-|-(?![\p{L}\p{N}])/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return ` ${line} `;
}
