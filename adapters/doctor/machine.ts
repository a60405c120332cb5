import { fault, warning, well, type Finding } from './finding.ts';

export type Machine = {
  /** As in `process.versions`. */
  readonly versions: { readonly node: string; readonly tz?: string | undefined; readonly icu?: string | undefined };
  /** The offset of a zone at a time in epoch milliseconds, as `GMT-03:00`. */
  readonly offsetOf: (zone: string, at: number) => string;
};

/** Paraguay has been on summer time all year since October 2024; zone data from before (2024a) say otherwise. */
const RECENT = { zone: 'America/Asuncion', at: Date.UTC(2026, 6, 1), offset: 'GMT-03:00', since: '2024b' };

/** Whether Node and its zone data are new enough. */
export function checkMachine({ versions, offsetOf }: Machine): readonly Finding[] {
  const [major = 0, minor = 0] = versions.node.split('.').map(Number);
  const node =
    major > 24 || (major === 24 && minor >= 12)
      ? well('node', `Node ${versions.node}.`)
      : fault(
          'node',
          `Node ${versions.node} is too old.`,
          'Run "npm install" and start with "npm start" or "npx verdict", which bring Node 24.',
        );
  const data = `Zone data ${versions.tz ?? 'of an unknown release'} (ICU ${versions.icu ?? 'unknown'})`;
  const zones =
    offsetOf(RECENT.zone, RECENT.at) === RECENT.offset
      ? well('time zones', `${data} know the rules of ${RECENT.since} and later.`)
      : warning(
          'time zones',
          `${data} are older than ${RECENT.since}: schedules may be an hour off in some countries.`,
          'Update Node, or name newer data with NODE_ICU_DATA.',
        );
  return [node, zones];
}

/** This machine. */
export const thisMachine: Machine = {
  versions: process.versions,
  offsetOf: (timeZone, at) =>
    new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
      .formatToParts(at)
      .find(({ type }) => type === 'timeZoneName')?.value ?? '',
};
