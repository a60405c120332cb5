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
  /** The entries after a place, in their order; 0 for all. */
  readonly read: (log: LogId, after: number) => Promise<readonly LogEntry[]>;
};

/** A claim that was taken; `token` shows that it is still ours. */
export type Claim = { readonly key: string; readonly token: string };

export type Taken =
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
export type Due = { readonly key: string; readonly version: number };

/** When each thing is to be looked at next. */
export type Agenda = {
  /** Up to `most` things that are due by the clock of the store, longest due first. */
  readonly take: (most: number, leaseMs: number) => Promise<readonly Due[]>;
  /** Says when it is due next (epoch milliseconds), or never. Changes nothing where it was woken since it was taken. */
  readonly put: (due: Due, at: number | null) => Promise<void>;
};

/** The storage that the whole product rests on, next to Keyv for what is set, read and forgotten. */
export type Store = {
  readonly log: EventLog;
  readonly claims: Claims;
  readonly agenda: Agenda;
  /** Epoch milliseconds by the clock that all processes on this store share. */
  readonly now: () => Promise<number>;
};
