import { z } from 'zod';
import type { EventLog, LogId } from '../store.ts';

const entrySchema = z.strictObject({ debate: z.string(), open: z.boolean() });

/** Notes in the list of an installation that a debate was opened or closed. It is nobody's, and says nothing of people. */
export async function noteDebate(
  log: EventLog,
  { installation, key }: { readonly installation: string; readonly key: string },
  entry: z.infer<typeof entrySchema>,
): Promise<void> {
  await log.append(listOf(installation), { key, person: null, body: JSON.stringify(entry) });
}

/** Ids of the debates of an installation that are open, the one that was opened last first. */
export async function openDebates(log: EventLog, installation: string): Promise<readonly string[]> {
  const open = new Set<string>();
  for (const { body } of await log.read(listOf(installation), 0)) {
    const entry = entrySchema.safeParse(JSON.parse(body));
    if (!entry.success) continue;
    open.delete(entry.data.debate);
    if (entry.data.open) open.add(entry.data.debate);
  }
  return [...open].toReversed();
}

function listOf(installation: string): LogId {
  return { installation, name: 'debates' };
}
