import type { Fact } from '../../src/research/base.ts';
import { readFigures } from './figures.ts';
import { cell, list, readRows } from './inputs.ts';
import type { Row } from './inputs.ts';
import { toTopic } from './topic.ts';
import { toLines } from './output.ts';

/** All facts, as the text of `facts.json`. */
export function compileFacts(shared: string): string {
  return toLines(readRows(shared, 'research/facts.csv').map(toFact));
}

function toFact(row: Row): Record<keyof Fact, unknown> {
  const finding = cell(row, 'finding');
  const measures = cell(row, 'measures');
  return {
    id: cell(row, 'id'),
    finding,
    measures,
    source: cell(row, 'source_id'),
    place: cell(row, 'place'),
    standing: cell(row, 'basis'),
    stance: cell(row, 'stance'),
    topic: toTopic(cell(row, 'dimension')),
    role: cell(row, 'role'),
    codes: list(row, 'isco08', ';'),
    profiles: list(row, 'profile', ';'),
    regions: list(row, 'region', ';'),
    confidence: cell(row, 'confidence'),
    checked: cell(row, 'checked'),
    checkedUrl: cell(row, 'checked_url') || null,
    figures: readFigures(finding, measures),
  };
}
