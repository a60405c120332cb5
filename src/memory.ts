import type { Fields } from './chat.ts';
import type { Context } from './intent/context.ts';

/** What a conversation remembers: what was spoken of, the debate that is open in it, and a schedule that is not finished. */
export type Memory = {
  readonly context: Context;
  readonly debate: string | null;
  /** Whether the last thing said was said in that debate. */
  readonly inDebate: boolean;
  /** What was filled in of a schedule whose words were not enough. */
  readonly draft: Fields | null;
};
