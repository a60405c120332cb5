import { standingLine } from './argument/debate-words.ts';
import { debateButton } from './debate-desk.ts';
import type { Home } from './home-desk.ts';
import { START } from './help-reply.ts';
import { strong, text } from './inline.ts';
import type { Button } from './press.ts';
import { momentWords } from './channel/plan-words.ts';
import { planWords } from './channel/schedule-reply.ts';
import { nextOccurrences } from './channel/schedule.ts';
import type { Block, Inline, Reply } from './reply.ts';
import type { ResearchBase } from './research/parse.ts';

/** The page of the app itself: what it is, what goes on here, and what is kept about a person. */
export function homeReply(base: ResearchBase, home: Home): Reply {
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
          [
            strong('Discuss: '),
            text('“give us a question about cashiers”, “/discuss schedule weekdays at 9:30 Berlin”'),
          ],
        ],
      },
      ...debateBlocks(home),
      ...scheduleBlocks(base, home),
      {
        type: 'note',
        children: [
          text(
            'Not an AI: answers are computed from published research by open rules, and each figure names its source.',
          ),
        ],
      },
      {
        type: 'buttons',
        buttons: [...home.debates.map((one, i) => debateButton(one, `${i + 1} `)), ...START, PRIVACY],
      },
    ],
  };
}

const PRIVACY: Button = { label: 'What is kept about me', privacy: 'look' };

function debateBlocks({ debates, whole }: Home): readonly Block[] {
  const heading: Block = { type: 'heading', value: whole ? 'Open debates' : 'Your open debates' };
  if (debates.length === 0)
    return [heading, { type: 'paragraph', children: [text('None. Say “let’s debate translators” to open one.')] }];
  return [
    heading,
    {
      type: 'list',
      items: debates.map(({ debate }, i) => [
        strong(`${i + 1} ${debate.setting.occupation.title}: `),
        text(standingLine(debate)),
      ]),
    },
  ];
}

function scheduleBlocks(base: ResearchBase, { schedules, whole, now }: Home): readonly Block[] {
  if (schedules.length === 0) return [];
  const items = schedules.map((schedule): readonly Inline[] => {
    const [next] = nextOccurrences(schedule, now, 1);
    const when = schedule.paused !== null || next === undefined ? 'paused' : `next ${momentWords(next, schedule.zone)}`;
    return [strong(`${planWords(base, schedule)}: `), text(`${when}.`)];
  });
  return [
    { type: 'heading', value: whole ? 'Scheduled questions' : 'Questions that you scheduled' },
    { type: 'list', items },
    { type: 'note', children: [text('“/discuss list” in their channel changes them.')] },
  ];
}
