import { Buffer } from 'node:buffer';
import { MessageFlags, type APIAllowedMentions, type APIMessageTopLevelComponent, type RawFile } from 'discord.js';
import type { Draw } from './gallery.ts';
import type { Attachment, Message } from './render.ts';

/** A message as every endpoint takes it that sends or edits one. */
export type Body = {
  readonly flags: number;
  readonly components: APIMessageTopLevelComponent[];
  readonly attachments: { id: string; filename: string; description?: string }[];
  readonly allowed_mentions: APIAllowedMentions;
};

/** A body without any mention that tells somebody; `ephemeral` where only one person is to see it. */
export function bodyOf({ components, attachments }: Message, ephemeral: boolean): Body {
  return {
    flags: ephemeral ? MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral : MessageFlags.IsComponentsV2,
    components: [...components],
    // An edit keeps no earlier attachment: those listed here are all there are.
    attachments: attachments.map(({ name, alt }, id) => ({
      id: String(id),
      filename: name,
      ...(alt === '' ? {} : { description: alt }),
    })),
    allowed_mentions: { parse: [] },
  };
}

/** The files that a body refers to, with pictures drawn. */
export function filesOf(draw: Draw, { attachments }: Message): Promise<RawFile[]> {
  return Promise.all(attachments.map((attachment) => fileOf(draw, attachment)));
}

async function fileOf(draw: Draw, attachment: Attachment): Promise<RawFile> {
  const data =
    'picture' in attachment
      ? Buffer.from(await draw(attachment.picture, attachment.alt))
      : Buffer.from(attachment.content);
  return { name: attachment.name, data };
}
