import { z } from 'zod';
import {
  backtestSchema,
  claimSchema,
  countrySchema,
  factSchema,
  measureSchema,
  profileSchema,
  releaseSchema,
  scoresSchema,
  sourceSchema,
  unitGroupSchema,
  usOccupationSchema,
} from './base.ts';
import type {
  Backtest,
  Claim,
  Country,
  Fact,
  Measure,
  Profile,
  Release,
  Scores,
  Source,
  UnitGroup,
  UsOccupation,
} from './base.ts';

/** The files of the research base in `data/`, each `NAME.json`. */
export const BASE_FILES = [
  'sources',
  'facts',
  'claims',
  'countries',
  'unit-groups',
  'us-occupations',
  'profiles',
  'measures',
  'scores',
  'backtest',
  'release',
] as const;
type BaseFile = (typeof BASE_FILES)[number];

/** The text of each file of the research base. */
export type RawBase = Readonly<Record<BaseFile, string>>;

/** Everything that answers rest on. Maps are in the order of the files. */
export type ResearchBase = {
  readonly sources: ReadonlyMap<string, Source>;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly claims: ReadonlyMap<string, Claim>;
  /** By ISO 3166 code of three letters. */
  readonly countries: ReadonlyMap<string, Country>;
  /** By ISCO-08 code of four digits. */
  readonly unitGroups: ReadonlyMap<string, UnitGroup>;
  /** By SOC 2018 code. */
  readonly usOccupations: ReadonlyMap<string, UsOccupation>;
  /** By slug. */
  readonly profiles: ReadonlyMap<string, Profile>;
  readonly measures: ReadonlyMap<string, Measure>;
  readonly scores: Scores;
  readonly backtest: Backtest;
  readonly release: Release;
};

/** A data file that cannot be used: which, where in it, and what to do. */
export class DataError extends Error {
  readonly file: string;
  readonly path: string;

  constructor(file: string, path: string, problem: string) {
    super(
      `data/${file}: ${path === '' ? '' : `${path}: `}${problem} Run "npm run data", or restore the file as released.`,
    );
    this.name = 'DataError';
    this.file = file;
    this.path = path;
  }
}

/**
 * Reads the research base and checks its shape and that every reference in it leads somewhere.
 * Throws DataError with the file, the place in it and what to do.
 */
export function parseResearchBase(raw: RawBase): ResearchBase {
  const base: ResearchBase = {
    sources: parseRecords(raw, 'sources', { schema: sourceSchema, key: (record) => record.id }),
    facts: parseRecords(raw, 'facts', { schema: factSchema, key: (record) => record.id }),
    claims: parseRecords(raw, 'claims', { schema: claimSchema, key: (record) => record.id }),
    countries: parseRecords(raw, 'countries', { schema: countrySchema, key: (record) => record.iso3 }),
    unitGroups: parseRecords(raw, 'unit-groups', { schema: unitGroupSchema, key: (record) => record.isco08 }),
    usOccupations: parseRecords(raw, 'us-occupations', { schema: usOccupationSchema, key: (record) => record.soc2018 }),
    profiles: parseRecords(raw, 'profiles', { schema: profileSchema, key: (record) => record.slug }),
    measures: parseRecords(raw, 'measures', { schema: measureSchema, key: (record) => record.id }),
    scores: parseFile(raw, 'scores', scoresSchema),
    backtest: parseFile(raw, 'backtest', backtestSchema),
    release: parseFile(raw, 'release', releaseSchema),
  };
  checkReferences(base);
  return base;
}

type Records<T> = { readonly schema: z.ZodType<T>; readonly key: (record: T) => string };

function parseRecords<T>(raw: RawBase, file: BaseFile, { schema, key }: Records<T>): ReadonlyMap<string, T> {
  const records = parseFile(raw, file, z.array(schema));
  const found = new Map(records.map((record) => [key(record), record]));
  if (found.size < records.length) throw new DataError(`${file}.json`, '', 'The same id stands in it twice.');
  return found;
}

function parseFile<T>(raw: RawBase, file: BaseFile, schema: z.ZodType<T>): T {
  const result = schema.safeParse(readJson(raw[file], file));
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new DataError(`${file}.json`, issue?.path.join('.') ?? '', `${issue?.message ?? 'The shape is wrong'}.`);
}

function readJson(text: string, file: BaseFile): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new DataError(
      `${file}.json`,
      '',
      `It is no JSON (${cause instanceof Error ? cause.message : 'unreadable'}).`,
    );
  }
}

function checkReferences(base: ResearchBase): void {
  for (const fact of base.facts.values()) need(base.sources, fact.source, ['facts.json', fact.id]);
  for (const measure of base.measures.values()) need(base.sources, measure.source, ['measures.json', measure.id]);
  for (const claim of base.claims.values()) {
    for (const id of [...claim.supporting, ...claim.rebutting]) need(base.facts, id, ['claims.json', claim.id]);
  }
  for (const group of base.unitGroups.values()) {
    for (const link of group.us) need(base.usOccupations, link.soc2018, ['unit-groups.json', group.isco08]);
  }
  for (const profile of base.profiles.values()) {
    const place = ['profiles.json', profile.slug] as const;
    for (const isco08 of [profile.isco08, ...profile.besides]) need(base.unitGroups, isco08, place);
    for (const soc2018 of profile.us) need(base.usOccupations, soc2018, place);
    for (const id of [...profile.facts, ...profile.threats.flatMap((threat) => threat.facts)])
      need(base.facts, id, place);
  }
  for (const isco08 of Object.keys(base.scores.unitGroups)) need(base.unitGroups, isco08, ['scores.json', isco08]);
  for (const soc2018 of Object.keys(base.scores.us)) need(base.usOccupations, soc2018, ['scores.json', soc2018]);
}

function need(known: ReadonlyMap<string, unknown>, id: string, [file, path]: readonly [string, string]): void {
  if (!known.has(id)) throw new DataError(file, path, `It names ${id}, which does not exist.`);
}
