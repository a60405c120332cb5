import type { Source } from '../../src/research/base.ts';
import { DATASET_SOURCES } from './dataset-sources.ts';
import { byColumn, cell, figure, readRows, readWords } from './inputs.ts';
import type { Row } from './inputs.ts';
import { toLines } from './output.ts';

/** Short licence notes of the research, said so that a reader understands them. */
const LICENCES: ReadonlyMap<string, string> = new Map([
  ['Authors', "Authors' copyright; figures cited only"],
  ['Author', "Author's copyright; figures cited only"],
  ['Publisher', "Publisher's copyright; figures cited only"],
  ['Firm', "The firm's copyright; figures cited only"],
  ['Press', 'Company statements and press; figures cited only'],
  ['Various', 'Several owners; figures cited only'],
  ['Site', "The site's own terms; figures cited only"],
  ['Vendor', "The vendor's copyright; figures cited only"],
  ['Bank', "The bank's copyright; figures cited only"],
  ['Society', "The society's copyright; figures cited only"],
  ['Association', "The association's copyright; figures cited only"],
  ['Institute', "The institute's copyright; figures cited only"],
  ['Public domain', 'US public domain'],
  ['arXiv', 'arXiv licence; figures cited only'],
  ['OECD terms', 'OECD terms; figures cited only'],
  ['OECD terms; check', 'OECD terms; figures cited only'],
  ['IMF copyright', 'IMF copyright; figures cited only'],
  ['Free reuse', 'Free reuse with attribution'],
  ['Government of India', 'Government of India; figures cited only'],
  ['Government of Japan', 'Government of Japan; figures cited only'],
  ['Data CC BY', 'Data CC BY 4.0'],
]);

/**
 * All publications and data sets, as the text of `sources.json`. Where the research notes what a source is good for in
 * two words only, `words/sources.tsv` says it so that a reader understands.
 */
export function compileSources(shared: string): string {
  const words = byColumn(readWords('sources.tsv'), 'id');
  const publications = readRows(shared, 'research/sources.csv').map((row) => toSource(row, words.get(cell(row, 'id'))));
  return toLines([...publications, ...DATASET_SOURCES]);
}

function toSource(row: Row, words: Row | undefined): Record<keyof Source, unknown> {
  const id = cell(row, 'id');
  const licence = cell(row, 'licence');
  return {
    id,
    title: cell(row, 'title'),
    publisher: cell(row, 'authors_publisher'),
    year: figure(row, 'year'),
    kind: cell(row, 'kind'),
    url: cell(row, 'url'),
    urlStatus: cell(row, 'url_status').startsWith('seen') ? 'seen' : 'memory',
    licence:
      LICENCES.get(licence) ?? (/[ ]|CC|MIT|ODbL/.test(licence) ? licence : `${licence} terms; figures cited only`),
    measures: inWords(words, 'measures') || cell(row, 'good_for'),
    limits: inWords(words, 'limits') || cell(row, 'limits'),
  };
}

function inWords(words: Row | undefined, column: string): string {
  return words === undefined ? '' : cell(words, column);
}
