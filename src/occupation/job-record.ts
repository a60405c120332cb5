import type { UsOccupation } from '../research/base.ts';
import type { ResearchBase } from '../research/parse.ts';
import type { Occupation } from './occupation.ts';
import type { JobRecord } from './verdict.ts';

/** US occupations that stand for the job: a profile's own list, else the group's primary links, else none. */
function usCodes(occupation: Occupation): readonly string[] {
  if (occupation.kind === 'profile' && occupation.profile.us.length > 0) return occupation.profile.us;
  return occupation.group.us.filter((link) => link.primary).map((link) => link.soc2018);
}

/**
 * US wage and salary jobs of the occupation by year, summed over its US occupations; occupations that are counted
 * together count once. A year in which a part is missing is left out, so is a last year that doubles or halves a part,
 * and so is a part that no year has. The projection is the mean of the parts, weighted by jobs in 2024. Source: BLS,
 * OES/OEWS and Employment Projections.
 */
export function readRecord(base: ResearchBase, occupation: Occupation): JobRecord {
  const parts = countedOnce(usCodes(occupation).flatMap((code) => base.usOccupations.get(code) ?? []));
  const counted = parts.filter((part) => Object.keys(part.jobsByYear).length > 0);
  const years = confirmedYears(counted[0]).filter((year) =>
    counted.every((part) => confirmedYears(part).includes(year)),
  );
  const jobs = years
    .toSorted()
    .map((year) => [year, counted.reduce((sum, part) => sum + (part.jobsByYear[year] ?? 0), 0)] as const);
  const [first, last] = [jobs[0], jobs.at(-1)];
  const before = last ? jobs.findLast(([year]) => Number(year) <= Number(last[0]) - POOLED_YEARS) : undefined;
  return {
    soc2018: parts.map((part) => part.soc2018),
    jobsByYear: Object.fromEntries(jobs),
    changePercent: first && last && first[0] !== last[0] ? growth(first[1], last[1]) : null,
    fromYear: first ? Number(first[0]) : null,
    toYear: last ? Number(last[0]) : null,
    recentPercent: before && last ? growth(before[1], last[1]) : null,
    projectedPercent: projection(parts),
  };
}

/**
 * Whether jobs doubled or halved from one year to the next: more often a change of counting than of jobs. As the last
 * year on record it is left out until another year confirms it.
 */
export function isJump(before: number, after: number): boolean {
  return after > 2 * before || after < before / 2;
}

function confirmedYears(part: UsOccupation | undefined): readonly string[] {
  const years = Object.keys(part?.jobsByYear ?? {}).toSorted();
  const last = years.at(-1) ?? '';
  const [before, after] = [part?.jobsByYear[Number(last) - 1], part?.jobsByYear[last]];
  const jumps = before !== undefined && after !== undefined && isJump(before, after);
  return jumps ? years.slice(0, -1) : years;
}

/** The survey pools the answers of three years, so nearer years share them. */
const POOLED_YEARS = 3;

function growth(from: number, to: number): number | null {
  return from > 0 ? tenth((to / from - 1) * 100) : null;
}

function countedOnce(parts: readonly UsOccupation[]): readonly UsOccupation[] {
  return parts.filter(
    (part, i) => part.countedWith === null || parts.findIndex((other) => other.countedWith === part.countedWith) === i,
  );
}

function projection(parts: readonly UsOccupation[]): number | null {
  const known = parts.flatMap(({ jobs2024, projectedChangePercent }) =>
    jobs2024 !== null && projectedChangePercent !== null && jobs2024 > 0 ? [{ jobs2024, projectedChangePercent }] : [],
  );
  const jobs = known.reduce((sum, part) => sum + part.jobs2024, 0);
  if (jobs === 0) return null;
  return tenth(known.reduce((sum, part) => sum + part.jobs2024 * part.projectedChangePercent, 0) / jobs);
}

function tenth(value: number): number {
  const rounded = Math.round(value * 10) / 10;
  return rounded === 0 ? 0 : rounded;
}
