import type { Source } from './base.ts';

const SHORT: Readonly<Record<string, string>> = {
  Press: 'press reports',
  'US Bureau of Labor Statistics': 'BLS',
  'US Census Bureau': 'US Census',
  'World Economic Forum': 'WEF',
  'American Bar Association': 'ABA',
  'International Federation of Robotics': 'IFR',
  'EU Aviation Safety Agency': 'EASA',
  'Department for Science, Innovation and Technology': 'UK DSIT',
  'Ministry of Economy, Trade and Industry, Japan': 'METI Japan',
  'Center for AI Safety and Scale AI': 'CAIS and Scale AI',
  'Challenger, Gray & Christmas': 'Challenger',
  'DORA, Google Cloud': 'DORA',
};

/** A source in two or three words and its year, as it stands in a sentence: `ILO and NASK 2025`, `BLS 2025`. */
export function sourceName(source: Source): string {
  return `${publisherName(source.publisher)} ${source.year}`;
}

function publisherName(publisher: string): string {
  const known = SHORT[publisher];
  if (known !== undefined) return known;
  const last = publisher.split('; ').findLast((name) => name !== 'press') ?? publisher;
  const short = SHORT[last] ?? (last.startsWith('US Department of Labor') ? 'O*NET' : last);
  const authors = short.split(', ');
  if (authors.length === 1 || authors.some((author) => author.includes(' '))) return authors[0] ?? short;
  return authors.length === 2 ? authors.join(' and ') : `${authors[0]} and others`;
}
