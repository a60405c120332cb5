import { text } from '../inline.ts';
import { formatValue } from '../research/format.ts';
import { draft, NONE, type Draft, type Form } from './form.ts';
import { say, scoreOf, shown, type Ground, type Said } from './ground.ts';
import { quoted } from './task-form.ts';

const MOVED = 0.03;

/** Questions about the exposure of the job as a whole. */
export const EXPOSURE_FORMS: readonly Form[] = [
  { id: 'exposure-count', layer: 'verdict', depth: 'opener', ask: count },
  { id: 'exposure-editions', layer: 'verdict', depth: 'opener', ask: editions },
  { id: 'exposure-spread', layer: 'evidence', depth: 'deep', ask: spread },
  { id: 'exposure-list', layer: 'evidence', depth: 'opener', ask: list },
  { id: 'exposure-two-indices', layer: 'evidence', depth: 'deep', ask: twoIndices },
];

function count(ground: Ground): readonly Draft[] {
  const { groupTasks: tasks, rated, people } = ground;
  const [first, last] = [tasks[0], tasks.at(-1)];
  if (first === undefined || last === undefined || tasks.length < 2) return NONE;
  const code = ground.occupation.group.isco08;
  const over = tasks.filter(({ score }) => score >= 0.5).length;
  const all = say(ground, ['ilo-tasks', code, tasks.length], String(tasks.length));
  const [top, bottom] = [scoreOf(ground, first), scoreOf(ground, last)];
  if (over === 0)
    return draft(
      [
        `None of the ${all.words} tasks listed for ${rated} is half-way exposed to AI; ${quoted(first)} comes nearest at ${top.words}. What would have to happen to push it over?`,
        `Even ${quoted(first)} reaches only ${top.words} of 1 for AI exposure, the most of ${all.words} tasks of ${rated}. What makes people worry about ${people} all the same, or not at all?`,
      ],
      countContext(ground, [all], [top]),
    );
  if (over === tasks.length)
    return draft(
      [
        `All ${all.words} tasks listed for ${rated} are past half-way in AI exposure, even ${quoted(last)} (${bottom.words}). What do good ${people} do all day that no list shows?`,
        `Nothing on the list of ${all.words} tasks for ${rated} is under half-way; lowest is ${quoted(last)} at ${bottom.words}. Who would still want a person for it, and why?`,
      ],
      countContext(ground, [all], [bottom]),
    );
  const part = say(ground, ['ilo-tasks-exposed', code, over], String(over));
  const verb = over === 1 ? 'is' : 'are';
  return draft(
    [
      `Of ${all.words} tasks listed for ${rated}, ${part.words} ${verb} past half-way in AI exposure, ${quoted(first)} (${top.words}) ahead. What would a full week without ${over === 1 ? 'it' : 'those'} look like?`,
      `${part.words} of ${all.words} tasks of ${rated} ${verb} rated past half-way for AI, with ${quoted(first)} first (${top.words}). How much of the pay of ${people} hangs on ${over === 1 ? 'that one' : 'those'}?`,
    ],
    countContext(ground, [all, part], [top]),
  );
}

function countContext(ground: Ground, counts: readonly [Said, ...Said[]], scores: readonly [Said]) {
  const [all, ...more] = counts;
  const [top] = scores;
  return [
    text(`AI exposure by the ILO, 0 to 1${ground.ratedNote}: tasks `),
    shown(more.length === 0 ? all.words : `${all.words}, past 0.5: ${more[0]?.words}`, all, ...more),
    text('; score '),
    shown(top.words, top),
    text('.'),
  ];
}

