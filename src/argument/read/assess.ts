import { foldKeyPoints } from '../key-point.ts';
import type { Occupation } from '../../occupation/occupation.ts';
import type { ResearchBase } from '../../research/parse.ts';
import { citedClaims } from './cited-claim.ts';
import { withClaimedSide } from './claimed-side.ts';
import { claimsOf, indexClaims, matchClaims, type ClaimIndex, type ClaimScore } from './claim-match.ts';
import { matches } from './clause.ts';
import { patternOf } from './cue.ts';
import { readEvidence, type Evidence } from './evidence.ts';
import { faultsIn, isHollow, type Fault } from './fallacy.ts';
import { shapeFault } from './shape.ts';
import { readStance, type Stance, type StanceReading } from './stance.ts';
import { LEAST_STRENGTH, rulesFor, strengthOf, type Material, type Rule } from './strength.ts';
import {
  anyJobWords,
  isOtherJob,
  jobNouns,
  jobWordsOf,
  namedAlike,
  THIS_JOB,
  withThisJob,
  type JobWords,
} from './topic.ts';
import { cleanArgument, contentStems, LONGEST_ARGUMENT, MOST_WORDS, sentencesOf, wordsOf } from './words.ts';
import { printOf, type Print } from './novelty.ts';

/** Why an argument counts nothing. `empty` and `too long` are refused before they are read. */
export type GateId =
  | 'empty'
  | 'too long'
  | 'another language'
  | 'repetition'
  | 'list of keywords'
  | 'instructions to the engine'
  | 'asks for points'
  | 'agreement only'
  | 'sarcasm'
  | 'off topic'
  | 'another occupation'
  | 'wish without a prediction'
  | 'unsure of the side'
  | 'no reason';
type Gate = { readonly id: GateId; readonly words: string };

export type Assessment = {
  readonly stance: Stance;
  /** 0 to 1. */
  readonly confidence: number;
  /** What the stance rests on. */
  readonly reading: StanceReading | null;
  /** Claims made for the stance's side, best first; for an unsure stance, of either side. */
  readonly claims: readonly ClaimScore[];
  readonly evidence: readonly Evidence[];
  readonly gates: readonly Gate[];
  readonly faults: readonly Fault[];
  readonly rules: readonly Rule[];
  /** 0 to 1; 0 behind a gate. */
  readonly strength: number;
  /** Signed points that this argument alone would move the score before the ends of the scale; 0 below the least strength. */
  readonly points: number;
  /** For comparing with other arguments. */
  readonly print: Print;
};

type Prepared = {
  readonly claims: ClaimIndex;
  readonly jobs: ReadonlySet<string>;
  readonly anyJob: JobWords;
  readonly words: Map<string, JobWords>;
};

// A memo, not state: the same base always gives the same value, and building it takes longer than reading an argument.
const PREPARED = new WeakMap<ResearchBase, Prepared>();

function preparedFor(base: ResearchBase): Prepared {
  const known = PREPARED.get(base);
  if (known) return known;
  const jobs = jobNouns(base);
  const claims = indexClaims([...base.claims.values()]);
  const made = { claims, jobs, anyJob: anyJobWords(jobs), words: new Map() };
  PREPARED.set(base, made);
  return made;
}

function jobWordsFor(base: ResearchBase, occupation: Occupation | null): JobWords {
  const { jobs, anyJob, words } = preparedFor(base);
  if (occupation === null) return anyJob;
  const job = words.get(occupation.key) ?? jobWordsOf(base, occupation, jobs);
  words.set(occupation.key, job);
  return job;
}

/** What claims are searched with: their index, and the stems that an occupation's arguments share. */
export function claimSearch(base: ResearchBase, occupation: Occupation) {
  return { index: preparedFor(base).claims, stems: jobWordsFor(base, occupation).stems };
}

/**
 * Reads one argument about an occupation, or about jobs in general: side, claims, evidence, gates and faults, and its
 * strength by the rubric. Pure: the same words give the same assessment. Never throws, whatever the words are.
 */
