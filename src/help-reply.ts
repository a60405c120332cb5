import { strong, text } from './inline.ts';
import type { Button } from './press.ts';
import { own } from './own.ts';
import type { Reply } from './reply.ts';
import { intentTo } from './intent/intent.ts';
import { sentenceReply } from './sentence-reply.ts';

/** Where to begin. */
export const START: readonly Button[] = [
  { label: 'Safest jobs', intent: { ...intentTo('list'), order: 'safest' } },
  { label: 'Most exposed jobs', intent: { ...intentTo('list'), order: 'most exposed' } },
  { label: 'How the score is made', intent: intentTo('method') },
];

/** What it can do, with examples to copy. */
export function helpReply(): Reply {
  return {
    audience: 'person',
    summary: 'Ask me what AI means for any job.',
    blocks: [
      { type: 'heading', value: 'Ask about any job' },
      {
        type: 'list',
        items: [
          [strong('A verdict: '), text('“will AI replace radiologists?”, “ML engineer”, “is accounting dying”')],
          [
            strong('Go deeper: '),
            text('“why?”, “which tasks?”, “how sure are you?”, “where does that number come from?”, “when?”'),
          ],
          [strong('Places: '), text('“and in India?”, “truck drivers in Germany”')],
          [strong('Side by side: '), text('“compare nurse and teacher”, “plumber or electrician”')],
          [strong('Lists: '), text('“which office jobs are safest?”, “most exposed jobs in finance”')],
          [strong('The other side: '), text('“let’s debate translators”, “give us a question about cashiers”')],
          [
            strong('For a channel: '),
            text('“/discuss schedule weekdays at 9:30 Berlin about nurses”, “/discuss list”'),
          ],
        ],
      },
      {
        type: 'note',
        children: [
          text(
            'Not an AI: answers are computed from published research by open rules, and each figure names its source.',
          ),
        ],
      },
      { type: 'buttons', buttons: START },
    ],
  };
}

/** A greeting, thanks, or a grumble. */
export function smalltalkReply(): Reply {
  return sentenceReply(
    'Hello. I am not much of a talker, but name any job and I will tell you what the research says about AI and it.',
    START,
  );
}

const OFF_TOPIC: Readonly<Record<string, string>> = {
  empty: 'There was nothing in that message. Name a job, for example “accountants?”.',
  'too long':
    'That is longer than I can read. Please ask in a sentence or two, for example “is my job as a paralegal going away?”.',
  'no words': 'I could not find words in that. Name a job, for example “truck drivers?”.',
  language: 'I only read English so far. Please try again in English, for example “will AI replace translators?”.',
};

/** Kind words where the message is not about jobs, or cannot be read; `topic` says why. */
export function offTopicReply(topic: string | null): Reply {
  const words =
    own(OFF_TOPIC, topic ?? '') ??
    'I only know about AI and jobs. Name any job and I will tell you what the research says.';
  return sentenceReply(words, START);
}

/** A question that needs a job and has none, now or in what was said before. */
export function whichJobReply(): Reply {
  return sentenceReply('Which job do you mean? Name it and I will answer, for example “and for accountants?”.', START);
}

/** A job that we do not know, with the nearest that we do. */
export function unknownJobReply(words: string, nearest: readonly Button[]): Reply {
  const named = words.length > 60 ? `${words.slice(0, 60)}…` : words;
  const next =
    nearest.length === 0
      ? 'Try a plainer title, or what the person does, for example “nurse” or “drives a truck”.'
      : 'Did you mean one of these? If not, try a plainer title.';
  return sentenceReply(`I do not know a job called “${named}”. ${next}`, nearest);
}

/** A button that an older version wrote, or that is not ours. */
export function outdatedButtonReply(): Reply {
  return sentenceReply('That button is from an older version. Please type your question instead.');
}

/** A defect of ours; the code finds it in the log. */
export function faultReply(code: string): Reply {
  return sentenceReply(`Something went wrong on our side (code ${code}). Please try again, or ask another way.`);
}
