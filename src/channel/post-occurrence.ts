import { z } from 'zod';
import type { Outlet, PostOutcome } from '../post.ts';
import { keyOf, type Claim } from '../store.ts';
import { askedOf, nextAsk } from './ask.ts';
import type { Change, Halt } from './channel-change.ts';
import type { Channel, Schedule } from './channel.ts';
import type { Asking } from './asking.ts';
import type { ChannelId } from '../chat.ts';
import { postIdOf, NO_VOTES } from './question-post.ts';
import { askReply } from './question-reply.ts';
import { haltReply } from './schedule-reply.ts';

/** A channel where something is due, and the way to it. */
export type Site = {
  readonly asking: Asking;
  readonly outlet: Outlet;
  readonly signal: AbortSignal;
  readonly id: ChannelId;
  readonly channel: Channel;
};

export type Occurrence = { readonly schedule: Schedule; readonly occurrence: number };

const asked = { question: z.string(), post: z.string() };
/** What a claim on an occurrence is settled with. */
const stateSchema = z.discriminatedUnion('kind', [
  /** The post is being tried; from `until` on it may have arrived or not, and is not repeated. */
  z.object({ kind: z.literal('posting'), ...asked, until: z.number() }),
  z.object({ kind: z.literal('posted'), ...asked }),
  z.object({ kind: z.literal('unknown'), ...asked }),
  /** It did not go out; the next attempt is a claim of its own. */
  z.object({ kind: z.literal('later'), again: z.number() }),
  z.object({ kind: z.literal('halted'), why: z.enum(['gone', 'forbidden', 'exhausted']) }),
]);
type State = z.infer<typeof stateSchema>;

/**
 * Posts the question of one occurrence, once across all processes and restarts. Its claim is settled before the post is
 * tried and again with what came of it: a process that dies in between leaves an outcome that nobody knows, and nobody
 * repeats it. Answers with the moment to look again, null where the occurrence is done.
 */
export async function postOccurrence(site: Site, due: Occurrence): Promise<number | null> {
  const { store, pace } = site.asking;
  for (let attempt = 1; ; attempt += 1) {
    const taken = await store.claims.take(keyOfAttempt(site, due, attempt), pace.claimMs);
    if (taken.kind === 'busy') return (await store.now()) + pace.busyMs;
    if (taken.kind === 'mine') return attemptPost(site, due, { claim: taken.claim, attempt });
    const state = stateSchema.parse(JSON.parse(taken.outcome));
    const now = await store.now();
    if (state.kind === 'posting' && now < state.until) return state.until;
    if (state.kind === 'later' && now < state.again) return state.again;
    if (state.kind !== 'later') return record(site, due, state);
  }
}

type Attempt = { readonly claim: Claim; readonly attempt: number };

async function attemptPost(site: Site, due: Occurrence, { claim, attempt }: Attempt): Promise<number | null> {
  const { asking, outlet, signal, id, channel } = site;
  const { store, posts, pace } = asking;
  const { schedule } = due;
  const next = nextAsk(asking.pool, { id, channel }, { ...schedule, fresh: Infinity });
  const settle = (state: State) => store.claims.settle(claim, JSON.stringify(state));
  if (next.kind !== 'ask') {
    const state: State = { kind: 'halted', why: 'exhausted' };
    return (await settle(state)) ? record(site, due, state) : (await store.now()) + pace.busyMs;
  }
  const key = keyOfOccurrence(site, due);
  const { question, text } = askedOf(next.ask);
  const what = { question, post: postIdOf(key) };
  await posts.open(id.installation, what.post, { question, text, filter: schedule.filter });
  if (signal.aborted) {
    await store.claims.release(claim);
    return store.now();
  }
  const until = (await store.now()) + pace.patienceMs;
  if (!(await settle({ kind: 'posting', ...what, until }))) return (await store.now()) + pace.busyMs;
  const reply = askReply(asking.base, next.ask, { post: what.post, filter: schedule.filter, tally: NO_VOTES });
  const { ping, thread } = schedule;
  const outcome = await outlet.post({ ...id, thread: null }, { reply, ping, thread }, key);
  const state = stateOf(outcome, { ...what, now: await store.now(), waitMs: pace.laterMs * attempt });
  await settle(state);
  return state.kind === 'later' ? state.again : record(site, due, state);
}

type Posted = { readonly question: string; readonly post: string; readonly now: number; readonly waitMs: number };

function stateOf(outcome: PostOutcome, { question, post, now, waitMs }: Posted): State {
  switch (outcome.kind) {
    case 'posted':
    case 'unknown':
      return { kind: outcome.kind, question, post };
    case 'later':
      return { kind: 'later', again: now + Math.max(outcome.afterMs, waitMs) };
    case 'refused':
      return { kind: 'halted', why: outcome.why };
  }
}

/** Puts what came of an occurrence into the channel's log, by a key that makes it stand there once. */
async function record(site: Site, due: Occurrence, state: Exclude<State, { kind: 'later' }>): Promise<null> {
  const { number } = due.schedule;
  const { occurrence } = due;
  const change: Change =
    state.kind === 'halted'
      ? { kind: 'halt', number, occurrence, why: state.why }
      : {
          kind: 'asked',
          question: state.question,
          post: state.post,
          schedule: { number, occurrence, arrived: state.kind === 'posted' ? 'yes' : 'unknown' },
        };
  const key = keyOfOccurrence(site, due);
  await site.asking.channels.change(site.id, { key, person: null, change });
  if (state.kind === 'halted') await tellOwner(site, due, state.why);
  return null;
}

/** Tells the owner why the schedule stopped: once at most, whatever happens in between. */
async function tellOwner({ asking, outlet, id }: Site, { schedule, occurrence }: Occurrence, why: Halt): Promise<void> {
  const { claims } = asking.store;
  const key = keyOf(id.installation, 'told', id.platform, id.channel, `${schedule.number}`, `${occurrence}`);
  const taken = await claims.take(key, asking.pace.claimMs);
  if (taken.kind !== 'mine' || !(await claims.settle(taken.claim, 'told'))) return;
  const { platform, installation } = id;
  await outlet.tell({ platform, installation, person: schedule.owner }, haltReply(schedule, why), key);
}

function keyOfOccurrence({ id }: Site, { schedule, occurrence }: Occurrence): string {
  return keyOf(id.installation, 'occurrence', id.platform, id.channel, `${schedule.number}`, `${occurrence}`);
}

function keyOfAttempt(site: Site, due: Occurrence, attempt: number): string {
  return keyOf(site.id.installation, keyOfOccurrence(site, due), `${attempt}`);
}
