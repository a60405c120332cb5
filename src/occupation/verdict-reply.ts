import { figure, finding, strong, text } from '../inline.ts';
import { intentTo } from '../intent/intent.ts';
import type { Button } from '../press.ts';
import type { Block, Inline, Reply } from '../reply.ts';
import type { ResearchBase } from '../research/parse.ts';
import { figureOf } from '../research/resolve.ts';
import { DIMENSIONS, type Dimension } from '../research/base.ts';
import { signed } from '../research/format.ts';
import { DIMENSION_WORDS } from './dimension-words.ts';
import { evidenceLine } from './evidence-reply.ts';
import { viewButtons } from './view-button.ts';
import {
  contributionFigure,
  headline,
  nameOf,
  positionFigure,
  recordLine,
  scoreFigures,
  sourceOf,
} from './verdict-line.ts';
import type { Band, Scored, Unscored, Verdict } from './verdict.ts';

const SENTENCE: Readonly<Record<Band, string>> = {
  Surviving: 'AI changes parts of the work; the occupation stands.',
  Adapting: 'The occupation stands, with a different mix of tasks.',
  Contested: 'Strong forces pull both ways; how firms and rules decide will matter.',
  Declining: 'Fewer people will likely do this work than today.',
  Vanishing: 'Most of the work as it is now can be taken over, and little pulls the other way.',
};

/** The words for the job where they are not its title, and other jobs that they could mean. */
type Read = { readonly readAs: string | null; readonly others: readonly Button[] };

const REASONS = 2;

/** The answer to "what does AI mean for this job?", made to fit a phone screen. */
export function verdictReply(base: ResearchBase, verdict: Verdict, read: Read): Reply {
  return verdict.kind === 'scored' ? scoredReply(base, verdict, read) : unscoredReply(base, verdict, read);
}

function scoredReply(base: ResearchBase, verdict: Scored, { readAs, others }: Read): Reply {
  const figures = scoreFigures(base, verdict);
  return {
    audience: 'channel',
    summary: headline(verdict),
    blocks: [
      { type: 'heading', value: nameOf(verdict.occupation) },
      ...readNote(verdict, readAs),
      { type: 'picture', picture: scorePicture(verdict), alt: pictureAlt(verdict) },
      {
        type: 'paragraph',
        children: [
          strong(`${verdict.band}. `),
          text('Displacement '),
          figure(
            figures.score,
            `${Math.round(verdict.score)} of 100, range ${Math.round(verdict.low)} to ${Math.round(verdict.high)}`,
            figures.low,
            figures.high,
          ),
          text(`. ${bandSentence(verdict)}`),
        ],
      },
      ...reasons(base, verdict, 'threat'),
      ...reasons(base, verdict, 'resilience'),
      { type: 'paragraph', children: recordLine(base, verdict.record) },
      { type: 'paragraph', children: [...evidenceLine(base, verdict), ...evidenceShift(base, verdict)] },
      footer(base, verdict),
      { type: 'buttons', buttons: [...viewButtons(verdict), ...others] },
    ],
  };
}

/** The band in a sentence; the other bands that the range reaches are named with it. */
export function bandSentence(verdict: Scored): string {
  const could = verdict.couldBe.length === 0 ? '' : ` The range also reaches ${verdict.couldBe.join(' and ')}.`;
  if (verdict.growingUnderPressure) {
    return `Under pressure, still growing: the measures point to decline, but jobs have grown so far and are not projected to fall.${could}`;
  }
  return `${SENTENCE[verdict.band]}${against(verdict)}${could}`;
}

/** Where the words say fewer people and a part of the record says more, the sentence names it. */
function against({ band, record }: Scored): string {
  if (band !== 'Declining' && band !== 'Vanishing') return '';
  const grew = (record.changePercent ?? 0) >= 0.5;
  const expected = (record.projectedPercent ?? 0) >= 0.5;
  if (grew && expected) return ' The long record and the official projection still show growth; the last years do not.';
  if (expected) return ' The official projection still expects growth.';
  return grew ? ' Jobs grew until now.' : '';
}

/** The strongest reasons on one side: first what is known of this very job, then where it stands among all jobs. */
function reasons(base: ResearchBase, verdict: Scored, side: 'threat' | 'resilience'): readonly Block[] {
  const sign = side === 'threat' ? 1 : -1;
  const known = verdict.keyPoints
    .filter((point) => point.points * sign > 0)
    .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .filter((point, i, all) => all.findIndex((other) => other.fact.id === point.fact.id) === i)
    .slice(0, 1)
    .map((point): readonly Inline[] => [finding(point.fact, sourceOf(base, point.fact))]);
  const general = DIMENSIONS.filter((d) => verdict.contributions[d] * sign >= 1)
    .toSorted((a, b) => Math.abs(verdict.contributions[b]) - Math.abs(verdict.contributions[a]))
    .slice(0, REASONS - known.length)
    .map((d) => dimensionReason(base, verdict, d));
  const items = [...known, ...general];
  const title = side === 'threat' ? 'Pushes towards displacement' : 'Holds it back';
  if (items.length === 0) {
    const none =
      side === 'threat'
        ? 'Nothing on record pushes clearly towards displacement.'
        : 'Nothing on record clearly holds it back.';
    return [{ type: 'paragraph', children: [text(none)] }];
  }
  return [
    { type: 'paragraph', children: [strong(title)] },
    { type: 'list', items },
  ];
}

