import { figure, text } from '../inline.ts';
import type { Inline } from '../reply.ts';
import type { Dimension, UsOccupation } from '../research/base.ts';
import { formatValue, signedPercent } from '../research/format.ts';
import type { ResearchBase } from '../research/parse.ts';
import { figureOf } from '../research/resolve.ts';
import type { Scored } from './verdict.ts';

type Cell = {
  readonly measure: string;
  readonly says: string;
  readonly value: (us: UsOccupation) => number | null;
  readonly words: (value: number) => string;
};

const share = (value: number) => formatValue(value, 'share');
const dollars = (value: number) => formatValue(value, 'usd-year');

const US_CELLS: Readonly<Record<Dimension, readonly Cell[]>> = {
  exposure: [
    {
      measure: 'eloundou-human',
      says: 'tasks a language model could speed up, share as people rate it',
      value: (us) => us.eloundouHuman,
      words: share,
    },
    { measure: 'eloundou-gpt4', says: 'the same as GPT-4 rates it', value: (us) => us.eloundouGpt4, words: share },
    { measure: 'onet-repeating', says: 'repeating the same tasks, 0 to 1', value: (us) => us.repeating, words: share },
  ],
  embodiment: [
    {
      measure: 'onet-bodily-work',
      says: 'share of the work that is bodily',
      value: (us) => us.bodilyShare,
      words: share,
    },
  ],
  social: [
    { measure: 'onet-people-work', says: 'share of the work with people', value: (us) => us.peopleShare, words: share },
  ],
  regulation: [
    {
      measure: 'bls-licence',
      says: 'workers who need a licence',
      value: (us) => us.licencePercent,
      words: (value) => `${Math.round(value)}%`,
    },
  ],
  deployment: [
    {
      measure: 'anthropic-observed',
      says: 'tasks seen in Claude use, share',
      value: (us) => us.observedExposure,
      words: share,
    },
    {
      measure: 'microsoft-applicability',
      says: 'applicability seen in Copilot use',
      value: (us) => us.microsoftApplicability,
      words: share,
    },
    {
      measure: 'anthropic-automation-share',
      says: 'of that Claude use, share that hands the task over instead of helping',
      value: (us) => us.automationShare,
      words: share,
    },
  ],
  economics: [
    { measure: 'bls-wage', says: 'median pay a year', value: (us) => us.medianWageUsd, words: dollars },
    {
      measure: 'bls-projected-change',
      says: 'projected jobs 2024 to 2034',
      value: (us) => us.projectedChangePercent,
      words: signedPercent,
    },
  ],
};

/** The published figures under one dimension of a score, for the unit group and its nearest US occupation. */
export function rawFigures(base: ResearchBase, verdict: Scored, dimension: Dimension): readonly (readonly Inline[])[] {
  const { group } = verdict.occupation;
  const ilo =
    dimension === 'exposure' && group.ilo !== null
      ? [
          [
            text('ILO exposure score '),
            figure(
              figureOf(base, 'ilo-mean-2025', { code: group.isco08, value: group.ilo.mean }),
              share(group.ilo.mean),
            ),
          ],
        ]
      : [];
  const us = nearestUs(base, verdict);
  const cells = us === undefined ? [] : US_CELLS[dimension].flatMap((cell) => cellLine(base, us, cell));
  return [...ilo, ...cells];
}

function cellLine(base: ResearchBase, us: UsOccupation, cell: Cell): readonly (readonly Inline[])[] {
  const value = cell.value(us);
  if (value === null) return [];
  return [
    [text(`${cell.says} `), figure(figureOf(base, cell.measure, { code: us.soc2018, value }), cell.words(value))],
  ];
}

/** The US occupation that stands for the job: the first of a profile's own, else the best link of the unit group. */
export function nearestUs(base: ResearchBase, verdict: Pick<Scored, 'occupation'>): UsOccupation | undefined {
  const { occupation } = verdict;
  const own = occupation.kind === 'profile' ? occupation.profile.us : [];
  return base.usOccupations.get(own[0] ?? occupation.group.us[0]?.soc2018 ?? '');
}
