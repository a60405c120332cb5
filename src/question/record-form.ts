import { text } from '../inline.ts';
import type { Inline } from '../reply.ts';
import { formatValue, signedPercent } from '../research/format.ts';
import { draft, NONE, type Draft, type Form } from './form.ts';
import { pointsOf, say, shown, type Ground, type Said } from './ground.ts';
import { turn } from './hash.ts';
import { quoted } from './task-form.ts';

const FORMS: readonly Form[] = [
  { id: 'record-turn', layer: 'verdict', depth: 'opener', ask: pastAndAhead },
  { id: 'record-exposure', layer: 'verdict', depth: 'deep', ask: exposureAndOutcome },
  { id: 'record-causes', layer: 'evidence', depth: 'deep', ask: causes },
  { id: 'record-elsewhere', layer: 'region', depth: 'opener', ask: elsewhere },
  { id: 'record-peak', layer: 'verdict', depth: 'deep', ask: peak },
  { id: 'record-openings', layer: 'verdict', depth: 'opener', ask: openings },
  { id: 'record-pay', layer: 'resistance', depth: 'opener', ask: pay },
];

/** Questions from what happened to jobs and pay, and what is projected. */
export const RECORD_FORMS: readonly Form[] = FORMS.map((form) => ({
  ...form,
  ask: (ground) => form.ask(ground).map((each) => ({ ...each, texts: aboutCount(ground, each.texts) })),
}));

type Changes = { readonly past: Said | undefined; readonly ahead: Said | undefined; readonly span: string };

/** A change in percent this small counts as none. */
const FLAT = 1.5;

function changes(ground: Ground): Changes {
  const { record } = ground.verdict;
  const code = record.soc2018.join('+');
  const { changePercent: past, projectedPercent: ahead } = record;
  return {
    past: past === null ? undefined : say(ground, ['oes-change', code, past], size(past)),
    ahead: ahead === null ? undefined : say(ground, ['bls-projected-change', code, ahead], size(ahead)),
    span: `from ${record.fromYear} to ${record.toYear}`,
  };
}

/** Whether the US count is of this very job; else it is the nearest there is, and the words say so. */
function countsItself({ occupation }: Ground): boolean {
  return occupation.kind === 'unit group' || occupation.profile.us.length === 1;
}

/** The words about jobs of the people, or about those nearest to them. */
function aboutCount(ground: Ground, texts: readonly string[]): readonly string[] {
  if (countsItself(ground)) return texts;
  const { people } = ground;
  return texts.map((words) =>
    words
      .replaceAll(`jobs for ${people}`, `jobs nearest to ${people}`)
      .replaceAll(`jobs for US ${people}`, `US jobs nearest to ${people}`)
      .replaceAll(`the jobs of ${people} in the US`, `the US jobs nearest to ${people}`)
      .replaceAll(`For ${people} the US projects`, `For the jobs nearest to ${people} the US projects`),
  );
}

function size(value: number): string {
  return `${Math.round(Math.abs(value))}%`;
}

function recordContext(ground: Ground, { past, ahead, span }: Changes): readonly Inline[] {
  const before = past === undefined ? [] : [shown(signedPercent(past.figure.value), past), text(` ${span}`)];
  const after =
    ahead === undefined ? [] : [shown(signedPercent(ahead.figure.value), ahead), text(' projected 2024 to 2034')];
  const between = before.length > 0 && after.length > 0 ? [text(', ')] : [];
  return [
    text(countsItself(ground) ? 'US jobs, all causes: ' : 'US jobs nearest to this one, all causes: '),
    ...before,
    ...between,
    ...after,
    text('.'),
  ];
}

function pastAndAhead(ground: Ground): readonly Draft[] {
  const found = changes(ground);
  const { past, ahead, span } = found;
  if (past === undefined || ahead === undefined) return NONE;
  const [was, next] = [past.figure.value, ahead.figure.value];
  if (Math.abs(was) < FLAT || Math.abs(next) < FLAT) return NONE;
  return draft(
    turnTexts({ ground, past: past.words, ahead: ahead.words, span, was, next }),
    recordContext(ground, found),
  );
}

type Turn = {
  readonly ground: Ground;
  readonly past: string;
  readonly ahead: string;
  readonly span: string;
  readonly was: number;
  readonly next: number;
};

