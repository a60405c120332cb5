import type { Evidence } from './evidence.ts';
import type { Named } from './publication-name.ts';

/** A number with what it counts; years and ordinals are left out. */
export type Quantity = {
  readonly words: string;
  readonly value: number;
  readonly unit: 'percent' | 'count' | 'number';
};

const SPELLED: ReadonlyMap<string, number> = new Map(
  'two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, i): [string, number] => [word, i + 2]),
);
const SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['thousand', 1e3],
  ['m', 1e6],
  ['million', 1e6],
  ['bn', 1e9],
  ['billion', 1e9],
  ['trillion', 1e12],
]);
const NUMBER =
  /(?<![\w.])[$€£]?(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s?(k|m|bn|thousand|million|billion|trillion)?\b\s?(%|per ?cent(?:age points?)?|points)?/gi;
const FRACTION = /\b(two|three|four|five|nine|one) (?:thirds?|quarters?|fifths?|tenths?|halves)\b/gi;
const PARTS: readonly (readonly [RegExp, number])[] = [
  [/thirds?/i, 3],
  [/quarters?/i, 4],
  [/fifths?/i, 5],
  [/tenths?/i, 10],
  [/halves/i, 2],
];

/** The quantities in a text, in reading order. */
export function quantitiesIn(text: string): readonly Quantity[] {
  const numbers = [...text.matchAll(NUMBER)].flatMap(
    ([words, digits = '', scale = '', percent = '']): readonly Quantity[] => {
      const value = Number(digits.replaceAll(',', '')) * (SCALES.get(scale.toLowerCase()) ?? 1);
      if (percent === '' && scale === '' && /^(?:19|20)\d\d$/.test(digits)) return [];
      const unit = percent !== '' ? 'percent' : value >= 100 || scale !== '' ? 'count' : 'number';
      return [{ words: words.trim(), value, unit }];
    },
  );
  const fractions = [...text.matchAll(FRACTION)].map(([words, count = 'one']): Quantity => {
    const parts = PARTS.find(([name]) => name.test(words))?.[1] ?? 1;
    const top = count.toLowerCase() === 'one' ? 1 : (SPELLED.get(count.toLowerCase()) ?? 1);
    return { words, value: Math.round((100 * top) / parts), unit: 'percent' };
  });
  return [...numbers, ...fractions];
}

/** Someone's name is given as an authority, in one of the ways in which people cite. */
const CITED: readonly RegExp[] = [
  /\b(?:[Aa]ccording to|[Rr]esearch (?:by|from)|[Ss]tud(?:y|ies) (?:by|from|in)|[Rr]eport (?:by|from)|[Ss]urvey (?:by|from|of)|[Pp]aper (?:by|from|in)|[Pp]ublished (?:by|in)|[Dd]ata from|[Ff]igures from) (?:the |a |an )?((?:[A-Z][\w&.'-]*)(?: (?:of|for|and|on|the|[A-Z][\w&.'-]*)){0,6})/g,
  /\b((?:[A-Z][\w&'-]+)(?: (?:of|and|&|[A-Z][\w&'-]+)){0,4})(?:'s)? (?:\([12]\d{3}\) )?(?:said|says|found|finds|reported|reports|predicts|predicted|proved|proves|showed|shows|estimates|estimated|warned|warns|study|report|survey|paper|index)\b/g,
  /\(((?:[A-Z][\w&'-]+)(?:,? (?:and|&|et al\.?|[A-Z][\w&'-]+)){0,4}),? [12]\d{3}\)/g,
  /\b((?:[A-Z][\w'-]+)(?: (?:and|&) [A-Z][\w'-]+)?) et al\b/g,
];
const UNNAMED =
  /\b(?:(?:many |some |several |recent |most |all |the |countless |numerous )?(?:studies|research|researchers|scientists|experts|science|statistics|surveys|reports|the data|a study|a report|everyone's research) (?:all )?(?:prove[sn]?|proved|show[sn]?|say|says|said|found|find|confirm|confirms|suggest|suggests|agree|predict|have (?:shown|proven|found))|it (?:is|has been) (?:scientifically )?(?:proven|proved)|scientifically proven|a (?:new |recent )?(?:study|report|paper))\b/gi;
/** Words with a capital that name no authority. */
const NO_AUTHORITY =
  /^(?:AI|The|This|That|These|It|They|He|She|We|You|I|People|History|Everyone|Nobody|Somebody|ChatGPT|GPT|Claude|Copilot|Experience|Common|Studies|Research|Experts|Scientists|Data|Reality|My|Our|Their|His|Her|One|Some|Many|Most|Recent|Two|Three|If|But|And|So|Because|A|An|What|Who|Even)\b/;

/** Authorities that are cited and are not in the research base, and evidence without a name. */
export function claimedSources(text: string, named: readonly Named[]): readonly Evidence[] {
  const found = new Map<string, Evidence>();
  for (const pattern of CITED) {
    for (const [, name = ''] of text.matchAll(pattern)) {
      const words = name.replace(/(?: (?:of|for|and|on|the))+$/, '').trim();
      const known = named.some(
        (one) => words.toLowerCase().includes(one.words) || one.words.includes(words.toLowerCase()),
      );
      if (words.length > 1 && !known && !NO_AUTHORITY.test(words)) found.set(words, claimed('publication', words));
    }
  }
  const unnamed = named.length > 0 ? [] : [...text.matchAll(UNNAMED)].map(([words]) => claimed('unnamed', words));
  return [...found.values(), ...unnamed];
}

function claimed(kind: 'publication' | 'unnamed', words: string): Evidence {
  return { kind, words, status: kind === 'unnamed' ? 'unnamed' : 'not found', sources: [], facts: [] };
}
