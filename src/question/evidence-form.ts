import { text } from '../inline.ts';
import { nameInText } from './source-word.ts';
import type { Inline } from '../reply.ts';
import { DIMENSIONS, type Dimension } from '../research/base.ts';
import { formatValue, signed, signedPercent } from '../research/format.ts';
import { draft, NONE, type Draft, type Form } from './form.ts';
import { pointsOf, say, scoreOf, shown, type Ground, type Said } from './ground.ts';
import { turn } from './hash.ts';
import { groupPeople } from './people.ts';
import { quoted } from './task-form.ts';

/** Questions from how good the evidence is and what would settle it. */
export const EVIDENCE_FORMS: readonly Form[] = [
  { id: 'evidence-tier', layer: 'evidence', depth: 'opener', ask: tier },
  { id: 'evidence-fit', layer: 'evidence', depth: 'deep', ask: fit },
  { id: 'evidence-settle', layer: 'evidence', depth: 'deep', ask: settle },
  { id: 'evidence-borrowed', layer: 'evidence', depth: 'deep', ask: borrowed },
  { id: 'evidence-backtest', layer: 'evidence', depth: 'deep', ask: backtest },
  { id: 'evidence-stand-in', layer: 'evidence', depth: 'opener', ask: standIn },
  { id: 'evidence-no-tasks', layer: 'evidence', depth: 'opener', ask: noTasks },
];

function statusContext(ground: Ground, first: Said, ...more: readonly Said[]): readonly Inline[] {
  const { status } = ground.verdict;
  const words = [first, ...more].map((said) => said.words).join(', ');
  return [text(`Evidence status: tier ${status.tier}; `), shown(words, first, ...more), text('.')];
}

function tier(ground: Ground): readonly Draft[] {
  const { verdict, people, occupation } = ground;
  const { status } = verdict;
  const task = turn(ground.tasks, Math.floor(ground.tasks.length / 2));
  const sources = say(
    ground,
    ['verdict-sources', occupation.key, status.coreSources],
    counted(status.coreSources, 'source'),
  );
  const signals = say(
    ground,
    ['verdict-signals', occupation.key, status.frameworkSignals],
    counted(status.frameworkSignals, 'general measure'),
  );
  const such = task === undefined ? 'their work' : quoted(task);
  const insider =
    task === undefined ? 'someone who does the work every day' : `someone who spends the day with ${such}`;
  return draft(
    status.coreSources === 0
      ? [
          `We hold no source that studied ${people} themselves, only ${signals.words}. What could ${insider} count that would be worth more?`,
          `Nobody in our library followed ${people} at work; ${signals.words} stand in. Whom would you ask first about ${such}, and what would you ask?`,
        ]
      : [
          `${upper(sources.words)} near the job and ${signals.words}: that is our evidence on ${people}. What could ${insider} add in one afternoon?`,
          `Our evidence on ${people} is ${sources.words} and ${signals.words}. Which would change your mind about ${such}: one good study, or a friend who does it?`,
        ],
    statusContext(ground, sources, signals),
  );
}

function fit(ground: Ground): readonly Draft[] {
  const { verdict, people, occupation } = ground;
  const value = Math.round(verdict.status.fit);
  const said = say(ground, ['verdict-fit', occupation.key, value], `${value} of 100`);
  const score = verdict.kind === 'scored' ? pointsOf(ground, occupation.key, verdict.score) : undefined;
  if (score === undefined)
    return draft(
      [
        `Our evidence fits ${people} to only ${said.words}, so we give them no score. Who has to decide about their future all the same, and on what ground?`,
        `No score for ${people}, because the evidence fits them to ${said.words}. What would you still dare to say about their next twenty years, and what not?`,
      ],
      statusContext(ground, { ...said, words: `fit ${said.words}` }),
    );
  const about = `a displacement score of ${score.words}`;
  return draft(
    [
      `By our own rule the evidence fits ${people} to ${said.words}. With ${about} resting on it, what would you refuse to decide on that ground, and what would you dare?`,
      `Evidence that fits ${said.words}, and ${about}: what would a fair headline about ${people} say, and what would it have to leave out?`,
    ],
    statusContext(ground, { ...said, words: `fit ${said.words}` }, { ...score, words: `score ${score.words}` }),
  );
}

