import { occupationOf, type Occupation } from '../occupation/occupation.ts';
import type { ResearchBase } from '../research/parse.ts';
import { draw, filterQuestions, type QuestionFilter } from './draw.ts';
import { questionsOf } from './generate.ts';
import { seedOf } from './hash.ts';
import type { Question } from './question.ts';

/** Every question that a filter lets through. Without an occupation or group that is all of them: keep it, or draw lazily. */
export function questionPool(base: ResearchBase, filter: QuestionFilter): readonly Question[] {
  return filterQuestions(
    occupationsFor(base, filter).flatMap((occupation) => questionsOf(base, occupation)),
    filter,
  );
}

type Asked = { readonly asked: ReadonlySet<string>; readonly seed: number };

/**
 * The next question over many occupations without making the whole pool: the occupation asked about least comes next,
 * in an order given by the seed, and within it the seed's order of questions. Undefined once all have been asked.
 */
export function drawAcross(base: ResearchBase, filter: QuestionFilter, { asked, seed }: Asked): Question | undefined {
  const times = Map.groupBy(asked, (id) => id.slice(0, id.indexOf('/')));
  const order = occupationsFor(base, filter)
    .map((occupation) => ({
      occupation,
      times: times.get(occupation.key)?.length ?? 0,
      at: seedOf(`${seed} ${occupation.key}`),
    }))
    .sort((a, b) => a.times - b.times || a.at - b.at || (a.occupation.key < b.occupation.key ? -1 : 1));
  for (const { occupation } of order) {
    const found = draw(filterQuestions(questionsOf(base, occupation), filter), asked, seed);
    if (found !== undefined) return found;
  }
  return undefined;
}

function occupationsFor(base: ResearchBase, { occupation, group }: QuestionFilter): readonly Occupation[] {
  const keys = occupation === undefined ? [...base.unitGroups.keys(), ...base.profiles.keys()] : [occupation];
  return keys
    .flatMap((key) => occupationOf(base, key) ?? [])
    .filter((each) => group === undefined || each.group.isco08.startsWith(group));
}
