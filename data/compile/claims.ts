import type { Claim } from '../../src/research/base.ts';
import { cell, list, readRows } from './inputs.ts';
import type { Row } from './inputs.ts';
import { toTopic } from './topic.ts';
import { toLines } from './output.ts';

/** The taxonomy of claims, as the text of `claims.json`. */
export function compileClaims(shared: string): string {
  return toLines(readRows(shared, 'research/claims.csv').map(toClaim));
}

function toClaim(row: Row): Record<keyof Claim, unknown> {
  return {
    id: cell(row, 'id'),
    side: cell(row, 'side'),
    name: cell(row, 'name'),
    topic: toTopic(cell(row, 'dimension')),
    definition: cell(row, 'definition'),
    wordings: list(row, 'wordings', ';'),
    supporting: list(row, 'supporting_facts', ';'),
    rebutting: list(row, 'rebutting_facts', ';'),
    reply: cell(row, 'counterargument'),
    scheme: cell(row, 'scheme'),
    questions: list(row, 'critical_questions', '|'),
    strong: list(row, 'strong_isco08', ';'),
    weak: list(row, 'weak_isco08', ';'),
  };
}
