/**
 * A key of a claim, of the agenda or of a collection: it begins with the installation whose it is, so that what one has
 * is deleted with it and never met by another. A part that is a person's id makes it theirs: erased with them.
 */
export function keyOf(installation: string, ...parts: readonly string[]): string {
  return JSON.stringify([installation, ...parts]);
}

/** A log of one installation. */
export type LogId = { readonly installation: string; readonly name: string };

export type NewEntry = {
  readonly key: string;
  /** Who did it, so that it can be exported and erased; null where it is nobody's. */
  readonly person: string | null;
  readonly body: string;
  /** A key of the agenda that is to be looked at now; set in the same transaction as the entry. */
  readonly wake?: string;
};

/** One entry of a log. `at` grows along a log; it may leave gaps. */
export type LogEntry = { readonly at: number; readonly key: string; readonly body: string };

/** Stands in a log for every time that older entries of it were erased. */
export const REWRITTEN = '{"kind":"rewritten"}';

export type Appended = {
  /** known: an entry with this key was there, and the log is as it was. */
  readonly kind: 'appended' | 'known';
  /** Where the entry of this key stands. */
  readonly at: number;
};

/**
 * Logs that are only ever appended to. An append that has resolved survives a crash at any moment, and however often a
 * key is appended, by whatever process, its log holds it once. All readers see the same order: whoever has read up to a
 * place never misses an entry that stands before it.
 */
export type EventLog = {
  readonly append: (log: LogId, entry: NewEntry) => Promise<Appended>;
  /**
   * The entries after a place, in their order; 0 for all. One whose body is `REWRITTEN` says that entries before it have
   * changed since: whoever holds a fold of the log drops it and reads from 0 again. In a fold it counts nothing.
   */
  readonly read: (log: LogId, after: number) => Promise<readonly LogEntry[]>;
};

/** A claim that was taken; `token` shows that it is still ours. */
export type Claim = { readonly key: string; readonly token: string };

type Taken =
  | { readonly kind: 'mine'; readonly claim: Claim }
  /** Another process has it, and its lease has not ended. */
  | { readonly kind: 'busy' }
  /** It was settled, and stays so. */
  | { readonly kind: 'settled'; readonly outcome: string };

/** What is to happen once, whoever is alive. Leases are measured by the clock of the store. */
export type Claims = {
  readonly take: (key: string, leaseMs: number) => Promise<Taken>;
  /**
   * Settles a claim that is still ours: from here on nobody can take it. Settling again replaces the outcome. False,
   * and nothing changed, where the lease has ended and another has taken it.
   */
  readonly settle: (claim: Claim, outcome: string) => Promise<boolean>;
  /** Gives a claim back that was not settled, so that another may take it at once. */
  readonly release: (claim: Claim) => Promise<void>;
};

/** Something that is due, handed to one process until its lease ends. */
export type Due = {
  readonly key: string;
  readonly version: number;
  /** Since when it is due, in epoch milliseconds. */
  readonly at: number;
};

/** When each thing is to be looked at next. */
export type Agenda = {
  /** Up to `most` things that are due by the clock of the store, longest due first. */
  readonly take: (most: number, leaseMs: number) => Promise<readonly Due[]>;
  /** Says when it is due next (epoch milliseconds), or never. Changes nothing where it was woken since it was taken. */
  readonly put: (due: Due, at: number | null) => Promise<void>;
  /** Since when the longest due waits that nobody has taken (epoch milliseconds); null where nothing waits. */
  readonly waiting: () => Promise<number | null>;
};

/** The storage that the whole product rests on, next to Keyv for what is set, read and forgotten. */
export type Store = {
  readonly log: EventLog;
  readonly claims: Claims;
  readonly agenda: Agenda;
  /** Epoch milliseconds by the clock that all processes on this store share. */
  readonly now: () => Promise<number>;
};

/** What a person has put into a log: `log` is its name, `time` when it was written in epoch milliseconds. */
export type OwnEntry = LogEntry & { readonly log: string; readonly time: number };

/** What a collection holds under a key that a person is part of; `value` is JSON. */
export type OwnValue = { readonly collection: string; readonly key: string; readonly value: string };

/** What is kept about people, and how it goes. Each act is done as a whole or not at all. */
export type Keeping = {
  /** Deletes all that an installation has: its logs, and what in claims, agenda and collections begins with it. */
  readonly purge: (installation: string) => Promise<void>;
  /** What a person has put into the logs of an installation, oldest first. */
  readonly entriesOf: (installation: string, person: string) => Promise<readonly OwnEntry[]>;
  /** All that is in the logs of an installation, oldest first. */
  readonly entriesIn: (installation: string) => Promise<readonly (OwnEntry & { readonly person: string | null })[]>;
  /** What collections hold of a person in an installation. */
  readonly valuesOf: (installation: string, person: string) => Promise<readonly OwnValue[]>;
  /**
   * Replaces the body of each of these entries by what `tombstone` makes of it, makes them nobody's, appends `REWRITTEN`
   * to each log that was touched, and deletes what in collections is the person's. Keys stay, so that a late delivery
   * does not bring back what was erased. Returns how many entries were replaced.
   */
  readonly erase: (installation: string, person: string, tombstone: (entry: OwnEntry) => string) => Promise<number>;
  /** Deletes the logs with this beginning of their name to which nothing was added since `before` (epoch milliseconds). */
  readonly prune: (beginning: string, before: number) => Promise<readonly LogId[]>;
  /** Deletes claims that were settled before then, leases that ended before then, and what has expired in collections. */
  readonly forget: (before: number) => Promise<void>;
};
