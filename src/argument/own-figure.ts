import { isMostOfGroup } from '../occupation/group-share.ts';
import type { Scored } from '../occupation/verdict.ts';
import { nearestUs } from '../occupation/raw-figure.ts';
import type { Task } from '../research/base.ts';
import { formatValue, signedPercent } from '../research/format.ts';
import type { ResearchBase } from '../research/parse.ts';
import { inText, only, peopleOf, shown, type Part, type Point, type PointId } from './point.ts';
import { usPoints } from './us-figure.ts';

/** The points that the published figures of this very occupation make, in no order of weight. */
export function ownPoints(base: ResearchBase, verdict: Scored): ReadonlyMap<PointId, Point> {
  const us = nearestUs(base, verdict);
  const points = [
    ...iloPoints(base, verdict),
    ...recordPoints(base, verdict),
    ...(us ? usPoints(base, verdict, us) : []),
  ];
  return new Map(points.map((point) => [point.id, point]));
}

function iloPoints(base: ResearchBase, { occupation }: Scored): readonly Point[] {
  const { group } = occupation;
  const { ilo } = group;
  if (ilo === null) return [];
  const { isco08: code } = group;
  const [low, high] = isMostOfGroup(base, occupation) ? ends(ilo.tasks) : [];
  const exposed = ilo.tasks.filter(({ score }) => score >= 0.5).length;
  const share = exposed / ilo.tasks.length;
  const tasks = [
    'Of the ',
    shown(base, { measure: 'ilo-tasks', code, value: ilo.tasks.length }, String(ilo.tasks.length)),
    ` tasks that the ILO scores for ${inText(group.title)}, `,
    shown(base, { measure: 'ilo-tasks-exposed', code, value: exposed }, exposed === 0 ? 'none' : String(exposed)),
    exposed === 1 ? ' reaches 0.5, the half-way mark.' : ' reach 0.5, the half-way mark.',
  ];
  const mean = shown(base, { measure: 'ilo-mean-2025', code, value: ilo.mean }, formatValue(ilo.mean, 'share'));
  const change = ilo.mean - (ilo.mean2023 ?? ilo.mean);
  const trend =
    ilo.mean2023 === null
      ? []
      : [
          `The ILO moved ${inText(group.title)} from `,
          shown(base, { measure: 'ilo-mean-2023', code, value: ilo.mean2023 }, formatValue(ilo.mean2023, 'share')),
          ' in 2023 to ',
          mean,
          ' in 2025.',
        ];
  const average = [`On the ILO’s scale from 0 to 1, ${inText(group.title)} come to `, mean, ', '];
  return [
    ...only(share <= 0.34, 'few tasks', tasks),
    ...only(share >= 0.5, 'many tasks', tasks),
    ...(low ? only(low.score <= 0.35, 'low task', taskSentence(base, low, 'only ')) : []),
    ...(high ? only(high.score >= 0.5, 'high task', taskSentence(base, high, '')) : []),
    ...only(ilo.mean <= 0.3, 'low exposure', [...average, 'in the lower half of all occupations or close to it.']),
    ...only(ilo.mean >= 0.45, 'high exposure', [...average, 'among the higher scores of all occupations.']),
    ...only(change <= -0.03, 'falling exposure', trend),
    ...only(change >= 0.03, 'rising exposure', trend),
  ];
}

function taskSentence(base: ResearchBase, task: Task, only: 'only ' | ''): readonly Part[] {
  const score = formatValue(task.score, 'share');
  const figure = shown(base, { measure: 'ilo-task-2025', code: task.id, value: task.score }, score);
  return [`For “${task.words}” the ILO’s exposure score is ${only}`, figure, ' of 1.'];
}

function ends(tasks: readonly Task[]): readonly [Task | undefined, Task | undefined] {
  const order = tasks.toSorted((a, b) => a.score - b.score || (a.id < b.id ? -1 : 1));
  return [order[0], order.at(-1)];
}

function recordPoints(base: ResearchBase, { record, occupation }: Scored): readonly Point[] {
  const code = record.soc2018.join('+');
  const { changePercent: past, projectedPercent: ahead, fromYear, toYear } = record;
  const who = `US jobs nearest to ${peopleOf(occupation)}`;
  const projected =
    ahead === null
      ? []
      : [
          `${who} are officially projected at `,
          shown(base, { measure: 'bls-projected-change', code, value: ahead }, signedPercent(ahead)),
          ' for 2024 to 2034, all causes counted.',
        ];
  const happened =
    past === null
      ? []
      : [
          `${who} went `,
          shown(base, { measure: 'oes-change', code, value: Math.round(past) }, signedPercent(past)),
          ` from ${fromYear} to ${toYear}, all causes counted.`,
        ];
  return [
    ...only((ahead ?? 0) >= 3, 'projected up', projected),
    ...only((ahead ?? 0) <= -1.5, 'projected down', projected),
    ...only((past ?? 0) >= 5, 'grew', happened),
    ...only((past ?? 0) <= -5, 'shrank', happened),
  ];
}
