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
 * core fact about the occupation; a fact makes one claim only, however many list it. Four rules keep it fair:
 * a fact argues only for its own side; one of stance context only where every claim that it supports or rebuts is read
 * the same way, and at half strength; a figure that the six dimensions read already is not counted a second time; and
 * a fact that makes no claim of its own but rebuts one weakens it, to s / (1 + r²). A core fact that neither supports
 * nor rebuts a claim is shown as evidence and moves nothing.
 */
export function standingArguments(base: ResearchBase, occupation: Occupation, framework: number): Evidence {
  const facts = coreFacts(base, occupation).filter(({ fact }) => !IN_FRAMEWORK.has(fact.source));
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
      .map((claim) => ({ claim, core, strength: strength * (isWeak(claim, occupation) ? WEAK_CLAIM : 1) }))
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

function isWeak(claim: Claim, { group }: Occupation): boolean {
  const reach = (codes: readonly string[]): number =>
    codes.reduce((best, code) => (group.isco08.startsWith(code) ? Math.max(best, code.length) : best), 0);
  return reach(claim.weak) > reach(claim.strong);
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

/** How far the evidence part may be off: a quarter of the points that its two sides pull, within the cap. */
export function evidenceSpread(evidence: Evidence): number {
  return Math.min(CAP, evidence.keyPoints.reduce((sum, { points }) => sum + Math.abs(points), 0) / 4);
}
