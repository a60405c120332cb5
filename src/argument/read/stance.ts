import { featuresOf, findingsIn, type Features, type Finding } from './stance-feature.ts';
import { STANCE_WEIGHTS } from './stance-weight.ts';
import { WORD_WEIGHTS } from './stance-word.ts';

export type Stance = 'threat' | 'resilience' | 'unsure';
const STANCES = ['threat', 'resilience', 'unsure'] as const;

export type StanceReading = {
  readonly stance: Stance;
  /** 0 to 1: the share that the rule gives to this stance, in hundredths. */
  readonly confidence: number;
  /** The predicates it rests on. */
  readonly findings: readonly Finding[];
};

/**
 * The side a statement takes: the predicates in it, turned by negation and weighed by how the clause is said, go with
 * the kind of the text into a sum for each side (multinomial logistic regression; the weights are a table of ours). Without
 * any predicate, or with both sides set side by side, it is unsure.
 */
export function readStance(sentences: readonly string[]): StanceReading {
  const findings = findingsIn(sentences);
  if (findings.every(({ side }) => side === 'neutral')) return { stance: 'unsure', confidence: 1, findings };
  if (isBalanced(findings)) return { stance: 'unsure', confidence: 0.5, findings };
  const sums = sumsOf(featuresOf(sentences, findings));
  const stance = STANCES.reduce((best, name) => (sums[name] > sums[best] ? name : best));
  const all = STANCES.reduce((total, name) => total + Math.exp(sums[name] - sums[stance]), 0);
  return { stance, confidence: Math.round(100 / all) / 100, findings };
}

/** How far the two sides may differ, as a share of both, for a statement to be called balanced. */
const BALANCE = 0.1;

/** One sentence that sets one side beside the other, clause by clause, with the same force. */
function isBalanced(findings: readonly Finding[]): boolean {
  const plain = findings.filter(({ clause, side }) => clause.manner === 'plain' && side !== 'neutral');
  if (new Set(plain.map(({ clause }) => clause.sentence)).size !== 1) return false;
  const threats = plain.filter(({ side }) => side === 'threat');
  const others = plain.filter(({ side }) => side === 'resilience');
  if (threats.some(({ clause }) => others.some((other) => other.clause.text === clause.text))) return false;
  const [a, b] = [threats, others].map((side) => side.reduce((sum, { weight }) => sum + weight, 0));
  if (a === undefined || b === undefined || a === 0 || b === 0) return false;
  return Math.abs(a - b) <= BALANCE * (a + b);
}

const NOTHING = [0, 0, 0] as const;

function sumsOf(features: Features): Readonly<Record<Stance, number>> {
  const sums = { threat: 0, resilience: 0, unsure: 0 };
  for (const [name, value] of [['constant', 1] as const, ...features]) {
    const [threat, resilience, unsure] = STANCE_WEIGHTS[name] ?? WORD_WEIGHTS.get(name) ?? NOTHING;
    sums.threat += value * threat;
    sums.resilience += value * resilience;
    sums.unsure += value * unsure;
  }
  return sums;
}
