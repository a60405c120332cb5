import { claimsOf, type ClaimScore } from './claim-match.ts';
import type { StanceReading } from './stance.ts';

/** From this score on a claim is made in so many words. */
const PLAIN = 0.65;
/** A claim of the other side that reaches this share of the first leaves the side open. */
const RIVAL = 0.7;

/** A negation may turn what the claim's words say, and the match of words does not see it. */
const NEGATION =
  /\b(?:not|no|never|nor|none|nobody|nothing|neither|without|cannot|unlikely|hardly|barely|far from)\b|n['’]t\b/;

/** What a law or a duty demands is said with "must" and is a fact about the job, not a wish. */
const DUTIES: ReadonlySet<string> = new Set(['R04', 'R05', 'R09', 'R21']);

/**
 * Where the predicates leave the side open, a claim that is plainly made settles it: who says that somebody must answer
 * for the work argues that the job stays. Not in a wish, unless the claim is about a duty; not in a
 * question, and not where something is negated.
 */
export function withClaimedSide(reading: StanceReading, scores: readonly ClaimScore[], clean: string): StanceReading {
  if (reading.stance !== 'unsure' || /\?\s*$/.test(clean) || NEGATION.test(clean.toLowerCase())) return reading;
  const claims = claimsOf(scores, null);
  const [first] = claims;
  if (first === undefined || first.score < PLAIN) return reading;
  const rival = claims.find(({ side }) => side !== first.side);
  const wished = reading.findings.some(({ clause }) => clause.manner === 'wish');
  if ((rival !== undefined && rival.score >= RIVAL * first.score) || (wished && !DUTIES.has(first.id))) return reading;
  return { ...reading, stance: first.side, confidence: 0.5 };
}
