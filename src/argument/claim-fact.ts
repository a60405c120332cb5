import { nearnessOf, type Nearness } from '../occupation/core-fact.ts';
import type { Occupation } from '../occupation/occupation.ts';
import type { Claim, Fact } from '../research/base.ts';
import type { ResearchBase } from '../research/parse.ts';
import type { Setting } from './setting.ts';

/** wide: one of several wide groups that it speaks of; elsewhere: about other jobs, which only a comparison can use. */
export type Reach = Nearness | 'all' | 'wide' | 'elsewhere';

type About = Pick<Setting, 'base' | 'occupation'>;

/**
 * The verified facts that support or rebut a claim and speak of the occupation, its groups or all jobs, nearest first.
 * A fact that argues for the other way is none of them.
 */
export function factsOn(
  about: About,
  claim: Claim,
  way: 'supporting' | 'rebutting',
): readonly { readonly fact: Fact; readonly nearness: Reach }[] {
  const elsewhere = BY_COMPARISON.has(claim.scheme) ? ('elsewhere' as const) : undefined;
  return usable(about.base, claim, way)
    .filter((fact) => !isExceptionOf(fact, about.occupation))
    .flatMap((fact): readonly { readonly fact: Fact; readonly nearness: Reach }[] => {
      const nearness = reachOf(fact, about.occupation) ?? elsewhere;
      return nearness ? [{ fact, nearness }] : [];
    })
    .toSorted((a, b) => NEAR_FIRST.indexOf(a.nearness) - NEAR_FIRST.indexOf(b.nearness));
}

/** A general measure speaks of a job's own group only where that is a narrow one. */
function reachOf(fact: Fact, occupation: Occupation): Reach | undefined {
  const near = nearnessOf(fact, occupation);
  if (near !== undefined && (fact.role === 'core' || !WIDE.has(near))) return near;
  if (fact.codes.includes('all')) return 'all';
  return near === undefined ? undefined : 'wide';
}

const WIDE: ReadonlySet<Nearness> = new Set<Nearness>(['sub-major group', 'major group']);

/** The same where no occupation is spoken of: facts on all jobs first, then those on single ones as examples. */
export function factsInGeneral(
  base: ResearchBase,
  claim: Claim,
  way: 'supporting' | 'rebutting',
): readonly { readonly fact: Fact; readonly nearness: Reach }[] {
  return usable(base, claim, way)
    .map((fact) => ({ fact, nearness: fact.codes.includes('all') ? ('all' as const) : ('elsewhere' as const) }))
    .toSorted((a, b) => NEAR_FIRST.indexOf(a.nearness) - NEAR_FIRST.indexOf(b.nearness));
}

function usable(base: ResearchBase, claim: Claim, way: 'supporting' | 'rebutting'): readonly Fact[] {
  const other = claim.side === 'threat' ? 'resilience' : 'threat';
  const against = way === 'supporting' ? other : claim.side;
  return claim[way]
    .flatMap((id) => base.facts.get(id) ?? [])
    .filter((fact) => fact.stance !== against && fact.confidence === 'verified');
}

const NEAR_FIRST = [
  'own',
  'unit group',
  'minor group',
  'sub-major group',
  'major group',
  'all',
  'wide',
  'elsewhere',
] as const;

/** What is said before a fact that is not about this very job. */
export const LEADS: Partial<Record<Reach, string>> = {
  'minor group': 'For the group of jobs around it:',
  'sub-major group': 'For the group of jobs around it:',
  'major group': 'For the wide group that it belongs to:',
  all: 'For all jobs taken together:',
  wide: 'For wide groups of jobs:',
  elsewhere: 'From another job, as a comparison:',
};

/** Schemes that draw on other cases, so that other cases answer them. */
const BY_COMPARISON: ReadonlySet<string> = new Set([
  'argument from analogy',
  'argument from precedent',
  'argument from example',
]);

/** Whether a finding that cuts both ways sets this job's group apart from all jobs: then it rebuts nothing about it. */
function isExceptionOf({ stance, codes }: Fact, { group }: Occupation): boolean {
  const apart = codes.some((code) => code !== 'all' && group.isco08.startsWith(code));
  return stance === 'context' && codes.includes('all') && apart;
}