function turnTexts({ ground: { people }, past, ahead, span, was, next }: Turn): readonly string[] {
  if (was > 0 && next < 0)
    return [
      `US jobs for ${people} grew by ${past} ${span}, and the official projection to 2034 is a fall of ${ahead}. What turned, or who is wrong?`,
      `After growing ${past} ${span}, the jobs of ${people} in the US are projected to shrink by ${ahead}. What would you tell someone who starts training now?`,
    ];
  if (was < 0 && next > 0)
    return [
      `US jobs for ${people} shrank by ${past} ${span}, yet ${ahead} growth is projected to 2034. What would have to go right for that?`,
      `Down ${past} ${span}, projected up ${ahead} by 2034: which half of the story about ${people} in the US would you bet on, and why?`,
    ];
  if (was > 0)
    return [
      `US jobs for ${people}: up ${past} ${span}, and ${ahead} more projected by 2034. Where does all that demand come from, and what could stop it?`,
      `With ${past} more jobs ${span} and ${ahead} more to come, what do ${people} in the US have to fear from AI, and who among them the most?`,
    ];
  return [
    `US jobs for ${people} fell by ${past} ${span}, and ${ahead} more is projected to go by 2034. How much of it would have happened without AI, and how can you tell?`,
    `The US lost ${past} of its jobs for ${people} ${span} and expects to lose ${ahead} more. Which ${people} will be the last to go, and why those?`,
  ];
}

function exposureAndOutcome(ground: Ground): readonly Draft[] {
  const { verdict, people } = ground;
  const found = changes(ground);
  if (verdict.kind !== 'scored' || found.past === undefined || Math.abs(found.past.figure.value) < 3) return NONE;
  const score = pointsOf(ground, ground.occupation.key, verdict.score);
  const [grew, high] = [found.past.figure.value > 0, verdict.score >= 45];
  const { words: past } = found.past;
  const texts = grew
    ? high
      ? [
          `We score ${people} ${score.words} of 100 for displacement, and still US jobs grew by ${past} ${found.span}. Which is behind the times: the score or the labour market?`,
          `Growing by ${past} ${found.span} under a displacement score of ${score.words}: what do ${people} know that our measures do not?`,
        ]
      : [
          `Jobs up ${past} ${found.span}, displacement score ${score.words}: all looks well for ${people} in the US. What would a pessimist among them point to?`,
          `A low score (${score.words}) and ${past} more US jobs ${found.span}: what could still upset the work of ${people} in twenty years?`,
        ]
    : high
      ? [
          `US jobs for ${people} fell ${past} ${found.span}, and our score is ${score.words}. How much of the fall would you put down to AI, and what was shrinking the work before?`,
          `Score ${score.words}, US jobs down ${past} ${found.span}: what would a defender of ${people} say is not lost, and how could they prove it?`,
        ]
      : [
          `Our score for ${people} is only ${score.words}, and yet US jobs fell by ${past} ${found.span}. If AI is not the reason, what is, and what does our score leave out?`,
          `${past} fewer US jobs ${found.span}, a displacement score of just ${score.words}: what else displaces ${people}, and which is worse for them?`,
        ];
  return draft(texts, [
    shown(`${score.words} of 100`, score),
    text(countsItself(ground) ? '; US jobs, all causes: ' : '; US jobs nearest to this one, all causes: '),
    shown(signedPercent(found.past.figure.value), found.past),
    text(` ${found.span}.`),
  ]);
}

function causes(ground: Ground): readonly Draft[] {
  const found = changes(ground);
  const { people } = ground;
  if (found.past === undefined || Math.abs(found.past.figure.value) < FLAT) return NONE;
  const way = found.past.figure.value > 0 ? 'more' : 'fewer';
  return draft(
    [
      `${found.past.words} ${way} US jobs for ${people} ${found.span}, all causes in one number. What would you compare it with to find the part that AI played?`,
      `Somebody shows a chart: ${found.past.words} ${way} jobs for US ${people} ${found.span}. What must they rule out before they say “AI”, and who has the data?`,
    ],
    recordContext(ground, { ...found, ahead: undefined }),
  );
}