export function assess(base: ResearchBase, occupation: Occupation | null, words: string): Assessment {
  const clean = words.length > LONGEST_ARGUMENT ? '' : cleanArgument(words);
  const refusal = refusalOf(words, clean);
  if (refusal) return refused(refusal);
  const prepared = preparedFor(base);
  const job = jobWordsFor(base, occupation);
  const sentences = withoutRepeats(sentencesOf(clean));
  const scores = matchClaims(
    prepared.claims,
    sentences.map((sentence) => namedAlike(sentence, job)).join('\n'),
    job.stems,
  );
  const reading = readingOf({ sentences, clean, job, scores });
  const evidence = readEvidence(base, clean);
  const worded = claimsOf(scores, reading.stance === 'unsure' ? null : reading.stance);
  const claims = worded.length > 0 ? worded : citedClaims(base, evidence, reading.stance);
  const material = materialOf({ sentences, job, claims, evidence, reading });
  const rules = rulesFor(material);
  const faults = [...faultsIn(clean), ...evidenceFaults(evidence), ...bareFault(rules)];
  const gates = gatesOf({ clean, reading, claims, faults, rules, material, job });
  const strength = gates.length > 0 ? 0 : strengthOf(rules, faults);
  return {
    stance: reading.stance,
    confidence: reading.confidence,
    reading,
    claims,
    evidence,
    gates,
    faults,
    rules,
    strength,
    points: pointsOf(reading.stance, claims, strength),
    print: printOf(clean),
  };
}

type Said = {
  readonly sentences: readonly string[];
  readonly clean: string;
  readonly job: JobWords;
  readonly scores: readonly ClaimScore[];
};

/** Sarcasm says the opposite of its words or something else: it is left open which. */
function readingOf({ sentences, clean, job, scores }: Said): StanceReading {
  const reading = readStance(sentences.map((sentence) => namedAlike(sentence, job)));
  if (faultsIn(clean).some(({ id }) => id === 'sarcasm')) return { ...reading, stance: 'unsure' };
  return withClaimedSide(reading, scores, clean);
}

function refusalOf(words: string, clean: string): GateId | null {
  if (words.length > LONGEST_ARGUMENT || wordsOf(clean).length > MOST_WORDS) return 'too long';
  return /[\p{L}\p{N}]/u.test(clean) ? null : 'empty';
}

function refused(id: GateId): Assessment {
  const gates = [{ id, words: '' }];
  const none = { claims: [], evidence: [], faults: [], rules: [], strength: 0, points: 0 };
  return { stance: 'unsure', confidence: 1, reading: null, gates, print: new Set(), ...none };
}

