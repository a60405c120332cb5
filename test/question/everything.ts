import { occupationOf, type Occupation } from '../../src/occupation/occupation.ts';
import { questionsOf } from '../../src/question/generate.ts';
import type { Question } from '../../src/question/question.ts';
import { parseResearchBase } from '../../src/research/parse.ts';
import { readRaw } from '../research/read-base.ts';

export const base = parseResearchBase(readRaw());

export type Asked = { readonly occupation: Occupation; readonly questions: readonly Question[] };

/** The occupation of a key that is known to exist. */
export function occupation(key: string): Occupation {
  const found = occupationOf(base, key);
  if (found === undefined) throw new Error(`no occupation ${key}`);
  return found;
}

/** The questions of every unit group and every profile. */
export const everything: readonly Asked[] = [...base.unitGroups.keys(), ...base.profiles.keys()].map((key) => ({
  occupation: occupation(key),
  questions: questionsOf(base, occupation(key)),
}));
