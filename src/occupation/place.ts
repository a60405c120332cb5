import { isInGroup, REGION_GROUPS } from '../intent/region.ts';
import type { ResearchBase } from '../research/parse.ts';
import type { Region } from '../research/region.ts';

/** The country or group of countries that an intent's region names; undefined where it names none on file. */
export function regionNamed(base: ResearchBase, name: string): Region | undefined {
  const countries = [...base.countries.values()];
  const country = countries.find((candidate) => candidate.name === name);
  if (country !== undefined) return { name, countries: [country] };
  const group = REGION_GROUPS.find((candidate) => candidate.name === name);
  return group === undefined
    ? undefined
    : { name, countries: countries.filter((candidate) => isInGroup(candidate, group)) };
}
