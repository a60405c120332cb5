import { describe, expect, it } from 'vitest';
import { evidenceValue, readEvidence, type Evidence } from '../../../src/argument/read/evidence.ts';
import { readBase } from '../../research/read-base.ts';

const base = readBase();

function found(text: string): readonly Evidence[] {
  return readEvidence(base, text).filter(({ status }) => status === 'found');
}

function sourcesIn(text: string): readonly string[] {
  return found(text).flatMap(({ sources }) => sources);
}

describe('evidence in an argument', () => {
  it('resolves a publication by title, maker or acronym', () => {
    expect(sourcesIn('The Future of Jobs Report says that employers plan cuts.')).toContain('WEF25');
    expect(sourcesIn('The BLS projects growth.')).toContain('BLS2434');
    expect(sourcesIn('Frey and Osborne gave it a high probability.')).toContain('FO13');
    expect(sourcesIn('Canaries in the Coal Mine shows it for the young.')).toContain('CAN25');
  });

  it('resolves a figure that the named publication states', () => {
    const figures = found('Goldman Sachs wrote that 300 million jobs are exposed.').filter(
      ({ kind }) => kind === 'figure',
    );
    expect(figures.flatMap(({ facts }) => facts)).toContain('GS23-01');
  });

  it('does not resolve a figure that nobody states', () => {
    const figures = readEvidence(base, 'Goldman Sachs wrote that 83.7% of all welders vanish.').filter(
      ({ kind }) => kind === 'figure',
    );
    expect(figures.map(({ status }) => status)).toEqual(['not found']);
  });

  it('resolves the address of a source, and names one that is not there', () => {
    const source = base.sources.get('WEF25');
    expect(found(`Read ${source?.url ?? ''}.`).flatMap(({ sources }) => sources)).toContain('WEF25');
    expect(readEvidence(base, 'Read https://example.org/study').map(({ status }) => status)).toEqual(['not found']);
  });

  it('names an invented citation as not found', () => {
    const evidence = readEvidence(base, 'According to the Institute of Imaginary Futures, clerks will vanish.');
    expect(evidence).toMatchObject([
      { kind: 'publication', words: 'Institute of Imaginary Futures', status: 'not found' },
    ]);
    expect(evidenceValue(evidence)).toBe(0);
  });

  it('pays nothing for studies without a name', () => {
    const evidence = readEvidence(base, 'Studies show that clerks will vanish.');
    expect(evidence.map(({ status }) => status)).toEqual(['unnamed']);
    expect(evidenceValue(evidence)).toBe(0);
  });

  it('takes no year and no ordinary capital for a citation', () => {
    expect(readEvidence(base, 'Since 2023 the Paris office has hired fewer clerks than before.')).toEqual([]);
  });
});
