import { seedOf } from './hash.ts';
import type { Depth, Layer, Question } from './question.ts';

/** What a question may be about; what is absent is free. */
export type QuestionFilter = {
  readonly layer?: Layer;
  readonly depth?: Depth;
  /** ISCO-08 code or profile slug. */
  readonly occupation?: string;
  /** Beginning of the ISCO-08 code. */
  readonly group?: string;
  /** Name of a place that the question is about. */
  readonly region?: string;
  /** Id of a source that it rests on. */
  readonly source?: string;
};

/** The questions of a pool that a filter lets through, in their order. */
export function filterQuestions(pool: readonly Question[], filter: QuestionFilter): readonly Question[] {
  return pool.filter(
    (question) =>
      (filter.layer === undefined || question.layer === filter.layer) &&
      (filter.depth === undefined || question.depth === filter.depth) &&
      (filter.occupation === undefined || question.occupation === filter.occupation) &&
      (filter.group === undefined || question.isco08.startsWith(filter.group)) &&
      (filter.region === undefined || question.regions.includes(filter.region)) &&
      (filter.source === undefined || question.sources.includes(filter.source)),
  );
}

/** The pool in the order in which a seed asks it: each question once, layers taking turns while they last. */
export function orderOf(pool: readonly Question[], seed: number): readonly Question[] {
  const shuffled = pool
    .map((question) => ({ question, at: seedOf(`${seed} ${question.id}`) }))
    .sort((a, b) => a.at - b.at || (a.question.id < b.question.id ? -1 : 1))
    .map(({ question }) => question);
  const turns = new Map<string, number>();
  return shuffled
    .map((question, i) => {
      const turn = turns.get(question.layer) ?? 0;
      turns.set(question.layer, turn + 1);
      return { question, turn, i };
    })
    .sort((a, b) => a.turn - b.turn || a.i - b.i)
    .map(({ question }) => question);
}

/** The next question of a seed's order that is not among the ids asked; undefined once all have been. */
export function draw(pool: readonly Question[], asked: ReadonlySet<string>, seed: number): Question | undefined {
  return orderOf(pool, seed).find((question) => !asked.has(question.id));
}
