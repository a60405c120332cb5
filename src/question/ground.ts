import { figure, text } from '../inline.ts';
import { nearestUs } from '../occupation/raw-figure.ts';
import type { Occupation } from '../occupation/occupation.ts';
import type { Verdict } from '../occupation/verdict.ts';
import type { Inline } from '../reply.ts';
import type { Task, UsOccupation } from '../research/base.ts';
import { formatValue } from '../research/format.ts';
import type { Figure } from '../research/figure.ts';
import type { ResearchBase } from '../research/parse.ts';
import { figureOf } from '../research/resolve.ts';
import { seedOf } from './hash.ts';
import { groupPeople, peopleOf, usPeople } from './people.ts';

/** Everything that the questions about one occupation are made from. */
export type Ground = {
  readonly base: ResearchBase;
  readonly occupation: Occupation;
  readonly verdict: Verdict;
  /** Whole number that differs from occupation to occupation: which wording, place or task comes first. */
  readonly seed: number;
  /** `radiologists`. */
  readonly people: string;
  /** Whom the ILO's figures are for: the people, or the group that counts them. */
  readonly rated: string;
  /** The same as a remark in the context; empty where it is the people themselves. */
  readonly ratedNote: string;
  /** Tasks of the job, the most exposed first; empty where the ILO scored none, or only those of a wider group. */
  readonly tasks: readonly Task[];
  /** Tasks of the unit group, the most exposed first. */
  readonly groupTasks: readonly Task[];
  readonly us: UsOccupation | undefined;
  /** `US radiologists`. */
  readonly usPeople: string;
};

/** A figure and the words that stand for it in a sentence. */
export type Said = { readonly figure: Figure; readonly words: string };

/** The ground of the questions about one occupation. */
export function groundOf(base: ResearchBase, verdict: Verdict): Ground {
  const { occupation } = verdict;
  const { group } = occupation;
  const people = peopleOf(occupation);
  const named = groupPeople(group);
  const own = occupation.kind === 'unit group' || named === people;
  const us = nearestUs(base, verdict);
  const groupTasks = (group.ilo?.tasks ?? []).toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  return {
    base,
    occupation,
    verdict,
    seed: seedOf(group.isco08) + (occupation.kind === 'profile' ? 1 + group.isco08.length : 0),
    people,
    rated: own ? people : `${named} (the group that counts ${people})`,
    ratedNote: own ? '' : ` for ${named}, the group that counts ${people}`,
    tasks: own || saysTheSame(people, named) ? groupTasks : [],
    groupTasks,
    us,
    usPeople: us === undefined ? `US ${people}` : usPeople(us.title, people),
  };
}

/**
 * Whether the tasks of a group are those of the job: one name must hold all words of the other, as plumbers in plumbers
 * and pipe fitters. Radiologists are not asked about the surgery of specialist doctors, nor juniors about directing.
 */
function saysTheSame(job: string, group: string): boolean {
  const [a = [], b = []] = [job, group].map((name) => name.split(/[ ,]+/).filter((word) => word !== 'and'));
  if (/\b(?:junior|senior|assistant)\b/.test(job)) return false;
  return a.every((word) => b.includes(word)) || b.every((word) => a.includes(word));
}

/** The figure in a cell, in its words. */
export function say(ground: Ground, at: readonly [measure: string, code: string, value: number], words: string): Said {
  const [measure, code, value] = at;
  return { figure: figureOf(ground.base, measure, { code, value }), words };
}

/** The exposure of a task by the ILO, 0 to 1, two decimals. */
export function scoreOf(ground: Ground, task: Task): Said {
  return say(ground, ['ilo-task-2025', task.id, task.score], formatValue(task.score, 'share'));
}

/** A displacement score, in whole points. */
export function pointsOf(ground: Ground, key: string, score: number): Said {
  return say(ground, ['verdict-score', key, Math.round(score)], String(Math.round(score)));
}

/** One figure node for figures of one source and standing, with the words between them. */
export function shown(words: string, first: Said, ...more: readonly Said[]): Inline {
  return figure(first.figure, words, ...more.map((said) => said.figure));
}

/** Where task scores come from, and for whom they stand. */
export function taskContext(ground: Ground, first: Said, ...more: readonly Said[]): readonly Inline[] {
  const words = [first, ...more].map((said) => said.words).join(' and ');
  return [text(`Exposure of tasks to AI, 0 to 1${ground.ratedNote}: `), shown(words, first, ...more), text('.')];
}
