import type { ResearchBase } from '../research/parse.ts';
import type { Occupation } from './occupation.ts';

/**
 * Whether the tasks of the unit group are by and large those of the occupation: it is the group itself, or a profile
 * whose US occupations hold at least half of the jobs of 2024 in the group's own US occupations. A radiologist is one
 * specialist of many; an accountant is nearly the whole group.
 */
export function isMostOfGroup(base: ResearchBase, occupation: Occupation): boolean {
  if (occupation.kind === 'unit group') return true;
  const jobs = (codes: readonly string[]) =>
    codes.reduce((sum, code) => sum + (base.usOccupations.get(code)?.jobs2024 ?? 0), 0);
  const whole = jobs(occupation.group.us.filter(({ primary }) => primary).map(({ soc2018 }) => soc2018));
  return whole > 0 && jobs(occupation.profile.us) >= whole / 2;
}