function settle(ground: Ground): readonly Draft[] {
  const { verdict, people, occupation, tasks } = ground;
  const value = Math.round(verdict.status.fit);
  const said = say(ground, ['verdict-fit', occupation.key, value], `${value} of 100`);
  const score = verdict.kind === 'scored' ? pointsOf(ground, occupation.key, verdict.score) : undefined;
  const number = score === undefined ? 'what little we say' : `our ${score.words}`;
  const countable = verdict.status.settle.filter((source) => !/\blaw on\b/.test(source));
  return countable.slice(0, 3).flatMap((source, i) => {
    const name = nameInText(source);
    const task = turn(tasks, i * 2 + 1);
    const about = task === undefined ? 'the work' : quoted(task);
    const texts = [
      [
        `You may look up one number about ${people} in the files of ${name}. Which one, and which way would you expect it to move ${number}?`,
        `What would ${name} have to report about ${people} to make you throw out ${number}, and how likely is that?`,
      ],
      [
        `Before the next figures from ${name} are collected, you may add one question about ${people}. Which would tell most about ${about}?`,
        `What would ${name} have to count to show whether ${people} still do ${about} in ten years?`,
      ],
      [
        `Suppose figures from ${name} say one thing about ${about} and ${people} say another. Whom should a newcomer believe, and why?`,
        `Why might figures from ${name} look fine for years while ${about} slips away from ${people}?`,
      ],
    ];
    const first = { ...said, words: `fit ${said.words}` };
    const context = [
      text(`To be looked up: ${source.length > 110 ? nameInText(source) : source}; `),
      shown(first.words, first),
      ...(score === undefined || i > 0 ? [] : [text(', score '), shown(score.words, score)]),
      text('.'),
    ];
    return draft(texts[i] ?? [], context, { part: String(i + 1), depth: i === 1 ? 'opener' : 'deep' });
  });
}

const BORROWED: Readonly<Record<Dimension, string>> = {
  exposure: 'how far AI reaches their tasks',
  embodiment: 'how bodily the work is',
  social: 'how much of it is with people',
  regulation: 'licences and rules',
  deployment: 'how much AI is in use',
  economics: 'pay and demand',
};

function borrowed(ground: Ground): readonly Draft[] {
  const { verdict, people, occupation } = ground;
  const found = DIMENSIONS.find((dimension) => verdict.status.borrowed.includes(dimension));
  if (verdict.kind !== 'scored' || found === undefined) return NONE;
  const points = verdict.contributions[found];
  const part = say(ground, ['verdict-contribution', `${occupation.key}@${found}`, points], signed(points));
  const score = pointsOf(ground, occupation.key, verdict.score);
  return draft(
    [
      `On ${BORROWED[found]} we lack figures for ${people} and lean partly on kindred jobs (${part.words} points). Which kindred job would mislead us most, and which way?`,
      `For ${people} we partly guess ${BORROWED[found]} from their nearest relatives (${part.words} points). What would they correct first, looking at our ${score.words}?`,
    ],
    [
      shown(`${part.words} points, in a score of ${score.words}`, part, score),
      text('. Part of it borrowed from the nearest groups.'),
    ],
  );
}

