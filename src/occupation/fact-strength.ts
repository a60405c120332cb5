import type { Fact, Source } from '../research/base.ts';
import type { ResearchBase } from '../research/parse.ts';
import type { CoreFact, Nearness } from './core-fact.ts';

/**
 * Who says it: published statistics, rules in force and reviewed research above unreviewed work, surveys and
 * associations, those above what companies say of themselves, and last what analysts and the press say.
 */
const BY_SOURCE: Readonly<Record<string, number>> = {
  'statistics office': 0.85,
  regulator: 0.85,
  'peer-reviewed': 0.8,
  'international organisation': 0.75,
  'working paper': 0.7,
  'research organisation': 0.7,
  'professional body': 0.6,
  survey: 0.6,
  'company data': 0.5,
  'analysis or press': 0.45,
};
const OTHER_SOURCE = 0.4;

/** What it tells: what happened to the work; what the work is or allows; what somebody expects. */
const HAPPENED = 1;
const OBSERVED = 0.9;
const EXPECTED = 0.75;

/** How it was checked. What was never seen makes no argument. */
const BY_CHECK: Readonly<Record<Fact['checked'], number>> = { primary: 1, secondary: 0.9, none: 0 };

/** How near it is to the occupation. */
const BY_NEARNESS: Readonly<Record<Nearness, number>> = {
  own: 1,
  'unit group': 0.85,
  'minor group': 0.75,
  'sub-major group': 0.65,
  'major group': 0.5,
};

/** How old the source is, in years: from, factor. */
const BY_AGE = [
  [10, 0.7],
  [5, 0.8],
  [3, 0.9],
  [0, 1],
] as const;

/** A finding pooled over many occupations says less of each: from so many codes, factor. */
const BY_BREADTH = [
  [6, 0.8],
  [3, 0.9],
  [0, 1],
] as const;

/** What one firm, route or machine did is an example. */
const ONE_CASE = 0.6;

/** A finding that cuts both ways argues for a side only as far as a claim reads it so. */
const CONTEXT = 0.5;

/**
 * Strength of a fact as an argument about an occupation, 0 to 1: the product of the factors above. It says how far
 * the written rule lets a finding count, not how true it is. Unverified facts have none.
 */
export function factStrength(base: ResearchBase, { fact, nearness }: CoreFact, newestYear: number): number {
  const source = base.sources.get(fact.source);
  if (!source || fact.confidence === 'unverified') return 0;
  return (
    (BY_SOURCE[source.kind] ?? OTHER_SOURCE) *
    kindOfFinding(fact) *
    BY_CHECK[fact.checked] *
    BY_NEARNESS[nearness] *
    step(BY_AGE, newestYear - source.year) *
    step(BY_BREADTH, fact.codes.length) *
    (isOneCase(fact, source) ? ONE_CASE : 1) *
    (fact.stance === 'context' ? CONTEXT : 1)
  );
}

/** The year that "recent" is counted from: the newest source of the release. */
export function newestYear(base: ResearchBase): number {
  return [...base.sources.values()].reduce((year, source) => Math.max(year, source.year), 0);
}

function kindOfFinding(fact: Fact): number {
  if (fact.topic === 'outcome') return HAPPENED;
  return fact.topic === 'outlook' ? EXPECTED : OBSERVED;
}

function step(steps: readonly (readonly [number, number])[], value: number): number {
  return steps.find(([from]) => value >= from)?.[1] ?? 1;
}

const SINGLE = /\b(?:one|single) (?:[a-z-]+ ){0,3}(?:company|firm|operator|organisation|employer|truck|humanoid)\b/i;

function isOneCase(fact: Fact, source: Source): boolean {
  const named = source.kind === 'company data' || source.kind === 'analysis or press';
  return fact.regions.some((region) => region.includes('one firm')) || (named && SINGLE.test(fact.finding));
}