function elsewhere(ground: Ground): readonly Draft[] {
  const found = changes(ground);
  if (found.ahead === undefined) return NONE;
  const { people } = ground;
  const { words, figure } = found.ahead;
  const way = figure.value < 0 ? `a fall of ${words}` : figure.value === 0 ? 'no change (0%)' : `growth of ${words}`;
  const task = turn(ground.tasks, 2);
  const about = task === undefined ? 'their work' : quoted(task);
  return draft(
    [
      `For ${people} the US projects ${way} by 2034. Who does ${about} where you live, and what there would make the number come out quite differently?`,
      `Only the US gives us a projection for ${people}: ${way} by 2034. What would you look at in your own country to guess what becomes of ${about}?`,
    ],
    recordContext(ground, { ...found, past: undefined }),
    { regions: ['United States'] },
  );
}

/** The last year must be this far under the peak. */
const UNDER_PEAK = 0.93;

function peak(ground: Ground): readonly Draft[] {
  const { record } = ground.verdict;
  const years = Object.entries(record.jobsByYear).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const [last, top] = [years.at(-1), years.toSorted(([, a], [, b]) => b - a)[0]];
  if (last === undefined || top === undefined || last[1] > top[1] * UNDER_PEAK) return NONE;
  const code = record.soc2018.join('+');
  const [then, now] = [top, last].map(([year, jobs]) =>
    say(ground, ['oes-jobs', `${code}@${year}`, jobs], formatValue(jobs, 'jobs')),
  );
  if (then === undefined || now === undefined) return NONE;
  const { people } = ground;
  return draft(
    [
      `US jobs for ${people} stood at ${then.words} in ${top[0]} and at ${now.words} in ${last[0]}. Who took over the work that is gone: machines, other jobs, customers, or nobody?`,
      `From ${then.words} US jobs in ${top[0]} to ${now.words} in ${last[0]}: where did those ${people} go, and what does that teach the ones who stayed?`,
    ],
    [text('US wage and salary jobs: '), shown(`${then.words} and ${now.words}`, then, now), text('.')],
  );
}

function openings(ground: Ground): readonly Draft[] {
  const { us, usPeople: who, people } = ground;
  if (us === undefined || us.openingsPerYear === null || us.projectedChangePercent === null) return NONE;
  const change = us.projectedChangePercent;
  const places = say(ground, ['bls-openings', us.soc2018, us.openingsPerYear], formatValue(us.openingsPerYear, 'jobs'));
  const trend = say(ground, ['bls-projected-change', us.soc2018, change], signedPercent(change));
  return draft(
    change < 0
      ? [
          `The number of ${who} is projected to change by ${trend.words} in ten years, and still ${places.words} posts a year come free. What would ${people} tell someone who takes one?`,
          `${places.words} openings a year for ${who} in a job with ${trend.words} ahead of it: what should anyone who wants to join ${people} ask at the interview?`,
        ]
      : [
          `Some ${places.words} posts a year are expected to come free for ${who}, with ${trend.words} jobs by 2034. What must new ${people} learn that those who leave never needed?`,
          `${places.words} openings a year for ${who}, ${trend.words} jobs by 2034: where would AI show first among ${people}, in fewer posts or in other people filling them?`,
        ],
    [
      text('Projected for the United States, 2024 to 2034: openings a year '),
      shown(`${places.words}, jobs ${trend.words}`, places, trend),
      text('.'),
    ],
  );
}

function pay(ground: Ground): readonly Draft[] {
  const { us, usPeople: who, people } = ground;
  if (us === undefined || us.medianWageUsd === null) return NONE;
  const wage = say(ground, ['bls-wage', us.soc2018, us.medianWageUsd], formatValue(us.medianWageUsd, 'usd-year'));
  const texts =
    us.medianWageUsd >= 75_000
      ? [
          `At a median of ${wage.words} a year, each hour that a machine saves ${who} is worth a lot. Who pockets it: ${people}, their employers or those they serve?`,
          `${who} earn ${wage.words} a year at the median. Which part of that is paid for what a machine could do, and who would notice if ${people} stopped doing it?`,
        ]
      : [
          `${who} earn ${wage.words} a year at the median. At what price would a machine that does what ${people} do pay off, and who would be the first to buy one?`,
          `A machine has to beat ${wage.words} a year, the median of ${who}. Which is likelier to come first: cheaper machines or dearer ${people}, and what follows?`,
        ];
  return draft(texts, [text('Median pay in the United States: '), shown(wage.words, wage), text('.')]);
}
