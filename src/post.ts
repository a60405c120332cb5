import type { Place } from './chat.ts';
import type { Reply } from './reply.ts';

/** What is posted without anybody having asked just now. */
export type Posting = {
  readonly reply: Reply;
  /** Id of a role or user group that wants to be told; null for nobody. The only mention there ever is. */
  readonly ping: string | null;
  /** Whether a thread is opened below it. */
  readonly thread: boolean;
};

/** How a post went. */
export type PostOutcome =
  | { readonly kind: 'posted'; readonly message: string }
  /** The channel is no more, or we may not write there any more. */
  | { readonly kind: 'refused'; readonly why: 'gone' | 'forbidden' }
  /** It was not sent and may be tried again after that many milliseconds. */
  | { readonly kind: 'later'; readonly afterMs: number }
  /** It may have arrived: it is never sent again. */
  | { readonly kind: 'unknown' };

/** The way out to a platform. The same key is the same post. It never rejects. */
export type Post = (place: Place, posting: Posting, key: string) => Promise<PostOutcome>;

/** Says something to one person alone, by the id that the platform gave. The same key is the same message. It never rejects. */
export type Tell = (
  to: Pick<Place, 'platform' | 'installation'> & { readonly person: string },
  reply: Reply,
  key: string,
) => Promise<PostOutcome>;

/** Both ways out to one platform. */
export type Outlet = { readonly post: Post; readonly tell: Tell };
