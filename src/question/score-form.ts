import { text } from '../inline.ts';
import type { Inline } from '../reply.ts';
import { DIMENSIONS, type Dimension } from '../research/base.ts';
import { signed } from '../research/format.ts';
import { draft, NONE, type Draft, type Form } from './form.ts';
import { pointsOf, say, shown, type Said } from './ground.ts';
import { groupPeople, oneOf } from './people.ts';
import { PULL, PUSH } from './pull-words.ts';
import { own, scored, type WithScore } from './with-score.ts';

/** Questions from the score, its parts, and the scores beside it. */
export const SCORE_FORMS: readonly Form[] = [
  { id: 'score-pull', layer: 'verdict', depth: 'opener', ask: scored(pull) },
  { id: 'score-second-pull', layer: 'verdict', depth: 'deep', ask: scored(secondPull) },
  { id: 'score-range', layer: 'verdict', depth: 'deep', ask: scored(range) },
  { id: 'score-lunch', layer: 'verdict', depth: 'opener', ask: scored(lunch) },
  { id: 'score-group', layer: 'verdict', depth: 'deep', ask: scored(insideGroup) },
  { id: 'score-own-evidence', layer: 'evidence', depth: 'deep', ask: scored(ownEvidence) },
  { id: 'score-shield', layer: 'resistance', depth: 'opener', ask: scored(shield) },
  { id: 'score-push', layer: 'resistance', depth: 'deep', ask: scored(push) },
];

function partOf(ground: WithScore, dimension: Dimension): Said {
  const points = ground.verdict.contributions[dimension];
  return say(ground, ['verdict-contribution', `${ground.occupation.key}@${dimension}`, points], signed(points));
}

/** Dimensions by their points, the strongest push first. */
function byPoints({ verdict }: WithScore): readonly Dimension[] {
  return DIMENSIONS.toSorted((a, b) => verdict.contributions[b] - verdict.contributions[a]);
}

function partsContext(ground: WithScore, first: Said, ...more: readonly Said[]): readonly Inline[] {
  const score = own(ground);
  const words = [first, ...more].map((said) => said.words).join(' and ');
  return [shown(`${words} points, in a displacement score of ${score.words} of 100`, first, ...more, score), text('.')];
}

function pull(ground: WithScore): readonly Draft[] {
  return pullBetween(ground, 0, [
    ({ people, up, down, much, little }) =>
      `Two things pull on ${people}: ${up} (${much} points in our score) and ${down} (${little}). Which will look bigger in ten years, and what would tip it?`,
    ({ people, up, down, much, little }) =>
      `For ${people}, ${up} counts ${much} points towards displacement, ${down} ${little} against it. Which of the two do we overrate, and how would you show it?`,
  ]);
}

function secondPull(ground: WithScore): readonly Draft[] {
  return pullBetween(ground, 1, [
    ({ people, up, down, much, little }) =>
      `In our score for ${people}, ${up} (${much} points) stands against ${down} (${little}). When have you seen the one win over the other at work?`,
    ({ people, up, down, much, little }) =>
      `${little} points for ${down}, ${much} for ${up}: how would ${people} weigh these two, and who would weigh them the other way round?`,
  ]);
}

type Pull = Readonly<Record<'people' | 'up' | 'down' | 'much' | 'little', string>>;

function pullBetween(ground: WithScore, at: number, texts: readonly ((pull: Pull) => string)[]): readonly Draft[] {
  const order = byPoints(ground);
  const [top, bottom] = [order[at], order.at(-1 - at)];
  if (top === undefined || bottom === undefined) return NONE;
  const { contributions } = ground.verdict;
  if (contributions[top] < 1 || contributions[bottom] > -1) return NONE;
  const [much, little] = [partOf(ground, top), partOf(ground, bottom)];
  const words = { people: ground.people, up: PUSH[top], down: PULL[bottom], much: much.words, little: little.words };
  return draft(
    texts.map((write) => write(words)),
    partsContext(ground, much, little),
  );
}

