import { claimsOf, type ClaimScore } from './claim-match.ts';
import type { StanceReading } from './stance.ts';

/** From this score on a claim is made in so many words. */
const PLAIN = 0.65;
/** A claim of the other side that reaches this share of the first leaves the side open. */
const RIVAL = 0.7;

/** What a law or a duty demands is said with "must" and is a fact about the job, not a wish. */
const DUTIES: ReadonlySet<string> = new Set(['R04', 'R05', 'R09', 'R21']);

/**
 * Where the predicates leave the side open, a claim that is plainly made settles it: who says that somebody must answer
 * for the work argues that the job stays. Not in a wish, unless the claim is about a duty; not in a question.
 */
export function withClaimedSide(reading: StanceReading, scores: readonly ClaimScore[], clean: string): StanceReading {
  if (reading.stance !== 'unsure' || /\?\s*$/.test(clean)) return reading;
  const claims = claimsOf(scores, null);
  const [first] = claims;
  if (first === undefined || first.score < PLAIN) return reading;
  const rival = claims.find(({ side }) => side !== first.side);
  const wished = reading.findings.some(({ clause }) => clause.manner === 'wish');
  if ((rival !== undefined && rival.score >= RIVAL * first.score) || (wished && !DUTIES.has(first.id))) return reading;
  return { ...reading, stance: first.side, confidence: 0.5 };
}