function editions(ground: Ground): readonly Draft[] {
  const { people, rated } = ground;
  const { isco08: code, ilo } = ground.occupation.group;
  if (ilo === null || ilo.mean2023 === null) return NONE;
  const before = say(ground, ['ilo-mean-2023', code, ilo.mean2023], formatValue(ilo.mean2023, 'share'));
  const after = say(ground, ['ilo-mean-2025', code, ilo.mean], formatValue(ilo.mean, 'share'));
  const change = ilo.mean - ilo.mean2023;
  const texts =
    change >= MOVED
      ? [
          `For AI exposure the ILO put ${rated} at ${before.words} in 2023 and at ${after.words} in 2025. How much of that is new tools, and how much a new idea of what ${people} do?`,
          `From ${before.words} to ${after.words} in two years: AI exposure of ${rated}. Where did ${people} feel it first, and what has not moved at all?`,
        ]
      : change <= -MOVED
        ? [
            `AI got better, and still ${rated} are rated less exposed: ${before.words} in 2023, ${after.words} in 2025. What explains a fall like that?`,
            `The ILO lowered the AI exposure of ${rated} from ${before.words} in 2023 to ${after.words} in 2025. What do ${people} do that the first look missed?`,
          ]
        : [
            `Two years of new models hardly moved the AI exposure of ${rated}: ${before.words} in 2023, ${after.words} in 2025. What holds still: the work of ${people}, or the index?`,
            `The models changed between 2023 and 2025; the AI exposure of ${rated} went from ${before.words} to ${after.words}. Which new ability should have touched ${people}, and why did it not?`,
          ];
  return draft(texts, [
    text(`AI exposure by the ILO, 0 to 1${ground.ratedNote}: `),
    shown(`${before.words} in 2023, ${after.words} in 2025`, before, after),
    text('.'),
  ]);
}

function spread(ground: Ground): readonly Draft[] {
  const { people, rated } = ground;
  const { isco08: code, ilo } = ground.occupation.group;
  const [first, last] = [ground.groupTasks[0], ground.groupTasks.at(-1)];
  if (ilo === null || first === undefined || last === undefined || first.score - last.score < 0.12) return NONE;
  const mean = say(ground, ['ilo-mean-2025', code, ilo.mean], formatValue(ilo.mean, 'share'));
  const [top, bottom] = [scoreOf(ground, first), scoreOf(ground, last)];
  return draft(
    [
      `An average of ${mean.words} for ${rated} hides tasks from ${bottom.words} to ${top.words}. What does the average hide about how ${people} really spend their days?`,
      `One number, ${mean.words}, stands for ${rated}, though single tasks run from ${bottom.words} to ${top.words}. Which ${people} does it describe well, and which not at all?`,
    ],
    [
      text(`AI exposure by the ILO, 0 to 1${ground.ratedNote}: mean, lowest and highest task `),
      shown(`${mean.words}, ${bottom.words}, ${top.words}`, mean, bottom, top),
      text('.'),
    ],
  );
}

function list(ground: Ground): readonly Draft[] {
  const { groupTasks: tasks, people, rated } = ground;
  const middle = tasks[Math.floor(tasks.length / 2)];
  if (middle === undefined || tasks.length < 3) return NONE;
  const all = say(ground, ['ilo-tasks', ground.occupation.group.isco08, tasks.length], String(tasks.length));
  const score = scoreOf(ground, middle);
  return draft(
    [
      `The list behind our exposure figures knows ${rated} by ${all.words} tasks, such as ${quoted(middle)}. What takes up much of the week of ${people} and is not on any list?`,
      `Someone summed up ${rated} in ${all.words} tasks, ${quoted(middle)} among them. Which task would ${people} strike out, and which would they add first?`,
    ],
    [
      text(`Tasks scored by the ILO${ground.ratedNote}: `),
      shown(all.words, all),
      text('; this one '),
      shown(score.words, score),
      text(' of 1 for AI exposure.'),
    ],
  );
}

/** How far two indices of the same thing must be apart. */
const INDICES_APART = 0.15;

function twoIndices(ground: Ground): readonly Draft[] {
  const { us, usPeople, people, rated } = ground;
  const { isco08: code, ilo } = ground.occupation.group;
  const rating = us?.eloundouHuman ?? null;
  if (ilo === null || us === undefined || rating === null || Math.abs(ilo.mean - rating) < INDICES_APART) return NONE;
  const world = say(ground, ['ilo-mean-2025', code, ilo.mean], formatValue(ilo.mean, 'share'));
  const home = say(ground, ['eloundou-human', us.soc2018, rating], `${Math.round(rating * 100)}%`);
  return draft(
    [
      `The ILO gives ${rated} ${world.words} of 1 for AI exposure; other raters see ${home.words} of the tasks of ${usPeople} within reach. Which would ${people} believe, and what would settle it?`,
      `${world.words} of 1 in one index, ${home.words} of tasks in another: two views of ${people}. What could the raters have pictured so differently?`,
    ],
    [
      text(`ILO, world${ground.ratedNote}: `),
      shown(world.words, world),
      text('; tasks a language model could speed up, US: '),
      shown(home.words, home),
      text('.'),
    ],
  );
}
