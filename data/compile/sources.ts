import type { Source } from '../../src/research/base.ts';
import { DATASET_SOURCES } from './dataset-sources.ts';
import { cell, figure, readRows } from './inputs.ts';
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
  ['Data CC BY', 'Data CC BY 4.0'],
]);

/** What the source is about, where the research says only why it is listed. */
const MEASURES: ReadonlyMap<string, string> = new Map([
  ['IMFN26', 'Why advanced economies are better placed to gain from AI'],
]);
const LIMITS: ReadonlyMap<string, string> = new Map();

/** All publications and data sets, as the text of `sources.json`. */
export function compileSources(shared: string): string {
  return toLines([...readRows(shared, 'research/sources.csv').map(toSource), ...DATASET_SOURCES]);
}

function toSource(row: Row): Record<keyof Source, unknown> {
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
    measures: MEASURES.get(id) ?? cell(row, 'good_for'),
    limits: LIMITS.get(id) ?? cell(row, 'limits'),
  };
}