function dimensionReason(base: ResearchBase, verdict: Scored, dimension: Dimension): readonly Inline[] {
  const words = DIMENSION_WORDS[dimension];
  const position = positionFigure(base, verdict, dimension);
  const more = position.value >= 0.5;
  const percent = Math.round((more ? position.value : 1 - position.value) * 100);
  return [
    strong(`${words.name}: `),
    figure(
      position,
      `${more ? 'more' : 'less'} ${words.amount} than in ${percent}% of occupations, ${signed(verdict.contributions[dimension])} points`,
      contributionFigure(base, verdict, dimension),
    ),
    text('.'),
  ];
}

function readNote({ occupation }: Verdict, readAs: string | null): readonly Block[] {
  if (readAs === null) return [];
  const words = readAs.length > 60 ? `${readAs.slice(0, 60)}…` : readAs;
  return [
    {
      type: 'note',
      children: [text(`I read “${words}” as ${occupation.title}. If that is wrong, try another title.`)],
    },
  ];
}

/** What general measures alone give, and what the evidence about the job itself makes of it. */
function evidenceShift(base: ResearchBase, verdict: Scored): readonly Inline[] {
  if (Math.abs(verdict.evidencePoints) < 1) return [];
  const { key } = verdict.occupation;
  const framework = figureOf(base, 'verdict-framework', { code: key, value: Math.round(verdict.framework) });
  const moved = figureOf(base, 'verdict-evidence', { code: key, value: verdict.evidencePoints });
  return [
    text(' General measures alone give '),
    figure(
      framework,
      `${Math.round(verdict.framework)}; evidence about this job itself moves that by ${signed(verdict.evidencePoints)}`,
      moved,
    ),
    text('.'),
  ];
}

function footer(base: ResearchBase, verdict: Scored): Block {
  const { group, kind } = verdict.occupation;
  const whole =
    kind === 'profile' && verdict.groupScore !== null
      ? [
          text(`Unit group ${group.isco08} as a whole: `),
          figure(scoreFigures(base, verdict).group, String(Math.round(verdict.groupScore))),
          text('. '),
        ]
      : [];
  return {
    type: 'note',
    children: [
      ...whole,
      text(
        `The score orders occupations; it predicts no number of jobs and no date. The range covers the measures, not the future. Data release ${base.release.id}.`,
      ),
    ],
  };
}

/** The score as a picture. */
function scorePicture(verdict: Scored) {
  return {
    kind: 'score' as const,
    title: verdict.occupation.title,
    score: Math.round(verdict.score),
    low: Math.round(verdict.low),
    high: Math.round(verdict.high),
    band: verdict.band,
  };
}

function pictureAlt(verdict: Scored): string {
  return `Scale from 0, survives, to 100, displaced. ${verdict.occupation.title}: ${Math.round(verdict.score)}, ${verdict.band}, range ${Math.round(verdict.low)} to ${Math.round(verdict.high)}. Our estimate.`;
}

function unscoredReply(base: ResearchBase, verdict: Unscored, { readAs, others }: Read): Reply {
  const nearest = verdict.nearest.flatMap((code) => base.unitGroups.get(code) ?? []);
  const facts = verdict.status.coreFacts.slice(0, 3);
  return {
    audience: 'channel',
    summary: `${verdict.occupation.title}: no score, because no source rates this occupation.`,
    blocks: [
      { type: 'heading', value: nameOf(verdict.occupation) },
      ...readNote(verdict, readAs),
      {
        type: 'paragraph',
        children: [
          strong('No score. '),
          text('No source that we use rates armed forces occupations, so we do not make up a number.'),
        ],
      },
      ...(facts.length === 0
        ? []
        : [
            { type: 'paragraph' as const, children: [strong('What is on record')] },
            { type: 'list' as const, items: facts.map((fact) => [finding(fact, sourceOf(base, fact))]) },
          ]),
      {
        type: 'paragraph',
        children: [
          text(`The nearest civilian groups with a score: ${nearest.map((group) => group.title).join(', ')}.`),
        ],
      },
      {
        type: 'note',
        children: [text(`What would settle it: ${verdict.status.settle.join('; ')}. Data release ${base.release.id}.`)],
      },
      {
        type: 'buttons',
        buttons: [
          ...nearest.map((group) => ({
            label: group.title,
            intent: intentTo('verdict', group.isco08),
          })),
          ...viewButtons(verdict).filter((button) => ['sources', 'debate', 'question'].includes(button.intent.name)),
          ...others,
        ],
      },
    ],
  };
}
