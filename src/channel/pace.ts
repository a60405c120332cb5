/** How long things may take while questions are posted, in milliseconds by the clock of the store. */
export type Pace = {
  /** A process that looked at a channel and died hands it on after this. */
  readonly lookMs: number;
  /** Likewise an occurrence whose post it had not begun. */
  readonly claimMs: number;
  /** A post that is not recorded after this is never known to have arrived. */
  readonly patienceMs: number;
  /** When to look again at what another process has in its hands. */
  readonly busyMs: number;
  /** The shortest wait before a post that did not go out is tried again; each further one takes as much longer. */
  readonly laterMs: number;
  /** When another process may look at a channel of a platform that this one does not serve. */
  readonly elsewhereMs: number;
};

export const PACE: Pace = {
  lookMs: 60_000,
  claimMs: 30_000,
  patienceMs: 120_000,
  busyMs: 5_000,
  laterMs: 15_000,
  elsewhereMs: 15_000,
};
