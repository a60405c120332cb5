import { z } from 'zod';
import type { Debate } from './debate.ts';
import { readMove, type Move } from './move.ts';
import { originOf, receiptOf, type Hash, type Origin } from './receipt.ts';
import { resultOf, type Result } from './result.ts';
import { UNLISTED } from './board.ts';

const tenth = (value: number): number => Math.round(value * 10) / 10 + 0;

/** The result as plain JSON: points and scores to a tenth, fields in one order. Equal debates give equal text. */
type ResultJson = ReturnType<typeof resultJson>;

/** A debate's result for the command line and the export. */
export function resultJson(debate: Debate, result: Result = resultOf(debate)) {
  const { attribution, proof } = result;
  return {
    motion: result.motion,
    start: result.start,
    shift: attribution.shiftTenths / 10,
    score: tenth(result.score),
    /** Not rounded. */
    exact: { shift: attribution.shift, score: result.score },
    startBand: result.startBand,
    band: result.band,
    keyPoints: attribution.keyPoints.map(({ id, side, strength, tenths }) => ({
      claim: id,
      name: claimName(debate, id),
      side,
      strength: hundredth(strength),
      points: tenths / 10,
    })),
    arguments: attribution.arguments.map(({ id, person, tenths }) => ({
      id,
      person,
      points: tenths / 10,
      scoreWithout: withoutOf(result, id),
    })),
    people: attribution.people.map(({ person, tenths }) => ({ person, points: tenths / 10 })),
    path: result.path.map(({ argument, score }) => ({ argument, score: tenth(score) })),
    standards: proof.met,
    unanswered: proof.unanswered.map(({ claim, side, argument }) => ({ claim, side, argument })),
    flips: result.flips.map(({ band, edge, need, set }) => ({
      band,
      edge,
      need,
      set: set?.map(({ claim, facts }) => ({ claim: claim.id, facts })) ?? null,
    })),
  };
}

function withoutOf({ without }: Result, id: string): number | null {
  const score = without.get(id);
  return score === undefined ? null : tenth(score);
}

function hundredth(value: number): number {
  return Math.round(value * 100) / 100;
}

/** The name of a claim; those that are in no list have one too. */
export function claimName({ setting }: Debate, id: string): string {
  const unlisted = id === UNLISTED.threat || id === UNLISTED.resilience;
  return unlisted ? 'Another point' : (setting.base.claims.get(id)?.name ?? id);
}

/** Everything that replays a debate, with the numbers it gave. */
export type Transcript = { readonly debate: Origin; readonly result: ResultJson; readonly receipt: string };

/** The export of a debate as data. */
export function transcriptOf(debate: Debate, hash: Hash): Transcript {
  const origin = originOf(debate);
  return { debate: origin, result: resultJson(debate), receipt: receiptOf(origin, hash) };
}

const fileSchema = z.object({
  debate: z.object({ data: z.string(), rules: z.string(), job: z.string(), log: z.array(z.unknown()) }),
  receipt: z.string(),
  result: z.unknown(),
});

/** A transcript from outside. */
export type TranscriptReading =
  | { readonly kind: 'transcript'; readonly debate: Origin; readonly receipt: string; readonly result: unknown }
  /** `why` is one sentence. */
  | { readonly kind: 'unfit'; readonly why: string };

/** Reads an export, or the last line of a debate at the command line. */
export function readTranscript(raw: unknown): TranscriptReading {
  const parsed = fileSchema.safeParse(raw);
  if (!parsed.success)
    return { kind: 'unfit', why: 'This is no transcript of a debate: it needs debate, result and receipt.' };
  const { debate, receipt, result } = parsed.data;
  const log: Move[] = [];
  for (const [at, entry] of debate.log.entries()) {
    const move = readMove(entry);
    if (!move) return { kind: 'unfit', why: `Entry ${at + 1} of the log is no move of a debate.` };
    log.push(move);
  }
  return { kind: 'transcript', debate: { ...debate, log }, receipt, result };
}
