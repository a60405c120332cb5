import { coreFacts } from '../occupation/core-fact.ts';
import { factStrength, newestYear } from '../occupation/fact-strength.ts';
import type { Verdict } from '../occupation/verdict.ts';
import type { Fact } from '../research/base.ts';
import type { ResearchBase } from '../research/parse.ts';

/** What the research base holds against a claim about an occupation: its strongest fact, and how strong it is. */
export type Undercut = { readonly fact: Fact; readonly strength: number };

/**
 * For each claim the strongest verified fact about the occupation that rebuts it, with the strength that the standing
 * arguments give it. What the starting score counts already is left out: it would weigh twice. A fact that
 * argues for the claim's own side rebuts nothing. Depends on the claim alone, never on the order of a debate.
 */
export function undercuts(base: ResearchBase, verdict: Verdict): ReadonlyMap<string, Undercut> {
  const counted = new Set(verdict.kind === 'scored' ? verdict.keyPoints.map(({ fact }) => fact.id) : []);
  const year = newestYear(base);
  const facts = coreFacts(base, verdict.occupation)
    .filter(({ fact }) => !counted.has(fact.id))
    .map((core) => ({ fact: core.fact, strength: factStrength(base, core, year) }))
    .filter(({ strength }) => strength > 0)
    .sort((a, b) => b.strength - a.strength || (a.fact.id < b.fact.id ? -1 : 1));
  const found = new Map<string, Undercut>();
  for (const claim of base.claims.values()) {
    const best = facts.find(({ fact }) => claim.rebutting.includes(fact.id) && fact.stance !== claim.side);
    if (best) found.set(claim.id, best);
  }
  return found;
}
