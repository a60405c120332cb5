import { describe, expect, test } from 'vitest';
import { lineText } from '../../src/reply-text.ts';
import { peopleOf } from '../../src/question/people.ts';
import { questionsOf } from '../../src/question/generate.ts';
import { LAYERS, LONGEST_CONTEXT, LONGEST_TEXT, type Question } from '../../src/question/question.ts';
import { NEAR_DUPLICATE, overlap, shingles } from '../../src/question/similarity.ts';
import { figuresOf, resolveFigure } from '../../src/research/resolve.ts';
import { base, everything, occupation } from './everything.ts';

const all = everything.flatMap(({ questions }) => questions);
const ofKind = (kind: 'profile' | 'unit group') => everything.filter((asked) => asked.occupation.kind === kind);

describe('how many questions there are', () => {
  test('at least 30 for every profile', () => {
    expect(ofKind('profile')).toHaveLength(base.profiles.size);
    for (const {
      occupation: { key },
      questions,
    } of ofKind('profile'))
      expect(questions.length, key).toBeGreaterThanOrEqual(30);
  });

  test('at least 12 for every unit group, the armed forces and those without an ILO score included', () => {
    expect(ofKind('unit group')).toHaveLength(436);
    for (const {
      occupation: { key },
      questions,
    } of ofKind('unit group'))
      expect(questions.length, key).toBeGreaterThanOrEqual(12);
  });

  test('every layer and both depths have some for every occupation', () => {
    for (const {
      occupation: { key },
      questions,
    } of everything) {
      for (const layer of LAYERS)
        expect(questions.filter((question) => question.layer === layer).length, `${key} ${layer}`).toBeGreaterThan(1);
      for (const depth of ['opener', 'deep'])
        expect(questions.filter((question) => question.depth === depth).length, `${key} ${depth}`).toBeGreaterThan(4);
    }
  });
});

describe('a question', () => {
  test('has an id of its own', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  test('rests on facts or figures that resolve to a source', () => {
    for (const { id, facts, sources } of all) {
      expect(facts.length, id).toBeGreaterThan(0);
      for (const fact of facts) expect(resolveFigure(base, fact)?.source.id, `${id}: ${fact}`).toBeTruthy();
      for (const source of sources) expect(base.sources.has(source), `${id}: ${source}`).toBe(true);
    }
  });

  test('is open: one question at the end, that nobody can answer with yes or no', () => {
    for (const { id, text } of all) {
      expect(text.at(-1), id).toBe('?');
      expect(text, id).not.toMatch(/^“?(?:Is|Are|Do|Does|Did|Will|Would|Can|Could|Should|Has|Have)\b/);
      const asked = text.split(/(?<=[.?!]”?)\s+/).filter((sentence) => sentence.endsWith('?'));
      for (const sentence of asked)
        expect(sentence.toLowerCase(), id).toMatch(/\b(?:what|which|who|whom|whose|where|when|how|why)\b/);
    }
  });

  test('names the people it is about, and is short', () => {
    for (const asked of everything) {
      const people = peopleOf(asked.occupation).toLowerCase();
      for (const { id, text, context } of asked.questions) {
        expect(text.toLowerCase(), id).toContain(people);
        expect(text.length, id).toBeLessThanOrEqual(LONGEST_TEXT);
        expect(lineText(base, context).length, id).toBeLessThanOrEqual(LONGEST_CONTEXT);
      }
    }
  });

  test('says no number that its facts and figures do not hold', () => {
    for (const question of all) {
      const known = numbersOf(question);
      for (const number of numbersIn(question.text))
        expect(known, `${question.id}: ${number} in “${question.text}”`).toContain(number);
    }
  });

  test('leaves no slot open and no blank behind', () => {
    for (const { id, text, context } of all)
      expect(`${text} ${lineText(base, context)}`, id).not.toMatch(/undefined|null|NaN|[{}]| {2}|\.\.|\( | ,/);
  });
});

describe('two questions', () => {
  test('about the same occupation are never nearly the same', () => {
    for (const asked of everything) {
      const people = peopleOf(asked.occupation);
      const marks = asked.questions.map(({ id, text }) => ({ id, set: shingles(text, people) }));
      const near = marks.flatMap((one, i) =>
        marks.slice(i + 1).filter((other) => overlap(one.set, other.set) >= NEAR_DUPLICATE),
      );
      expect(near, asked.occupation.key).toEqual([]);
    }
  });

  test('about different occupations are never word for word the same', () => {
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
  });

  test('differ by more than the name of the job: few are left alike when names are blanked', () => {
    const blanked = everything.flatMap((asked) =>
      asked.questions.map(({ text }) => text.toLowerCase().replaceAll(peopleOf(asked.occupation).toLowerCase(), '…')),
    );
    const groups = [...Map.groupBy(blanked, (text) => text).values()];
    const widest = Math.max(...groups.map((group) => group.length));
    expect(widest / everything.length).toBeLessThan(0.03);
    const shared = groups.filter((group) => group.length > 1).reduce((sum, group) => sum + group.length, 0);
    expect(shared / blanked.length).toBeLessThan(0.15);
  });
});

test('the same research base gives the same questions', () => {
  for (const key of ['2512', '0310', 'machine-learning-engineer', '1439'])
    expect(questionsOf(base, occupation(key))).toEqual(questionsOf(base, occupation(key)));
});

test('a job is not asked about tasks that only its wider group has', () => {
  const texts = questionsOf(base, occupation('radiologist')).map(({ text }) => text);
  expect(texts.filter((text) => text.includes('pregnancy') || text.includes('autopsies'))).toEqual([]);
});

test('where nobody has scored a job, the questions say so and give it no score', () => {
  for (const key of ['0110', '0210', '0310', 'soldier']) {
    const questions = questionsOf(base, occupation(key));
    expect(
      questions.some(({ text }) => /no score|nobody has rated|not rated|no armed forces/i.test(text)),
      key,
    ).toBe(true);
    for (const { facts } of questions) expect(facts.filter((id) => id.startsWith(`verdict-score:${key}`))).toEqual([]);
  }
});

/** Numbers outside quotation marks; years stand for themselves. */
function numbersIn(text: string): readonly string[] {
  const said = text.replace(/“[^”]*”/g, '').replace(/\b(?:19|20)\d\d\b|GPT-4/g, '');
  return (said.match(/(?<![A-Za-z])\d[\d,]*(?:\.\d+)?/g) ?? [])
    .map((number) => number.replaceAll(',', ''))
    .filter((number) => number !== '100' && number !== '1');
}

function numbersOf({ context, facts }: Question): ReadonlySet<string> {
  const figures = context.flatMap((node) => (node.type === 'figure' ? node.figures : []));
  const cited = facts.flatMap((id) => base.facts.get(id) ?? []);
  const values = [...figures, ...cited.flatMap((fact) => figuresOf(base, fact))].map(({ value }) => Math.abs(value));
  const spelled = values.flatMap((value) =>
    [value, value * 100].flatMap((size) => [0, 1, 2].map((digits) => size.toFixed(digits))),
  );
  const quoted = cited.flatMap((fact) => fact.figures.flatMap(({ text }) => text.match(/\d[\d,]*(?:\.\d+)?/g) ?? []));
  return new Set([...spelled, ...values.map(String), ...quoted.map((number) => number.replaceAll(',', ''))]);
}
