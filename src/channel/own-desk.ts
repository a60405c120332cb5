import { bestOf } from '../intent/find-job.ts';
import { look } from '../intent/scene.ts';
import { LONGEST_OWN } from './channel-change.ts';
import type { Channel, Own } from './channel.ts';
import type { Discussed, DiscussDesk, Said } from './discussed.ts';
import type { OwnOrder } from './discuss-order.ts';
import { addedReply, ownListReply, whichOwnReply, wordsForOwnReply, type Added } from './own-reply.ts';
import { notAllowedReply } from './schedule-reply.ts';
import { NEAR_DUPLICATE, similarity } from '../question/similarity.ts';

/** Lines of one bulk. */
const MOST_AT_ONCE = 30;
/** Own questions of one channel, those that wait among them. */
const MOST_OWN = 200;
const SHORTEST_OWN = 10;

type Scene = { readonly desk: DiscussDesk; readonly said: Said; readonly channel: Channel };

/** Adds, lists and approves a team's own questions. Anyone may propose one; people who manage the channel approve. */
export async function followOwn(desk: DiscussDesk, order: OwnOrder, said: Said): Promise<Discussed> {
  const channel = await desk.channels.read(said.place);
  const scene = { desk, said, channel };
  if (order.kind === 'questions') return { reply: ownListReply(channel, order.page), replaces: true, draft: null };
  if (order.kind === 'add') return add(scene, order.texts);
  const own = ownNamed(channel, order);
  if (own === undefined) return { reply: whichOwnReply(), replaces: false, draft: null };
  return decide(scene, own, order.kind);
}

/** The question of a number; where none is said, the only one that waits, or the only one. */
function ownNamed(
  { own }: Channel,
  { number }: Extract<OwnOrder, { readonly number: number | null }>,
): Own | undefined {
  if (number !== null) return own.find((one) => one.number === number);
  const kept = own.filter(({ held }) => !held);
  const waiting = kept.filter(({ approved }) => !approved);
  return [waiting, kept].find((some) => some.length === 1)?.[0];
}

async function add({ desk, said, channel }: Scene, texts: readonly string[]): Promise<Discussed> {
  const { key, person, place } = said;
  const manager = await said.manages();
  const added: Added[] = [];
  let now = channel;
  for (const [i, given] of texts.slice(0, MOST_AT_ONCE).entries()) {
    const text = given.replace(/[\p{C}\s]+/gu, ' ').trim();
    const refused = refusalOf(text, now);
    if (refused !== null) {
      added.push({ kind: refused, text });
      continue;
    }
    const like = likeOf(desk, now, text);
    const entry = texts.length === 1 ? key : `${key} ${i}`;
    const [held, approved] = [like !== undefined, manager && like === undefined];
    now = await desk.channels.change(place, {
      key: entry,
      person,
      change: { kind: 'propose', number: now.given.own + 1, by: person, text, approved, held },
    });
    const own = now.own.find((one) => one.key === entry);
    if (own !== undefined) added.push(like === undefined ? { kind: 'added', own } : { kind: 'alike', own, like });
  }
  const reply = texts.length === 0 ? wordsForOwnReply() : addedReply(added, texts.length - added.length);
  return { reply, replaces: false, draft: null };
}

function refusalOf(text: string, { own }: Channel): 'short' | 'long' | 'full' | 'same' | null {
  if (text.length < SHORTEST_OWN || !/\p{L}{2}/u.test(text)) return 'short';
  if (text.length > LONGEST_OWN) return 'long';
  if (own.some((one) => !one.held && one.text.toLowerCase() === text.toLowerCase())) return 'same';
  return own.length >= MOST_OWN ? 'full' : null;
}

/** A question that asks the same in other words: one of the team's own, or one of ours about the job that it names. */
function likeOf({ reader, pool }: DiscussDesk, { own }: Channel, text: string): string | undefined {
  const [job] = look(reader, text).jobs;
  const key = job && bestOf(job)?.key;
  const ours = key === undefined ? [] : pool.about(key).map((question) => question.text);
  const known = [...own.filter(({ held }) => !held).map((one) => one.text), ...ours];
  return known.find((other) => similarity(text, other, job?.text) >= NEAR_DUPLICATE);
}

async function decide({ desk, said }: Scene, own: Own, kind: 'approve' | 'drop' | 'insist'): Promise<Discussed> {
  const { key, person, place } = said;
  const manager = await said.manages();
  const theirs = own.by === person && kind !== 'approve';
  if (!manager && !theirs) return { reply: notAllowedReply(), replaces: false, draft: null };
  const { number } = own;
  const change = kind === 'insist' ? { kind, number, approved: manager } : { kind, number };
  const after = await desk.channels.change(place, { key, person, change });
  return { reply: ownListReply(after, 0, { kind, own }), replaces: true, draft: null };
}
