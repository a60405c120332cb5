import { clausesOf, MANNER_SHARE, matches, type Clause } from './clause.ts';
import { patternOf, type Cue } from './cue.ts';
import { NEUTRAL_CUES } from './neutral-cue.ts';
import { RESILIENCE_CUES } from './resilience-cue.ts';
import { THREAT_CUES } from './threat-cue.ts';
import { STOP, stemOf, wordsOf } from './words.ts';

/** A predicate found in a clause: what it speaks for once negation is taken in, and how much. */
export type Finding = {
  readonly cue: string;
  readonly words: string;
  readonly side: 'threat' | 'resilience' | 'neutral';
  readonly negated: boolean;
  readonly clause: Clause;
  /** Weight of the cue times the share of the clause's manner. */
  readonly weight: number;
};

const CUES: readonly Cue[] = [...THREAT_CUES, ...RESILIENCE_CUES, ...NEUTRAL_CUES];

const NEGATION =
  /\b(?:not|never|no|cannot|nobody|none|neither|nor|without|hardly|barely|scarcely|unlikely|doubt|doubtful|impossible|nothing|fails? to|instead of|rather than|far from|nowhere near|refuse to|wrong that|false that|myth that|no way)\b|n't\b|\b(?:cant|wont|dont|doesnt|isnt|arent|couldnt|wouldnt|didnt|aint)\b/g;
/** Looks like a negation and is none. */
const NO_NEGATION =
  /\b(?:not only|not just|not to mention|no doubt|no wonder|no matter|why not|without (?:a )?doubt|cannot deny|not surprising\w*)\b/g;
/** A no that answers someone denies what they said, not what follows. */
const ANSWER = /^(?:no|nope|nah|not at all|not really|not quite)(?:[,.!] | (?=it |they |he |she |we |you ))/;
/** What stands behind 'than' is only what something is held against: 'creates more jobs than it destroys'. */
const COMPARED = /\b(?:more|fewer|less|other|better|faster|greater|higher|bigger|larger)\b.*\bthan\b/;
const COMPARED_SHARE = 0.2;
/** How many words before a predicate a negation reaches. */
const REACH = 7;

/** Every cue found in the sentences, clause by clause, in the order of the cues. */
export function findingsIn(sentences: readonly string[]): readonly Finding[] {
  return clausesOf(sentences).flatMap((clause) => CUES.flatMap((cue) => findIn(clause, cue)));
}

function findIn(clause: Clause, cue: Cue): readonly Finding[] {
  return [...clause.text.matchAll(cue.words)].map((match): Finding => {
    const before = clause.text.slice(0, match.index);
    const negated = cue.side !== 'neutral' && isNegated(before);
    const share = COMPARED.test(before) ? COMPARED_SHARE : 1;
    const weight = cue.weight * share * MANNER_SHARE[clause.manner];
    return {
      cue: cue.id,
      words: match[0],
      side: sideOf(cue, negated !== (clause.manner === 'contested')),
      negated,
      clause,
      weight,
    };
  });
}

function sideOf({ side, turns }: Cue, negated: boolean): Cue['side'] {
  if (!negated || side === 'neutral') return side;
  if (!turns) return 'neutral';
  return side === 'threat' ? 'resilience' : 'threat';
}

function isNegated(before: string): boolean {
  const same =
    before
      .trim()
      .replace(ANSWER, '')
      .split(/\b(?:who|which|while|so|(?<!rather )than)\b/)
      .at(-1) ?? '';
  const near = same.split(' ').slice(-REACH).join(' ').replace(NO_NEGATION, ' ');
  return (near.match(NEGATION)?.length ?? 0) % 2 === 1;
}

