import { figure, finding, strong, text } from '../inline.ts';
import type { Block, Inline, Reply } from '../reply.ts';
import { DIMENSIONS, type Dimension } from '../research/base.ts';
import { signed } from '../research/format.ts';
import type { ResearchBase } from '../research/parse.ts';
import { figureOf } from '../research/resolve.ts';
import { DIMENSION_WORDS, dimensionInside } from './dimension-words.ts';
import { rawFigures } from './raw-figure.ts';
import { nameOf, scoreFigures, sourceOf } from './verdict-line.ts';
import { bandSentence } from './verdict-reply.ts';
import { viewButtons } from './view-button.ts';
import type { Scored } from './verdict.ts';

/** What drives the score: the waterfall of contributions, and under each the raw figures with their sources. */
export function whyReply(base: ResearchBase, verdict: Scored): Reply {
  const figures = scoreFigures(base, verdict);
  const order = DIMENSIONS.toSorted((a, b) => Math.abs(verdict.contributions[b]) - Math.abs(verdict.contributions[a]));
  return {
    audience: 'channel',
    summary: `Why ${verdict.occupation.title} stands at ${Math.round(verdict.score)}: ${order
      .slice(0, 2)
      .map((d) => `${dimensionInside(d)} ${signed(verdict.contributions[d])}`)
      .join(', ')}.`,
    blocks: [
      { type: 'heading', value: `Why: ${nameOf(verdict.occupation)}` },
      { type: 'picture', picture: waterfallPicture(verdict), alt: waterfallAlt(verdict) },
      {
        type: 'paragraph',
        children: [figure(figures.score, `${verdict.score.toFixed(1)} of 100`), text(`. ${bandSentence(verdict)}`)],
      },
      { type: 'list', items: order.map((d) => contributionLine(base, verdict, d)) },
      ...evidencePart(base, verdict),
      {
        type: 'note',
        children: [
          text(
            'Base and contributions add up to the score. Points are our estimate; the figures in brackets are what they rest on. Figures marked BLS, Anthropic, Microsoft or O*NET describe the United States.',
          ),
        ],
      },
      { type: 'buttons', buttons: viewButtons(verdict, 'why') },
    ],
  };
}

function contributionLine(base: ResearchBase, verdict: Scored, dimension: Dimension): readonly Inline[] {
  const words = DIMENSION_WORDS[dimension];
  const value = verdict.contributions[dimension];
  const points = figureOf(base, 'verdict-contribution', { code: `${verdict.occupation.key}@${dimension}`, value });
  const raw = rawFigures(base, verdict, dimension);
  const borrowed = verdict.status.borrowed.includes(dimension)
    ? [text(' Part of it is borrowed from the nearest relatives.')]
    : [];
  return [
    strong(`${words.name} `),
    figure(points, signed(value)),
    text(raw.length === 0 ? `. Built from ${words.builtFrom}.` : ': '),
    ...raw.flatMap((node, i) => (i === 0 ? [...node] : [text('; '), ...node])),
    ...(raw.length === 0 ? [] : [text('.')]),
    ...borrowed,
  ];
}

function evidencePart(base: ResearchBase, verdict: Scored): readonly Block[] {
  const total = figureOf(base, 'verdict-evidence', { code: verdict.occupation.key, value: verdict.evidencePoints });
  if (verdict.keyPoints.length === 0) {
    return [
      {
        type: 'paragraph',
        children: [
          strong('Evidence about this occupation '),
          text('adds nothing: we have no fact about this very job that argues a side.'),
        ],
      },
    ];
  }
  const top = verdict.keyPoints.toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points)).slice(0, 5);
  return [
    {
      type: 'paragraph',
      children: [
        strong('Evidence about this occupation '),
        figure(total, signed(verdict.evidencePoints)),
        text(', from these points:'),
      ],
    },
    {
      type: 'list',
      items: top.map((point) => [
        strong(`${point.claim.name} `),
        figure(
          figureOf(base, 'verdict-evidence', {
            code: `${verdict.occupation.key}@${point.claim.id}`,
            value: point.points,
          }),
          signed(point.points),
        ),
        text('. '),
        finding(point.fact, sourceOf(base, point.fact)),
      ]),
    },
    ...(verdict.keyPoints.length > top.length
      ? [
          {
            type: 'note' as const,
            children: [
              text(`The other ${verdict.keyPoints.length - top.length} points are smaller; Sources lists them all.`),
            ],
          },
        ]
      : []),
  ];
}

function waterfallPicture(verdict: Scored) {
  return {
    kind: 'waterfall' as const,
    title: `Why: ${verdict.occupation.title}`,
    base: verdict.base,
    steps: [
      ...DIMENSIONS.map((d) => ({ label: DIMENSION_WORDS[d].name, points: verdict.contributions[d] })),
      { label: 'Evidence about this job', points: verdict.evidencePoints },
    ],
    score: verdict.score,
  };
}

function waterfallAlt(verdict: Scored): string {
  const steps = DIMENSIONS.map((d) => `${DIMENSION_WORDS[d].name} ${signed(verdict.contributions[d])}`);
  return `Bars from the base ${verdict.base.toFixed(1)} to the score ${verdict.score.toFixed(1)}: ${[...steps, `evidence about this job ${signed(verdict.evidencePoints)}`].join(', ')}. Our estimate.`;
}
