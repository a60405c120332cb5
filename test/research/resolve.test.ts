import { describe, expect, test } from 'vitest';
import { figureOf, figuresOf, resolveFigure } from '../../src/research/resolve.ts';
import { readBase } from './read-base.ts';

const base = readBase();

describe('where a figure comes from', () => {
  test('a fact leads to its source and the place in it', () => {
    const found = resolveFigure(base, 'ILO140-05');
    expect(found).toMatchObject({ kind: 'fact', standing: 'stated', year: 2025, rule: null });
    expect(found?.source.id).toBe('ILO140');
  });

  test('what we worked out from a source says so', () => {
    expect(resolveFigure(base, 'ILO140-06')).toMatchObject({ standing: 'derived' });
    expect(resolveFigure(base, 'ILO140-06')?.rule).not.toBeNull();
  });

  test.each([
    ['ilo-mean-2025:2512', 0.53, 2025],
    ['ilo-tasks:2512', base.unitGroups.get('2512')?.ilo?.tasks.length, 2025],
    ['eloundou-human:15-1252', 0.4474, 2023],
    ['bls-projected-change:15-1252', 15.8, 2034],
    ['bls-wage:15-2051', 112_590, 2024],
    ['oes-jobs:29-1141@2019', 2_982_280, 2019],
    ['country-ai-users:USA', base.countries.get('USA')?.aiUsersPercent, 2026],
  ])('the cell %s holds the published figure', (id, value, year) => {
    expect(resolveFigure(base, id)).toMatchObject({ kind: 'cell', value, year });
  });

  test('the change of jobs is the later year over the earlier one', () => {
    const found = resolveFigure(base, 'oes-change:29-1141@2012-2024');
    expect(found?.value).toBeCloseTo((3_282_010 / 2_633_980 - 1) * 100, 9);
    expect(found?.standing).toBe('derived');
  });

  test.each([
    'ILO140-99',
    'ilo-mean-2025:0110',
    'ilo-mean-2025:9999',
    'ilo-task-2025:2512.99',
    'bls-wage:99-9999',
    'oes-jobs:29-1141@2013',
    'bls-projected-change:15-1252+99-9999',
    'country-output:XXX',
    'verdict-score:0000',
    'verdict-score:0110',
    'verdict-score:2512-0000',
    'verdict-score:2512@XXX',
    'verdict-contribution:2512@luck',
    'no-such-measure:2512',
    'ilo-mean-2025',
    '',
  ])('%j leads nowhere', (id) => {
    expect(resolveFigure(base, id)).toBeUndefined();
  });

  test('every measure has a source, and a rule where it is not stated', () => {
    for (const measure of base.measures.values()) {
      expect(base.sources.has(measure.source), measure.id).toBe(true);
      expect(measure.rule === null, measure.id).toBe(measure.standing === 'stated');
    }
  });

  test('every score and contribution resolves to our own estimate', () => {
    for (const code of Object.keys(base.scores.unitGroups)) {
      for (const id of [`verdict-score:${code}`, `verdict-contribution:${code}@exposure`]) {
        expect(resolveFigure(base, id), id).toMatchObject({ standing: 'estimate', source: { id: 'VERDICT' } });
      }
    }
  });
});

test.each([
  'verdict-base:all',
  'verdict-fit:0110',
  'verdict-evidence:2512@T01',
  'verdict-score:2512@IND',
  'verdict-contribution:2512@high-income-countries@pay',
  'verdict-contribution:2512-machine-learning-engineer@exposure',
])('our own figure %s resolves', (id) => {
  expect(resolveFigure(base, id)?.source.id).toBe('VERDICT');
});

describe('figures ready to be shown', () => {
  test('a published cell is stated and resolves', () => {
    const figure = figureOf(base, 'bls-projected-change', { code: '15-1252', value: 15.8 });
    expect(figure).toMatchObject({ standing: 'stated', source: 'BLS2434', unit: 'percent', year: 2034 });
    expect(resolveFigure(base, figure.fact)?.value).toBe(figure.value);
  });

  test('several US occupations together are derived, with the rule', () => {
    const figure = figureOf(base, 'bls-projected-change', { code: '15-1252+15-1253', value: 15 });
    expect(figure.standing).toBe('derived');
    expect(resolveFigure(base, figure.fact)).toMatchObject({ standing: 'derived', value: null });
  });

  test('a measure that does not exist is a mistake of ours', () => {
    expect(() => figureOf(base, 'nothing', { code: '2512', value: 1 })).toThrow('No measure nothing');
  });

  test('the figures of every fact carry its id, source and standing', () => {
    for (const fact of base.facts.values()) {
      for (const figure of figuresOf(base, fact)) {
        expect(figure).toMatchObject({ fact: fact.id, source: fact.source, standing: fact.standing });
      }
    }
  });
});
