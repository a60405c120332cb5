import { STANDINGS, UNITS } from '../../src/research/base.ts';
import type { Measure } from '../../src/research/base.ts';
import { cell, figure, readWords } from './inputs.ts';
import type { Row } from './inputs.ts';
import { toLines } from './output.ts';

/** Every kind of table cell that a reply can show, as the text of `measures.json`. Written by hand in `words/measures.tsv`. */
export function compileMeasures(): string {
  return toLines(readWords('measures.tsv').map(toMeasure));
}

function toMeasure(row: Row): Measure {
  return {
    id: cell(row, 'id'),
    label: cell(row, 'label'),
    unit: oneOf(UNITS, cell(row, 'unit')),
    source: cell(row, 'source'),
    place: cell(row, 'place'),
    year: figure(row, 'year') ?? 0,
    region: cell(row, 'region'),
    standing: oneOf(STANDINGS, cell(row, 'standing')),
    rule: cell(row, 'rule') || null,
  };
}

function oneOf<T extends string>(known: readonly T[], word: string): T {
  const found = known.find((each) => each === word);
  if (found === undefined) throw new Error(`words/measures.tsv says ${word}; it can be ${known.join(', ')}.`);
  return found;
}
