import type { Outlet, PostOutcome, Posting } from '../../src/post.ts';
import { createAsking, type Asking } from '../../src/channel/asking.ts';
import type { Change } from '../../src/channel/channel-change.ts';
import type { ChannelId } from '../../src/chat.ts';
import type { Plan } from '../../src/channel/plan.ts';
import { DAYS } from '../../src/channel/schedule.ts';
import type { Store } from '../../src/store.ts';
import { base } from '../question/everything.ts';

export const CHANNEL: ChannelId = { platform: 'web', installation: 'team', channel: 'general' };
export const ON: AbortSignal = new AbortController().signal;

const DAILY: Plan = {
  days: DAYS,
  time: '09:30',
  zone: 'UTC',
  skip: [],
  until: null,
  filter: { occupation: 'translator' },
  thread: false,
  ping: null,
  exhausted: 'reshuffle',
};

/** Asking on a store, as a process of its own has it. */
export function askingOn(store: Store): Asking {
  return createAsking(base, store);
}

/** Sets up a schedule now. */
export async function setUp(asking: Asking, plan: Partial<Plan> = {}, number = 1): Promise<void> {
  const change: Change = {
    kind: 'add',
    at: await asking.store.now(),
    number,
    owner: 'ann',
    plan: { ...DAILY, ...plan },
  };
  await asking.channels.change(CHANNEL, { key: `set up ${number}`, person: 'ann', change });
}

/** A platform that keeps what reaches it, and answers as it is told: the first answers in turn, then that it arrived. */
export function recordingOutlet(...answers: readonly PostOutcome[]) {
  const posts: { readonly key: string; readonly posting: Posting }[] = [];
  const told: string[] = [];
  const outlet: Outlet = {
    post: async (_, posting, key) => {
      posts.push({ key, posting });
      return answers[posts.length - 1] ?? { kind: 'posted', message: `m${posts.length}` };
    },
    tell: async (_, reply) => {
      told.push(reply.summary);
      return { kind: 'posted', message: 'told' };
    },
  };
  return { posts, told, outlets: { web: outlet } };
}
