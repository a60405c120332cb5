import { standingLine } from './argument/debate-words.ts';
import { debateButton, type OpenDebate, type OpenDebates } from './debate-desk.ts';
import { START } from './help-reply.ts';
import { strong, text } from './inline.ts';
import type { Block, Reply } from './reply.ts';

/** The page of the app itself: what it is, what goes on here, and what is kept about a person. */
export function homeReply({ debates, more }: OpenDebates): Reply {
  return {
    audience: 'person',
    summary: 'Ask me what AI means for any job, argue about it, or check a claim.',
    blocks: [
      { type: 'heading', value: 'What does AI mean for this job?' },
      {
        type: 'list',
        items: [
          [strong('Ask: '), text('“radiologists?”, “why?”, “and in India?”, “compare nurse and teacher”')],
          [
            strong('Check: '),
            text('“/check AI will replace translators because it is cheaper”; only you see the answer'),
          ],
          [strong('Argue: '), text('“let’s debate translators”; everybody’s arguments move one score')],
          [strong('Discuss: '), text('“give us a question about cashiers”')],
        ],
      },
      { type: 'buttons', buttons: START },
      ...debateBlocks(debates, more),
      {
        type: 'note',
        children: [
          text(
            'Not an AI: answers are computed from published research by open rules, and each figure names its source. Kept are ids and what is argued in debates; “/privacy” shows or deletes what is yours.',
          ),
        ],
      },
    ],
  };
}

function debateBlocks(debates: readonly OpenDebate[], more: number): readonly Block[] {
  const heading: Block = { type: 'heading', value: 'Open debates' };
  if (debates.length === 0)
    return [heading, { type: 'paragraph', children: [text('None. Say “let’s debate translators” to open one.')] }];
  const others = more === 0 ? [] : [[text(`${more} more, opened earlier.`)]];
  return [
    heading,
    {
      type: 'list',
      items: [
        ...debates.map(({ debate }, i) => [
          strong(`${i + 1} ${debate.setting.occupation.title}: `),
          text(standingLine(debate)),
        ]),
        ...others,
      ],
    },
    { type: 'buttons', buttons: debates.map((one, i) => debateButton(one, `${i + 1} `)) },
  ];
}
