import type { Scored } from '../occupation/verdict.ts';
import type { UsOccupation } from '../research/base.ts';
import { formatValue } from '../research/format.ts';
import type { ResearchBase } from '../research/parse.ts';
import { inText, only, shown, type Point, type PointId } from './point.ts';

/** A US figure, and what is said of it where it speaks clearly. `who` names the US occupation, in the plural. */
type Row = {
  readonly measure: string;
  readonly value: (us: UsOccupation) => number | null;
  readonly words: (value: number) => string;
  readonly says: readonly Saying[];
};

type Saying = {
  readonly point: PointId;
  readonly when: (value: number, verdict: Scored) => boolean;
  readonly before: (who: string) => string;
  readonly after: (who: string) => string;
};

const percentOfShare = (value: number): string => `${Math.round(value * 100)}%`;
const percent = (value: number): string => `${Math.round(value)}%`;
const atLeast = (least: number) => (value: number) => value >= least;
const atMost = (most: number) => (value: number) => value > 0 && value <= most;

/** The limits are about the lower and the upper quarter of all US occupations with the figure. */
const ROWS: readonly Row[] = [
  {
    measure: 'eloundou-human',
    value: (us) => us.eloundouHuman,
    words: percentOfShare,
    says: [
      {
        point: 'low rating',
        when: atMost(0.3),
        before: () => 'Raters put only ',
        after: (who) => ` of the tasks of ${who} within a language model’s reach.`,
      },
      {
        point: 'high rating',
        when: atLeast(0.45),
        before: () => 'Raters put ',
        after: (who) => ` of the tasks of ${who} within a language model’s reach.`,
      },
    ],
  },
  {
    measure: 'anthropic-observed',
    value: (us) => us.observedExposure,
    words: percentOfShare,
    says: [
      {
        point: 'little in use',
        when: atMost(0.15),
        before: () => 'Only ',
        after: (who) => ` of the tasks of ${who} have been seen in Claude use so far.`,
      },
      {
        point: 'much in use',
        when: atLeast(0.25),
        before: () => '',
        after: (who) => ` of the tasks of ${who} are seen in Claude use already.`,
      },
    ],
  },
  {
    measure: 'anthropic-automation-share',
    value: (us) => us.automationShare,
    words: percentOfShare,
    says: [
      {
        point: 'help in use',
        when: atMost(0.42),
        before: (who) => `In Claude use on the work of ${who}, only `,
        after: () => ' of the conversations hand the task over; in the rest the person stays at work on it.',
      },
      {
        point: 'handed over',
        when: atLeast(0.45),
        before: (who) => `In Claude use on the work of ${who}, `,
        after: () => ' of the conversations hand the whole task over.',
      },
    ],
  },
  {
    measure: 'bls-licence',
    value: (us) => us.licencePercent,
    words: percent,
    says: [
      {
        point: 'licence',
        when: atLeast(40),
        before: () => '',
        after: (who) => ` of ${who} need a licence for the work.`,
      },
      {
        point: 'no licence',
        when: atMost(20),
        before: () => 'Only ',
        after: (who) => ` of ${who} need a licence, so little in law keeps others out.`,
      },
    ],
  },
  {
    measure: 'onet-people-work',
    value: (us) => us.peopleShare,
    words: percentOfShare,
    says: [
      {
        point: 'people',
        when: (value, { contributions }) => value >= 0.2 && contributions.social < 0,
        before: () => '',
        after: (who) => ` of the work of ${who} is with people.`,
      },
      {
        point: 'few people',
        when: (value, { contributions }) => value > 0 && value <= 0.15 && contributions.social > 0,
        before: () => 'Only ',
        after: (who) => ` of the work of ${who} is with people.`,
      },
    ],
  },
  {
    measure: 'onet-bodily-work',
    value: (us) => us.bodilyShare,
    words: percentOfShare,
    says: [
      {
        point: 'bodily',
        when: (value, { contributions }) => value >= 0.3 && contributions.embodiment < 0,
        before: () => '',
        after: (who) => ` of the work of ${who} is bodily.`,
      },
      {
        point: 'screen',
        when: (value, { contributions }) => value > 0 && value <= 0.15 && contributions.embodiment > 0,
        before: () => 'Only ',
        after: (who) => ` of the work of ${who} is bodily: nearly all of it can be done from a screen.`,
      },
    ],
  },
  {
    measure: 'bls-wage',
    value: (us) => us.medianWageUsd,
    words: (value) => formatValue(value, 'usd-year'),
    says: [
      {
        point: 'low pay',
        when: atMost(45_000),
        before: () => 'At a median of ',
        after: (who) => ` a year, ${who} cost little, so a machine has little to save.`,
      },
      {
        point: 'high pay',
        when: atLeast(75_000),
        before: () => 'At a median of ',
        after: (who) => ` a year, ${who} cost enough that there is much to save.`,
      },
    ],
  },
  {
    measure: 'onet-repeating',
    value: (us) => us.repeating,
    words: (value) => value.toFixed(2),
    says: [
      {
        point: 'varied',
        when: atMost(0.5),
        before: (who) => `How much ${who} repeat the same tasks is put at `,
        after: () => ' of 1, less than in most jobs.',
      },
      {
        point: 'repeating',
        when: atLeast(0.62),
        before: (who) => `How much ${who} repeat the same tasks is put at `,
        after: () => ' of 1, more than in most jobs.',
      },
    ],
  },
];

/** What the published figures of a US occupation say clearly. */
export function usPoints(base: ResearchBase, verdict: Scored, us: UsOccupation): readonly Point[] {
  const who = `US ${inText(us.title)}`;
  const cells = ROWS.flatMap(({ measure, value, words, says }) => {
    const found = value(us);
    if (found === null) return [];
    const figure = shown(base, { measure, code: us.soc2018, value: found }, words(found));
    return says.flatMap(({ point, when, before, after }) =>
      only(when(found, verdict), point, [before(who), figure, after(who)]),
    );
  });
  return [...cells, ...openings(base, us, who)];
}

/** In half of all US occupations at least nine openings a year are projected for a hundred jobs. */
function openings(base: ResearchBase, us: UsOccupation, who: string): readonly Point[] {
  const { openingsPerYear: yearly, jobs2024: jobs, soc2018: code } = us;
  if (yearly === null || jobs === null) return [];
  return only(yearly >= 0.09 * jobs, 'openings', [
    'About ',
    shown(base, { measure: 'bls-openings', code, value: yearly }, formatValue(yearly, 'jobs')),
    ` openings a year are projected for ${who} up to 2034, most of them to replace people who leave, on `,
    shown(base, { measure: 'bls-jobs-2024', code, value: jobs }, formatValue(jobs, 'jobs')),
    ' jobs.',
  ]);
}
