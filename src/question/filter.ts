import { z } from 'zod';
import { PUBLICATIONS } from '../intent/publication.ts';
import { regionNamed } from '../occupation/place.ts';
import type { ResearchBase } from '../research/parse.ts';
import { DEPTHS, LAYERS, type Question } from './question.ts';

/** What a question may be about; what is absent is free. */
export const filterSchema = z
  .object({
    layer: z.enum(LAYERS).optional(),
    depth: z.enum(DEPTHS).optional(),
    /** ISCO-08 code or profile slug. */
    occupation: z.string().max(60).optional(),
    /** Beginnings of ISCO-08 codes, one of which must fit. */
    groups: z.array(z.string().max(4)).max(10).readonly().optional(),
    /** Name of a country, or of a group of countries, that the question is about. */
    region: z.string().max(80).optional(),
    /** Id of a source that it rests on, or name of a publication. */
    source: z.string().max(60).optional(),
  })
  .readonly();
export type QuestionFilter = z.infer<typeof filterSchema>;

/** What of a question decides whether a filter lets it through. */
export type Mark = Pick<Question, 'id' | 'layer' | 'depth' | 'occupation' | 'isco08' | 'regions' | 'sources'>;

/** The questions of a list that a filter lets through, in their order. */
export function filterQuestions<T extends Mark>(
  base: ResearchBase,
  questions: readonly T[],
  filter: QuestionFilter,
): readonly T[] {
  const { layer, depth, occupation, groups } = filter;
  const [places, sources] = [placesOf(base, filter.region), sourcesOf(base, filter.source)];
  return questions.filter(
    (question) =>
      (layer === undefined || question.layer === layer) &&
      (depth === undefined || question.depth === depth) &&
      (occupation === undefined || question.occupation === occupation) &&
      (groups === undefined || groups.some((group) => question.isco08.startsWith(group))) &&
      (places === undefined || question.regions.some((region) => places.has(region))) &&
      (sources === undefined || question.sources.some((source) => sources.has(source))),
  );
}

/** The filter without one thing it asks for after another, until it asks for nothing: the narrowest first. */
export function widenings(filter: QuestionFilter): readonly QuestionFilter[] {
  const out: QuestionFilter[] = [filter];
  for (const part of ['depth', 'source', 'layer', 'region', 'occupation', 'groups'] as const) {
    const last = out.at(-1) ?? {};
    if (last[part] === undefined) continue;
    const { [part]: _, ...rest } = last;
    out.push(rest);
  }
  return out;
}

function placesOf(base: ResearchBase, region: string | undefined): ReadonlySet<string> | undefined {
  if (region === undefined) return undefined;
  return new Set([region, ...(regionNamed(base, region)?.countries ?? []).map(({ name }) => name)]);
}

function sourcesOf(base: ResearchBase, name: string | undefined): ReadonlySet<string> | undefined {
  if (name === undefined) return undefined;
  const publication = PUBLICATIONS.find((each) => each.name === name);
  if (publication === undefined) return new Set([name]);
  const written = [...base.sources.values()].filter((source) =>
    publication.words.test(`${source.publisher}; ${source.title}`),
  );
  return new Set(written.map(({ id }) => id));
}
