import type { Standing, Unit } from './base.ts';

/**
 * A number that may be shown to a person. `fact` is the id of a fact, or of one cell of a measure
 * (`measure:code`), and resolves to a source and a place in it. What no source states carries its rule.
 */
export type Figure = {
  readonly value: number;
  readonly unit: Unit;
  readonly fact: string;
  readonly source: string;
  readonly place: string;
  readonly year: number;
} & ({ readonly standing: 'stated' } | { readonly standing: Exclude<Standing, 'stated'>; readonly rule: string });
