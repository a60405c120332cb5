import type { ResearchBase } from '../../research/parse.ts';
import type { ClaimScore } from './claim-match.ts';
import type { Evidence } from './evidence.ts';
import type { Stance } from './stance.ts';

/** What a claim scores that is made by a citation alone, between the least and a clear match by words. */
const BY_CITATION = 0.3;

/**
 * Claims of an argument whose words match none: who cites a finding makes the point that the finding supports on their
 * side. Of several such points the one that the fewest findings support, for it says most of this one.
 */
export function citedClaims(base: ResearchBase, evidence: readonly Evidence[], stance: Stance): readonly ClaimScore[] {
  const facts = evidence.filter(({ status }) => status === 'found').flatMap((one) => one.facts);
  const found = [...base.claims.values()]
    .filter((claim) => claim.side === stance && claim.supporting.some((fact) => facts.includes(fact)))
    .toSorted((a, b) => a.supporting.length - b.supporting.length || (a.id < b.id ? -1 : 1));
  return found.slice(0, 1).map(({ id, side }) => ({ id, side, score: BY_CITATION, phrases: [] }));
}