function range(ground: WithScore): readonly Draft[] {
  const { verdict, people, occupation } = ground;
  const low = say(ground, ['verdict-low', occupation.key, Math.round(verdict.low)], String(Math.round(verdict.low)));
  const high = say(
    ground,
    ['verdict-high', occupation.key, Math.round(verdict.high)],
    String(Math.round(verdict.high)),
  );
  if (verdict.high - verdict.low < 8) return NONE;
  const score = own(ground);
  return draft(
    [
      `We score the displacement of ${people} at ${score.words}, but fair weights reach from ${low.words} to ${high.words}. What would you have to see at work to believe the low end, and what the high end?`,
      `It could be ${low.words}, it could be ${high.words}: our ${score.words} for ${people} sits in a wide range. Who would live differently if they knew which end is right?`,
    ],
    [shown(`${score.words} of 100, range ${low.words} to ${high.words}`, score, low, high), text('.')],
  );
}

function lunch(ground: WithScore): readonly Draft[] {
  const { verdict, people } = ground;
  const [score, [first]] = [own(ground), byPoints(ground)];
  if (first === undefined) return NONE;
  const part = partOf(ground, first);
  const who = oneOf(ground.occupation);
  return draft(
    [
      `Over lunch with ${who === 'one of them' ? 'some of them' : who} you say that ${people} score ${score.words} of 100 for displacement, most of all for ${PUSH[first]} (${part.words}). What do they say back?`,
      `A score of ${score.words} puts ${people} among the jobs we call “${verdict.band}”, with ${PUSH[first]} (${part.words} points) pushing hardest. What would those who do the job call unfair about that?`,
    ],
    partsContext(ground, part),
  );
}

function insideGroup(ground: WithScore): readonly Draft[] {
  const { verdict, people, occupation } = ground;
  if (verdict.groupScore === null || Math.abs(verdict.groupScore - verdict.score) < 3) return NONE;
  const group = groupPeople(occupation.group);
  if (group === people) return NONE;
  const [mine, theirs] = [own(ground), pointsOf(ground, occupation.group.isco08, verdict.groupScore)];
  return draft(
    [
      `Statistics count ${people} as ${group}, who score ${theirs.words} for displacement; looked at alone, ${people} score ${mine.words}. Which number would an employer act on, and what goes wrong then?`,
      `${theirs.words} for ${group} as a whole, ${mine.words} for ${people} among them. What about the work itself explains the difference, and what is only bookkeeping?`,
    ],
    [shown(`${mine.words} and ${theirs.words} of 100`, mine, theirs), text('. Displacement scores of job and group.')],
  );
}

function ownEvidence(ground: WithScore): readonly Draft[] {
  const { verdict, people, occupation } = ground;
  if (Math.abs(verdict.evidencePoints) < 1) return NONE;
  const framework = Math.round(verdict.framework);
  const [score, general] = [own(ground), say(ground, ['verdict-framework', occupation.key, framework], `${framework}`)];
  if (score.words === general.words) return NONE;
  const way = verdict.evidencePoints < 0 ? 'down' : 'up';
  return draft(
    [
      `General measures alone put ${people} at ${general.words}; studies of the job itself move that ${way} to ${score.words}. Which would you trust more with your own career, and why?`,
      `Indices say ${general.words} for ${people}, the evidence on the job says ${score.words}. What can a study of ${people} see that no index can, and the other way round?`,
    ],
    [
      shown(`${general.words} before and ${score.words} after the evidence about the job itself`, general, score),
      text('.'),
    ],
  );
}

function shield(ground: WithScore): readonly Draft[] {
  const last = byPoints(ground).at(-1);
  if (last === undefined || ground.verdict.contributions[last] > -1) return NONE;
  const [part, score, { people }] = [partOf(ground, last), own(ground), ground];
  return draft(
    [
      `What protects ${people} most in our score is ${PULL[last]} (${part.words} points). Who could wear that down within ten years, and who would fight for it?`,
      `Our ${score.words} for ${people} leans on ${PULL[last]} (${part.words} points). What would be the first sign that this no longer holds?`,
    ],
    partsContext(ground, part),
  );
}

function push(ground: WithScore): readonly Draft[] {
  const [first] = byPoints(ground);
  if (first === undefined || ground.verdict.contributions[first] < 1) return NONE;
  const [part, score, { people }] = [partOf(ground, first), own(ground), ground];
  return draft(
    [
      `The hardest push on ${people} comes from ${PUSH[first]}: ${part.words} of the points in a score of ${score.words}. What could they do about that one themselves, and what only others?`,
      `If ${PUSH[first]} (${part.words} points) is what weighs on ${people}, why are they still here, and how long does that reason last?`,
    ],
    partsContext(ground, part),
  );
}
