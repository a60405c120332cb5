import type { ResearchBase } from '../research/parse.ts';
import type { Store } from '../store.ts';
import { createChannels, type Channels } from './channels.ts';
import { PACE, type Pace } from './pace.ts';
import { createPool, type Pool } from '../question/pool.ts';
import { createQuestionPosts, type QuestionPosts } from './question-post.ts';

/** What questions are asked from, and what is kept of them. */
export type Asking = {
  readonly base: ResearchBase;
  readonly store: Store;
  readonly pool: Pool;
  readonly channels: Channels;
  readonly posts: QuestionPosts;
  readonly pace: Pace;
};

/** Asking from a research base on a store. */
export function createAsking(base: ResearchBase, store: Store, pace: Pace = PACE): Asking {
  return {
    base,
    store,
    pool: createPool(base),
    channels: createChannels(store.log),
    posts: createQuestionPosts(store.log),
    pace,
  };
}
