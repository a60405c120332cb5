import type { ResearchBase } from '../research/parse.ts';
import { coreFacts, type CoreFact } from './core-fact.ts';
import type { Framework } from './framework.ts';
import type { Occupation } from './occupation.ts';
import { settleWords } from './settle.ts';
import type { EvidenceStatus } from './verdict.ts';

/** Distinct verified sources about this very occupation that a tier asks for. */
const TIER_A_SOURCES = 5;
const TIER_B_SOURCES = 2;
/** Shares of the measures that a tier asks for. */
const MOST = 0.75;
const HALF = 0.5;

/** Weights of the fit; they sum to 100. */
const FIT = { found: 30, direct: 20, core: 30, link: 20 } as const;

/**
 * How good the evidence is. Tier A: at least 5 distinct verified sources about this very occupation and three quarters
 * of the measures; B: 2 sources and half the measures; C: one source, or three quarters of the measures; D: less.
 * Fit, 0 to 100: 30 x share of measures found + 20 x share of dimensions not borrowed + 30 x own verified sources out
 * of 5 (a fact read in a report about its source counts half) + 20 x how directly the statistics mean this job (1 one US occupation or unit group by the official crosswalk,
 * 0.5 the mean of several or another route, 0.25 the unit group in place of a profile, 0 none).
 */
export function readStatus(base: ResearchBase, occupation: Occupation, framework: Framework | null): EvidenceStatus {
  const core = coreFacts(base, occupation);
  const verified = core.filter(({ fact }) => fact.confidence === 'verified');
  const ownFacts = verified.filter(({ nearness }) => nearness === 'own');
  const own = countSources(ownFacts);
  const found = framework ? framework.measures / base.scores.measuresPossible : 0;
  const direct = framework ? 1 - framework.borrowed.length / 6 : 0;
  const tier = tierOf(own, found);
  return {
    tier,
    coreFacts: core.map(({ fact }) => fact),
    coreSources: countSources(verified),
    frameworkSignals: framework?.measures ?? 0,
    fit: Math.round(
      FIT.found * found +
        FIT.direct * direct +
        FIT.core * Math.min(1, own / TIER_A_SOURCES) * readAtSource(ownFacts) +
        FIT.link * directness(occupation, framework !== null),
    ),
    thin: tier === 'D' || found < HALF,
    borrowed: framework?.borrowed ?? [],
    reviewQueue: reviewQueue(base, occupation, { core, framework }),
    settle: occupation.kind === 'profile' ? occupation.profile.settle : settleWords(occupation.group.isco08),
  };
}

function tierOf(own: number, found: number): EvidenceStatus['tier'] {
  if (own >= TIER_A_SOURCES && found >= MOST) return 'A';
  if (own >= TIER_B_SOURCES && found >= HALF) return 'B';
  return own >= 1 || found >= MOST ? 'C' : 'D';
}

function countSources(facts: readonly CoreFact[]): number {
  return new Set(facts.map(({ fact }) => fact.source)).size;
}

/** 1 where every fact was read at its source, 0.5 where all were read in reports about it. */
function readAtSource(facts: readonly CoreFact[]): number {
  const primary = facts.filter(({ fact }) => fact.checked === 'primary').length;
  return facts.length === 0 ? 0 : 0.5 + primary / facts.length / 2;
}

function directness(occupation: Occupation, scored: boolean): number {
  if (!scored) return 0;
  if (occupation.kind === 'profile') {
    if (occupation.profile.us.length === 0) return 0.25;
    return occupation.profile.us.length === 1 ? 1 : 0.5;
  }
  return occupation.group.us.some((link) => link.primary && link.route === 'bls') ? 1 : 0.5;
}

type Known = { readonly core: readonly CoreFact[]; readonly framework: Framework | null };

function reviewQueue(base: ResearchBase, occupation: Occupation, { core, framework }: Known): readonly string[] {
  const bySource = Map.groupBy(core, ({ fact }) => fact.source);
  const second = [...bySource].flatMap(([id, facts]) => {
    const source = base.sources.get(id);
    return source !== undefined && facts.some(({ fact }) => fact.checked === 'secondary') ? [source.title] : [];
  });
  const open = second.length === 0 ? [] : [openLine(second)];
  const unverified = core.filter(({ fact }) => fact.confidence === 'unverified').map(({ fact }) => fact.id);
  const memory =
    unverified.length > 0 ? [`Find ${unverified.join(', ')} at the source: from memory only, so left out.`] : [];
  const borrowed = (framework?.borrowed ?? []).map(
    (dimension) => `Find figures of its own for ${BORROWED[dimension]}: part of them is taken from the nearest groups.`,
  );
  return [...standIn(base, occupation), ...memory, ...borrowed, ...open];
}

const NAMED = 3;

function openLine(titles: readonly string[]): string {
  const more = titles.length > NAMED ? `; and ${titles.length - NAMED} more` : '';
  return `Open at the source what was read in a report about it: ${titles.slice(0, NAMED).join('; ')}${more}.`;
}

const BORROWED = {
  exposure: 'task exposure',
  embodiment: 'physical embodiment',
  social: 'social trust',
  regulation: 'regulation and liability',
  deployment: 'current deployment',
  economics: 'the economic tipping point',
} as const;

function standIn(base: ResearchBase, occupation: Occupation): readonly string[] {
  if (occupation.kind === 'unit group') return [];
  const titles = occupation.profile.us.flatMap((code) => base.usOccupations.get(code)?.title ?? []);
  if (titles.length === 0) {
    return [
      `Find figures for this job itself: its unit group ${occupation.group.isco08} ${occupation.group.title} stands in for it.`,
    ];
  }
  if (titles.length === 1) return [];
  return [`Find a count of this job itself: the mean of ${titles.join(', ')} stands in for it.`];
}
