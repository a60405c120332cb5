import { z } from 'zod';

/** The six parts of the displacement score, in the order in which they are shown. */
export const DIMENSIONS = ['exposure', 'embodiment', 'social', 'regulation', 'deployment', 'economics'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** What a fact or claim can be about: a dimension, or something that no dimension holds. */
export const TOPICS = [...DIMENSIONS, 'outcome', 'outlook', 'regional', 'classification'] as const;

export const STANDINGS = ['stated', 'derived', 'estimate'] as const;
export type Standing = (typeof STANDINGS)[number];

/**
 * Units of figures. `score` is the displacement score, 0 to 100, and `points` are points on it or of percent; `index` is a
 * value of someone's index (mostly 0 to 1); `share` is 0 to 1; `percent` may be above 100; `usd-year` is pay a year.
 */
export const UNITS = [
  'share',
  'percent',
  'points',
  'score',
  'jobs',
  'usd',
  'usd-year',
  'index',
  'count',
  'rank',
  'times',
  'year',
  'years',
  'months',
  'days',
  'hours',
  'minutes',
  'number',
] as const;
export type Unit = (typeof UNITS)[number];

const isco08 = z.string().regex(/^\d{4}$/);
const soc2018 = z.string().regex(/^\d{2}-\d{4}$/);
const share = z.number().min(0).max(1);
const text = z.string().min(1);

export const sourceSchema = z.strictObject({
  id: text,
  title: text,
  publisher: text,
  year: z.int().min(1950).max(2026),
  kind: text,
  /** Null only for our own score, which is no publication: its method answer stands in for an address. */
  url: z.url().nullable(),
  /** seen: the address was opened; memory: it is to be opened once before publication-grade use. */
  urlStatus: z.enum(['seen', 'memory']),
  licence: text,
  /** What it measures. */
  measures: text,
  limits: text,
});
export type Source = z.infer<typeof sourceSchema>;

export const factSchema = z.strictObject({
  id: text,
  finding: text,
  measures: text,
  source: text,
  place: text,
  standing: z.enum(['stated', 'derived']),
  stance: z.enum(['threat', 'resilience', 'context']),
  topic: z.enum(TOPICS),
  role: z.enum(['core', 'framework']),
  /** ISCO-08 codes of 1 to 4 digits (a code stands for everything below it), or the single word all. */
  codes: z.array(z.string().regex(/^(all|\d{1,4})$/)).min(1),
  profiles: z.array(text),
  regions: z.array(text).min(1),
  confidence: z.enum(['verified', 'unverified']),
  /** primary: read at the source; secondary: read in someone else's report of it; none: from memory. */
  checked: z.enum(['primary', 'secondary', 'none']),
  checkedUrl: z.url().nullable(),
  /** Every number in the finding, in reading order. */
  figures: z.array(z.strictObject({ value: z.number(), unit: z.enum(UNITS), text })),
});
export type Fact = z.infer<typeof factSchema>;

export const claimSchema = z.strictObject({
  id: z.string().regex(/^[TR]\d{2}$/),
  side: z.enum(['threat', 'resilience']),
  name: text,
  topic: z.enum(TOPICS),
  definition: text,
  wordings: z.array(text).min(1),
  supporting: z.array(text),
  rebutting: z.array(text),
  reply: text,
  scheme: text,
  questions: z.array(text).min(1),
  strong: z.array(z.string()),
  weak: z.array(z.string()),
});
export type Claim = z.infer<typeof claimSchema>;

export const countrySchema = z.strictObject({
  iso3: z.string().length(3),
  name: text,
  /** Other names and demonyms, lower case. */
  aliases: z.array(text),
  region: text,
  income: z.enum(['Low income', 'Lower middle income', 'Upper middle income', 'High income']).nullable(),
  /** US dollars, 2024. */
  outputPerWorkingAge: z.number().positive().nullable(),
  /** Percent of working-age people who use generative AI, first quarter of 2026. */
  aiUsersPercent: z.number().min(0).max(100).nullable(),
});
export type Country = z.infer<typeof countrySchema>;

/** One task of a unit group: its id (`2512.3`), our own wording, and the ILO's scores of 2025 and 2023. */
const taskSchema = z.strictObject({ id: text, words: text, score: share, score2023: share.nullable() });
export type Task = z.infer<typeof taskSchema>;

/** A group of ISCO-08 above the unit groups. */
const groupSchema = z.strictObject({ code: z.string().regex(/^\d{1,3}$/), title: text });

export const unitGroupSchema = z.strictObject({
  isco08,
  title: text,
  minor: groupSchema,
  subMajor: groupSchema,
  major: groupSchema,
  skillLevel: z.int().min(1).max(4),
  /** ILO Working Paper 140; null for the nine groups that it leaves out. */
  ilo: z
    .strictObject({
      mean: share,
      sd: share,
      category: z.enum([
        'Not Exposed',
        'Minimal Exposure',
        'Exposed: Gradient 1',
        'Exposed: Gradient 2',
        'Exposed: Gradient 3',
        'Exposed: Gradient 4',
      ]),
      mean2023: share.nullable(),
      tasks: z.array(taskSchema).min(1),
    })
    .nullable(),
  /** US occupations that stand beside the group, best link first. */
  us: z.array(z.strictObject({ soc2018, route: z.enum(['bls', 'nesta', 'esco']), primary: z.boolean() })).min(1),
});
export type UnitGroup = z.infer<typeof unitGroupSchema>;

export const usOccupationSchema = z.strictObject({
  soc2018,
  title: text,
  /** Share of tasks exposed, E1 plus half of E2; people's ratings and GPT-4's. */
  eloundouHuman: share.nullable(),
  eloundouGpt4: share.nullable(),
  microsoftApplicability: share.nullable(),
  observedExposure: share.nullable(),
  /** Share of the classified Claude conversations that automate; null where use is under 0.05 % of conversations. */
  automationShare: share.nullable(),
  jobs2024: z.number().nonnegative().nullable(),
  jobs2034: z.number().nonnegative().nullable(),
  projectedChangePercent: z.number().min(-100).nullable(),
  openingsPerYear: z.number().nonnegative().nullable(),
  medianWageUsd: z.number().positive().nullable(),
  /** Shares of the work in bodily activities, and in activities with people. */
  bodilyShare: share.nullable(),
  peopleShare: share.nullable(),
  /** How much of the work repeats the same tasks, 0 to 1. */
  repeating: share.nullable(),
  /** Percent of workers who need a licence, where the survey publishes it. */
  licencePercent: z.number().min(0).max(100).nullable(),
  /** Wage and salary jobs by year; no self-employed. */
  jobsByYear: z.record(z.string().regex(/^20\d\d$/), z.number().nonnegative()),
  /** Set where the publisher counts several occupations together: the group's title. */
  countedWith: z.string().nullable(),
});
export type UsOccupation = z.infer<typeof usOccupationSchema>;

export const profileSchema = z.strictObject({
  slug: z.string().regex(/^[a-z0-9-]+$/),
  title: text,
  aliases: z.array(text),
  isco08,
  /** Unit groups shown beside it. */
  besides: z.array(isco08),
  /** US occupations whose mean stands for the job; empty: the unit group's score stands in. */
  us: z.array(soc2018),
  /** Why the unit group alone serves this job badly. */
  why: text,
  /** Ids of facts about this very job. */
  facts: z.array(text),
  /** What protects and what threatens it: each threat with the reason why it is or is not sufficient. */
  threats: z.array(z.strictObject({ threat: text, sufficient: z.boolean(), because: text, facts: z.array(text) })),
  /** Publications, registers or bodies that would settle what is open. */
  settle: z.array(text).min(1),
});
export type Profile = z.infer<typeof profileSchema>;

const pointsSchema = z.strictObject({
  exposure: z.number(),
  embodiment: z.number(),
  social: z.number(),
  regulation: z.number(),
  deployment: z.number(),
  economics: z.number(),
});
export type Points = z.infer<typeof pointsSchema>;

const scoreSchema = z.strictObject({
  /** Contribution of each dimension in points, one decimal. */
  points: pointsSchema,
  /** Mid-rank percentile in each dimension, 0 to 1. */
  position: pointsSchema,
  /** 80 % range of the framework score over measures and weights. */
  low: z.number(),
  high: z.number(),
  /** Figures found, of the most there can be. */
  measures: z.int(),
  /** Dimensions in which a part was taken from the nearest relatives. */
  borrowed: z.array(z.enum(DIMENSIONS)),
  /** Points that the economic tipping point moves by at each of the wage levels `costRatios`, one decimal. */
  costShift: z.array(z.number()),
});
export type Score = z.infer<typeof scoreSchema>;

export const scoresSchema = z.strictObject({
  /** The score before any dimension is counted. */
  base: z.number(),
  measuresPossible: z.int(),
  /** Wage levels relative to the United States, ascending; 1 is among them. */
  costRatios: z.array(z.number().positive()),
  /** The most points that the use of AI can add or take over the whole scale of positions. */
  usePointsAtMost: z.number().positive(),
  unitGroups: z.record(isco08, scoreSchema),
  us: z.record(soc2018, scoreSchema),
});

export type Scores = z.infer<typeof scoresSchema>;

export const backtestSchema = z.strictObject({
  /** Shares of the economic tipping point, chosen on the jobs of 2012 to 2019. */
  shares: z.strictObject({ cost: share, demand: share, trend: share }),
  /** Spearman rank correlation with the log change of US jobs; negative means it worked. */
  rows: z.array(
    z.strictObject({
      id: text,
      measure: text,
      from: z.int(),
      to: z.int(),
      units: z.int(),
      rho: z.number(),
      low: z.number(),
      high: z.number(),
      rhoByJobs: z.number(),
    }),
  ),
  bands: z.array(
    z.strictObject({
      band: text,
      from: z.int(),
      to: z.int(),
      units: z.int(),
      medianChangePercent: z.number(),
      shrankPercent: z.number(),
      lostQuarterPercent: z.number(),
    }),
  ),
});

export type Backtest = z.infer<typeof backtestSchema>;

/** The kinds of figure that come from a published table, one cell an occupation or country. */
export const measureSchema = z.strictObject({
  id: text,
  label: text,
  unit: z.enum(UNITS),
  source: text,
  place: text,
  year: z.int(),
  region: text,
  standing: z.enum(STANDINGS),
  /** How it was made, where it is not stated as it stands. */
  rule: z.string().nullable(),
});
export type Measure = z.infer<typeof measureSchema>;

export const releaseSchema = z.strictObject({
  id: text,
  date: z.iso.date(),
  inputs: z.record(z.string(), z.string().length(64)),
  outputs: z.record(z.string(), z.string().length(64)),
});
export type Release = z.infer<typeof releaseSchema>;
