import { PermissionFlagsBits } from 'discord.js';

/** What the bot needs in a channel, each with its reason; the invite link asks for exactly these. */
export const NEEDED = {
  /** To see where it was mentioned. */
  ViewChannel: PermissionFlagsBits.ViewChannel,
  /** To answer mentions and to post scheduled questions. */
  SendMessages: PermissionFlagsBits.SendMessages,
  /** To show pictures and to hand out transcripts. */
  AttachFiles: PermissionFlagsBits.AttachFiles,
  /** To open a thread for each debate. */
  CreatePublicThreads: PermissionFlagsBits.CreatePublicThreads,
  /** To answer in it. */
  SendMessagesInThreads: PermissionFlagsBits.SendMessagesInThreads,
  /** To answer as a reply to the message that asked. */
  ReadMessageHistory: PermissionFlagsBits.ReadMessageHistory,
} as const;

/** The sum of what is needed, as Discord writes it. */
export const NEEDED_BITS = String(Object.values(NEEDED).reduce((sum, bit) => sum | bit, 0n));

/** Whether a set of permissions, as Discord writes it, holds all of these; an administrator may do everything. */
export function may(permissions: string | bigint, ...wanted: readonly bigint[]): boolean {
  const held = BigInt(permissions);
  return (
    (held & PermissionFlagsBits.Administrator) !== 0n ||
    wanted.every((permission) => (held & permission) === permission)
  );
}
