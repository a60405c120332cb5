import { link, text } from '../../src/inline.ts';
import type { Reply } from '../../src/reply.ts';
import { sentenceReply } from '../../src/sentence-reply.ts';

/** The button that shows a private answer to everyone. */
export function shareLabel(): string {
  return 'Share';
}

/** What is said where somebody acted, when the answer stands in the thread of the debate. */
export function inThreadReply(address: string): Reply {
  const summary = 'Done. The answer is in the thread of the debate.';
  return {
    audience: 'person',
    summary,
    blocks: [
      {
        type: 'paragraph',
        children: [text('Done. The answer is in '), link('the thread of the debate', address), text('.')],
      },
    ],
  };
}

/** A command that an earlier version had. */
export function unknownCommandReply(): Reply {
  return sentenceReply('This version does not have that command. Try /verdict, or mention me with a job.');
}

/** What is said to a person alone who mentioned the bot where it may not write. */
export function mayNotWriteReply(address: string): Reply {
  const summary = 'I may not write where you mentioned me.';
  return {
    audience: 'person',
    summary,
    blocks: [
      {
        type: 'paragraph',
        children: [
          text('I may not write in '),
          link('the channel where you mentioned me', address),
          text(
            '. Ask somebody who manages it to let me see it, send messages and read its history. Here I answer too.',
          ),
        ],
      },
    ],
  };
}

/** What is said in a channel when the answer went to the person alone. */
export function byMessageReply(): Reply {
  return sentenceReply('I sent it to you as a direct message.');
}

/** What is said when a direct message could not be sent. */
export function noMessageReply(): Reply {
  return sentenceReply(
    'I could not send you a direct message. Use the same command with a slash, for example /privacy, and only you see the answer.',
  );
}
