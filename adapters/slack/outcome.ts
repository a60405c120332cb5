import { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError, WebAPIRequestError } from '@slack/web-api';
import { z } from 'zod';
import type { PostOutcome } from '../../src/post.ts';

/** Why a call did not do what it should; broken where Slack does not take what we wrote, which is a defect of ours. */
export type Failure = Exclude<PostOutcome, { kind: 'posted' }> | { readonly kind: 'broken' };

const UNREACHED_MS = 30_000;
const UNTOLD_MS = 60_000;

// https://docs.slack.dev/reference/methods/chat.postMessage and the pages of the other methods, under "Errors".
const GONE = ['channel_not_found', 'is_archived', 'channel_is_archived', 'message_not_found', 'thread_not_found'];
const BROKEN =
  /^(?:invalid_(?:blocks|arguments|arg|attachments|array_arg)|invalid_blocks_format|no_text|msg_too_long|msg_blocks_too_long|view_too_large|too_many_attachments)$/;
const LATER = ['ratelimited', 'rate_limited', 'message_limit_exceeded', 'service_unavailable', 'team_added_to_org'];
const UNKNOWN = ['internal_error', 'fatal_error', 'request_timeout'];

/** The connection was never made, so nothing was sent. */
const UNREACHED = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT'];

/** What a failed call means for what it was to do. What is not known to be unsent counts as perhaps sent. */
export function failureOf(fault: unknown): Failure {
  if (fault instanceof WebAPIRateLimitedError) return { kind: 'later', afterMs: fault.retryAfter * 1000 };
  if (fault instanceof WebAPIPlatformError) return refusal(fault.data.error);
  // A status of 4xx was refused at the door; above it, the message may have got through before the fault.
  if (fault instanceof WebAPIHTTPError) return fault.statusCode < 500 ? { kind: 'broken' } : { kind: 'unknown' };
  if (fault instanceof WebAPIRequestError && wasUnreached(fault.original))
    return { kind: 'later', afterMs: UNREACHED_MS };
  return { kind: 'unknown' };
}

function refusal(error: string): Failure {
  if (GONE.includes(error)) return { kind: 'refused', why: 'gone' };
  if (LATER.includes(error)) return { kind: 'later', afterMs: UNTOLD_MS };
  if (UNKNOWN.includes(error)) return { kind: 'unknown' };
  return BROKEN.test(error) ? { kind: 'broken' } : { kind: 'refused', why: 'forbidden' };
}

const causeSchema = z.object({ cause: z.object({ code: z.string() }) });

function wasUnreached(fault: Error): boolean {
  const { data } = causeSchema.safeParse(fault);
  return data !== undefined && UNREACHED.includes(data.cause.code);
}
