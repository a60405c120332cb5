import { STOP, wordsOf } from './words.ts';

/** What is wrong with the form of a text; `gate` counts nothing. */
export type ShapeFault = 'no words' | 'another language' | 'repetition' | 'list of keywords';

/** Small words that every English sentence has some of. */
const ENGLISH: ReadonlySet<string> = new Set(
  `the a an and or but of to in on for with is are was were be been being will would can could should may might must not no it its this that
  these those they them their there he she we you i my your our as at by from if so than then because since while when where who what
  which how why do does did has have had more most less only even still just all any some many also into about over under after before
  wont dont cant isnt arent doesnt never always`.split(/\s+/),
);

/** The worst fault of the form, or null. Text of fewer than six words is not taken for a list or another language. */
export function shapeFault(clean: string): ShapeFault | null {
  const letters = clean.match(/\p{L}/gu)?.length ?? 0;
  const latin = clean.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters === 0) return 'no words';
  if (latin < 0.7 * letters) return 'another language';
  const words = wordsOf(clean);
  if (/(\p{L})\1{7,}/u.test(clean) || words.some((word) => word.length > 45)) return 'repetition';
  if (words.length < 6) return null;
  const distinct = new Set(words).size;
  if (distinct < 0.5 * Math.min(words.length, 60) || mostOf(words) > 0.34) return 'repetition';
  const small = words.filter((word) => ENGLISH.has(word)).length;
  if (small < 0.08 * words.length) return wordsAreEnglish(words) ? 'list of keywords' : 'another language';
  const content = words.filter((word) => !STOP.has(word) && !ENGLISH.has(word));
  const glue = words.length - content.length;
  return words.length >= 8 && glue < 0.17 * words.length ? 'list of keywords' : null;
}

/** How much of the text is its commonest word of content. */
function mostOf(words: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of words) if (!ENGLISH.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return Math.max(0, ...counts.values()) / words.length;
}

function wordsAreEnglish(words: readonly string[]): boolean {
  return words.some((word) => /^(?:ai|jobs?|replac\w*|automat\w*|work\w*|robots?|because|therefore)$/.test(word));
}
