import type { InputName } from '../inputs.ts';
import {
  activityShare,
  average,
  BODILY,
  column,
  columnsMean,
  fromOews,
  fromOnet,
  fromSoc2010,
  jobs2024,
  medianWages,
  negate,
  PEOPLE,
} from './figure.ts';
import { licenceOnRecord } from './licence.ts';
import type { System } from './space.ts';
import { cell, type Figures, type Tables } from './table.ts';

/** What is averaged before anything else; exposure has three parts of its own. */
export const PARTS = [
  'exposure',
  'routine',
  'automation',
  'embodiment',
  'social',
  'regulation',
  'deployment',
  'economics',
] as const;
export type Part = (typeof PARTS)[number];

export type Measure = {
  readonly part: Part;
  readonly name: string;
  readonly system: System;
  /** Higher means more of the part. */
  readonly figures: Figures;
};

/** Every published measure that was found, whatever its licence, in the order of the first prototype. */
export function allMeasures(tables: Tables): readonly Measure[] {
  return [
    ...exposure(tables),
    ...routine(tables),
    ...embodiment(tables),
    ...social(tables),
    { part: 'regulation', name: 'licence', system: 'soc', figures: licenceOnRecord(tables) },
    italian(tables, { part: 'regulation', name: 'error_and_safety', questions: LIABILITY }),
    ...deployment(tables),
    ...economics(tables),
  ];
}

type Col = (table: InputName, value: string, key?: string) => Figures;
const columns =
  (tables: Tables): Col =>
  (table, value, key = 'soc2018') =>
    column(tables, { table, key, value });

function exposure(tables: Tables): readonly Measure[] {
  const col = columns(tables);
  const eloundou = average(
    fromOnet(tables, 'data/eloundou_gpt_exposure.csv', 'gpt4_beta'),
    fromOnet(tables, 'data/eloundou_gpt_exposure.csv', 'human_beta'),
  );
  const felten = fromSoc2010(tables, col('data/felten_aioe.csv', 'aioe_language', 'soc2010'));
  const eisfeldt = fromSoc2010(tables, col('data/eisfeldt_genai_exposure.csv', 'exposure_total', 'soc2010'));
  const ilo = col('data/ilo_genai_occupations.csv', 'mean_score_2025', 'isco08');
  return [
    { part: 'exposure', name: 'ilo_2025', system: 'isco4', figures: ilo },
    { part: 'exposure', name: 'eloundou_beta', system: 'soc', figures: eloundou },
    { part: 'exposure', name: 'felten_language', system: 'soc', figures: felten },
    { part: 'exposure', name: 'eisfeldt_total', system: 'soc', figures: eisfeldt },
  ];
}

function routine(tables: Tables): readonly Measure[] {
  const col = columns(tables);
  const context = (value: string): Figures => col('data/dimensions/onet_work_context.csv', value);
  const brookings = fromOews(tables, col('data/dimensions/brookings_automation_2019.csv', 'automation_potential'));
  const freyOsborne = fromSoc2010(tables, col('data/frey_osborne_2013.csv', 'probability', 'soc2010'));
  return [
    { part: 'routine', name: 'onet_repeating', system: 'soc', figures: context('repeating_same_tasks') },
    { part: 'routine', name: 'onet_structured', system: 'soc', figures: negate(context('freedom_to_set_tasks')) },
    { part: 'routine', name: 'onet_automation', system: 'soc', figures: context('degree_of_automation') },
    {
      part: 'routine',
      name: 'job_zone_low',
      system: 'soc',
      figures: negate(col('data/onet_occupations.csv', 'job_zone')),
    },
    { part: 'automation', name: 'brookings_2019', system: 'soc', figures: brookings },
    { part: 'automation', name: 'frey_osborne_2013', system: 'soc', figures: freyOsborne },
  ];
}

/** Questions of the Italian survey on occupations that stand for bodily work, for people and for liability. */
export const BODY = [
  'd_manual_dexterity',
  'g_general_physical',
  'g_handling_objects',
  'h_hands_on_objects',
  'h_bending',
  'h_walking',
];
export const CARE = [
  'g_assisting_caring',
  'h_face_to_face',
  'h_physical_proximity',
  'g_relationships',
  'g_teaching',
  'h_conflict',
];
export const LIABILITY = ['h_consequence_of_error', 'h_responsible_for_safety', 'h_impact_of_decisions'];

type Asked = { readonly part: Part; readonly name: string; readonly questions: readonly string[] };

