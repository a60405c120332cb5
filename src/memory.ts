import type { Context } from './intent/context.ts';

/** What a conversation remembers: what was spoken of, the debate that is open in it, and the questions asked. */
export type Memory = {
  readonly context: Context;
  readonly debate: string | null;
  /** The occupation that questions were last asked about, and how many. */
  readonly asked: { readonly occupation: string; readonly count: number } | null;
};
