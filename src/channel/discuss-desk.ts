import type { ChannelId } from '../chat.ts';
import type { Form } from '../form.ts';
import type { Reply } from '../reply.ts';
import { askedOf, askNamed, nextAsk, type Ask } from './ask.ts';
import type { Channel } from './channel.ts';
import type { Order, VoteOrder } from './discuss-order.ts';
import { widenings, type QuestionFilter } from '../question/filter.ts';
import { followOwn } from './own-desk.ts';
import type { Discussed, DiscussDesk, Said } from './discussed.ts';
import { NO_VOTES, postIdOf } from './question-post.ts';
import { askReply, noQuestionReply, postGoneReply, postReply, withWiderNote } from './question-reply.ts';
import { addForm } from './schedule-form.ts';
import { followSchedule, scheduleForm, type Opening } from './schedule-desk.ts';

/**
 * A question now: none twice in a channel before all that the filter lets through were asked. Where it lets nothing
 * through, one of what a little less of it does, and the reply says so.
 */
export async function askNow(desk: DiscussDesk, filter: QuestionFilter, { key, place }: Said): Promise<Reply> {
  const { base, pool, channels, posts } = desk;
  const channel = await channels.read(place);
  const found = nextFor(desk, { id: place, channel }, filter);
  if (found === undefined) return noQuestionReply();
  const { question } = askedOf(found.ask);
  const post = postIdOf(JSON.stringify([place.platform, place.channel, key]));
  const after = await channels.change(place, {
    key,
    person: null,
    change: { kind: 'asked', question, post, schedule: null },
  });
  // The same delivery may have been answered before, by whatever process: then that was the question.
  const known = after.asked.get(key)?.question ?? question;
  const ask = known === question ? found.ask : (askNamed(pool, after, known) ?? found.ask);
  await posts.open(place.installation, post, { ...askedOf(ask), filter: found.filter });
  const reply = askReply(base, ask, { post, filter: found.filter, tally: NO_VOTES });
  return found.filter === filter ? reply : withWiderNote(base, reply, { asked: filter, given: found.filter });
}

/** Looked through in a few tenths of a second. */
const FRESH = 60;

type Found = { readonly ask: Ask; readonly filter: QuestionFilter };

function nextFor(
  { pool }: DiscussDesk,
  where: { readonly id: ChannelId; readonly channel: Channel },
  wanted: QuestionFilter,
): Found | undefined {
  // "Stop" is for schedules: whoever asks in person gets a question.
  const exhausted = where.channel.policy === 'stop' ? 'reshuffle' : where.channel.policy;
  for (const filter of widenings(wanted)) {
    const next = nextAsk(pool, where, { filter, exhausted, fresh: FRESH });
    if (next.kind === 'ask') return { ask: next.ask, filter };
  }
  return undefined;
}

/** Does what a person wants done about the questions of a channel. */
export async function followOrder(desk: DiscussDesk, order: Order, said: Said): Promise<Discussed> {
  switch (order.kind) {
    case 'vote':
      return vote(desk, order, said);
    case 'add':
    case 'questions':
    case 'approve':
    case 'drop':
    case 'insist':
      return followOwn(desk, order, said);
    case 'list':
    case 'show':
    case 'pause':
    case 'resume':
    case 'remove':
    case 'preview':
    case 'skip':
    case 'schedule':
    case 'edit':
    case 'policy':
      return followSchedule(desk, order, said);
  }
}

/**
 * The form that an order opens before it is followed, with what is known filled in: for a schedule whose words are not
 * enough, one that is to be changed, or questions of the team's own.
 */
export async function formOfOrder(desk: DiscussDesk, order: Order, opening: Opening): Promise<Form | undefined> {
  if (order.kind === 'add') return order.texts.length === 0 ? addForm() : undefined;
  return order.kind === 'schedule' || order.kind === 'edit' ? scheduleForm(desk, order, opening) : undefined;
}

/** A vote, and the question with the votes on it as they are now. */
async function vote(desk: DiscussDesk, order: VoteOrder, said: Said): Promise<Discussed> {
  const { place, key, person } = said;
  const posted = await desk.posts.vote(place.installation, order.post, { key, person, vote: order.vote });
  if (posted === undefined) return { reply: postGoneReply(), replaces: false, draft: null };
  return { reply: postReply(desk.base, posted, desk.pool.find(posted.question)), replaces: true, draft: null };
}
