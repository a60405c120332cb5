import { PUBLICATIONS } from '../intent/publication.ts';
import { JOB_GROUPS } from '../intent/group.ts';
import { occupationOf } from '../occupation/occupation.ts';
import type { ResearchBase } from '../research/parse.ts';
import type { QuestionFilter } from '../question/filter.ts';
import { peopleOf } from '../question/people.ts';
import { DAYS, localTime, type Day } from './schedule.ts';

const NAMES: Readonly<Record<Day, string>> = {
  mon: 'Mondays',
  tue: 'Tuesdays',
  wed: 'Wednesdays',
  thu: 'Thursdays',
  fri: 'Fridays',
  sat: 'Saturdays',
  sun: 'Sundays',
};
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `Every weekday`, `Mondays and Fridays`. */
export function daysWords(days: readonly Day[]): string {
  const kinds = DAYS.filter((day) => days.includes(day)).join(' ');
  if (kinds === DAYS.join(' ')) return 'Every day';
  if (kinds === 'mon tue wed thu fri') return 'Every weekday';
  if (kinds === 'sat sun') return 'Every weekend day';
  return listWords(DAYS.filter((day) => days.includes(day)).map((day) => NAMES[day]));
}

/** `about registered nurses, deep, region, India, from ILO`; `about any job` where everything is free. */
export function filterWords(base: ResearchBase, filter: QuestionFilter): string {
  const { layer, depth, region, source } = filter;
  const place = region === undefined ? undefined : `with ${region} in it`;
  const from = source === undefined ? undefined : `resting on ${sourceWords(base, source)}`;
  const kind = [depth === 'opener' ? 'openers' : depth, layer && `from the ${layer} side`];
  return [`about ${whoWords(base, filter)}`, ...kind, place, from].filter((word) => word !== undefined).join(', ');
}

/** A filter as it could be typed: what the form of a schedule shows as it opens. */
export function filterText(base: ResearchBase, filter: QuestionFilter): string {
  const { occupation, groups, layer, depth, region, source } = filter;
  const job = occupation === undefined ? undefined : occupationOf(base, occupation)?.title;
  const named =
    groups && (JOB_GROUPS.find(({ codes }) => codes.join(' ') === groups.join(' '))?.name ?? groups.join(' '));
  const place = region === undefined ? undefined : `in ${region}`;
  const from = source === undefined ? undefined : `source ${source}`;
  return [job, named, layer, depth, place, from].filter((word) => word !== undefined).join(' ');
}

function whoWords(base: ResearchBase, { occupation, groups }: QuestionFilter): string {
  const found = occupation === undefined ? undefined : occupationOf(base, occupation);
  if (found !== undefined) return peopleOf(found);
  if (groups === undefined) return 'any job';
  const named = JOB_GROUPS.find(({ codes }) => codes.join(' ') === groups.join(' '));
  return named === undefined ? `jobs of ISCO-08 ${listWords(groups)}` : `jobs in ${named.name}`;
}

function sourceWords(base: ResearchBase, source: string): string {
  return PUBLICATIONS.some(({ name }) => name === source) ? source : (base.sources.get(source)?.title ?? source);
}

/** `Mon 30 Nov 09:30`, by the clocks of the zone; the year goes without saying. */
export function momentWords(at: number, zone: string): string {
  const { date, time, day } = localTime(at, zone);
  return `${NAMES[day].slice(0, 3)} ${dateWords(date).slice(0, -5)} ${time}`;
}

/** `24 Dec 2026`. */
export function dateWords(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

/** `a, b and c`. */
export function listWords(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
