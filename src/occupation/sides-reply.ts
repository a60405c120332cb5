import { finding, strong, text } from '../inline.ts';
import { intentTo } from '../intent/intent.ts';
import type { Block, Inline, Reply } from '../reply.ts';
import { DIMENSIONS } from '../research/base.ts';
import type { ResearchBase } from '../research/parse.ts';
import { DIMENSION_WORDS } from './dimension-words.ts';
import { estimate, sourceOf } from './verdict-line.ts';
import type { Scored, Verdict } from './verdict.ts';

const SHOWN = 3;

/** The strongest cited case for either side, to argue with; scored debates open with the argument engine. */
export function sidesReply(base: ResearchBase, verdict: Verdict): Reply {
  const { occupation } = verdict;
  return {
    audience: 'channel',
    summary: `The motion: ${occupation.title} will not survive AI displacement.`,
    blocks: [
      { type: 'heading', value: `Motion: ${occupation.title} will not survive AI displacement` },
      {
        type: 'paragraph',
        children: [
          text(
            'Scored debates are not open in this release. To argue among yourselves, here is the strongest cited case for either side.',
          ),
        ],
      },
      ...side(base, verdict, 'threat'),
      ...side(base, verdict, 'resilience'),
      {
        type: 'buttons',
        buttons: [
          { label: 'Resistance', intent: intentTo('resistance', verdict.occupation.key) },
          { label: 'Sources', intent: intentTo('sources', verdict.occupation.key) },
          { label: 'Discuss', intent: intentTo('question', verdict.occupation.key) },
        ],
      },
    ],
  };
}

function side(base: ResearchBase, verdict: Verdict, stance: 'threat' | 'resilience'): readonly Block[] {
  const items = verdict.kind === 'scored' ? scoredCase(base, verdict, stance) : statedCase(base, verdict, stance);
  return [
    { type: 'paragraph', children: [strong(stance === 'threat' ? 'For the motion' : 'Against the motion')] },
    { type: 'list', items: items.length === 0 ? [[text('We have no cited case for this side.')]] : items },
  ];
}

function scoredCase(
  base: ResearchBase,
  verdict: Scored,
  stance: 'threat' | 'resilience',
): readonly (readonly Inline[])[] {
  const sign = stance === 'threat' ? 1 : -1;
  const points = verdict.keyPoints
    .filter((point) => point.points * sign > 0)
    .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .slice(0, SHOWN)
    .map((point): readonly Inline[] => [
      strong(`${point.claim.name}. `),
      finding(point.fact, sourceOf(base, point.fact)),
    ]);
  const general = DIMENSIONS.filter((d) => verdict.contributions[d] * sign > 0)
    .toSorted((a, b) => Math.abs(verdict.contributions[b]) - Math.abs(verdict.contributions[a]))
    .slice(0, SHOWN - points.length)
    .map((d): readonly Inline[] => [strong(`${DIMENSION_WORDS[d].name} `), estimate(base, verdict, d), text('.')]);
  return [...points, ...general];
}

function statedCase(
  base: ResearchBase,
  verdict: Verdict,
  stance: 'threat' | 'resilience',
): readonly (readonly Inline[])[] {
  return verdict.status.coreFacts
    .filter((fact) => fact.stance === stance)
    .map((fact) => [finding(fact, sourceOf(base, fact))]);
}
