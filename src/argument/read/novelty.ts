import { contentStems } from './words.ts';

/** An argument as it is compared with others: its content, whatever the order, case and punctuation. */
export type Print = ReadonlySet<string>;

/** From this similarity on two arguments of one side are one argument. */
export const NEAR_DUPLICATE = 0.6;

/** A copy with words added is still a copy when it is at most this many times as long. */
const STRETCH = 1.7;
const LEAST_WORDS = 4;

/** Words that say the same in this debate, by stem. */
const SAME: ReadonlyMap<string, string> = new Map(
  [
    'less few fewer shrink reduc declin decreas drop diminish fall cut smal low',
    'gone vanish disappear obsolet obsolesc elimin extinct doom finish dead die kill destroi',
    'replac displac supplant substitut',
    'job employ occup profess career work role position post',
    'compani firm employ busi corpor enterpris',
    'custom client buyer consum',
    'cheap inexpens afford',
    'error mistak wrong inaccur',
    'need requir necess necessari demand',
    'human person',
    'do perform handl',
    'rise grow increas expand up',
  ].flatMap((line) => {
    const [first = '', ...rest] = line.split(' ');
    return [first, ...rest].map((stem): [string, string] => [stem, first]);
  }),
);

/** The print of an argument from its cleaned words. */
export function printOf(clean: string): Print {
  return new Set(contentStems(clean).map((stem) => SAME.get(stem) ?? stem));
}

/** How far two arguments say the same, 0 to 1. Symmetric; 1 for copies. */
export function similarity(a: Print, b: Print): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let common = 0;
  for (const stem of small) if (large.has(stem)) common += 1;
  return similarityOf(common, a.size, b.size);
}

/**
 * The same from how many content words two arguments have in common, and how many each has: the share in common (Jaccard),
 * or nearly the share of the shorter one's where the longer one adds little.
 */
export function similarityOf(common: number, a: number, b: number): number {
  const [small, large] = a <= b ? [a, b] : [b, a];
  if (small === 0) return large === 0 ? 1 : 0;
  const jaccard = common / (a + b - common);
  const contained = small >= LEAST_WORDS && large <= STRETCH * small ? (0.9 * common) / small : 0;
  return Math.max(jaccard, contained);
}
