import type { Occupation } from '../occupation/occupation.ts';
import type { Claim, Fact, Source } from '../research/base.ts';
import type { ResearchBase } from '../research/parse.ts';
import { factsInGeneral, factsOn, LEADS, type Reach } from './claim-fact.ts';
import { countersTo } from './counter.ts';
import { openDebate, type Debate } from './debate.ts';
import { ownPoints } from './own-figure.ts';
import { CLAIM_OF_POINT, type Part } from './point.ts';
import { assess, type Assessment, type GateId } from './read/assess.ts';
import type { Evidence } from './read/evidence.ts';
import { createReader } from './reader.ts';
import type { Side } from './setting.ts';
import { steelman } from './steelman.ts';

/** Something that the research base holds, in our lead and what is cited. */
export type Held = { readonly lead: string; readonly parts: readonly Part[]; readonly facts: readonly string[] };

/** A figure or citation of a message: the fact that states it, or else the source that was named. */
export type Cited = {
  readonly words: string;
  /** alike: a fact about the like states the same number, but the message does not say that it is from there. */
  readonly status: Evidence['status'] | 'alike';
  readonly fact: Fact | null;
  readonly source: Source | null;
};

/** What the evidence has to say about a message. */
export type Check =
  /** It claims nothing about AI and jobs; the reason where one is known. */
  | { readonly kind: 'nothing'; readonly why: GateId | 'question' | null }
  | {
      readonly kind: 'checked';
      /** The side it takes; null where it leans neither way, or cannot be told. */
      readonly side: Side | null;
      /** The kinds of claim that it makes, the clearest first, and that alone without a side; empty for one in no list of ours. */
      readonly claims: readonly Claim[];
      /** Whether it gives a reason at all. */
      readonly reasoned: boolean;
      readonly supporting: readonly Held[];
      readonly opposing: readonly Held[];
      readonly cited: readonly Cited[];
    };

const MOST_CLAIMS = 2;
const MOST_HELD = 3;
const MOST_CITED = 4;

/**
 * What the research base says about the claim of a message: about an occupation, or in general where none is known. Pure
 * and never throws, whatever the words are.
 */
export function checkClaim(base: ResearchBase, occupation: Occupation | null, words: string): Check {
  const read = assess(base, occupation, words);
  const refused = read.gates.find(({ id }) => UNREADABLE.has(id));
  if (refused !== undefined) return { kind: 'nothing', why: refused.id };
  if (isQuestion(words)) return { kind: 'nothing', why: 'question' };
  const side = read.stance === 'unsure' ? null : read.stance;
  const cited = citedIn(base, read, words);
  if (side === null) {
    const isElsewhere = read.gates.some(({ id }) => id === 'off topic');
    const why = isElsewhere ? null : (read.gates.find(isTelling)?.id ?? null);
    if (why !== null || (read.claims.length === 0 && cited.length === 0)) return { kind: 'nothing', why };
  }
  const claims = read.claims.flatMap(({ id }) => base.claims.get(id) ?? []).slice(0, side === null ? 1 : MOST_CLAIMS);
  const held = occupation === null ? heldInGeneral(base, claims) : heldAbout(base, occupation, { side, claims });
  const reasoned = read.gates.every(({ id }) => id !== 'no reason');
  return { kind: 'checked', side, claims, reasoned, cited, ...held };
}

const UNREADABLE: ReadonlySet<GateId> = new Set<GateId>([
  'empty',
  'too long',
  'another language',
  'repetition',
  'list of keywords',
  'instructions to the engine',
]);

function isTelling({ id }: { readonly id: GateId }): boolean {
  return id === 'wish without a prediction' || id === 'sarcasm' || id === 'agreement only';
}

