/** One entry of a log. `at` grows along a log; it may leave gaps. */
type LogEntry = { readonly at: number; readonly key: string; readonly body: string };

type Appended = {
  /** known: an entry with this key was there, and the log is as it was. */
  readonly kind: 'appended' | 'known';
  /** Where the entry of this key stands. */
  readonly at: number;
};

/**
 * Logs that are only ever appended to. An append that has resolved survives a crash at any moment, and however often a
 * key is appended, by whatever process, its log holds it once. All readers see the same order.
 */
export type EventLog = {
  readonly append: (log: string, entry: { readonly key: string; readonly body: string }) => Promise<Appended>;
  /** The entries after a place, in their order; 0 for all. */
  readonly read: (log: string, after: number) => Promise<readonly LogEntry[]>;
};