function italian(tables: Tables, { part, name, questions }: Asked): Measure {
  const figures = columnsMean(tables('data/dimensions/icp_italy_isco3.csv'), 'isco08_3', questions);
  return { part, name, system: 'isco3', figures };
}

function embodiment(tables: Tables): readonly Measure[] {
  const col = columns(tables);
  const jrc = negate(col('data/dimensions/jrc_telework_isco3.csv', 'technically_teleworkable', 'isco08_3'));
  const standing = col('data/dimensions/bls_ors_2018.csv', 'standing_walking_percent_of_day');
  const home = negate(col('data/dimensions/dingel_neiman_teleworkable.csv', 'teleworkable'));
  return [
    { part: 'embodiment', name: 'onet_activities', system: 'soc', figures: activityShare(tables, BODILY) },
    { part: 'embodiment', name: 'ors_standing', system: 'soc', figures: standing },
    italian(tables, { part: 'embodiment', name: 'icp_body', questions: BODY }),
    { part: 'embodiment', name: 'not_teleworkable', system: 'soc', figures: home },
    { part: 'embodiment', name: 'jrc_physical', system: 'isco3', figures: jrc },
  ];
}

function social(tables: Tables): readonly Measure[] {
  const col = columns(tables);
  const names = ['social_perceptiveness', 'service_orientation', 'negotiation', 'instructing'];
  const skills = columnsMean(tables('data/dimensions/onet_skills_importance.csv'), 'soc2018', names);
  const contact = col('data/dimensions/onet_contact.csv', 'physical_proximity');
  const jrc = col('data/dimensions/jrc_telework_isco3.csv', 'social_interaction', 'isco08_3');
  return [
    { part: 'social', name: 'onet_activities', system: 'soc', figures: activityShare(tables, PEOPLE) },
    { part: 'social', name: 'onet_skills', system: 'soc', figures: skills },
    { part: 'social', name: 'onet_contact', system: 'soc', figures: contact },
    italian(tables, { part: 'social', name: 'icp_people', questions: CARE }),
    { part: 'social', name: 'jrc_social', system: 'isco3', figures: jrc },
  ];
}

function deployment(tables: Tables): readonly Measure[] {
  const col = columns(tables);
  const observed = fromOews(tables, col('data/anthropic_observed_exposure.csv', 'observed_exposure'));
  const microsoft = fromOews(tables, col('data/microsoft_ai_applicability.csv', 'applicability'));
  const openai = fromOews(tables, col('data/dimensions/openai_use_soc.csv', 'work_in_used_activities'));
  return [
    { part: 'deployment', name: 'anthropic_observed', system: 'soc', figures: observed },
    { part: 'deployment', name: 'claude_per_worker', system: 'soc', figures: claudePerWorker(tables) },
    { part: 'deployment', name: 'microsoft_applicability', system: 'soc', figures: microsoft },
    { part: 'deployment', name: 'chatgpt_activities', system: 'soc', figures: openai },
  ];
}

/** Conversations per job; none seen counts as 0, but codes that are new in 2018 stay without a figure. */
function claudePerWorker(tables: Tables): Figures {
  const jobs = jobs2024(tables);
  const out = new Map<string, number>();
  for (const [code, value] of columns(tables)('data/anthropic_claude_usage.csv', 'conversation_share_percent')) {
    const workers = jobs.get(code);
    if (workers) out.set(code, value / workers);
  }
  for (const row of tables('data/crosswalk_soc2010_soc2018.csv')) {
    const code = cell(row, 'soc2010');
    if (jobs.has(code) && !out.has(code)) out.set(code, 0);
  }
  return out;
}

/** Our assumptions: US dollars an hour of work replaced, for work with information and for work done in person. */
const DIGITAL_COST = 3;
const PRESENT_COST = 20;
/** What an employer pays for a dollar of wage. */
const ON_COSTS = 1.3;

function economics(tables: Tables): readonly Measure[] {
  const present = activityShare(tables, [...BODILY, ...PEOPLE]);
  const cost = new Map<string, number>();
  for (const [code, wage] of medianWages(tables)) {
    const share = present.get(code);
    if (share === undefined) continue;
    const machine = DIGITAL_COST * (1 - share) + PRESENT_COST * share;
    cost.set(code, Math.log(((wage / 2080) * ON_COSTS) / machine));
  }
  const demand = fromOews(tables, columns(tables)('data/bls_projections_2024_34.csv', 'change_percent'));
  return [
    { part: 'economics', name: 'cost_ratio', system: 'soc', figures: cost },
    { part: 'economics', name: 'no_growth', system: 'soc', figures: negate(demand) },
  ];
}