/** One sentence that asks; among statements a question is a way of saying something. */
function isQuestion(words: string): boolean {
  return /^[^.!?;]*\?["')\]\s]*$/.test(words);
}

type Both = { readonly supporting: readonly Held[]; readonly opposing: readonly Held[] };
type Made = { readonly side: Side | null; readonly claims: readonly Claim[] };

function heldAbout(base: ResearchBase, occupation: Occupation, { side, claims }: Made): Both {
  const debate = openDebate(base, occupation, createReader(base, occupation));
  const [first] = claims;
  const way = side ?? first?.side;
  if (way === undefined) return { supporting: [], opposing: [] };
  const other = way === 'threat' ? 'resilience' : 'threat';
  const ids = claims.map(({ id }) => id);
  const supporting = firstOf(
    [],
    claims.flatMap((claim) => supportFor(debate, claim)),
    caseFor(debate, way, claims),
  );
  const counters = countersTo(debate.setting, ids, new Set(supporting.flatMap(({ facts }) => facts)));
  return { supporting, opposing: firstOf(supporting, counters, caseFor(debate, other, claims)) };
}

/** What is held on the very point; where that is nothing, what is held on the side. */
function firstOf(said: readonly Held[], onPoint: readonly Held[], onSide: readonly Held[]): readonly Held[] {
  const held = fewest(said, onPoint);
  return held.length > 0 ? held : fewest(said, onSide);
}

/** Facts that support a claim, then the occupation's own figures that make it. */
function supportFor({ setting }: Debate, claim: Claim): readonly Held[] {
  const { base, verdict } = setting;
  const facts = factsOn(setting, claim, 'supporting').map(heldFact);
  const own = verdict.kind === 'scored' ? [...ownPoints(base, verdict).values()] : [];
  const figures = own
    .filter(({ id }) => CLAIM_OF_POINT[id] === claim.id)
    .map(({ parts }) => ({ lead: '', parts, facts: factsIn(parts) }));
  return [...facts.slice(0, 1), ...figures.slice(0, 1), ...facts.slice(1)];
}

/** The strongest of a side where nothing is on record about the very point: it speaks for the side, not for the claim. */
function caseFor(debate: Debate, side: Side, claims: readonly Claim[]): readonly Held[] {
  const lead = claims.length === 0 ? '' : 'On another point:';
  return steelman(debate, side, 2).map(({ parts, facts }) => ({ lead, parts, facts }));
}

function heldInGeneral(base: ResearchBase, claims: readonly Claim[]): Both {
  const all = (way: 'supporting' | 'rebutting') =>
    claims.flatMap((claim) => factsInGeneral(base, claim, way).map(heldExample));
  const supporting = fewest([], all('supporting'));
  return { supporting, opposing: fewest(supporting, all('rebutting')) };
}

function heldFact({ fact, nearness }: { readonly fact: Fact; readonly nearness: Reach }): Held {
  return { lead: LEADS[nearness] ?? '', parts: [{ fact }], facts: [fact.id] };
}

/** A fact about all jobs, or about one as an example. */
function heldExample({ fact, nearness }: { readonly fact: Fact; readonly nearness: Reach }): Held {
  return { lead: nearness === 'all' ? '' : 'For some jobs:', parts: [{ fact }], facts: [fact.id] };
}

/** The first few, none of which rests on a fact that was said before. */
function fewest(before: readonly Held[], held: readonly Held[]): readonly Held[] {
  const said = new Set(before.flatMap(({ facts }) => facts));
  return held
    .filter(({ facts }) => {
      const fresh = facts.every((fact) => !said.has(fact));
      for (const fact of facts) said.add(fact);
      return fresh;
    })
    .slice(0, MOST_HELD);
}

function factsIn(parts: readonly Part[]): readonly string[] {
  return parts.flatMap((part) => {
    if (typeof part === 'string') return [];
    return 'fact' in part ? [part.fact.id] : [part.figure.fact];
  });
}

/** Numbers that people use for "all of it". */
const FIGURE_OF_SPEECH = /^100 ?(?:%|per ?cent)/i;

/**
 * What a message offers as evidence. A publication whose figure is found says nothing more than the figure does; a bare
 * number without a unit is no figure unless the message names where it is from.
 */
function citedIn(base: ResearchBase, { evidence }: Assessment, message: string): readonly Cited[] {
  const named = new Set(evidence.filter(({ kind }) => kind !== 'figure').flatMap(({ sources }) => sources));
  const stated = new Set(evidence.filter(({ kind }) => kind === 'figure').flatMap(({ sources }) => sources));
  const cited = evidence.flatMap((one): readonly Cited[] => {
    const { kind, words: found, sources, facts } = one;
    if (kind === 'publication' && sources.some((source) => stated.has(source))) return [];
    const sure = kind !== 'figure' || sources.some((source) => named.has(source));
    if (!sure && (/^\d+(?:\.\d+)?$/.test(found) || FIGURE_OF_SPEECH.test(found))) return [];
    const at = message.toLowerCase().indexOf(found.toLowerCase());
    const words = at < 0 ? found : message.slice(at, at + found.length);
    const fact =
      base.facts.get(facts.find((id) => named.has(base.facts.get(id)?.source ?? '')) ?? facts[0] ?? '') ?? null;
    const status = one.status === 'found' && !sure ? 'alike' : one.status;
    return [{ words, status, fact, source: base.sources.get(fact?.source ?? sources[0] ?? '') ?? null }];
  });
  return cited.filter((one, i) => cited.findIndex(({ words }) => words === one.words) === i).slice(0, MOST_CITED);
}
