import { CAP, foldKeyPoints, movedScore, toTenths } from '../argument/key-point.ts';
import type { Claim, Fact } from '../research/base.ts';
import type { ResearchBase } from '../research/parse.ts';
import { coreFacts, type CoreFact } from './core-fact.ts';
import { factStrength, newestYear } from './fact-strength.ts';
import type { Occupation } from './occupation.ts';
import type { KeyPoint } from './verdict.ts';

/** What the evidence about the occupation adds to the framework score. */
export type Evidence = {
  /** Signed points, one decimal; the points of the key points sum to it. */
  readonly points: number;
  readonly keyPoints: readonly KeyPoint[];
};

/** A claim that its own list calls weak for the occupation counts half. */
const WEAK_CLAIM = 0.5;

type Argument = { readonly claim: Claim; readonly core: CoreFact; readonly strength: number };

/**
 * The research base's standing arguments, folded by the argument engine's rule. A claim is made by its strongest
 * core fact about the occupation; a fact makes one claim only, however many list it. Five rules keep it fair. A fact
 * argues only for its own side. One of stance context argues only for a claim that is strong for this occupation, only
 * where all claims that it supports or rebuts read it the same way, and at half strength. How a job is classified
 * argues nothing. A figure that the six dimensions read already is not counted a second time. A fact that makes no
 * claim of its own but rebuts one weakens it, to s / (1 + r²). A core fact that neither supports nor rebuts a claim is
 * shown as evidence and moves nothing.
 */
export function standingArguments(base: ResearchBase, occupation: Occupation, framework: number): Evidence {
  const facts = coreFacts(base, occupation).filter(
    ({ fact }) => !IN_FRAMEWORK.has(fact.source) && fact.topic !== 'classification',
  );
  const chosen = choose(readArguments(base, occupation, facts));
  const made = rebut(base, facts, chosen);
  const fold = foldKeyPoints(made.map(({ claim, strength }) => ({ id: claim.id, side: claim.side, strength })));
  const moved = movedScore(framework, fold.shift) - framework;
  const scale = fold.shift === 0 ? 0 : moved / fold.shift;
  const tenths = toTenths(
    fold.points.map(({ points }) => points * scale),
    moved,
  );
  const keyPoints = fold.points.flatMap(({ id, strength }, i): readonly KeyPoint[] => {
    const argument = made.find(({ claim }) => claim.id === id);
    return argument
      ? [{ claim: argument.claim, fact: argument.core.fact, strength, points: (tenths[i] ?? 0) / 10 }]
      : [];
  });
  return { points: tenths.reduce((sum, value) => sum + value, 0) / 10, keyPoints };
}

/** Publications whose figures the six dimensions are made of. */
const IN_FRAMEWORK: ReadonlySet<string> = new Set([
  'ILO140',
  'ELO24',
  'MSWWA',
  'ANTLM26',
  'AEI26A',
  'BLS2434',
  'BLSOEWS',
  'ONET',
]);

function readArguments(base: ResearchBase, occupation: Occupation, facts: readonly CoreFact[]): readonly Argument[] {
  const year = newestYear(base);
  const claims = [...base.claims.values()];
  return facts.flatMap((core) => {
    const side = sideOf(core.fact, claims);
    if (!side) return [];
    const strength = factStrength(base, core, year);
    return claims
      .filter((claim) => claim.side === side && claim.supporting.includes(core.fact.id))
      .filter((claim) => core.fact.stance !== 'context' || leaning(claim, occupation) === 'strong')
      .map((claim) => ({ claim, core, strength: strength * (leaning(claim, occupation) === 'weak' ? WEAK_CLAIM : 1) }))
      .filter((argument) => argument.strength > 0);
  });
}

/** The side a fact argues for; none where it cuts both ways among the claims. */
function sideOf(fact: Fact, claims: readonly Claim[]): Claim['side'] | undefined {
  if (fact.stance !== 'context') return fact.stance;
  const sides = new Set(
    claims.flatMap((claim): readonly Claim['side'][] => {
      if (claim.supporting.includes(fact.id)) return [claim.side];
      return claim.rebutting.includes(fact.id) ? [claim.side === 'threat' ? 'resilience' : 'threat'] : [];
    }),
  );
  return sides.size === 1 ? [...sides][0] : undefined;
}

/** Whether the claim's own lists call it strong or weak for the occupation; the longer code decides. */
function leaning(claim: Claim, { group }: Occupation): 'strong' | 'weak' | undefined {
  const reach = (codes: readonly string[]): number =>
    codes.reduce((best, code) => (group.isco08.startsWith(code) ? Math.max(best, code.length) : best), 0);
  const [strong, weak] = [reach(claim.strong), reach(claim.weak)];
  if (strong === weak) return undefined;
  return strong > weak ? 'strong' : 'weak';
}

/** Strongest first; no claim and no fact twice. Among equals the claim that lists the fact first, then the lower ids. */
function choose(all: readonly Argument[]): readonly Argument[] {
  const order = all.toSorted((a, b) => b.strength - a.strength || rank(a) - rank(b) || compare(key(a), key(b)));
  const [claims, facts] = [new Set<string>(), new Set<string>()];
  return order.filter(({ claim, core }) => {
    if (claims.has(claim.id) || facts.has(core.fact.id)) return false;
    claims.add(claim.id);
    facts.add(core.fact.id);
    return true;
  });
}

const rank = ({ claim, core }: Argument): number => claim.supporting.indexOf(core.fact.id);
const key = ({ claim, core }: Argument): string => `${claim.id} ${core.fact.id}`;
const compare = (a: string, b: string): number => (a < b ? -1 : 1);

function rebut(base: ResearchBase, facts: readonly CoreFact[], made: readonly Argument[]): readonly Argument[] {
  const year = newestYear(base);
  const free = facts.filter(({ fact }) => made.every(({ core }) => core.fact.id !== fact.id));
  return made.map((argument) => {
    const against = free
      .filter(({ fact }) => fact.stance !== argument.claim.side && argument.claim.rebutting.includes(fact.id))
      .reduce((best, core) => Math.max(best, factStrength(base, core, year)), 0);
    return { ...argument, strength: argument.strength / (1 + against * against) };
  });
}

/** How far the evidence part may be off: each key point independently by half of its points. */
export function evidenceSpread(evidence: Evidence): number {
  const squares = evidence.keyPoints.reduce((sum, { points }) => sum + (points / 2) ** 2, 0);
  return Math.min(CAP, Math.sqrt(squares));
}
