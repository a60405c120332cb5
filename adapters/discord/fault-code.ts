import { DiscordAPIError, RateLimitError, RESTJSONErrorCodes as Codes } from 'discord.js';
import type { PostOutcome } from '../../src/post.ts';

/** The code that Discord refused a request with; undefined for every other fault. */
export function codeOf(fault: unknown): number | undefined {
  return fault instanceof DiscordAPIError && typeof fault.code === 'number' ? fault.code : undefined;
}

const GONE: readonly number[] = [Codes.UnknownChannel, Codes.UnknownGuild];
const FORBIDDEN: readonly number[] = [
  Codes.MissingAccess,
  Codes.MissingPermissions,
  Codes.CannotSendMessagesToThisUser,
  Codes.CannotSendMessagesToThisUserDueToHavingNoMutualGuilds,
  Codes.CannotSendMessagesInNonTextChannel,
  Codes.ThreadLocked,
  Codes.TagRequiredToCreateAForumPostInThisChannel,
  Codes.MessageWasBlockedByAutomaticModeration,
  Codes.TitleWasBlockedByAutomaticModeration,
];
/** The connection was never made, so nothing was sent. */
const UNSENT: readonly string[] = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT'];
const LATER_MS = 30_000;

/** How a post went that failed; unknown where it may have arrived or will never be taken. */
export function outcomeOf(fault: unknown): PostOutcome {
  const code = codeOf(fault);
  if (code !== undefined && GONE.includes(code)) return { kind: 'refused', why: 'gone' };
  if (code !== undefined && FORBIDDEN.includes(code)) return { kind: 'refused', why: 'forbidden' };
  if (fault instanceof RateLimitError) return { kind: 'later', afterMs: fault.retryAfter };
  if (fault instanceof DiscordAPIError && fault.status === 401) return { kind: 'later', afterMs: LATER_MS };
  return isUnsent(fault) ? { kind: 'later', afterMs: LATER_MS } : { kind: 'unknown' };
}

/** Whether a request never left, because nothing could be connected to. */
export function isUnsent(fault: unknown): boolean {
  if (!(fault instanceof Error)) return false;
  return ('code' in fault && UNSENT.some((code) => code === fault.code)) || isUnsent(fault.cause);
}

/** The answer came too late, or twice, or what it belongs to is no more: there is nobody left to tell. */
const DROPPED: readonly number[] = [
  Codes.UnknownInteraction,
  Codes.InteractionHasAlreadyBeenAcknowledged,
  Codes.UnknownWebhook,
  Codes.InvalidWebhookToken,
  Codes.UnknownMessage,
  Codes.UnknownChannel,
];

/** Whether a fault of an answer is part of life: an expired token, a second delivery, a message that was deleted. */
export function isDropped(fault: unknown): boolean {
  return DROPPED.includes(codeOf(fault) ?? 0);
}
