/** What a person can want; the names are fixed by the measuring interface. */
export const INTENTS = [
  'verdict',
  'why',
  'tasks',
  'timeline',
  'resistance',
  'region',
  'sources',
  'evidence',
  'compare',
  'list',
  'advice',
  'method',
  'debate',
  'question',
  'help',
  'smalltalk',
  'offtopic',
] as const;
export type IntentName = (typeof INTENTS)[number];

/**
 * Words, commands and presses all become one of these. `occupations` are keys: ISCO-08 codes or profile slugs,
 * already resolved and carried over from the conversation where the words name none.
 */
export type Intent = {
  readonly name: IntentName;
  readonly occupations: readonly string[];
  /** Name of a country or of a group of countries. */
  readonly region: string | null;
  /** For lists: most exposed or safest. */
  readonly order: 'safest' | 'most exposed' | null;
  /** For lists: ISCO-08 code prefixes of the group asked for; empty for all. */
  readonly groups: readonly string[];
  /**
   * For sources: the publication or figure asked about ('IMF', '0.70', 'first number'); for region: a second place to set
   * beside the first, or 'page 2' and on of a long list; for offtopic: the words, or 'language', 'too long', 'no words'; for help: 'empty';
   * for question: layer and depth, and `of ILO`, the source, at the end.
   */
  readonly topic: string | null;
};

/** The intent of that name about these occupations, and nothing more. */
export function intentTo(name: IntentName, ...occupations: readonly string[]): Intent {
  return { name, occupations, region: null, order: null, groups: [], topic: null };
}
