import { text } from '../inline.ts';
import { groupScore } from '../occupation/judge.ts';
import { DIMENSIONS, type UnitGroup } from '../research/base.ts';
import { draft, NONE, type Draft, type Form } from './form.ts';
import { pointsOf, shown, type Ground } from './ground.ts';
import { groupPeople } from './people.ts';
import { own, scored, type WithScore } from './with-score.ts';

/** Questions that set the score of the job beside that of another. */
export const BESIDE_FORMS: readonly Form[] = [
  { id: 'score-neighbour', layer: 'verdict', depth: 'opener', ask: scored(neighbour) },
  { id: 'score-twin', layer: 'verdict', depth: 'opener', ask: scored(twin) },
];

/** How far the score of a neighbour must be off to be worth asking about. */
const FAR = 7;

function neighbour(ground: WithScore): readonly Draft[] {
  const { group } = ground.occupation;
  const near = [...ground.base.unitGroups.values()].filter(
    (other) => other.isco08 !== group.isco08 && other.subMajor.code === group.subMajor.code,
  );
  const close = near.filter((other) => other.minor.code === group.minor.code);
  const found = furthest(ground, close) ?? furthest(ground, near);
  if (found === undefined) return NONE;
  const [mine, theirs] = [own(ground), pointsOf(ground, found.key, found.score)];
  const [safer, other] = [found.score < ground.verdict.score, found.people];
  const { people } = ground;
  return draft(
    safer
      ? [
          `Next door in the classification, ${other} score ${theirs.words} for displacement; ${people} ${mine.words}. What do ${other} do all day that ${people} could start doing on Monday?`,
          `${people} ${mine.words}, ${other} only ${theirs.words}: the jobs are neighbours, the scores are not. What could ${people} learn from ${other}, and what stands in the way?`,
        ]
      : [
          `Their neighbours, ${other}, score ${theirs.words} for displacement; ${people} ${mine.words}. What keeps ${people} lower, and how much of it could be lost?`,
          `${other} at ${theirs.words}, ${people} at ${mine.words}: what have ${people} got that their neighbours lack, and could anyone take it away?`,
        ],
    [shown(`${mine.words} and ${theirs.words} of 100`, mine, theirs), text('. Displacement scores of both.')],
  );
}

type Beside = { readonly key: string; readonly people: string; readonly score: number };

/** The group whose general measures lie furthest from the score; its own score then has to be far off as well. */
function furthest(ground: WithScore, groups: readonly UnitGroup[]): Beside | undefined {
  const { score } = ground.verdict;
  const off = (group: UnitGroup) => Math.abs((generalScore(ground, group) ?? score) - score);
  const [group] = groups
    .map((each) => ({ each, by: off(each) }))
    .sort((a, b) => b.by - a.by)
    .map(({ each }) => each);
  const found = group && scoreBeside(ground, group);
  return found !== undefined && Math.abs(found.score - score) >= FAR ? found : undefined;
}

/** What the general measures alone make of a group. */
function generalScore({ base }: Ground, group: UnitGroup): number | undefined {
  const score = base.scores.unitGroups[group.isco08];
  return score && DIMENSIONS.reduce((total, dimension) => total + score.points[dimension], base.scores.base);
}

function scoreBeside(ground: Ground, group: UnitGroup): Beside | undefined {
  const score = groupScore(ground.base, group);
  return score === null ? undefined : { key: group.isco08, people: groupPeople(group), score };
}

function twin(ground: WithScore): readonly Draft[] {
  const found = twinOf(ground);
  if (found === undefined) return NONE;
  const [mine, theirs, { people }] = [own(ground), pointsOf(ground, found.key, found.score), ground];
  const level = mine.words === theirs.words ? `both at ${mine.words}` : `at ${mine.words} and ${theirs.words}`;
  return draft(
    [
      `An odd couple: ${people} on one side, ${found.people} on the other, ${level} for displacement. What do the two jobs share, and where does the comparison fall apart?`,
      `Put ${people} at one table with ${found.people}, ${level} of 100 for displacement. What would they find they have in common, and who would leave more worried?`,
    ],
    [shown(`${mine.words} and ${theirs.words} of 100`, mine, theirs), text('. Displacement scores of both.')],
  );
}

/** Rest groups say too little, and fortune-tellers would be a joke at someone’s cost. */
const NO_TWIN = /elsewhere|^5161|^0/;

/** A unit group of quite another kind whose general measures come to nearly the same score. */
function twinOf(ground: WithScore): Beside | undefined {
  const { base, occupation, verdict, seed } = ground;
  const near = [...base.unitGroups.values()]
    .filter(
      (group) => group.major.code !== occupation.group.major.code && !NO_TWIN.test(`${group.isco08} ${group.title}`),
    )
    .filter((group) => Math.abs((generalScore(ground, group) ?? Infinity) - verdict.score) <= 2);
  for (let i = 0; i < near.length; i += 1) {
    const group = near[(seed + i) % near.length];
    const beside = group && scoreBeside(ground, group);
    if (beside && Math.abs(beside.score - verdict.score) <= 1) return beside;
  }
  return undefined;
}
