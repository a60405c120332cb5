import { link, text } from '../../src/inline.ts';
import type { Reply } from '../../src/reply.ts';
import { sentenceReply } from '../../src/sentence-reply.ts';

/** The button that shows a private answer to everyone. */
export function shareLabel(): string {
  return 'Share to channel';
}

/** The button that closes a form. */
export function cancelLabel(): string {
  return 'Cancel';
}

/** A form came too late: Slack opens one only within three seconds. */
export function lateFormReply(): Reply {
  return sentenceReply('Slack took too long to open the form. Please press once more.');
}

/** The app is not in the channel, so it cannot hold a debate or show anything to everyone there. */
export function inviteReply(): Reply {
  return sentenceReply('I am not in this channel yet. Type “/invite @Verdict” here, then ask again.');
}

/** Files were sent to the person alone, who asked where files cannot be shown to one person. */
export function filesSentReply(): Reply {
  return sentenceReply('I sent you that as a direct message, with the files.');
}

/** Files could not be uploaded. */
export function filesFailedReply(): Reply {
  return sentenceReply('Slack did not take the files. Please ask for them again in a minute.');
}

/** A debate was opened from inside a thread: where its own is. */
export function elsewhereReply(address: string): Reply {
  const words = 'The debate has a thread of its own: ';
  return {
    audience: 'channel',
    summary: `${words}${address}`,
    blocks: [{ type: 'paragraph', children: [text(words), link('go there', address), text('.')] }],
  };
}

/** What the app's messages suggest to ask: at most four, each as it is shown and as it is said. */
export function suggestedPrompts(): { readonly title: string; readonly prompts: { title: string; message: string }[] } {
  return {
    title: 'Ask about any job',
    prompts: [
      { title: 'One job', message: 'will AI replace radiologists?' },
      { title: 'Two jobs side by side', message: 'compare nurse and teacher' },
      { title: 'Open a debate', message: 'let’s debate translators' },
      { title: 'A question to discuss', message: 'give us a question about cashiers' },
    ],
  };
}
