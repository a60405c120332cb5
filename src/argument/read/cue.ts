/** The side a cue speaks for when nothing turns it round; a neutral cue tells what kind of statement it is. */
export type CueSide = 'threat' | 'resilience' | 'neutral';

export type Cue = {
  /** `t.`, `r.` or `n.` and a name. */
  readonly id: string;
  readonly side: CueSide;
  /** How much one finding says about its side, 0 to 1.1, before the context is weighed; set by hand. */
  readonly weight: number;
  readonly words: RegExp;
};

const SIDES: Readonly<Record<string, CueSide>> = { t: 'threat', r: 'resilience', n: 'neutral' };

/** What stands for longer lists in the patterns of cues. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [
    /\bTECHNOLOGY\b/g,
    String.raw`(?:a\.?i\.?(?:'s)?|artificial intelligence|automation|robots?|robotics|machines?|bots?|chatbots?|llms?|gpt(?:-?\d)?|chat ?gpt|claude|copilot|gemini|agi|language models?|models?|software|algorithms?|agents?|programs?|apps?|(?:autonomous|self-?driving|driverless) \w+|computers?|technolog(?:y|ies)|tech|tools?|systems?|drones?|kiosks?)`,
  ],
  [
    /\bWORK\b/g,
    String.raw`(?:jobs?|works?|workers?|workforce|employment|employees?|labou?r|labou?rers?|occupations?|professions?|professionals?|careers?|roles?|positions?|posts?|vacanc(?:y|ies)|livelihoods?|staff|staffing|headcounts?|industr(?:y|ies)|humans?|people|person|teams?|hires?|hiring)`,
  ],
  // One word of any kind with its space; written ANY{0,3} for up to three.
  [/\bANY (?=\{)/g, String.raw`(?:[\w'-]+ )`],
];

/**
 * A cue from its patterns: regular expressions for lower-case text, one a line or several with ` ; ` between. In them
 * TECHNOLOGY and WORK stand for lists, `ANY {0,3}` for up to three words.
 */
export function cue(id: string, weight: number, patterns: string): Cue {
  const list = patterns
    .split(/\n| ; /)
    .map((pattern) => pattern.trim())
    .filter((pattern) => pattern !== '');
  return { id, side: SIDES[id.charAt(0)] ?? 'neutral', weight, words: patternOf(`(?:${list.join('|')})`) };
}

/** A pattern of whole words with the names in it spelt out, to be searched for again and again. */
export function patternOf(pattern: string): RegExp {
  const whole = NAMES.reduce((text, [name, list]) => text.replace(name, () => list), pattern);
  return new RegExp(String.raw`(?<![\w-])${whole}(?!\w)`, 'g');
}
