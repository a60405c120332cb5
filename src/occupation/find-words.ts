/**
 * How text becomes the words that titles are compared by: lower case, no accents, one spelling (American, because
 * that is what most of the lists use), singular, one gender.
 */

const SPECIAL: readonly (readonly [RegExp, string])[] = [
  [/c\+\+/g, ' cplusplus '],
  [/\b([cf])#/g, ' $1sharp '],
  [/\.net\b/g, ' dotnet '],
  [/\br ?& ?d\b/g, ' research and development '],
  [/\bf ?& ?b\b/g, ' food and beverage '],
  [/\bp ?& ?l\b/g, ' profit and loss '],
  [/\bq[ac]\/q[ac]\b/g, ' quality assurance '],
  [/&/g, ' and '],
  [/\b([a-z])\.(?=[a-z]\b)/g, '$1'],
  [/['’`]s\b/g, 's'],
  [/['’`]/g, ''],
];

// British to American, on whole lower-case words; each is a family of words rather than one word.
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/(col|lab|behavi|arm|harb|fav|vap|rum|hon|od|neighb|endeav)our/, '$1or'],
  [/([a-z]{3})is(e|er|ed|ing|ation|ational)$/, '$1iz$2'],
  [/(cent|theat|fib|lit|met|calib|spect)re$/, '$1er'],
  [/^(trave|counse|jewe|mode|labe|cance|signa|pane|pedi?a)ll(er|or|ing|ed|ery)$/, '$1l$2'],
  [/^jewel(le)?ry$/, 'jewelry'],
  [/programme$/, 'program'],
  [/(cata|dia|ana)logue/, '$1log'],
  [/^tyre/, 'tire'],
  [/draught/, 'draft'],
  [/^aero?plane$/, 'airplane'],
  [/^grey/, 'gray'],
  [/paed/, 'ped'],
  [/gynaec/, 'gynec'],
  [/anaesth/, 'anesth'],
  [/haem/, 'hem'],
  [/archaeo/, 'archeo'],
  [/^mould/, 'mold'],
  [/^plough/, 'plow'],
  [/aluminium/, 'aluminum'],
  [/sulph/, 'sulf'],
  [/licence/, 'license'],
  [/defence/, 'defense'],
  [/storey/, 'story'],
  [/advisor$/, 'adviser'],
  [/^moustache/, 'mustache'],
  [/^skil(l?)ful/, 'skillful'],
  [/fulfil$/, 'fulfill'],
  [/^enrol$/, 'enroll'],
];
// -ise words that are not verbs in -ize
const KEEP_S =
  /^(franchis|advertis|exercis|enterpris|merchandis|precis|supervis|advis|telev|expertis|nois|rais|prais|cruis|promis|premis|revis|treatis|wis|ris|compris|surpris|improvis|devis|disguis|brais|bruis|pois|chais)/;

const GENDER: ReadonlyMap<string, string> = new Map([
  ['waitress', 'waiter'],
  ['actress', 'actor'],
  ['stewardess', 'steward'],
  ['hostess', 'host'],
  ['manageress', 'manager'],
  ['priestess', 'priest'],
  ['janitress', 'janitor'],
  ['headmistress', 'headmaster'],
  ['masseuse', 'masseur'],
  ['chanteuse', 'singer'],
  ['sculptress', 'sculptor'],
  ['proprietress', 'proprietor'],
  ['ballerina', 'ballerina'],
  ['comedienne', 'comedian'],
  ['barmaid', 'barman'],
]);

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['men', 'man'],
  ['women', 'man'],
  ['woman', 'man'],
  ['people', 'people'],
  ['children', 'child'],
  ['feet', 'foot'],
  ['teeth', 'tooth'],
  ['geese', 'goose'],
  ['mice', 'mouse'],
  ['knives', 'knife'],
  ['lives', 'life'],
  ['wives', 'wife'],
  ['leaves', 'leaf'],
  ['staves', 'stave'],
  ['chefs', 'chef'],
  ['gas', 'gas'],
  ['bus', 'bus'],
  ['lens', 'lens'],
  ['news', 'news'],
  ['sales', 'sale'],
  ['series', 'series'],
  ['dies', 'die'],
  ['pies', 'pie'],
  ['ties', 'tie'],
  ['movies', 'movie'],
  ['cookies', 'cookie'],
  ['calories', 'calorie'],
  ['prairies', 'prairie'],
  ['zombies', 'zombie'],
  ['heroes', 'hero'],
  ['shoes', 'shoe'],
  ['axes', 'axe'],
  ['aches', 'ache'],
  ['headaches', 'headache'],
  ['nannies', 'nanny'],
  ['devops', 'devops'],
  ['aids', 'aid'],
  ['ios', 'ios'],
  ['saas', 'saas'],
  ['aws', 'aws'],
  ['gis', 'gis'],
  ['sas', 'sas'],
  ['ops', 'ops'],
  ['hris', 'hris'],
]);

/** One word in the form in which words are compared: American spelling, singular, masculine or neutral. */
export function stem(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  const single = singular(word);
  const gendered =
    GENDER.get(single) ??
    single
      .replace(/(?<=[a-z]{3})(?:women|woman|person|people|men|lady)$/, 'man')
      .replace(/(?<=[a-z]{4})mistress$/, 'master');
  return american(gendered);
}

function american(word: string): string {
  if (word.length < 4) return word;
  let out = word;
  for (const [pattern, replacement] of SPELLINGS) {
    if (replacement.startsWith('$1iz') && KEEP_S.test(out)) continue;
    out = out.replace(pattern, replacement);
  }
  return out;
}

function singular(word: string): string {
  const n = word.length;
  if (n < 4 || !word.endsWith('s') || /(ss|us|is|ics)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(sses|shes|ches|xes|zzes)$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** Lower case without accents and odd marks; punctuation is still there. */
export function plain(text: string): string {
  let out = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  for (const [pattern, replacement] of SPECIAL) out = out.replace(pattern, replacement);
  return out;
}

/** The words of a text that is already `plain`, each stemmed. */
export function words(plainText: string): string[] {
  const raw = plainText.match(/[\p{L}\p{N}]+/gu);
  return raw === null ? [] : raw.map(stem);
}

/** The exact key of a title: its stems run together, so 'fire fighter', 'fire-fighter' and 'firefighter' are one. */
export function keyOf(stems: readonly string[]): string {
  return stems.join('');
}

/** 53-bit hash of a string (cyrb53, public domain, bryc). Good enough to stand for a title without its text. */
export function hash53(text: string): number {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i += 1) {
    const c = text.charCodeAt(i);
    a = Math.imul(a ^ c, 2654435761);
    b = Math.imul(b ^ c, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0);
}
