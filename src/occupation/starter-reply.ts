import { finding, strong, text } from '../inline.ts';
import { intentTo } from '../intent/intent.ts';
import type { Inline, Reply } from '../reply.ts';
import { DIMENSIONS } from '../research/base.ts';
import type { ResearchBase } from '../research/parse.ts';
import { DIMENSION_WORDS } from './dimension-words.ts';
import { estimate, recordLine, sourceOf } from './verdict-line.ts';
import type { Scored } from './verdict.ts';

/** An open question about one occupation, from its strongest reason on either side. */
export function starterReply(base: ResearchBase, verdict: Scored): Reply {
  const title = verdict.occupation.title.toLowerCase();
  const question = `Which of these two will weigh more for the job of ${article(title)} ${title}, and what would have to happen for you to change your mind?`;
  return {
    audience: 'channel',
    summary: question,
    blocks: [
      { type: 'heading', value: `To discuss: ${verdict.occupation.title}` },
      { type: 'list', items: [reason(base, verdict, 1), reason(base, verdict, -1)] },
      { type: 'paragraph', children: [strong(question)] },
      {
        type: 'buttons',
        buttons: [
          { label: 'Both sides', intent: intentTo('debate', verdict.occupation.key) },
          { label: 'Sources', intent: intentTo('sources', verdict.occupation.key) },
          { label: 'Verdict', intent: intentTo('verdict', verdict.occupation.key) },
        ],
      },
    ],
  };
}

function reason(base: ResearchBase, verdict: Scored, sign: 1 | -1): readonly Inline[] {
  const [point] = verdict.keyPoints
    .filter((key) => key.points * sign > 0)
    .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points));
  const label = strong(sign === 1 ? 'For displacement: ' : 'Against: ');
  if (point !== undefined) return [label, finding(point.fact, sourceOf(base, point.fact))];
  const [first] = DIMENSIONS.toSorted((a, b) => sign * (verdict.contributions[b] - verdict.contributions[a]));
  return first === undefined || verdict.contributions[first] * sign < 1
    ? [label, ...recordLine(base, verdict.record)]
    : [label, text(`${DIMENSION_WORDS[first].name.toLowerCase()} `), estimate(base, verdict, first), text('.')];
}

function article(noun: string): string {
  return /^[aeiou]/i.test(noun) ? 'an' : 'a';
}
