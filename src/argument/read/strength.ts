import type { ClaimScore } from './claim-match.ts';
import { evidenceValue, type Evidence } from './evidence.ts';
import type { Fault } from './fallacy.ts';
import { THIS_JOB } from './topic.ts';
import { stemOf, STOP_STEMS } from './words.ts';

/** One line of the rubric: a value from 0 to 1 and its weight; the weights sum to 1. */
export type Rule = { readonly id: RuleId; readonly value: number; readonly weight: number };
type RuleId = 'substance' | 'precision' | 'reason' | 'relevance' | 'evidence' | 'form';

/** Only strengths from here on move the score. */
export const LEAST_STRENGTH = 0.3;

const WEIGHTS: Readonly<Record<RuleId, number>> = {
  substance: 0.3,
  precision: 0.18,
  reason: 0.16,
  relevance: 0.14,
  evidence: 0.12,
  form: 0.1,
};

/** What the rules look at, read from the sentences that bear on the matter. */
export type Material = {
  /** Stems of those sentences, the occupation's names made one. */
  readonly stems: readonly string[];
  /** The same sentences in lower case. */
  readonly text: string;
  readonly claims: readonly ClaimScore[];
  readonly evidence: readonly Evidence[];
  /** Stems of the words that only say what becomes of the job: they are the claim, not its ground. */
  readonly outcome: ReadonlySet<string>;
  readonly namesJob: boolean;
  readonly namesWork: boolean;
  readonly namesTechnology: boolean;
};

const REASON =
  /\b(?:because|since|as (?!a\b|an\b|well\b|such\b|good\b|soon\b|i\b|we\b|they will\b)|so|therefore|thus|hence|due to|owing to|thanks to|given that|which means|that means|meaning|in order to|for example|for instance|such as|if|when|once|while|even though|although|unless|until|without|whereas|instead of|rather than|only|who|that used to|said|reported|found|fell|rose)\b|:/;
/** What a vague word counts among the words of content. */
const VAGUE_SHARE = 0.25;
/** Words that say little whoever uses them. */
const VAGUE: ReadonlySet<string> = new Set(
  `good bad better best worse big great nice stuff day today tomorrow world life time future fast lot kind sort way really totally absolute
  certain obvious clear definite true false right wrong happen come came change new old soon finished doomed safe gone everything smart
  powerful able possible important matter believe think feel know understand agree opinion person people human job work worker profession
  career ai artificial intelligence technology machine robot automation replace take lose computer software tool system year decade
  country company never always society everyone somebody useless perfect fine end start begin continue keep stay survive remain`
    .split(/\s+/)
    .map((word) => stemOf(word)),
);

/**
 * The rubric of the engine's note, section 5: how far an argument keeps the rules, not how true it is. Substance is
 * n/(n+6) over the distinct words of content, where vague ones count a quarter; precision p/(p+3) over those that are
 * neither vague nor the thread's own.
 */
export function rulesFor(material: Material): readonly Rule[] {
  const content = new Set(
    material.stems.filter((stem) => !STOP_STEMS.has(stem) && stem !== THIS_JOB && stem.length > 1),
  );
  const precise = [...content].filter((stem) => !VAGUE.has(stem) && !material.outcome.has(stem)).length;
  const weighty = precise + VAGUE_SHARE * (content.size - precise);
  const values: Readonly<Record<RuleId, number>> = {
    substance: weighty / (weighty + 6),
    precision: precise / (precise + 3),
    reason: reasonValue(material, precise),
    relevance: relevanceValue(material),
    evidence: evidenceValue(material.evidence),
    form: formValue(material.text),
  };
  return RULE_IDS.map((id) => ({ id, value: values[id], weight: WEIGHTS[id] }));
}

const RULE_IDS: readonly RuleId[] = ['substance', 'precision', 'reason', 'relevance', 'evidence', 'form'];

/** The weighted sum of the rules, halved for each fault that halves. */
export function strengthOf(rules: readonly Rule[], faults: readonly Fault[]): number {
  const sum = rules.reduce((total, { value, weight }) => total + value * weight, 0);
  return faults.reduce((left, { effect }) => (effect === 'half' ? left / 2 : left), sum);
}

/** From so many exact words on, a ground is taken to be given although no "because" says so. */
const UNSAID_WORDS = 5;

/** 1 for a ground that is said to be one and says something, less for what only comes near a claim, 0 for none. */
function reasonValue({ text, claims, evidence }: Material, precise: number): number {
  const best = Math.max(0, ...claims.map(({ score }) => score));
  const found = evidence.some(({ status }) => status === 'found');
  if (precise === 0 && !found) return best > 0 ? 0.35 : 0;
  const said = REASON.test(text) && precise >= 2 ? 1 : 0;
  const unsaid = precise >= UNSAID_WORDS ? 0.6 : 0;
  return Math.max(said, unsaid, best > 0 ? Math.min(1, 0.4 + best / 2) : 0, found ? 0.6 : 0);
}

function relevanceValue({ namesJob, namesWork, namesTechnology, claims }: Material): number {
  if (namesJob) return 1;
  if (namesWork && namesTechnology) return 0.8;
  if (namesWork || namesTechnology) return claims.length > 0 ? 0.7 : 0.5;
  return claims.length > 0 ? 0.6 : 0;
}

/** 1 for a text of ordinary length; falls for a few words and for very many. */
function formValue(text: string): number {
  const words = text.split(' ').length;
  if (words < 8) return words / 8;
  return words <= 180 ? 1 : 180 / words;
}