function backtest(ground: Ground): readonly Draft[] {
  const { base, verdict, people } = ground;
  const { record } = verdict;
  if (verdict.kind !== 'scored' || record.changePercent === null) return NONE;
  const band = base.backtest.bands.find((row) => row.band === verdict.band && row.from === 2012);
  if (band === undefined) return NONE;
  const shrank = say(
    ground,
    ['backtest-shrank', `${band.band}@${band.from}-${band.to}`, band.shrankPercent],
    `${band.shrankPercent}%`,
  );
  const past = say(
    ground,
    ['oes-change', record.soc2018.join('+'), record.changePercent],
    signedPercent(record.changePercent),
  );
  const own = past.words;
  return draft(
    [
      `Of the jobs our rule would have called “${verdict.band}” in ${band.from}, ${shrank.words} shrank by ${band.to}. US jobs for ${people}, “${verdict.band}” today, went ${own} since ${record.fromYear}. What should such a rule learn from them?`,
      `A test on the past: ${shrank.words} of “${verdict.band}” jobs shrank in thirteen years. Where do ${people} (US jobs ${own} since ${record.fromYear}) fit in, and what would you ask of a rule like ours?`,
    ],
    [
      text('Jobs of that band that shrank: '),
      shown(shrank.words, shrank),
      text('; this job: '),
      shown(own, past),
      text('. All causes.'),
    ],
  );
}

function standIn(ground: Ground): readonly Draft[] {
  const { us, usPeople: who, people, occupation } = ground;
  if (us === undefined || us.jobs2024 === null || sharesWord(who, people)) return NONE;
  const jobs = say(ground, ['bls-jobs-2024', us.soc2018, us.jobs2024], formatValue(us.jobs2024, 'jobs'));
  const group = groupPeople(occupation.group);
  const named = group === people ? people : `${people} (filed under ${group})`;
  if (who.startsWith('their')) return NONE;
  return draft(
    [
      `Much of what we know of ${named} was measured on ${jobs.words} ${who}. What do those do that ${people} do not, and which way does that bend our picture?`,
      `${upper(who)}, ${jobs.words} of them, stand in for ${named} in our US figures. When would that comparison make ${people} laugh, and when nod?`,
    ],
    [text(`“${us.title}”, US jobs 2024: `), shown(jobs.words, jobs), text('.')],
  );
}

/** Where the ILO scored nothing: what is missing, beside the nearest group that it did score. */
function noTasks(ground: Ground): readonly Draft[] {
  const { base, verdict, people, occupation } = ground;
  const fact = base.facts.get('ILO140-04');
  const near = [...base.unitGroups.values()].find(
    (group) => group.ilo !== null && group.isco08.slice(0, 3) === occupation.group.isco08.slice(0, 3),
  );
  if (verdict.kind !== 'scored' || ground.groupTasks.length > 0 || fact === undefined || near?.ilo == null) return NONE;
  const mean = say(ground, ['ilo-mean-2025', near.isco08, near.ilo.mean], formatValue(near.ilo.mean, 'share'));
  const tasks = near.ilo.tasks.toSorted((a, b) => b.score - a.score).slice(0, 2);
  const list = draft(
    [
      `The ILO rated task after task for ${groupPeople(near)} (mean ${mean.words}) and left out ${people}. Which three tasks would you put on their list, and which would score highest?`,
      `No task list, no exposure score: ${people} were left out where ${groupPeople(near)} got ${mean.words}. Who loses by that, and how would you describe their week in five lines?`,
    ],
    [text(`AI exposure of ${groupPeople(near)}, 0 to 1: `), shown(mean.words, mean), text('.')],
    { part: 'list' },
  );
  const compared = tasks.flatMap((task, i) => {
    const score = scoreOf(ground, task);
    const told = [
      `Next door, ${quoted(task)} was rated ${score.words} for AI exposure; nobody rated ${people}. Which of their tasks comes closest, and would it be higher or lower, and why?`,
      `${quoted(task)} (AI exposure ${score.words}) belongs to ${groupPeople(near)}. What do ${people} do in its place, and what makes it easier or harder for a machine?`,
    ];
    const context = [text(`Task of ${groupPeople(near)}, exposure 0 to 1: `), shown(score.words, score), text('.')];
    return draft([told[i] ?? ''], context, { part: `task-${i + 1}` });
  });
  return [...list, ...compared];
}

function counted(count: number, noun: string): string {
  return `${count === 0 ? 'no' : count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Names that share a word are too near to compare. */
function sharesWord(one: string, other: string): boolean {
  const words = new Set(other.split(' ').filter((word) => word.length > 3));
  return one.split(' ').some((word) => words.has(word));
}

function upper(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
