import type { Task } from '../research/base.ts';
import { draft, NONE, type Draft, type Form } from './form.ts';
import { scoreOf, taskContext, type Ground } from './ground.ts';
import { turn } from './hash.ts';
import type { Depth, Layer } from './question.ts';

/** Scores closer than this are not set against each other. */
const APART = 0.05;

type Pair = {
  readonly people: string;
  /** The more and the less exposed task, quoted, and their scores in words. */
  readonly high: string;
  readonly low: string;
  readonly much: string;
  readonly little: string;
};

type PairForm = readonly [id: string, layer: Layer, depth: Depth, texts: (pair: Pair) => readonly string[]];

/**
 * Questions that set a more exposed task of the job against a less exposed one. Each form takes its own pair, counted
 * on from the ends, so that a job of many tasks is asked about in many ways.
 */
const PAIR_FORMS: readonly PairForm[] = [
  [
    'task-heart',
    'verdict',
    'opener',
    ({ people, high, low, much, little }) => [
      `${high} scores ${much} for exposure to AI, ${low} only ${little}. Which of the two would ${people} call the heart of their job, and who would disagree?`,
      `Ask ten ${people} what they are really paid for: ${high} (AI exposure ${much}) or ${low} (${little})? What split of answers would you expect, and why?`,
    ],
  ],
  [
    'task-ladder',
    'resistance',
    'deep',
    ({ people, high, low, much, little }) => [
      `If ${high} (AI exposure ${much}) goes to a tool, how does a beginner among ${people} ever get good at ${low} (${little})?`,
      `Hand ${high} (AI exposure ${much}) to software, and the first years of ${people} look different. What would prepare them for ${low} (${little}) instead?`,
    ],
  ],
  [
    'task-missed',
    'verdict',
    'opener',
    ({ people, high, low, much, little }) => [
      `Which would ${people} miss more if it vanished tomorrow: ${high} (AI exposure ${much}) or ${low} (${little})? And which would the people they work for miss?`,
      `One of these makes ${people} proud, the other is just work: ${high} (AI exposure ${much}), ${low} (${little}). Which is which, and what follows for what to automate?`,
    ],
  ],
  [
    'task-hours',
    'verdict',
    'deep',
    ({ people, high, low, much, little }) => [
      `Say ${high} (AI exposure ${much}) takes half the time it did. Where do the spare hours of ${people} go: into ${low} (${little}), into shorter days, or off the payroll?`,
      `A tool halves the time for ${high} (AI exposure ${much}). Who decides whether ${people} get more time for ${low} (${little}) or fewer colleagues?`,
    ],
  ],
  [
    'task-price',
    'resistance',
    'deep',
    ({ people, high, low, much, little }) => [
      `Suppose ${high} (AI exposure ${much}) becomes almost free. What happens to what ${people} can earn with ${low} (${little})?`,
      `When ${high} (AI exposure ${much}) costs next to nothing, what makes anyone pay ${people} more, or less, for ${low} (${little})?`,
    ],
  ],
  [
    'task-bundle',
    'resistance',
    'deep',
    ({ people, high, low, much, little }) => [
      `A job is a bundle: ${people} have ${high} (AI exposure ${much}) and ${low} (${little}) in the same week. Who gains if the two are split, and what breaks?`,
      `Why are ${high} (AI exposure ${much}) and ${low} (${little}) still done by the same ${people}, and what would pull the two apart?`,
    ],
  ],
  [
    'task-check',
    'resistance',
    'opener',
    ({ people, high, low, much, little }) => [
      `Where would you want a second pair of eyes on the machine: at ${high} (AI exposure ${much}) or at ${low} (${little})? What have ${people} learned the hard way about each?`,
      `A mistake in ${high} (AI exposure ${much}) or one in ${low} (${little}): which costs more, and which would ${people} catch in time?`,
    ],
  ],
];

/** Task against task, one form each. */
export const TASK_PAIR_FORMS: readonly Form[] = PAIR_FORMS.map(([id, layer, depth, texts], i) => ({
  id,
  layer,
  depth,
  ask: (ground: Ground) => pairDraft(ground, i, texts),
}));

function pairDraft(ground: Ground, at: number, texts: PairForm[3]): readonly Draft[] {
  const pair = pairOf(ground.tasks, at);
  if (pair === undefined) return NONE;
  const [high, low] = pair;
  const [much, little] = [scoreOf(ground, high), scoreOf(ground, low)];
  const words = { high: quoted(high), low: quoted(low), much: much.words, little: little.words };
  return draft(texts({ people: ground.people, ...words }), taskContext(ground, much, little));
}

function pairOf(tasks: readonly Task[], at: number): readonly [Task, Task] | undefined {
  const half = Math.floor(tasks.length / 2);
  const high = turn(tasks.slice(0, half), at);
  const low = turn(tasks.slice(-half).toReversed(), at + Math.floor(at / Math.max(1, half)));
  if (half === 0 || high === undefined || low === undefined) return undefined;
  return high.score - low.score >= APART ? [high, low] : undefined;
}

/** A task in quotation marks. */
export function quoted(task: Task): string {
  return `“${task.words}”`;
}
