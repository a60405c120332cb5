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
