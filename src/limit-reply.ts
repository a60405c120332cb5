import type { Spent } from './limits.ts';
import type { Reply } from './reply.ts';
import { sentenceReply } from './sentence-reply.ts';

const WHO = { person: 'you', channel: 'this channel', installation: 'your whole team' } as const;

/** Asks to wait, and says how long; to the person alone. */
export function limitReply({ of, most, waitMs }: Extract<Spent, { kind: 'over' }>): Reply {
  const seconds = Math.max(1, Math.ceil(waitMs / 1000));
  return sentenceReply(
    `That was a lot at once: I answer ${WHO[of]} up to ${most} times a minute. Please ask again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
  );
}
