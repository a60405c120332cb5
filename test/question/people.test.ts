import { describe, expect, test } from 'vitest';
import { lowered, peopleOf, plural, withArticle } from '../../src/question/people.ts';
import { thenThey } from '../../src/question/pronoun.ts';
import { nameInText } from '../../src/question/source-word.ts';
import { base, everything, occupation } from './everything.ts';

describe('titles inside a sentence', () => {
  test.each([
    ['Machine Learning Engineer', 'machine learning engineer'],
    ['AI Researcher', 'AI researcher'],
    ['UX Designer', 'UX designer'],
    ['HR managers', 'HR managers'],
  ])('%s is %s', (title, inside) => {
    expect(lowered(title)).toBe(inside);
  });

  test.each([
    ['secretary', 'secretaries'],
    ['actuary', 'actuaries'],
    ['coach', 'coaches'],
    ['salesperson', 'salespeople'],
    ['fisherman', 'fishermen'],
    ['cleaning staff', 'cleaning staff'],
    ['systems analysts', 'systems analysts'],
    ['attorney', 'attorneys'],
  ])('several of %s are %s', (one, several) => {
    expect(plural(one)).toBe(several);
  });

  test.each([
    ['actor', 'an actor'],
    ['ML engineer', 'an ML engineer'],
    ['HR manager', 'an HR manager'],
    ['UX designer', 'a UX designer'],
    ['university teacher', 'a university teacher'],
    ['user researcher', 'a user researcher'],
    ['usher', 'an usher'],
    ['umpire', 'an umpire'],
    ['honest broker', 'an honest broker'],
    ['undertaker', 'an undertaker'],
    ['radiologist', 'a radiologist'],
  ])('%s takes its article: %s', (noun, told) => {
    expect(withArticle(noun)).toBe(told);
  });

  test.each([
    ['2511', 'systems analysts'],
    ['7112', 'bricklayers'],
    ['2643', 'translators and interpreters'],
    ['general-practitioner', 'family doctors'],
    ['secretary', 'secretaries'],
  ])('the people of %s are %s', (key, people) => {
    expect(peopleOf(occupation(key))).toBe(people);
  });

  test('every name is short, in lower case but for initials, and holds no words of a classification', () => {
    for (const { occupation: each } of everything) {
      const people = peopleOf(each);
      expect(people.length, people).toBeLessThanOrEqual(46);
      expect(people, each.key).not.toMatch(/elsewhere|related|\(|[A-Z][a-z]/);
    }
    expect(base.unitGroups.size + base.profiles.size).toBe(everything.length);
  });
});

test('after their name people are they', () => {
  expect(thenThey('What do US cooks earn, and what would cooks ask of the work of cooks?', 'cooks')).toBe(
    'What do US cooks earn, and what would they ask of their work?',
  );
});

test.each([
  ['National licensing boards of the profession', 'national licensing boards of the profession'],
  ['US Census Bureau, retail trade', 'the US Census Bureau'],
  ['Eurostat, Labour Force Survey by ISCO-08', 'Eurostat'],
  ['National Retail Federation and EuroCommerce, workforce surveys', 'the National Retail Federation and EuroCommerce'],
])('%s stands in a sentence as %s', (source, name) => {
  expect(nameInText(source)).toBe(name);
});