const OTHER_SUBJECT = patternOf(
  String.raw`(?:accidents?|deepfakes?|deaths?|elections?|crash(?:es)?|collisions?|casualt\w+|traffic|distract\w+|drunk|pollution|climate|environment\w*|privacy|misinformation|fake|cancer|diseases?|food|rent|housing|homework|war|weapons?)`,
);
/** Predicates about what becomes of jobs; the others only colour it. */
const CORE: ReadonlySet<string> = new Set(
  't.replace t.take t.lose t.unemployed t.gone t.fewer t.noneed t.risk t.fewdo t.pay r.create r.need r.cannot r.grow r.safe'.split(
    ' ',
  ),
);
const HAS_JOB = patternOf('JOB');
const SPOKEN_TO = /\b(?:you|your|you're|you've|op|op's)\b/;

/** Features by name, each 0 to 1 and most of them 0. */
export type Features = ReadonlyMap<string, number>;

/** Kinds of text that the cues of these ids tell; the other neutral cues only set sentences aside. */
const KINDS: ReadonlySet<string> = new Set(['n.unsure', 'n.both', 'n.use']);

/** What the stance is decided on: how much speaks for each side, how much of it is about jobs, and the kind of text. */
export function featuresOf(sentences: readonly string[], findings: readonly Finding[]): Features {
  const near = findings.map((finding) => nearJob(finding, sentences));
  const [threat, resilience] = [sum(near, 'threat'), sum(near, 'resilience')];
  const core = near.filter(
    ({ cue, clause }) => CORE.has(cue) && clause.manner !== 'wish' && clause.manner !== 'question',
  );
  const [go, stay] = [sum(core, 'threat'), sum(core, 'resilience')];
  const features = new Map([
    ['threat', threat / (1 + threat)],
    ['resilience', resilience / (1 + resilience)],
    ['more threat', Math.max(0, (threat - resilience) / (1 + threat + resilience))],
    ['more resilience', Math.max(0, (resilience - threat) / (1 + threat + resilience))],
    ['nothing found', threat + resilience === 0 ? 1 : 0],
    ['jobs go', go / (1 + go)],
    ['jobs stay', stay / (1 + stay)],
    ['says nothing of jobs', go + stay < 0.3 ? 1 : 0],
    ['says both', Math.min(1, go, stay)],
    ['speaks to someone', sentences.some((sentence) => SPOKEN_TO.test(sentence)) ? 1 : 0],
    ['questions', sentences.filter((sentence) => sentence.endsWith('?')).length / Math.max(1, sentences.length)],
  ]);
  const wished = findings.filter(({ clause, cue }) => clause.manner === 'wish' && !cue.startsWith('n.')).length;
  features.set('predicates wished', wished / (1 + wished));
  const asked = (finding: Finding) => finding.clause.manner === 'question' || finding.side === 'neutral';
  features.set('only asked', threat + resilience > 0 && findings.every(asked) ? 1 : 0);
  for (const { cue } of findings) if (KINDS.has(cue)) features.set(cue, 1);
  return new Map([...features, ...wordFeatures(sentences)]);
}

/** What one word of a short text counts; in a text of more than so many words each counts less. */
const WORD_GAIN = 0.5;
const FEW_WORDS = 30;

/** The words of the text that carry content, by their stems, each once: they tell the rest where the predicates leave it open. */
function wordFeatures(sentences: readonly string[]): Features {
  const words = sentences.flatMap(wordsOf).filter((word) => !STOP.has(word) && !/\d/.test(word));
  const stems = new Set(words.map(stemOf));
  const gain = WORD_GAIN * Math.min(1, Math.sqrt(FEW_WORDS / Math.max(1, stems.size)));
  return new Map([...stems].map((stem) => [wordFeature(stem), gain]));
}

/** Name of the feature that a stem is. */
export const wordFeature = (stem: string): string => `word ${stem}`;

/** A predicate counts in full in a sentence that speaks of jobs, in part elsewhere. */
function nearJob(finding: Finding, sentences: readonly string[]): Finding {
  const sentence = sentences[finding.clause.sentence] ?? '';
  const here = matches(HAS_JOB, sentence);
  if (!here && matches(OTHER_SUBJECT, sentence)) return { ...finding, weight: 0.2 * finding.weight };
  const share = here ? 1 : sentences.some((other) => matches(HAS_JOB, other)) ? 0.6 : 0.35;
  return { ...finding, weight: finding.weight * share };
}

function sum(findings: readonly Finding[], side: Finding['side']): number {
  return findings.reduce((total, finding) => total + (finding.side === side ? finding.weight : 0), 0);
}
