import { z } from 'zod';
import { planSchema, POLICIES } from './plan.ts';

/** The longest question of a team's own, in characters. */
export const LONGEST_OWN = 300;

/** Why a schedule stopped by itself. */
const HALTS = ['gone', 'forbidden', 'exhausted'] as const;
export type Halt = (typeof HALTS)[number];

const number = z.number().int().positive();
const person = z.string().max(200);
/** When it was done, in epoch milliseconds by the clock of the store. */
const at = z.number();

/** Everything that can change in a channel. Schedules and own questions are known by the number that they were given. */
const changeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('add'), at, number, owner: person, plan: planSchema }),
  z.object({ kind: z.literal('edit'), at, number, plan: planSchema }),
  z.object({ kind: z.literal('pause'), number }),
  z.object({ kind: z.literal('resume'), at, number }),
  z.object({ kind: z.literal('remove'), number }),
  /** The schedule could not go on at that occurrence. */
  z.object({ kind: z.literal('halt'), number, occurrence: z.number(), why: z.enum(HALTS) }),
  /** For all schedules of the channel and those to come. */
  z.object({ kind: z.literal('policy'), exhausted: z.enum(POLICIES) }),
  z.object({
    kind: z.literal('propose'),
    number,
    by: person,
    text: z.string().max(LONGEST_OWN),
    approved: z.boolean(),
    /** It is like another one, and waits for its author to insist on it. */
    held: z.boolean(),
  }),
  z.object({ kind: z.literal('insist'), number, approved: z.boolean() }),
  z.object({ kind: z.literal('approve'), number }),
  z.object({ kind: z.literal('drop'), number }),
  /** A question was asked: on a schedule at an occurrence, or by somebody just now (null). */
  z.object({
    kind: z.literal('asked'),
    question: z.string().max(100),
    post: z.string().max(40),
    schedule: z.object({ number, occurrence: z.number(), arrived: z.enum(['yes', 'unknown']) }).nullable(),
  }),
]);
export type Change = Readonly<z.infer<typeof changeSchema>>;

/** The body of a log's entry. */
export function encodeChange(change: Change): string {
  return JSON.stringify(change);
}

/** The change that an entry holds; undefined for one of a later release, which is passed over. */
export function readChange(body: string): Change | undefined {
  const parsed = changeSchema.safeParse(JSON.parse(body));
  return parsed.success ? parsed.data : undefined;
}

/**
 * A stored change without what a person gave it. Their schedules stay, for they are the channel's, and `label` stands for
 * them; their questions go.
 */
export function erasedChange(body: string, label: string): string {
  const change = readChange(body);
  if (change === undefined || change.kind === 'propose') return JSON.stringify({ kind: 'erased' });
  return change.kind === 'add' ? encodeChange({ ...change, owner: label }) : body;
}
