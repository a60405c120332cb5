import { seedOf } from './hash.ts';
import type { Question } from './question.ts';

type Drawn = Pick<Question, 'id' | 'layer'>;

/** The pool in the order in which a seed asks it: each question once, layers taking turns while they last. */
export function orderOf<T extends Drawn>(pool: readonly T[], seed: number): readonly T[] {
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
export function draw<T extends Drawn>(pool: readonly T[], asked: ReadonlySet<string>, seed: number): T | undefined {
  return orderOf(pool, seed).find((question) => !asked.has(question.id));
}