/** Sentences without those that say the same as an earlier one. */
function withoutRepeats(sentences: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return sentences.filter((sentence) => {
    const key = [...new Set(contentStems(sentence))].sort().join(' ');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

type Parts = {
  readonly sentences: readonly string[];
  readonly job: JobWords;
  readonly claims: readonly ClaimScore[];
  readonly evidence: readonly Evidence[];
  readonly reading: StanceReading;
};

/** Predicates that say only that jobs go or stay. */
const OUTCOMES: ReadonlySet<string> = new Set(
  't.replace t.take t.lose t.unemployed t.gone t.fewer t.noneed t.risk r.create r.safe'.split(' '),
);
const TECHNOLOGY = patternOf('TECHNOLOGY');
const WORK = patternOf('WORK');
/** Sentences that talk about the talk: they add nothing to an argument. */
const FILLER =
  /\b(?:think about it|mark my words|believe me|trust me|in my opinion|just saying|thank you|thanks|please|let me|i want to|hope this|as i said|read this|listen|important point|strong argument|good argument|my argument|the point is|at the end of the day|needless to say|first of all|to be honest|it is what it is)\b/;

/** What the rubric reads: the sentences that hold a predicate, a claim's phrase or a reason, in their order. */
function materialOf({ sentences, job, claims, evidence, reading }: Parts): Material {
  const bearing = new Set(
    reading.findings.filter(({ cue }) => !cue.startsWith('n.')).map(({ clause }) => clause.sentence),
  );
  const kept = sentences.filter((sentence, i) => {
    const topical = bearing.has(i) || matches(TECHNOLOGY, sentence) || withThisJob(sentence, job).includes(THIS_JOB);
    return topical && !(FILLER.test(sentence) && !bearing.has(i)) && !isHollow(sentence);
  });
  const text = kept.join(' ');
  const stems = withThisJob(text, job);
  return {
    text,
    stems,
    claims,
    evidence,
    outcome: new Set(
      reading.findings.filter(({ cue }) => OUTCOMES.has(cue)).flatMap(({ words }) => contentStems(words)),
    ),
    namesJob: withThisJob(sentences.join(' '), job).includes(THIS_JOB),
    namesWork: matches(WORK, sentences.join(' ')),
    namesTechnology: matches(TECHNOLOGY, sentences.join(' ')),
  };
}

function evidenceFaults(evidence: readonly Evidence[]): readonly Fault[] {
  const [unnamed, missing] = [
    evidence.find(({ status }) => status === 'unnamed'),
    evidence.find(({ kind, status }) => kind !== 'figure' && status === 'not found'),
  ];
  return [
    ...(unnamed ? [{ id: 'evidence without a name', effect: 'half' as const, words: unnamed.words }] : []),
    ...(missing ? [{ id: 'source not found', effect: 'half' as const, words: missing.words }] : []),
  ];
}

/** Nothing in it is more exact than the thread's own words. */
function bareFault(rules: readonly Rule[]): readonly Fault[] {
  const precision = rules.find(({ id }) => id === 'precision')?.value ?? 0;
  return precision === 0 ? [{ id: 'bare assertion', effect: 'half', words: '' }] : [];
}

type Case = {
  readonly clean: string;
  readonly reading: StanceReading;
  readonly claims: readonly ClaimScore[];
  readonly faults: readonly Fault[];
  readonly rules: readonly Rule[];
  readonly material: Material;
  readonly job: JobWords;
};

function gatesOf({ clean, reading, claims, faults, rules, material, job }: Case): readonly Gate[] {
  const gates: Gate[] = [];
  const shape = shapeFault(clean);
  if (shape !== null) gates.push({ id: shape === 'no words' ? 'empty' : shape, words: '' });
  for (const { id, effect, words } of faults) if (effect === 'gate') gates.push({ id: gateIdOf(id), words });
  const { namesJob, namesWork, namesTechnology } = material;
  if (!namesJob && !namesWork && !namesTechnology && claims.length === 0) gates.push({ id: 'off topic', words: '' });
  if (isOtherJob(clean.toLowerCase(), withThisJob(clean, job), job))
    gates.push({ id: 'another occupation', words: '' });
  if (reading.stance === 'unsure') {
    const wished = reading.findings.some(({ clause }) => clause.manner === 'wish');
    gates.push({ id: wished ? 'wish without a prediction' : 'unsure of the side', words: '' });
  }
  if ((rules.find(({ id }) => id === 'reason')?.value ?? 0) === 0) gates.push({ id: 'no reason', words: '' });
  return gates;
}

const FAULT_GATES: readonly GateId[] = ['instructions to the engine', 'asks for points', 'agreement only', 'sarcasm'];

function gateIdOf(fault: string): GateId {
  return FAULT_GATES.find((id) => id === fault) ?? 'no reason';
}

function pointsOf(stance: Stance, claims: readonly ClaimScore[], strength: number): number {
  if (stance === 'unsure' || strength < LEAST_STRENGTH) return 0;
  return foldKeyPoints([{ id: claims[0]?.id ?? 'other', side: stance, strength }]).shift;
}
