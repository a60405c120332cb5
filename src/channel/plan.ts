import { z } from 'zod';
import { filterSchema } from '../question/filter.ts';
import { DAYS, zoneNamed } from './schedule.ts';

/** What a schedule does when its questions have all been asked: begin again, ask about more, or stop and say so. */
export const POLICIES = ['reshuffle', 'widen', 'stop'] as const;
export type Policy = (typeof POLICIES)[number];

export const MOST_SKIPPED = 60;

/** What a person sets up: when questions come, which, and how. */
export const planSchema = z
  .object({
    days: z.array(z.enum(DAYS)).min(1).max(DAYS.length).readonly(),
    time: z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/),
    zone: z
      .string()
      .max(60)
      .refine((name) => zoneNamed(name) !== undefined),
    skip: z.array(z.iso.date()).max(MOST_SKIPPED).readonly(),
    until: z.iso.date().nullable(),
    filter: filterSchema,
    /** Whether a thread is opened below each question. */
    thread: z.boolean(),
    /** Id of a role or user group that is told; null for nobody. */
    ping: z.string().max(60).nullable(),
    exhausted: z.enum(POLICIES),
  })
  .readonly();
export type Plan = z.infer<typeof planSchema>;
