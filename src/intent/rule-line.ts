import { own } from '../own.ts';
const SPELLED_OUT: Readonly<Record<string, string>> = {
  whats: 'what is',
  whered: 'where did',
  whod: 'who would',
  howd: 'how did',
  whatd: 'what did',
  whatll: 'what will',
  whenll: 'when will',
  wholl: 'who will',
  itll: 'it will',
  whos: 'who is',
  wheres: 'where is',
  hows: 'how is',
  whens: 'when is',
  whys: 'why is',
  thats: 'that is',
  its: 'it is',
  theres: 'there is',
  im: 'i am',
  ive: 'i have',
  id: 'i would',
  youre: 'you are',
  youve: 'you have',
  u: 'you',
  ur: 'your',
  r: 'are',
  y: 'why',
  theyre: 'they are',
  theyll: 'they will',
  hes: 'he is',
  shes: 'she is',
  weve: 'we have',
  cant: 'can not',
  cannot: 'can not',
  wont: 'will not',
  dont: 'do not',
  doesnt: 'does not',
  didnt: 'did not',
  isnt: 'is not',
  aint: 'is not',
  arent: 'are not',
  wasnt: 'was not',
  werent: 'were not',
  shouldnt: 'should not',
  couldnt: 'could not',
  wouldnt: 'would not',
  hasnt: 'has not',
  havent: 'have not',
  gonna: 'going to',
  wanna: 'want to',
  gotta: 'have to',
  abt: 'about',
  versus: 'vs',
  analyse: 'analyze',
};

// Words that weigh but do not turn what is asked.
const FILLERS = new Set(
  `please pls plz really actually just even honestly basically literally totally completely absolutely probably maybe perhaps kinda
  sorta quite pretty very super exactly simply truly tho though btw um uh hmm hm like`.split(/\s+/),
);

/**
 * The words of a text for the rules: lower case, one space between them and at both ends, contractions written out,
 * fillers and marks gone except ? , : and / which stand as words of their own.
 */
export function ruleLine(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/(\p{L})'(?=\p{L})/gu, '$1')
    .replace(/([?,:/])[?,:/!]*/g, ' $1 ')
    .replace(/[^\p{L}\p{N}?,:/%+*$.-]+/gu, ' ')
    .replace(/(?<!\d)\.|\.(?!\d)|(?<![\p{L}\p{N}])-|-(?![\p{L}\p{N}])/gu, ' ')
    .split(' ')
    .filter((word) => word !== '');
  const telling = words.filter((word) => !FILLERS.has(word));
  const kept = telling.some((word) => /\p{L}|\p{N}/u.test(word)) ? telling : words;
  return ` ${kept.map((word) => own(SPELLED_OUT, word) ?? word).join(' ')} `;
}
