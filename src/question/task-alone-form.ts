import { text } from '../inline.ts';
import type { Task } from '../research/base.ts';
import { formatValue } from '../research/format.ts';
import { draft, NONE, type Draft, type Form } from './form.ts';
import { say, scoreOf, shown, taskContext, type Ground } from './ground.ts';
import { turn } from './hash.ts';
import { quoted } from './task-form.ts';

/** The half-way mark of the ILO's scale. */
const HALF = 0.5;
const NEAR_HALF = 0.06;
/** A move between the editions that is worth a question. */
const MOVED = 0.12;

/** Questions about one task of the job, or two of a kind. */
export const TASK_ALONE_FORMS: readonly Form[] = [
  { id: 'task-fence', layer: 'verdict', depth: 'opener', ask: fence },
  { id: 'task-blame', layer: 'resistance', depth: 'deep', ask: blame },
  { id: 'task-self-service', layer: 'resistance', depth: 'opener', ask: selfService },
  { id: 'task-last', layer: 'resistance', depth: 'deep', ask: lastStand },
  { id: 'task-two-high', layer: 'verdict', depth: 'opener', ask: twoHigh },
  { id: 'task-two-low', layer: 'resistance', depth: 'opener', ask: twoLow },
  { id: 'task-moved', layer: 'verdict', depth: 'deep', ask: moved },
  { id: 'task-world', layer: 'region', depth: 'opener', ask: world },
];

function fence(ground: Ground): readonly Draft[] {
  const near = ground.tasks.toSorted((a, b) => Math.abs(a.score - HALF) - Math.abs(b.score - HALF))[0];
  if (near === undefined || Math.abs(near.score - HALF) > NEAR_HALF) return NONE;
  const [score, { people }] = [scoreOf(ground, near), ground];
  return draft(
    [
      `${quoted(near)} sits near the half-way mark of AI exposure, at ${score.words}. Where would ${people} draw the line between their part of it and the machine’s?`,
      `Half human, half machine: that is roughly what an exposure of ${score.words} says of ${quoted(near)}. Which half would ${people} want to keep, and why that one?`,
    ],
    taskContext(ground, score),
  );
}

function blame(ground: Ground): readonly Draft[] {
  const task = turn(upper(ground), 1);
  if (task === undefined) return NONE;
  const [score, { people }] = [scoreOf(ground, task), ground];
  return draft(
    [
      `A machine gets ${quoted(task)} wrong (AI exposure ${score.words}). Who should answer for it: the ${people} who let it run, whoever bought it or whoever made it?`,
      `Whose name should stand under ${quoted(task)} once a machine has done it (AI exposure ${score.words}): that of ${people}, or nobody’s? What would change with the answer?`,
    ],
    taskContext(ground, score),
  );
}

function selfService(ground: Ground): readonly Draft[] {
  const [task] = ground.tasks;
  if (task === undefined || task.score < HALF) return NONE;
  const [score, { people }] = [scoreOf(ground, task), ground];
  return draft(
    [
      `Anyone can now try ${quoted(task)} with a chatbot (AI exposure ${score.words}). What would still bring anyone to ${people}, and when would they find out it went wrong?`,
      `What do ${people} see in ${quoted(task)} that a person with a chatbot would miss, now that its AI exposure is put at ${score.words}?`,
    ],
    taskContext(ground, score),
  );
}

function lastStand(ground: Ground): readonly Draft[] {
  const task = ground.tasks.at(-1);
  if (task === undefined || ground.tasks.length < 3) return NONE;
  const [score, { people }] = [scoreOf(ground, task), ground];
  return draft(
    [
      `Of all that ${people} do, ${quoted(task)} is rated least exposed to AI (${score.words}). If only that were left to people, how many of them would it take?`,
      `${quoted(task)} is the part of the work of ${people} rated furthest from AI (${score.words}). What kind of machine, if not a chatbot, could still reach it?`,
    ],
    taskContext(ground, score),
  );
}

function twoHigh(ground: Ground): readonly Draft[] {
  const [first, second] = ground.tasks;
  if (first === undefined || second === undefined || second.score < 0.25) return NONE;
  const [a, b] = [scoreOf(ground, first), scoreOf(ground, second)];
  return draft(
    [
      `A team of ${ground.people} may hand over one thing this year: ${quoted(first)} (AI exposure ${a.words}) or ${quoted(second)} (${b.words}). Which, and who has the last word?`,
      `Which would you rather see done by a machine tomorrow: ${quoted(first)} (AI exposure ${a.words}) or ${quoted(second)} (${b.words})? What would ${ground.people} say to your choice?`,
    ],
    taskContext(ground, a, b),
  );
}

function twoLow(ground: Ground): readonly Draft[] {
  const [second, first] = ground.tasks.slice(-2);
  if (first === undefined || second === undefined || second.score > 0.35 || ground.tasks.length < 4) return NONE;
  const [a, b] = [scoreOf(ground, first), scoreOf(ground, second)];
  return draft(
    [
      `${quoted(first)} (AI exposure ${a.words}) and ${quoted(second)} (${b.words}) look safest. Which of the two should young ${ground.people} bet a career on, and what could prove them wrong?`,
      `Two tasks that AI hardly reaches: ${quoted(first)} (${a.words}) and ${quoted(second)} (${b.words}). Which one would people pay ${ground.people} for on its own?`,
    ],
    taskContext(ground, a, b),
  );
}

/** How far the ILO moved a task between its editions. */
function change(task: Task): number {
  return task.score2023 === null ? 0 : Math.abs(task.score - task.score2023);
}

function moved(ground: Ground): readonly Draft[] {
  const task = ground.tasks.toSorted((a, b) => change(b) - change(a))[0];
  if (task === undefined || task.score2023 === null || change(task) < MOVED) return NONE;
  const before = say(ground, ['ilo-task-2023', task.id, task.score2023], formatValue(task.score2023, 'share'));
  const [after, { people }] = [scoreOf(ground, task), ground];
  const texts =
    task.score > task.score2023
      ? [
          `The ILO rated ${quoted(task)} at ${before.words} in 2023 and at ${after.words} in 2025. What did ${people} notice in those two years, and what did only the raters see?`,
          `From ${before.words} to ${after.words} between 2023 and 2025: that is AI exposure for ${quoted(task)}. What part of it did ${people} feel at work?`,
        ]
      : [
          `In 2023 ${quoted(task)} was rated ${before.words} for AI exposure, in 2025 only ${after.words}. What had the first raters overlooked in the work of ${people}?`,
          `Better models, lower rating: ${quoted(task)} fell from ${before.words} to ${after.words} between 2023 and 2025. What would ${people} say the raters learned?`,
        ];
  return draft(texts, taskContext(ground, before, after));
}

function world(ground: Ground): readonly Draft[] {
  const task = turn(upper(ground), 2);
  if (task === undefined) return NONE;
  const [score, { people }] = [scoreOf(ground, task), ground];
  const context = [
    text(`One exposure score for the whole world${ground.ratedNote}: `),
    shown(score.words, score),
    text('.'),
  ];
  return draft(
    [
      `One score, ${score.words}, is meant to hold for ${quoted(task)} all over the world. Where do ${people} do this quite differently, and would AI reach it sooner or later there, and why?`,
      `Who would recognise ${quoted(task)} (AI exposure ${score.words}) as their own week: ${people} in a capital, in a small town, or in a much poorer country? What differs?`,
    ],
    context,
    { regions: ['global'] },
  );
}

/** The upper half of the tasks. */
function upper({ tasks }: Ground): readonly Task[] {
  return tasks.slice(0, Math.ceil(tasks.length / 2));
}
