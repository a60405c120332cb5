import { occupationOf, type Occupation } from '../occupation/occupation.ts';
import type { ResearchBase } from '../research/parse.ts';
import { draw } from './draw.ts';
import { filterQuestions, type Mark, type QuestionFilter } from './filter.ts';
import { questionNamed, questionsOf } from './generate.ts';
import { seedOf } from './hash.ts';
import type { Question } from './question.ts';

type Asked = {
  readonly asked: ReadonlySet<string>;
  readonly seed: number;
  /** The most occupations whose questions are made for the first time: a filter that fits hardly any would make all. */
  readonly fresh: number;
};

/** Every generated question, made when it is needed. */
export type Pool = {
  /**
   * The next question that a filter lets through: the occupation asked about least comes next, in an order given by the
   * seed, and within it the seed's order of questions. Undefined once all have been asked, or where none is found among those looked at.
   */
  readonly draw: (filter: QuestionFilter, asked: Asked) => Question | undefined;
  /** The question of an id; undefined where this release of the data asks no such thing. */
  readonly find: (id: string) => Question | undefined;
  /** All questions about an occupation. */
  readonly about: (occupation: string) => readonly Question[];
};

/** The pool of a research base. It keeps what filters look at, a few megabytes at most, and makes the words anew. */
export function createPool(base: ResearchBase): Pool {
  const held = new Map<string, readonly Mark[]>();
  const marksOf = (occupation: Occupation): readonly Mark[] => {
    const known = held.get(occupation.key) ?? questionsOf(base, occupation).map(markOf);
    held.set(occupation.key, known);
    return known;
  };
  const about = (key: string): readonly Question[] => {
    const occupation = occupationOf(base, key);
    return occupation === undefined ? [] : questionsOf(base, occupation);
  };
  const find = (id: string): Question | undefined => {
    const occupation = occupationOf(base, occupationIn(id));
    const known = occupation !== undefined && marksOf(occupation).some((mark) => mark.id === id);
    return known ? questionNamed(base, occupation, id) : undefined;
  };
  return {
    find,
    about,
    draw: (filter, { asked, seed, fresh }) => {
      let looked = 0;
      for (const occupation of inTurn(occupationsFor(base, filter), { asked, seed })) {
        if (!held.has(occupation.key) && (looked += 1) > fresh) continue;
        const found = draw(filterQuestions(base, marksOf(occupation), filter), asked, seed);
        if (found !== undefined) return find(found.id);
      }
      return undefined;
    },
  };
}

function markOf({ id, layer, depth, occupation, isco08, regions, sources }: Question): Mark {
  return { id, layer, depth, occupation, isco08, regions, sources };
}

function occupationIn(id: string): string {
  return id.slice(0, id.indexOf('/'));
}

function inTurn(occupations: readonly Occupation[], { asked, seed }: Omit<Asked, 'fresh'>): readonly Occupation[] {
  const times = Map.groupBy(asked, occupationIn);
  return occupations
    .map((occupation) => ({
      occupation,
      times: times.get(occupation.key)?.length ?? 0,
      at: seedOf(`${seed} ${occupation.key}`),
    }))
    .sort((a, b) => a.times - b.times || a.at - b.at || (a.occupation.key < b.occupation.key ? -1 : 1))
    .map(({ occupation }) => occupation);
}

function occupationsFor(base: ResearchBase, { occupation, groups }: QuestionFilter): readonly Occupation[] {
  const keys = occupation === undefined ? [...base.unitGroups.keys(), ...base.profiles.keys()] : [occupation];
  return keys
    .flatMap((key) => occupationOf(base, key) ?? [])
    .filter((each) => groups === undefined || groups.some((group) => each.group.isco08.startsWith(group)));
}
