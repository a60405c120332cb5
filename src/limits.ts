import type { Place } from './chat.ts';

/** Whether what somebody asks for is still within the limits. */
export type Spent =
  | { readonly kind: 'fine' }
  | {
      readonly kind: 'over';
      /** Whose limit it is. */
      readonly of: 'person' | 'channel' | 'installation';
      /** How many things may be asked for in a minute. */
      readonly most: number;
      readonly waitMs: number;
      /** Whether it is the first that was too many. */
      readonly first: boolean;
    };

/** Counts one thing that a person asks for, over all replicas. */
export type Limits = (place: Place, person: string) => Promise<Spent>;
