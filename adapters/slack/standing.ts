import { z } from 'zod';
import type { Line } from './way.ts';

const userSchema = z.object({
  user: z.object({
    is_admin: z.boolean().optional(),
    is_owner: z.boolean().optional(),
    is_primary_owner: z.boolean().optional(),
  }),
});
const channelSchema = z.object({ channel: z.object({ creator: z.string().optional() }) });

/**
 * Whether a person may decide what the app does in a channel: who created it, and who runs the workspace. Slack has no
 * permission of its own for this that an app could read without the scopes of an administrator. Needs `channels:read`
 * and `groups:read` (who created it) and `users:read` (who runs the workspace); false where Slack does not say.
 */
export async function managesChannel(line: Line, channel: string, person: string): Promise<boolean> {
  if (isDirect(channel)) return true;
  return (await createdBy(line, channel)) === person || administersWorkspace(line, person);
}

/** Whether a person is an owner or administrator of the workspace; false where Slack does not say. */
export async function administersWorkspace({ client }: Line, person: string): Promise<boolean> {
  const asked = await client.users.info({ user: person }).catch(() => undefined);
  const { data } = userSchema.safeParse(asked);
  return data !== undefined && [data.user.is_admin, data.user.is_owner, data.user.is_primary_owner].includes(true);
}

async function createdBy({ client }: Line, channel: string): Promise<string | undefined> {
  const asked = await client.conversations.info({ channel }).catch(() => undefined);
  return channelSchema.safeParse(asked).data?.channel.creator;
}

/** Whether a conversation is a person's own with the app: its id says so, as does the id of the person for it. */
export function isDirect(channel: string): boolean {
  return /^[DUW]/.test(channel);
}
