import { z } from 'zod';
import type { EventLog, LogId } from '../store.ts';

const entrySchema = z.strictObject({ debate: z.string(), open: z.boolean() });

/** A debate that goes on, and who opened it. */
export type NotedDebate = { readonly id: string; readonly by: string | null };

const bodySchema = entrySchema.extend({ by: z.string().nullable() });

/** Notes in the list of an installation that somebody opened or closed a debate; null for what the program did itself. */
export async function noteDebate(
  log: EventLog,
  {
    installation,
    key,
    person,
  }: { readonly installation: string; readonly key: string; readonly person: string | null },
  entry: z.infer<typeof entrySchema>,
): Promise<void> {
  await log.append(listOf(installation), { key, person, body: JSON.stringify({ ...entry, by: person }) });
}

/** The debates of an installation that are open, the one that was opened last first; those of erased people are not told. */
export async function openDebates(log: EventLog, installation: string): Promise<readonly NotedDebate[]> {
  const open = new Map<string, string | null>();
  for (const { body } of await log.read(listOf(installation), 0)) {
    const entry = bodySchema.safeParse(JSON.parse(body));
    if (!entry.success) continue;
    const { debate, by } = entry.data;
    open.delete(debate);
    if (entry.data.open) open.set(debate, by);
  }
  return [...open].map(([id, by]) => ({ id, by })).toReversed();
}

function listOf(installation: string): LogId {
  return { installation, name: 'debates' };
}
