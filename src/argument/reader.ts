import type { Occupation } from '../occupation/occupation.ts';
import type { ResearchBase } from '../research/parse.ts';
import { assess, claimSearch, type Assessment, type GateId } from './read/assess.ts';
import { claimsOf, matchClaims } from './read/claim-match.ts';
import { strengthOf } from './read/strength.ts';
import { cleanArgument } from './read/words.ts';
import type { Correction, Reader, Reading, Side } from './setting.ts';

/** Gates that a person opens by saying which side an argument takes. */
const OPENED_BY_SIDE: ReadonlySet<GateId> = new Set(['unsure of the side', 'sarcasm']);

/**
 * Reads arguments about an occupation by the written rules. A correction changes what an argument is for, never how well
 * it is made: strength is what the same rules give once the side is known.
 */
export function createReader(base: ResearchBase, occupation: Occupation): Reader {
  return (words, correction) => {
    const read = assess(base, occupation, words);
    const side = sideAfter(correction);
    if (side === null || side === read.stance) return read;
    const { index, stems } = claimSearch(base, occupation);
    const claims = claimsOf(matchClaims(index, cleanArgument(words).toLowerCase(), stems), side);
    return corrected(read, side, claims);
  };
}

/** The side that a correction sets; a claim brings its own. */
export function sideAfter({ side, claim }: Correction): Side | null {
  return claim === null ? side : claim.startsWith('T') ? 'threat' : 'resilience';
}

function corrected(read: Assessment, side: Side, claims: Assessment['claims']): Reading {
  const gates = read.gates.filter(({ id }) => !OPENED_BY_SIDE.has(id));
  const strength = gates.length > 0 ? 0 : strengthOf(read.rules, read.faults);
  return { ...read, stance: side, claims, gates, strength };
}
