import { figure, text } from '../inline.ts';
import type { Block, Inline, Reply } from '../reply.ts';
import type { Task, UnitGroup } from '../research/base.ts';
import type { ResearchBase } from '../research/parse.ts';
import { figureOf } from '../research/resolve.ts';
import { formatValue } from '../research/format.ts';
import { isMostOfGroup } from './group-share.ts';
import type { Occupation } from './occupation.ts';
import { nameOf } from './verdict-line.ts';
import { viewButtons } from './view-button.ts';
import type { Verdict } from './verdict.ts';

const SHOWN = 4;

/** Which parts of the work are most and least exposed, by the ILO's task scores. */
export function tasksReply(base: ResearchBase, verdict: Verdict): Reply {
  const { occupation } = verdict;
  const { ilo } = occupation.group;
  const buttons: Block = {
    type: 'buttons',
    buttons: viewButtons(verdict, 'tasks'),
  };
  if (ilo === null) {
    return {
      audience: 'channel',
      summary: `${occupation.title}: no task scores are published.`,
      blocks: [
        { type: 'heading', value: `Tasks: ${nameOf(occupation)}` },
        {
          type: 'paragraph',
          children: [
            text('The ILO’s task scores leave this group out, so we cannot say which tasks are most exposed.'),
          ],
        },
        buttons,
      ],
    };
  }
  const ranked = ilo.tasks.toSorted((a, b) => b.score - a.score || a.id.localeCompare(b.id));
  const half = Math.min(SHOWN, Math.floor(ranked.length / 2));
  const [most, least] = [ranked.slice(0, Math.max(1, half)), ranked.slice(-half).toReversed()];
  return {
    audience: 'channel',
    summary: `${occupation.title}: most exposed task is ${most[0]?.words ?? 'not known'}.`,
    blocks: [
      { type: 'heading', value: `Tasks: ${nameOf(occupation)}` },
      { type: 'paragraph', children: meanLine(base, occupation.group, ilo) },
      taskTable(base, 'Within reach of AI most', most),
      taskTable(base, 'Within reach least', least),
      { type: 'note', children: [text(limits(base, occupation))] },
      buttons,
    ],
  };
}

function meanLine(base: ResearchBase, group: UnitGroup, ilo: NonNullable<UnitGroup['ilo']>): readonly Inline[] {
  const mean = figureOf(base, 'ilo-mean-2025', { code: group.isco08, value: ilo.mean });
  const before =
    ilo.mean2023 === null
      ? []
      : [
          text('; in 2023 it was '),
          figure(
            figureOf(base, 'ilo-mean-2023', { code: group.isco08, value: ilo.mean2023 }),
            formatValue(ilo.mean2023, 'share'),
          ),
        ];
  return [
    text('Exposure to generative AI on a scale from 0 to 1: '),
    figure(mean, formatValue(ilo.mean, 'share')),
    text(` on average, which the ILO calls “${ilo.category.toLowerCase().replace('exposed: ', '')}”`),
    ...before,
    text('.'),
  ];
}

function taskTable(base: ResearchBase, caption: string, tasks: readonly Task[]): Block {
  return {
    type: 'table',
    caption: `${caption}. Scores from 0 to 1 as stated by ILO and NASK 2025.`,
    columns: ['Score', 'Task'],
    rows: tasks.map((task): (readonly Inline[])[] => [
      [figure(figureOf(base, 'ilo-task-2025', { code: task.id, value: task.score }), formatValue(task.score, 'share'))],
      [text(task.words)],
    ]),
  };
}

function limits(base: ResearchBase, occupation: Occupation): string {
  const whose = !isMostOfGroup(base, occupation)
    ? `These are the tasks of the whole unit group ${occupation.group.title}, which is broader than the job. `
    : '';
  return `${whose}A task score says how far generative AI could do or speed up the task, not that people lose it. Task wording is ours; the list of tasks dates from 2008.`;
}
