import { z } from 'zod';
import { PLATFORMS, type ChannelId } from '../chat.ts';
import type { EventLog, LogId } from '../store.ts';

const bodySchema = z.tuple([z.enum(PLATFORMS), z.string()]);

/** Notes that a channel has schedules; however often, it is noted once. */
export async function noteChannel(log: EventLog, { platform, installation, channel }: ChannelId): Promise<void> {
  const body = JSON.stringify([platform, channel]);
  await log.append(listOf(installation), { key: body, person: null, body });
}

/** The channels of an installation that have or had schedules, the latest first. */
export async function listChannels(log: EventLog, installation: string): Promise<readonly ChannelId[]> {
  const entries = await log.read(listOf(installation), 0);
  return entries
    .flatMap(({ body }) => {
      const known = bodySchema.safeParse(JSON.parse(body));
      return known.success ? [{ platform: known.data[0], installation, channel: known.data[1] }] : [];
    })
    .toReversed();
}

function listOf(installation: string): LogId {
  return { installation, name: 'channels' };
}
