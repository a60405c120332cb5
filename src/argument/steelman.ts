import { factStrength, newestYear } from '../occupation/fact-strength.ts';
import type { Claim } from '../research/base.ts';
import { sideOf } from './board.ts';
import type { Debate } from './debate.ts';
import { ownPoints } from './own-figure.ts';
import { CLAIM_OF_POINT, type Part } from './point.ts';
import type { Side } from './setting.ts';

/** A point of the research base that nobody has made yet. */
export type CitedPoint = {
  readonly claim: Claim;
  /** 0 to 1; null for the occupation's own published figures, which the starting score reads already. */
  readonly strength: number | null;
  readonly parts: readonly Part[];
  readonly facts: readonly string[];
};

/** Facts about the occupation that support claims of a side which nobody has made yet, the strongest first; none twice. */
export function citedPoints(debate: Debate, side: Side): readonly CitedPoint[] {
  const { base, core, verdict } = debate.setting;
  const made = new Set(debate.board.points.keys());
  const year = newestYear(base);
  const facts = core.map((one) => ({ fact: one.fact, strength: factStrength(base, one, year) }));
  const found = [...base.claims.values()]
    .filter((claim) => claim.side === side && !made.has(claim.id))
    .flatMap((claim) =>
      facts
        .filter(
          ({ fact, strength }) => strength > 0 && claim.supporting.includes(fact.id) && speaksFor(fact.stance, side),
        )
        .map(({ fact, strength }) => ({ claim, fact, strength, rank: claim.supporting.indexOf(fact.id) })),
    )
    .sort((a, b) => b.strength - a.strength || a.rank - b.rank || (a.claim.id < b.claim.id ? -1 : 1));
  const [claims, used] = [new Set<string>(), new Set<string>()];
  const counted = new Set(verdict.kind === 'scored' ? verdict.keyPoints.map(({ fact }) => fact.id) : []);
  return found.flatMap(({ claim, fact, strength }) => {
    if (claims.has(claim.id) || used.has(fact.id) || counted.has(fact.id)) return [];
    claims.add(claim.id);
    used.add(fact.id);
    return [{ claim, strength, parts: [{ fact }], facts: [fact.id] }];
  });
}

function speaksFor(stance: Side | 'context', side: Side): boolean {
  return stance === side || stance === 'context';
}

/** The strongest cited case for a side that has not been made: facts first, then the occupation's own figures. */
export function steelman(debate: Debate, side: Side, most = 3): readonly CitedPoint[] {
  const cited = citedPoints(debate, side);
  const standing = standingPoints(debate, side).filter(
    ({ claim }) => !cited.some((other) => other.claim.id === claim.id),
  );
  const points = [...standing, ...cited].sort((a, b) => (b.strength ?? 0) - (a.strength ?? 0)).slice(0, most);
  return points.length >= most ? points : [...points, ...figurePoints(debate, side, points)].slice(0, most);
}

/** What the starting score counts for a side and nobody has brought up: part of the case, though it moves nothing twice. */
function standingPoints({ board, setting: { verdict } }: Debate, side: Side): readonly CitedPoint[] {
  if (verdict.kind !== 'scored') return [];
  return verdict.keyPoints
    .filter(({ claim }) => claim.side === side && !board.points.has(claim.id))
    .map(({ claim, fact, strength }) => ({ claim, strength, parts: [{ fact }], facts: [fact.id] }));
}

function figurePoints({ board, setting }: Debate, side: Side, said: readonly CitedPoint[]): readonly CitedPoint[] {
  const { base, verdict } = setting;
  if (verdict.kind !== 'scored') return [];
  const claims = new Set(said.map(({ claim }) => claim.id));
  return [...ownPoints(base, verdict).values()].flatMap((point) => {
    const claim = base.claims.get(CLAIM_OF_POINT[point.id]);
    if (!claim || sideOf(claim.id) !== side || claims.has(claim.id) || board.points.has(claim.id)) return [];
    claims.add(claim.id);
    const facts = point.parts.flatMap((part) =>
      typeof part !== 'string' && 'figure' in part ? [part.figure.fact] : [],
    );
    return [{ claim, strength: null, parts: point.parts, facts }];
  });
}
