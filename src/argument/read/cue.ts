/** The side a cue speaks for when nothing turns it round; a neutral cue tells what kind of statement it is. */
type CueSide = 'threat' | 'resilience' | 'neutral';

export type Cue = {
  /** `t.`, `r.` or `n.` and a name. */
  readonly id: string;
  readonly side: CueSide;
  /** How much one finding says about its side, 0 to 1.1, before the context is weighed; set by hand. */
  readonly weight: number;
  readonly words: RegExp;
  /** Whether a negation before it turns it to the other side; a strength or weakness that is denied says little. */
  readonly turns: boolean;
};

const TURNING: ReadonlySet<string> = new Set([
  't.replace',
  't.take',
  't.lose',
  't.unemployed',
  't.gone',
  't.fewer',
  't.noneed',
  't.cando',
  't.automated',
  't.risk',
  'r.create',
  'r.need',
  'r.grow',
  'r.safe',
]);

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
  [
    /\bJOB\b/g,
    String.raw`(?:jobs?|jobless\w*|work|working|workers?|workforce|worked|employ\w*|unemploy\w*|labou?r|labou?rers?|occupations?|professions?|professionals?|careers?|roles?|positions?|vacanc(?:y|ies)|livelihoods?|staff|headcounts?|hir(?:e|es|ed|ing)|layoffs?|wages?|salar(?:y|ies)|income|freelanc\w+|graduates?|juniors?|interns?|departments?|teams?|driv(?:er|ers)|teachers?|nurses?|doctors?|lawyers?|attorneys?|paralegals?|accountants?|bookkeepers?|artists?|illustrators?|designers?|writers?|authors?|journalists?|editors?|translators?|interpreters?|programmers?|coders?|developers?|devs?|engineers?|analysts?|scientists?|cashiers?|clerks?|tellers?|receptionists?|secretaries|assistants|agents?|representatives?|managers?|supervisors?|plumbers?|electricians?|carpenters?|mechanics?|welders?|truckers?|chauffeurs?|couriers?|pilots?|farmers?|cooks?|chefs?|waiters?|cleaners?|carers?|caregivers?|therapists?|counsell?ors?|psychologists?|pharmacists?|radiologists?|surgeons?|dentists?|tutors?|professors?|musicians?|songwriters?|singers?|actors?|performers?|photographers?|architects?|consultants?|salespeople|guards?|police|firefighters?|soldiers?|miners?|builders?|operators?|technicians?|specialists?|experts?|crews?|customer (?:service|support|care)|call cent(?:er|re)s?|coding|accounting|driving jobs|nursing|teaching|plumbing|trucking|bookkeeping|data entry)`,
  ],
  // One word of any kind with its space, but no negation, which would turn the phrase; written ANY{0,3} for up to three.
  [
    /\bANY (?=\{)/g,
    String.raw`(?:(?!(?:not|never|no|nor|cannot|hardly|and|or|but|because|which|who)\b|\w+n't\b)[\w'-]+ )`,
  ],
];

/**
 * A cue from its patterns: regular expressions for lower-case text, one a line or several with ` ; ` between. In them
 * TECHNOLOGY, WORK and JOB stand for lists, `ANY {0,3}` for up to three words.
 */
export function cue(id: string, weight: number, patterns: string): Cue {
  const list = patterns
    .split(/\n| ; /)
    .map((pattern) => pattern.trim())
    .filter((pattern) => pattern !== '');
  return {
    id,
    side: SIDES[id.charAt(0)] ?? 'neutral',
    weight,
    words: patternOf(`(?:${list.join('|')})`),
    turns: TURNING.has(id),
  };
}

/** A pattern of whole words with the names in it spelt out, to be searched for again and again. */
export function patternOf(pattern: string): RegExp {
  const whole = NAMES.reduce((text, [name, list]) => text.replace(name, () => list), pattern);
  return new RegExp(String.raw`(?<![\w-])${whole}(?!\w)`, 'g');
}
