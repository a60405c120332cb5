import type { Fact } from '../../src/research/base.ts';
import { readFigures } from './figures.ts';
import { cell, list, readRows, readWords } from './inputs.ts';
import type { Row } from './inputs.ts';
import { toTopic } from './topic.ts';
import { toLines } from './output.ts';

/**
 * All facts, as the text of `facts.json`. A finding that leans on the one before it ("the same trial") is reworded in
 * `words/findings.tsv`, so that it can stand alone in an answer; its figures stay.
 */
export function compileFacts(shared: string): string {
  const words = new Map(readWords('findings.tsv').map((row) => [cell(row, 'id'), cell(row, 'finding')]));
  return toLines(readRows(shared, 'research/facts.csv').map((row) => toFact(row, words)));
}

function toFact(row: Row, words: ReadonlyMap<string, string>): Record<keyof Fact, unknown> {
  const finding = words.get(cell(row, 'id')) ?? cell(row, 'finding');
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
