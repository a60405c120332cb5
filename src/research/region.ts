import type { Country } from './base.ts';

/** Income groups of the World Bank, fiscal year 2026, from poor to rich. */
export const INCOME_GROUPS = ['Low income', 'Lower middle income', 'Upper middle income', 'High income'] as const;

/** A country, or a named group of countries, as a person asked for it. */
export type Region = { readonly name: string; readonly countries: readonly Country[] };
