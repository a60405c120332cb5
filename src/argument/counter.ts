import type { Claim, Fact } from '../research/base.ts';
import type { Board } from './board.ts';
import { factsOn, LEADS, type Reach } from './claim-fact.ts';
import { CLAIM_ANSWERS } from './claim-words.ts';
import { ownPoints } from './own-figure.ts';
import { CLAIM_OF_POINT, peopleOf, type Part, type Point } from './point.ts';
import type { Setting, Side } from './setting.ts';

/** What the research base says against an argument. */
export type Counterargument = {
  /** The claim that it makes; for a bare rebuttal the claim it rebuts. */
  readonly claim: string;
  /** The claim of the argument that it answers. */
  readonly against: string;
  /** Our own words, then what is cited. */
  readonly lead: string;
  readonly parts: readonly Part[];
  /** Ids of facts, and of cells of measures (`measure:code`). */
  readonly facts: readonly string[];
  /** How near the evidence is to the occupation; null for its own published figures. */
  readonly nearness: Reach | null;
};

/** The most counterarguments to one argument. */
const MOST = 2;

/**
 * What the base has against an argument that counts and is no copy: a fact about the occupation or its groups that
 * rebuts its point, the occupation's own figures on the other side, then facts about how the job as a whole fares, or
 * else about it on another point. Facts on all jobs only where there is nothing nearer. Verified only, and nothing that
 * was used in this debate before. Empty where it has nothing (left): that is a concession.
 */
export function findCounters({ setting, board, used }: Answering, argument: string): readonly Counterargument[] {
  const at = Number(argument.slice(1)) - 1;
  const place = board.nodeOf.get(at) ?? -1;
  const node = board.nodes.get(place);
  if (!node || node.leader !== place || node.members[0] !== at) return [];
  const claims = node.claims.map(({ id }) => id);
  return countersTo(setting, claims, used);
}

/** A debate as far as it can be answered. */
type Answering = { readonly setting: Setting; readonly board: Board; readonly used: ReadonlySet<string> };

/** What the base has against claims about an occupation, as above, without the facts that were used. */
export function countersTo(
  setting: Setting,
  claims: readonly string[],
  used: ReadonlySet<string>,
): readonly Counterargument[] {
  const facts = claims.flatMap((claim) => factCounters(setting, claim, used));
  const about = facts.filter((counter) => !isGeneral(counter));
  const figures = claims.flatMap((claim) => figureCounter(setting, claim, used) ?? []).slice(0, 1);
  const near = distinct([
    ...about.slice(0, 1),
    ...figures,
    ...about.slice(1),
    ...wholeCounters(setting, claims[0], used),
  ]);
  return near.length > 0 ? near.slice(0, MOST) : facts.filter(isGeneral).slice(0, 1);
}

function isGeneral({ nearness }: Counterargument): boolean {
  return nearness === 'all' || nearness === 'wide' || nearness === 'elsewhere';
}

/** What happened to a job, what is expected of it and what it costs bear on every claim that it goes or stays. */
const OF_THE_WHOLE: ReadonlySet<string> = new Set(['outcome', 'outlook', 'economics']);

/** Facts about this very occupation that speak for the other side, though not on this point; how it fares as a whole first. */
function wholeCounters(
  setting: Setting,
  id: string | undefined,
  used: ReadonlySet<string>,
): readonly Counterargument[] {
  const claim = setting.base.claims.get(id ?? '');
  if (!claim) return [];
  return setting.core
    .filter(
      ({ fact, nearness }) => fact.stance === opposite(claim.side) && (nearness === 'own' || nearness === 'unit group'),
    )
    .filter(({ fact }) => fact.confidence === 'verified' && !used.has(fact.id))
    .map(({ fact, nearness }) => ({ fact, nearness, whole: OF_THE_WHOLE.has(fact.topic) }))
    .toSorted((a, b) => Number(b.whole) - Number(a.whole))
    .map(({ fact, nearness, whole }) => ({
      claim: claimMadeBy(setting, fact, claim),
      against: claim.id,
      lead: whole ? 'For the job as a whole:' : 'About this job, on another point:',
      parts: [{ fact }],
      facts: [fact.id],
      nearness,
    }));
}

function distinct(counters: readonly Counterargument[]): readonly Counterargument[] {
  return counters.filter(
    (counter, i) => counters.findIndex(({ facts }) => facts.some((fact) => counter.facts.includes(fact))) === i,
  );
}

/** Facts that rebut a claim and speak of this occupation, its groups or all jobs, best first. */
function factCounters(setting: Setting, id: string, used: ReadonlySet<string>): readonly Counterargument[] {
  const claim = setting.base.claims.get(id);
  if (!claim) return [];
  return factsOn(setting, claim, 'rebutting')
    .filter(({ fact }) => !used.has(fact.id))
    .map(({ fact, nearness }) => ({
      claim: claimMadeBy(setting, fact, claim),
      against: id,
      lead: LEADS[nearness] ?? '',
      parts: [{ fact }],
      facts: [fact.id],
      nearness,
    }));
}

/** The claim of the other side that the fact supports, of the same topic if there is one; else the claim it rebuts. */
function claimMadeBy({ base }: Setting, fact: Fact, rebutted: Claim): string {
  const makers = [...base.claims.values()].filter(
    (claim) => claim.side !== rebutted.side && claim.supporting.includes(fact.id),
  );
  return (makers.find(({ topic }) => topic === rebutted.topic) ?? makers[0] ?? rebutted).id;
}

/** The most figures in one counterargument. */
const MOST_POINTS = 2;

/** The occupation's own published figures against a claim, in our sentence; undefined where none speaks clearly. */
export function figureCounter(setting: Setting, id: string, used: ReadonlySet<string>): Counterargument | undefined {
  const { base, verdict, occupation } = setting;
  const answer = CLAIM_ANSWERS[id];
  if (verdict.kind !== 'scored' || !answer) return undefined;
  const own = ownPoints(base, verdict);
  const points = answer.points
    .flatMap((point) => own.get(point) ?? [])
    .filter((point) => factsOf(point).every((fact) => !used.has(fact)))
    .slice(0, MOST_POINTS);
  const [first] = points;
  if (!first) return undefined;
  return {
    claim: CLAIM_OF_POINT[first.id],
    against: id,
    lead: answer.lead(peopleOf(occupation)),
    parts: points.flatMap((point, i) => (i === 0 ? point.parts : [' ', ...point.parts])),
    facts: points.flatMap(factsOf),
    nearness: null,
  };
}

function factsOf({ parts }: Point): readonly string[] {
  return parts.flatMap((part) =>
    typeof part === 'string' ? [] : 'figure' in part ? [part.figure.fact] : [part.fact.id],
  );
}

/** The critical question of a claim that was not asked yet in this debate; the first where all were. */
export function nextQuestion(
  { setting, board }: Omit<Answering, 'used'>,
  id: string,
): { readonly number: number; readonly words: string } | undefined {
  const questions = setting.base.claims.get(id)?.questions ?? [];
  const made = board.points.get(id)?.length ?? 1;
  const number = questions.length === 0 ? 0 : (made - 1) % questions.length;
  const words = questions[number];
  return words === undefined ? undefined : { number, words };
}

function opposite(side: Side): Side {
  return side === 'threat' ? 'resilience' : 'threat';
}
