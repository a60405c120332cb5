import { InteractionResponseType as Type, MessageFlags, Routes, type RawFile } from 'discord.js';
import { z } from 'zod';
import type { Interaction } from './event.ts';
import type { Body } from './body.ts';
import type { Rest } from './wire.ts';

const callbackSchema = z.object({
  resource: z.object({ message: z.object({ id: z.string() }).optional() }).optional(),
});
const messageSchema = z.object({ id: z.string() });

type To = Pick<Interaction, 'id' | 'token' | 'application'>;
type Payload = { readonly body: Body; readonly files: RawFile[] };

/** The first answer to an interaction without a message: a deferral, suggestions or a form. */
export async function acknowledge({ again }: Rest, { id, token }: To, body: object): Promise<void> {
  await again.post(Routes.interactionCallback(id, token), { auth: false, body });
}

/** Says that the answer is coming: by a placeholder that everyone or one person sees, or, for a button, unseen. */
export function defer(rest: Rest, to: To, how: 'seen' | 'private' | 'unseen'): Promise<void> {
  if (how === 'unseen') return acknowledge(rest, to, { type: Type.DeferredMessageUpdate });
  const data = how === 'private' ? { data: { flags: MessageFlags.Ephemeral } } : {};
  return acknowledge(rest, to, { type: Type.DeferredChannelMessageWithSource, ...data });
}

/**
 * The first answer as a message, or as what the pressed message now reads. Where it is to be named it answers with the id
 * of the message, which Discord says only when it is asked, and else with nothing.
 */
export async function answer(
  { again }: Rest,
  { id, token }: To,
  { body, files, replaces, named }: Payload & { readonly replaces: boolean; readonly named: boolean },
): Promise<string | undefined> {
  const type = replaces ? Type.UpdateMessage : Type.ChannelMessageWithSource;
  const response = await again.post(Routes.interactionCallback(id, token), {
    auth: false,
    ...(named ? { query: new URLSearchParams({ with_response: 'true' }) } : {}),
    body: { type, data: body },
    files,
  });
  return named ? callbackSchema.parse(response).resource?.message?.id : undefined;
}

/** What stands in the place of a deferral, or of the pressed message; answers with the id of the message. */
export async function editAnswer({ again }: Rest, { application, token }: To, payload: Payload): Promise<string> {
  const route = Routes.webhookMessage(application, token, '@original');
  return messageSchema.parse(await again.patch(route, { auth: false, ...payload })).id;
}

/** Takes a placeholder back. */
export async function deleteAnswer({ again }: Rest, { application, token }: To): Promise<void> {
  await again.delete(Routes.webhookMessage(application, token, '@original'), { auth: false });
}

/** One more message after the first answer; answers with its id. It carries no nonce, so it is sent once. */
export async function followUp({ once }: Rest, { application, token }: To, payload: Payload): Promise<string> {
  return messageSchema.parse(await once.post(Routes.webhook(application, token), { auth: false, ...payload })).id;
}
