import type { LogEntry } from '../store.ts';
import { readChange, type Change, type Halt } from './channel-change.ts';
import type { Plan, Policy } from './plan.ts';

export type Schedule = Plan & {
  /** Key of the entry that set it up. */
  readonly key: string;
  readonly number: number;
  readonly owner: string;
  /** Why nothing comes, null while it runs: somebody asked for it, or it could not go on. */
  readonly paused: 'asked' | Halt | null;
  /** Occurrences up to here have passed, in epoch milliseconds. */
  readonly passed: number;
};

/** A question of the team's own: `own/3` among those asked. */
export type Own = {
  /** Key of the entry that proposed it. */
  readonly key: string;
  readonly number: number;
  readonly by: string;
  readonly text: string;
  readonly approved: boolean;
  /** It is like another one, and waits for its author to insist on it. */
  readonly held: boolean;
};

/** A question as it was asked: its id, and the post that it stands in. */
type AskedOnce = { readonly question: string; readonly post: string };

/** A channel at one moment: a fold over its log. */
export type Channel = {
  readonly schedules: readonly Schedule[];
  readonly own: readonly Own[];
  readonly policy: Policy;
  /** How often each question was asked, by its id. */
  readonly times: ReadonlyMap<string, number>;
  /** What was asked by the key of the entry that says so. */
  readonly asked: ReadonlyMap<string, AskedOnce>;
  /** The latest question asked. */
  readonly latest: AskedOnce | null;
  /** Generated questions asked since the last of the team's own. */
  readonly sinceOwn: number;
  /** Highest numbers given so far; they are not given again. */
  readonly given: { readonly schedule: number; readonly own: number };
};

export const EMPTY_CHANNEL: Channel = {
  schedules: [],
  own: [],
  policy: 'reshuffle',
  times: new Map(),
  asked: new Map(),
  latest: null,
  sinceOwn: 0,
  given: { schedule: 0, own: 0 },
};

/** Id of a question of the team's own. */
export function ownId(number: number): string {
  return `own/${number}`;
}

/** The channel after further entries of its log. */
export function foldChannel(channel: Channel, entries: readonly LogEntry[]): Channel {
  if (entries.length === 0) return channel;
  // Copied once for all the entries, and changed by nobody else before it is given out.
  const [times, asked] = [new Map(channel.times), new Map(channel.asked)];
  let next: Channel = { ...channel, times, asked };
  for (const { key, body } of entries) {
    const change = readChange(body);
    if (change === undefined) continue;
    next = apply(next, change, key);
    if (change.kind !== 'asked') continue;
    const { question, post } = change;
    times.set(question, (times.get(question) ?? 0) + 1);
    asked.set(key, { question, post });
  }
  return next;
}

function apply(channel: Channel, change: Change, key: string): Channel {
  switch (change.kind) {
    case 'add':
      return withSchedule(channel, change, key);
    case 'edit':
      return onSchedule(channel, change.number, (one) => ({ ...one, ...change.plan, passed: change.at }));
    case 'pause':
      return onSchedule(channel, change.number, (one) => ({ ...one, paused: 'asked' }));
    case 'resume':
      return onSchedule(channel, change.number, (one) => ({ ...one, paused: null, until: null, passed: change.at }));
    case 'remove':
      return { ...channel, schedules: channel.schedules.filter(({ number }) => number !== change.number) };
    case 'halt':
      return onSchedule(channel, change.number, (one) => ({ ...passing(one, change.occurrence), paused: change.why }));
    case 'policy':
      return {
        ...channel,
        policy: change.exhausted,
        schedules: channel.schedules.map((one) => ({ ...one, exhausted: change.exhausted })),
      };
    case 'propose':
      return withOwn(channel, change, key);
    case 'approve':
      return onOwn(channel, change.number, { approved: true, held: false });
    case 'insist':
      return onOwn(channel, change.number, { approved: change.approved, held: false });
    case 'drop':
      return { ...channel, own: channel.own.filter(({ number }) => number !== change.number) };
    case 'asked':
      return withAsked(channel, change);
  }
}

type Of<K extends Change['kind']> = Extract<Change, { kind: K }>;

/** Two that were set up at the same moment may ask for the same number: the later one takes the next. */
function withSchedule(channel: Channel, { at, number, owner, plan }: Of<'add'>, key: string): Channel {
  const free = Math.max(number, channel.given.schedule + 1);
  return {
    ...channel,
    schedules: [...channel.schedules, { ...plan, key, number: free, owner, paused: null, passed: at }],
    given: { ...channel.given, schedule: free },
  };
}

function withOwn(channel: Channel, { number, by, text, approved, held }: Of<'propose'>, key: string): Channel {
  const free = Math.max(number, channel.given.own + 1);
  return {
    ...channel,
    own: [...channel.own, { key, number: free, by, text, approved, held }],
    given: { ...channel.given, own: free },
  };
}

function onOwn(channel: Channel, number: number, state: Pick<Own, 'approved' | 'held'>): Channel {
  return { ...channel, own: channel.own.map((one) => (one.number === number ? { ...one, ...state } : one)) };
}

function withAsked(channel: Channel, { question, post, schedule }: Of<'asked'>): Channel {
  const next = {
    ...channel,
    latest: { question, post },
    sinceOwn: question.startsWith('own/') ? 0 : channel.sinceOwn + 1,
  };
  return schedule === null ? next : onSchedule(next, schedule.number, (one) => passing(one, schedule.occurrence));
}

function passing(schedule: Schedule, occurrence: number): Schedule {
  return { ...schedule, passed: Math.max(schedule.passed, occurrence) };
}

function onSchedule(channel: Channel, number: number, change: (schedule: Schedule) => Schedule): Channel {
  return { ...channel, schedules: channel.schedules.map((one) => (one.number === number ? change(one) : one)) };
}
