import { clausesOf, MANNER_SHARE, matches, type Clause } from './clause.ts';
import { patternOf, type Cue } from './cue.ts';
import { NEUTRAL_CUES } from './neutral-cue.ts';
import { RESILIENCE_CUES } from './resilience-cue.ts';
import { THREAT_CUES } from './threat-cue.ts';
import { wordsOf } from './words.ts';

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
/** How many words before a predicate a negation reaches. */
const REACH = 7;

/** Every cue found in the sentences, clause by clause, in the order of the cues. */
export function findingsIn(sentences: readonly string[]): readonly Finding[] {
  return clausesOf(sentences).flatMap((clause) => CUES.flatMap((cue) => findIn(clause, cue)));
}

function findIn(clause: Clause, cue: Cue): readonly Finding[] {
  return [...clause.text.matchAll(cue.words)].map((match): Finding => {
    const negated = cue.side !== 'neutral' && isNegated(clause.text.slice(0, match.index));
    const side = negated ? (cue.side === 'threat' ? 'resilience' : 'threat') : cue.side;
    return { cue: cue.id, words: match[0], side, negated, clause, weight: cue.weight * MANNER_SHARE[clause.manner] };
  });
}

function isNegated(before: string): boolean {
  const near = before.trim().split(' ').slice(-REACH).join(' ').replace(NO_NEGATION, ' ');
  return (near.match(NEGATION)?.length ?? 0) % 2 === 1;
}

const HAS_TECHNOLOGY = patternOf('TECHNOLOGY');
const HAS_WORK = patternOf('WORK');
const SPOKEN_TO = /\b(?:you|your|you're|you've|op|op's)\b/;

/** Features by name, each 0 to 1 and most of them 0. */
export type Features = ReadonlyMap<string, number>;

/** What the stance is decided on: sums for each side, cues as they were said, and the kind of text. */
export function featuresOf(sentences: readonly string[], findings: readonly Finding[]): Features {
  const features = new Map<string, number>();
  const threat = sum(findings, 'threat');
  const resilience = sum(findings, 'resilience');
  features.set('threat', threat / (1 + threat));
  features.set('resilience', resilience / (1 + resilience));
  features.set('more threat', Math.max(0, (threat - resilience) / (1 + threat + resilience)));
  features.set('more resilience', Math.max(0, (resilience - threat) / (1 + threat + resilience)));
  features.set('nothing found', threat + resilience === 0 ? 1 : 0);
  for (const { cue, negated, clause } of findings) {
    const name = negated ? `not ${cue}` : cue;
    const share = cue.startsWith('n.') ? 1 : MANNER_SHARE[clause.manner];
    features.set(name, Math.max(features.get(name) ?? 0, share));
  }
  addEnds(features, findings, sentences.length);
  addKind(features, sentences, findings);
  return features;
}

function sum(findings: readonly Finding[], side: Finding['side']): number {
  return findings.reduce((total, finding) => total + (finding.side === side ? finding.weight : 0), 0);
}

function addEnds(features: Map<string, number>, findings: readonly Finding[], count: number): void {
  for (const [name, place] of [
    ['first', 0],
    ['last', count - 1],
  ] as const) {
    const here = findings.filter(({ clause }) => clause.sentence === place);
    const lean = sum(here, 'threat') - sum(here, 'resilience');
    if (lean > 0) features.set(`${name} sentence threat`, lean / (1 + lean));
    if (lean < 0) features.set(`${name} sentence resilience`, -lean / (1 - lean));
  }
}

function addKind(features: Map<string, number>, sentences: readonly string[], findings: readonly Finding[]): void {
  const text = sentences.join(' ');
  const technology = matches(HAS_TECHNOLOGY, text);
  const work = matches(HAS_WORK, text);
  features.set('names technology', technology ? 1 : 0);
  features.set('names work', work ? 1 : 0);
  features.set('names neither', technology || work ? 0 : 1);
  features.set('speaks to someone', SPOKEN_TO.test(text) ? 1 : 0);
  features.set(
    'questions',
    sentences.filter((sentence) => sentence.endsWith('?')).length / Math.max(1, sentences.length),
  );
  features.set('will', /\b(?:will|would|going to|gonna|'ll)\b/.test(text) ? 1 : 0);
  const length = wordsOf(text).length;
  features.set('long', length / (length + 60));
  const wished = findings.filter(({ clause, cue }) => clause.manner === 'wish' && !cue.startsWith('n.')).length;
  features.set('predicates wished', wished / (1 + wished));
}
