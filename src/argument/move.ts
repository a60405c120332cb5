import { z } from 'zod';

/** The most characters of an argument that are kept; what is read is shorter still. */
const LONGEST_TEXT = 20_000;

const name = z.string().min(1).max(200);
const claim = z.string().regex(/^[TR]\d{2}$/);

const targetSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('argument'), id: name }),
  /** What the research base holds against a claim. */
  z.strictObject({ kind: z.literal('counter'), claim }),
  /** One of the critical questions of a claim, from 0. */
  z.strictObject({ kind: z.literal('question'), claim, number: z.int().min(0).max(9) }),
]);

/** What an argument answers. */
export type Target = z.infer<typeof targetSchema>;

const moveSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('argue'),
    key: name,
    person: name,
    text: z.string().max(LONGEST_TEXT),
    answers: targetSchema.nullable(),
  }),
  z.strictObject({
    kind: z.literal('edit'),
    key: name,
    person: name,
    argument: name,
    text: z.string().max(LONGEST_TEXT),
  }),
  /** The reading of one's own argument put right: another side, another claim, or both. */
  z.strictObject({
    kind: z.literal('correct'),
    key: name,
    person: name,
    argument: name,
    side: z.enum(['threat', 'resilience']).nullable(),
    claim: claim.nullable(),
  }),
  z.strictObject({ kind: z.literal('undo'), key: name, person: name, argument: name }),
  z.strictObject({ kind: z.literal('close'), key: name, person: name }),
  z.strictObject({ kind: z.literal('reopen'), key: name, person: name }),
]);

/** One entry of the log of a debate. `key` is that of the platform's event: a move with a known key changes nothing. */
export type Move = z.infer<typeof moveSchema>;

/** Every field that a move of some kind has. */
export const MOVE_FIELDS: readonly string[] = [
  ...new Set(moveSchema.options.flatMap((option) => Object.keys(option.shape))),
];

/** A move that was stored or came from outside; undefined for anything else. */
export function readMove(raw: unknown): Move | undefined {
  const parsed = moveSchema.safeParse(raw);
  return parsed.success ? parsed.data : undefined;
}

/** A move as it is stored and hashed: JSON with its fields in one order. */
export function encodeMove(move: Move): string {
  return JSON.stringify(moveSchema.parse(move));
}
