import type { ChannelId } from '../chat.ts';
import { agendaKey } from './channels.ts';
import { ownId, type Channel, type Own } from './channel.ts';
import { widenings, type QuestionFilter } from '../question/filter.ts';
import { seedOf } from '../question/hash.ts';
import type { Policy } from './plan.ts';
import type { Pool } from '../question/pool.ts';
import type { Question } from '../question/question.ts';

/** What is asked: a question from the evidence, or one of the team's own. */
export type Ask =
  | { readonly kind: 'generated'; readonly question: Question }
  | { readonly kind: 'own'; readonly own: Own };

export type Next =
  | { readonly kind: 'ask'; readonly ask: Ask; readonly wider: boolean }
  /** All that the filter lets through was asked, and the policy is to stop. */
  | { readonly kind: 'exhausted' }
  /** The filter lets nothing through. */
  | { readonly kind: 'none' };

/** What is kept of a question that was asked. */
export function askedOf(ask: Ask): { readonly question: string; readonly text: string } {
  return ask.kind === 'own'
    ? { question: ownId(ask.own.number), text: ask.own.text }
    : { question: ask.question.id, text: ask.question.text };
}

/** The question of an id; undefined where neither the data nor the team has it any more. */
export function askNamed(pool: Pool, { own }: Channel, id: string): Ask | undefined {
  const ours = own.find(({ number }) => ownId(number) === id);
  if (ours !== undefined) return { kind: 'own', own: ours };
  const question = pool.find(id);
  return question && { kind: 'generated', question };
}

export type Wish = {
  readonly filter: QuestionFilter;
  readonly exhausted: Policy;
  /** The most occupations whose questions are made for the first time while somebody waits. */
  readonly fresh: number;
};

/** After so many generated questions it is the turn of one of the team's own. */
const OWN_TURN = 2;

/**
 * What a channel is asked next: nothing twice before all that the filter lets through was asked once, then by the
 * policy. Pure: the same channel gives the same question.
 */
export function nextAsk(
  pool: Pool,
  { id, channel }: { readonly id: ChannelId; readonly channel: Channel },
  wish: Wish,
): Next {
  const seed = seedOf(agendaKey(id));
  const own = ownIn(channel, wish.filter);
  const fresh = own.find(({ number }) => timesOf(channel, ownId(number)) === 0);
  if (fresh !== undefined && channel.sinceOwn >= OWN_TURN) return ownAsk(fresh);
  const drawn = (filter: QuestionFilter, times: number) =>
    pool.draw(filter, { asked: askedMore(channel, times), seed, fresh: wish.fresh });
  const question = drawn(wish.filter, 0);
  if (question !== undefined) return generated(question, false);
  if (fresh !== undefined) return ownAsk(fresh);
  if (wish.exhausted === 'stop')
    return drawn(wish.filter, Infinity) === undefined ? { kind: 'none' } : { kind: 'exhausted' };
  const filters = wish.exhausted === 'widen' ? widenings(wish.filter).slice(1) : [];
  for (const filter of filters) {
    const wider = drawn(filter, 0);
    if (wider !== undefined) return generated(wider, true);
  }
  return again(channel, { own, drawn: (times) => drawn(filters.at(-1) ?? wish.filter, times) });
}

type Rounds = { readonly own: readonly Own[]; readonly drawn: (times: number) => Question | undefined };

/** The next round: what was asked least often comes first. */
function again(channel: Channel, { own, drawn }: Rounds): Next {
  const most = Math.max(0, ...channel.times.values());
  for (let times = 1; times <= most; times += 1) {
    const question = drawn(times);
    if (question !== undefined) return generated(question, false);
    const stale = own.find(({ number }) => timesOf(channel, ownId(number)) <= times);
    if (stale !== undefined) return ownAsk(stale);
  }
  return { kind: 'none' };
}

/** The team's own questions say nothing of layer, place or source: where one is asked for they stay out. */
function ownIn({ own }: Channel, { layer, depth, region, source }: QuestionFilter): readonly Own[] {
  const particular = [layer, depth, region, source].some((part) => part !== undefined);
  return particular ? [] : own.filter(({ approved, held }) => approved && !held);
}

function askedMore({ times }: Channel, most: number): ReadonlySet<string> {
  return new Set([...times].flatMap(([id, count]) => (count > most ? [id] : [])));
}

function timesOf({ times }: Channel, id: string): number {
  return times.get(id) ?? 0;
}

function ownAsk(own: Own): Next {
  return { kind: 'ask', ask: { kind: 'own', own }, wider: false };
}

function generated(question: Question, wider: boolean): Next {
  return { kind: 'ask', ask: { kind: 'generated', question }, wider };
}
