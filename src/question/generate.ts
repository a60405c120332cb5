import { judge } from '../occupation/judge.ts';
import { occupationOf, type Occupation } from '../occupation/occupation.ts';
import { lineText } from '../reply-text.ts';
import type { Inline } from '../reply.ts';
import type { ResearchBase } from '../research/parse.ts';
import { BESIDE_FORMS } from './beside-form.ts';
import { EVIDENCE_FORMS } from './evidence-form.ts';
import { EXPOSURE_FORMS } from './exposure-form.ts';
import { FACT_FORMS } from './fact-form.ts';
import type { Draft, Form } from './form.ts';
import { groundOf, type Ground } from './ground.ts';
import { turned } from './hash.ts';
import { MISSING_FORMS } from './missing-form.ts';
import { groupPeople, peopleOf } from './people.ts';
import { LONGEST_CONTEXT, LONGEST_TEXT, type Question } from './question.ts';
import { RECORD_FORMS } from './record-form.ts';
import { REGION_FORMS } from './region-form.ts';
import { SAYS_THEY, thenThey } from './pronoun.ts';
import { SCORE_FORMS } from './score-form.ts';
import { createKept, shingles } from './similarity.ts';
import { TASK_ALONE_FORMS } from './task-alone-form.ts';
import { TASK_PAIR_FORMS } from './task-form.ts';
import { THREAT_FORMS } from './threat-form.ts';
import { US_FORMS } from './us-form.ts';

/** Where two questions are alike the earlier one stays, so what is most the job's own comes first. */
const FORMS: readonly Form[] = [
  ...THREAT_FORMS,
  ...FACT_FORMS,
  ...TASK_PAIR_FORMS,
  ...TASK_ALONE_FORMS,
  ...EXPOSURE_FORMS,
  ...SCORE_FORMS,
  ...BESIDE_FORMS,
  ...RECORD_FORMS,
  ...US_FORMS,
  ...REGION_FORMS,
  ...EVIDENCE_FORMS,
  ...MISSING_FORMS,
];

/**
 * All discussion questions about an occupation, no two of them near-duplicates, in a fixed order. Pure: the same
 * research base gives the same questions. A unit group leaves out what the profile of the same name asks word for word.
 */
export function questionsOf(base: ResearchBase, occupation: Occupation): readonly Question[] {
  const taken = new Set(namesakes(base, occupation).flatMap((other) => allOf(base, other).map(({ text }) => text)));
  return allOf(base, occupation).filter(({ text }) => !taken.has(text));
}

function allOf(base: ResearchBase, occupation: Occupation): readonly Question[] {
  const ground = groundOf(base, judge(base, occupation));
  const questions: Question[] = [];
  const kept = createKept();
  for (const [i, form] of FORMS.entries()) {
    for (const draft of form.ask(ground)) {
      const question = settled(ground, form, { draft, at: ground.seed + i });
      if (question === undefined) continue;
      const marks = shingles(question.text, ground.people);
      if (kept.hasLike(marks)) continue;
      kept.add(marks);
      questions.push(question);
    }
  }
  return questions;
}

/** Profiles that go by the name of their unit group. */
function namesakes(base: ResearchBase, occupation: Occupation): readonly Occupation[] {
  if (occupation.kind === 'profile') return [];
  return [...base.profiles.values()]
    .filter((profile) => profile.isco08 === occupation.key)
    .flatMap((profile) => occupationOf(base, profile.slug) ?? [])
    .filter((profile) => peopleOf(profile) === groupPeople(occupation.group));
}

/** The question of an id that is among those of `questionsOf`, made by its form alone; undefined where no form makes it. */
export function questionNamed(base: ResearchBase, occupation: Occupation, id: string): Question | undefined {
  const ground = groundOf(base, judge(base, occupation));
  const name = id.slice(occupation.key.length + 1);
  for (const [i, form] of FORMS.entries()) {
    if (name !== form.id && !name.startsWith(`${form.id}-`)) continue;
    const draft = form.ask(ground).find(({ part }) => name === named(form, part));
    if (draft !== undefined) return settled(ground, form, { draft, at: ground.seed + i });
  }
  return undefined;
}

function named({ id }: Form, part: string): string {
  return part === '' ? id : `${id}-${part}`;
}

type Chosen = { readonly draft: Draft; readonly at: number };

/** The first wording, counted from the occupation's turn, that is short enough. */
function settled(ground: Ground, form: Form, { draft, at }: Chosen): Question | undefined {
  const { base, occupation } = ground;
  const text = wording(ground, form, { draft, at });
  if (text === undefined || lineText(base, draft.context).length > LONGEST_CONTEXT) return undefined;
  const facts = [...new Set([...draft.context.flatMap(idsIn), ...draft.facts.map((fact) => fact.id)])];
  const sources = [...draft.context.flatMap(sourcesIn), ...draft.facts.map((fact) => fact.source)];
  return {
    id: `${occupation.key}/${named(form, draft.part)}`,
    occupation: occupation.key,
    isco08: occupation.group.isco08,
    layer: draft.layer ?? form.layer,
    depth: draft.depth ?? form.depth,
    text,
    context: draft.context,
    facts,
    sources: [...new Set(sources)],
    regions: draft.regions,
  };
}

function wording({ people }: Ground, { id }: Form, { draft, at }: Chosen): string | undefined {
  for (const words of turned(draft.texts, at)) {
    const said = capital(SAYS_THEY.has(id) ? thenThey(words, people) : words);
    if (said.length <= LONGEST_TEXT) return said;
  }
  return undefined;
}

function idsIn(node: Inline): readonly string[] {
  if (node.type === 'figure') return node.figures.map((figure) => figure.fact);
  if (node.type === 'finding') return [node.fact.id];
  return node.type === 'cite' ? node.facts.map((fact) => fact.id) : [];
}

function sourcesIn(node: Inline): readonly string[] {
  if (node.type === 'figure') return node.figures.map((figure) => figure.source);
  return node.type === 'finding' || node.type === 'cite' ? [node.source.id] : [];
}

/** The first letter in upper case, inside a quotation mark too. */
function capital(words: string): string {
  return words.replace(/^“?\p{Ll}/u, (start) => start.toUpperCase());
}
