import { keepRecent } from '../keep-recent.ts';
import { occupationOf } from '../occupation/occupation.ts';
import type { ResearchBase } from '../research/parse.ts';
import { REWRITTEN, type EventLog, type LogEntry, type LogId } from '../store.ts';
import { openDebate, type Debate, type Entry } from './debate.ts';
import { encodeMove, readMove, type Move } from './move.ts';
import { play } from './play.ts';
import { createReader } from './reader.ts';
import { take } from './shelf.ts';

/** One debate: its log, and the key of the occupation that it is about. Several processes may hold the same. */
export type Room = { readonly log: LogId; readonly job: string };

export type Turn = {
  /** The debate with everything that is in its log by now. */
  readonly debate: Debate;
  readonly entry: Entry;
  /** Shift before the move, in points. */
  readonly before: number;
  /** The event was delivered before and has changed nothing now. */
  readonly again: boolean;
};

export type Rooms = {
  /** Stores a move, then answers it. Undefined where the occupation does not exist. */
  readonly play: (room: Room, move: Move) => Promise<Turn | undefined>;
  /** The debate as its log has it. */
  readonly read: (room: Room) => Promise<Debate | undefined>;
};

type Deps = { readonly base: ResearchBase; readonly log: EventLog };
type Held = { readonly debate: Debate; readonly at: number };

/** The most debates whose fold is kept in memory; any other is folded from its log again. */
const MOST_HELD = 8;

/** Debates over a log: the log decides, what is kept here only saves folding it again. */
export function createRooms({ base, log }: Deps): Rooms {
  const held = new Map<string, Held>();
  const latest = async (room: Room): Promise<Debate | undefined> => {
    const before = held.get(nameOf(room));
    // The last entry folded is read once more: where it is not there, the log was deleted since.
    const entries = await log.read(room.log, before === undefined ? 0 : before.at - 1);
    if (before !== undefined && isStale(before, entries)) {
      held.delete(nameOf(room));
      return latest(room);
    }
    // What another call has folded meanwhile is not folded twice: `play` passes over known keys.
    const from = held.get(nameOf(room)) ?? before ?? opened(base, room);
    if (from === undefined) return undefined;
    const next = entries.reduce(fold, from);
    keepRecent(held, [nameOf(room), next], MOST_HELD);
    return next.debate;
  };
  return {
    read: latest,
    play: async (room, move) => {
      // A button may name any debate: nothing is kept for one that cannot be.
      if (occupationOf(base, room.job) === undefined) return undefined;
      const { kind } = await log.append(room.log, { key: move.key, person: move.person, body: encodeMove(move) });
      const debate = await latest(room);
      const at = debate && take(debate.seen, move.key);
      const entry = debate?.entries.get(at ?? -1);
      if (debate === undefined || entry === undefined) return undefined;
      return { debate, entry, before: debate.entries.get((at ?? 0) - 1)?.shift ?? 0, again: kind === 'known' };
    },
  };
}

/** Whether what was folded is not what the log holds any more. */
function isStale({ at }: Held, entries: readonly LogEntry[]): boolean {
  if (at > 0 && entries[0]?.at !== at) return true;
  return entries.some((entry) => entry.at > at && entry.body === REWRITTEN);
}

function nameOf({ log, job }: Room): string {
  return JSON.stringify([log.installation, log.name, job]);
}

function opened(base: ResearchBase, { job }: Room): Held | undefined {
  const occupation = occupationOf(base, job);
  return occupation && { debate: openDebate(base, occupation, createReader(base, occupation)), at: 0 };
}

function fold({ debate, at }: Held, entry: { readonly at: number; readonly body: string }): Held {
  const move = readMove(JSON.parse(entry.body));
  return { debate: move ? play(debate, move).debate : debate, at: Math.max(at, entry.at) };
}
