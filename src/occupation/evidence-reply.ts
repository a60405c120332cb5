import { figure, strong, text } from '../inline.ts';
import type { Inline, Reply } from '../reply.ts';
import type { ResearchBase } from '../research/parse.ts';
import { figureOf } from '../research/resolve.ts';
import { dimensionInside } from './dimension-words.ts';
import { nameOf } from './verdict-line.ts';
import { viewButtons } from './view-button.ts';
import type { EvidenceStatus, Verdict } from './verdict.ts';

const TIER: Readonly<Record<EvidenceStatus['tier'], string>> = {
  A: 'several independent sources study this very job',
  B: 'some sources study this very job',
  C: 'general measures carry it, with a little evidence of its own',
  D: 'general measures only; nothing we have studies this job itself',
};

/** The evidence status in one line, for the verdict answer. */
export function evidenceLine(base: ResearchBase, verdict: Verdict): readonly Inline[] {
  const { status } = verdict;
  return [
    text(`Evidence: tier ${status.tier}, `),
    figure(
      figureOf(base, 'verdict-sources', { code: verdict.occupation.key, value: status.coreSources }),
      `${counted(status.coreSources, 'source')} about this job, ${counted(status.frameworkSignals, 'general measure')}, fit ${Math.round(status.fit)} of 100`,
      figureOf(base, 'verdict-signals', { code: verdict.occupation.key, value: status.frameworkSignals }),
      figureOf(base, 'verdict-fit', { code: verdict.occupation.key, value: Math.round(status.fit) }),
    ),
    text(status.thin ? '. Thin evidence: read the number as a rough guide.' : '.'),
  ];
}

/** How sure we are: the tier and what it means, what the range leaves out, the review queue, and what would settle it. */
export function evidenceReply(base: ResearchBase, verdict: Verdict): Reply {
  const { status } = verdict;
  const borrowed =
    status.borrowed.length === 0
      ? []
      : [
          text(
            ` Borrowed in part from the nearest relatives: ${status.borrowed.map((d) => dimensionInside(d)).join(', ')}.`,
          ),
        ];
  return {
    audience: 'channel',
    summary: `${verdict.occupation.title}: evidence tier ${status.tier}, fit ${Math.round(status.fit)} of 100.`,
    blocks: [
      { type: 'heading', value: `How sure: ${nameOf(verdict.occupation)}` },
      { type: 'paragraph', children: [strong(`Tier ${status.tier}: `), text(`${TIER[status.tier]}.`)] },
      { type: 'paragraph', children: [...evidenceLine(base, verdict), ...borrowed] },
      ...rangeBlocks(base, verdict),
      { type: 'paragraph', children: [strong('Review queue before publication-grade use')] },
      {
        type: 'list',
        items: (status.reviewQueue.length === 0 ? ['Nothing is queued.'] : status.reviewQueue).map((line) => [
          text(line),
        ]),
      },
      { type: 'paragraph', children: [strong('What would settle it')] },
      { type: 'list', items: status.settle.map((line) => [text(line)]) },
      { type: 'buttons', buttons: viewButtons(verdict, 'evidence') },
    ],
  };
}

function rangeBlocks(base: ResearchBase, verdict: Verdict): Reply['blocks'] {
  if (verdict.kind === 'unscored') return [];
  const { key } = verdict.occupation;
  const low = figureOf(base, 'verdict-low', { code: key, value: Math.round(verdict.low) });
  const high = figureOf(base, 'verdict-high', { code: key, value: Math.round(verdict.high) });
  return [
    {
      type: 'paragraph',
      children: [
        text('The range '),
        figure(low, `${Math.round(verdict.low)} to ${Math.round(verdict.high)}`, high),
        text(
          ' shows how far independent measures and other fair weights disagree. It says nothing about surprises still to come. No source forecasts this single occupation over 20 years.',
        ),
      ],
    },
  ];
}

function counted(count: number, noun: string): string {
  return `${count === 0 ? 'no' : count} ${noun}${count === 1 ? '' : 's'}`;
}
