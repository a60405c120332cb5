import { figure, finding, strong, text } from '../inline.ts';
import type { Inline, Reply } from '../reply.ts';
import type { ResearchBase } from '../research/parse.ts';
import { figureOf } from '../research/resolve.ts';
import { formatValue } from '../research/format.ts';
import { isMostOfGroup } from './group-share.ts';
import { nameOf, recordLine, scoreFigures, sourceOf } from './verdict-line.ts';
import { viewButtons } from './view-button.ts';
import type { Verdict } from './verdict.ts';

/** Findings about people rather than jobs: who gains, who is left, what training pays. */
const GENERAL = ['PWC26-01', 'IMF26-01', 'CAN-01', 'OECDWHO-02'];

/** What the evidence supports for a person who studies for the job, holds it, or wants to leave it. */
export function adviceReply(base: ResearchBase, verdict: Verdict): Reply {
  const general = GENERAL.flatMap((id) => base.facts.get(id) ?? [])
    .filter((fact) => !verdict.status.coreFacts.includes(fact))
    .slice(0, 2);
  const own = verdict.status.coreFacts
    .filter((fact) => fact.topic === 'outcome' || fact.topic === 'outlook')
    .slice(0, 2);
  return {
    audience: 'channel',
    summary: `${verdict.occupation.title}: what the evidence supports, and what it cannot tell.`,
    blocks: [
      { type: 'heading', value: `For you: ${nameOf(verdict.occupation)}` },
      { type: 'paragraph', children: standing(base, verdict) },
      { type: 'paragraph', children: recordLine(base, verdict.record) },
      ...(own.length === 0
        ? []
        : [{ type: 'list' as const, items: own.map((fact) => [finding(fact, sourceOf(base, fact))]) }]),
      ...taskShift(base, verdict),
      { type: 'paragraph', children: [strong('What holds for most jobs')] },
      { type: 'list', items: general.map((fact) => [finding(fact, sourceOf(base, fact))]) },
      {
        type: 'note',
        children: [
          text(
            'We cannot tell what is right for you: the figures describe occupations, not people, places or employers. Ask a careers service and people who hire for this job where you live.',
          ),
        ],
      },
      {
        type: 'buttons',
        buttons: viewButtons(verdict).filter((button) =>
          ['why', 'tasks', 'resistance', 'region', 'sources'].includes(button.intent.name),
        ),
      },
    ],
  };
}

function standing(base: ResearchBase, verdict: Verdict): readonly Inline[] {
  if (verdict.kind === 'unscored') return [text('This occupation has no score, because no source rates it.')];
  const figures = scoreFigures(base, verdict);
  const advice = {
    Surviving: 'Nothing here speaks against it on account of AI.',
    Adapting: 'AI alone is no reason to stay away; expect the mix of tasks to change.',
    Contested:
      'The evidence points both ways, so choose it for more than safety, and learn the tools of the trade early.',
    Declining: 'Expect fewer places and stronger competition; have a second road open.',
    Vanishing:
      'The measures point strongly down. A neighbouring job with more people, hands or responsibility in it stands better.',
  }[verdict.band];
  return [
    strong(`${verdict.band}, `),
    figure(
      figures.score,
      `${Math.round(verdict.score)} of 100, range ${Math.round(verdict.low)} to ${Math.round(verdict.high)}`,
      figures.low,
      figures.high,
    ),
    text(`. ${advice}`),
  ];
}

function taskShift(base: ResearchBase, verdict: Verdict): Reply['blocks'] {
  if (!isMostOfGroup(base, verdict.occupation)) return [];
  const tasks =
    verdict.occupation.group.ilo?.tasks.toSorted((a, b) => b.score - a.score || a.id.localeCompare(b.id)) ?? [];
  const [most, least] = [tasks[0], tasks.at(-1)];
  if (most === undefined || least === undefined || most === least) return [];
  const shown = (task: typeof most) =>
    figure(figureOf(base, 'ilo-task-2025', { code: task.id, value: task.score }), formatValue(task.score, 'share'));
  return [
    {
      type: 'paragraph',
      children: [
        text(`Lean towards the parts that AI reaches least, such as ${least.words} `),
        shown(least),
        text(`, and learn to direct it in those it reaches most, such as ${most.words} `),
        shown(most),
        text('.'),
      ],
    },
  ];
}
