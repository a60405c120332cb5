import type { Fact, Measure, Source, Standing } from './base.ts';
import { findCell } from './cell.ts';
import type { Figure } from './figure.ts';
import type { ResearchBase } from './parse.ts';

/** Where a figure comes from. `value` is the figure as published, null where it is computed from several or by us. */
export type Resolution = {
  readonly kind: 'fact' | 'cell';
  readonly source: Source;
  readonly place: string;
  readonly label: string;
  readonly year: number;
  readonly region: string;
  readonly standing: Standing;
  readonly rule: string | null;
  readonly value: number | null;
};

const SUM_RULE = 'The US occupations named, taken together from their published jobs';
const FACT_RULE = 'Computed or inferred from what the source states; see what the fact measures';

/** What stands behind the id of a fact or of a cell (`measure:code`), or undefined where it resolves to nothing. */
export function resolveFigure(base: ResearchBase, id: string): Resolution | undefined {
  const fact = base.facts.get(id);
  if (fact) return resolveFact(base, fact);
  const at = id.indexOf(':');
  const measure = base.measures.get(id.slice(0, Math.max(at, 0)));
  const source = base.sources.get(measure?.source ?? '');
  const cell = measure && findCell(base, measure.id, id.slice(at + 1));
  if (!measure || !source || !cell) return undefined;
  const { place, label, region } = measure;
  const year = cell.year ?? measure.year;
  return { kind: 'cell', source, place, label, year, region, value: cell.value, ...standingOf(measure, id) };
}

/**
 * The figure in the cell `code` of a measure, ready to be shown. Several SOC codes joined by `+` make a stated figure a
 * derived one. Throws for a measure that does not exist; whether the cell exists is for `resolveFigure` to say.
 */
export function figureOf(
  base: ResearchBase,
  measureId: string,
  { code, value }: { readonly code: string; readonly value: number },
): Figure {
  const measure = base.measures.get(measureId);
  if (!measure) throw new Error(`No measure ${measureId} in measures.json.`);
  const { unit, source, place } = measure;
  const fact = `${measure.id}:${code}`;
  const year = findCell(base, measure.id, code)?.year ?? measure.year;
  return withStanding({ value, unit, fact, source, place, year }, standingOf(measure, code));
}

/** The figures of a fact, in the order of its finding, ready to be shown. */
export function figuresOf(base: ResearchBase, fact: Fact): readonly Figure[] {
  const { id, source, place } = fact;
  const year = base.sources.get(source)?.year ?? 0;
  return fact.figures.map(({ value, unit }) =>
    withStanding({ value, unit, fact: id, source, place, year }, standingOfFact(fact)),
  );
}

type Known = { readonly standing: Standing; readonly rule: string | null };
type Bare = Omit<Figure, 'standing' | 'rule'>;

function resolveFact(base: ResearchBase, fact: Fact): Resolution | undefined {
  const source = base.sources.get(fact.source);
  if (!source) return undefined;
  const { place, measures: label } = fact;
  const region = fact.regions.join(', ');
  return { kind: 'fact', source, place, label, year: source.year, region, value: null, ...standingOfFact(fact) };
}

function standingOfFact(fact: Fact): Known {
  return { standing: fact.standing, rule: fact.standing === 'stated' ? null : FACT_RULE };
}

function standingOf({ standing, rule }: Measure, code: string): Known {
  return standing === 'stated' && code.includes('+') ? { standing: 'derived', rule: SUM_RULE } : { standing, rule };
}

function withStanding(bare: Bare, { standing, rule }: Known): Figure {
  return standing === 'stated' ? { ...bare, standing } : { ...bare, standing, rule: rule ?? '' };
}
