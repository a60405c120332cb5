import type { ChatEvent, Fields } from '../chat.ts';
import type { Reader } from '../intent/scene.ts';
import type { Reply } from '../reply.ts';
import type { Asking } from './asking.ts';

/** What the questions of a channel are asked, voted on and scheduled with. */
export type DiscussDesk = Asking & { readonly reader: Reader };

/** Who wants something, where, and by which delivery. */
export type Said = Pick<ChatEvent, 'key' | 'place' | 'person' | 'manages'>;

export type Discussed = {
  readonly reply: Reply;
  /** Whether it takes the place of the message whose button was pressed. */
  readonly replaces: boolean;
  /** What was filled in of a schedule that is not finished, for the form that comes next; null for nothing. */
  readonly draft: Fields | null;
};
