import { REGION_GROUPS } from '../intent/region.ts';
import { DIMENSIONS } from './base.ts';
import type { ResearchBase } from './parse.ts';
import { INCOME_GROUPS } from './region.ts';

/** Parts of a score that a place moves. */
const MOVED_BY_PLACE = ['pay', 'use'];

/** Measures that stand for any unit group, scored or not: they count evidence. */
const OF_EVIDENCE = new Set(['verdict-sources', 'verdict-signals', 'verdict-fit']);

/**
 * Whether `code` names a figure of our own: an occupation (unit group, US occupation, profile slug, two of them joined
 * by `-` for a difference, or `all`), then after each `@` a dimension, a claim, a place (ISO 3166 code or a named group
 * of countries with `-` for blanks), `pay` or `use`.
 */
export function isOwnCell(base: ResearchBase, measure: string, code: string): boolean {
  const [subject = '', ...about] = code.split('@');
  return isSubject(base, measure, subject) && about.every((part) => isAbout(base, part));
}

function isSubject(base: ResearchBase, measure: string, subject: string): boolean {
  if (isOccupation(base, measure, subject)) return true;
  const dashes = [...subject.matchAll(/-/g)].map((match) => match.index);
  return dashes.some((at) =>
    [subject.slice(0, at), subject.slice(at + 1)].every((side) => isOccupation(base, measure, side)),
  );
}

function isOccupation(base: ResearchBase, measure: string, key: string): boolean {
  if (key === 'all') return measure === 'verdict-base';
  if (OF_EVIDENCE.has(measure) && base.unitGroups.has(key)) return true;
  return key in base.scores.unitGroups || key in base.scores.us || base.profiles.has(key);
}

function isAbout(base: ResearchBase, part: string): boolean {
  return (
    DIMENSIONS.some((dimension) => dimension === part) ||
    base.claims.has(part) ||
    base.countries.has(part) ||
    MOVED_BY_PLACE.includes(part) ||
    [...REGION_GROUPS.map(({ name }) => name), ...INCOME_GROUPS].some((name) => name.replaceAll(' ', '-') === part)
  );
}
