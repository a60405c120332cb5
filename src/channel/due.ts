import type { Place } from '../chat.ts';
import type { Outlet } from '../post.ts';
import type { Due } from '../store.ts';
import type { Asking } from './asking.ts';
import { readAgendaKey } from './channels.ts';
import { dueOccurrence, nextDue } from './occurrence.ts';
import { postOccurrence } from './post-occurrence.ts';

/** The platforms that this process posts to. */
export type Outlets = Readonly<Partial<Record<Place['platform'], Outlet>>>;

/** Channels that are looked at side by side. */
const MOST = 8;

/**
 * Posts the questions that are due, each once whoever else does the same at this moment, and says how many channels it
 * looked at: 0 where nothing was due. What the signal stops is handed on at once. Rejects with the first fault, when all
 * that was begun is done; what failed is looked at again when its lease has ended.
 */
export async function postDueQuestions(asking: Asking, outlets: Outlets, signal: AbortSignal): Promise<number> {
  const taken = await asking.store.agenda.take(MOST, asking.pace.lookMs);
  const looks = await Promise.allSettled(taken.map((due) => look({ asking, outlets, signal }, due)));
  const failed = looks.find((each) => each.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
  return taken.length;
}

type Round = { readonly asking: Asking; readonly outlets: Outlets; readonly signal: AbortSignal };

async function look({ asking, outlets, signal }: Round, due: Due): Promise<void> {
  const { store, channels } = asking;
  const id = readAgendaKey(due.key);
  if (id === undefined) return;
  const outlet = outlets[id.platform];
  const now = await store.now();
  if (outlet === undefined) return store.agenda.put(due, now + asking.pace.elsewhereMs);
  const times: number[] = [];
  for (const { number } of (await channels.read(id)).schedules) {
    if (signal.aborted) return store.agenda.put(due, now);
    // Read again each time: the one before has asked something.
    const channel = await channels.read(id);
    const schedule = channel.schedules.find((one) => one.number === number);
    const occurrence = schedule && dueOccurrence(schedule, now);
    if (schedule === undefined || occurrence === undefined) continue;
    const again = await postOccurrence({ asking, outlet, signal, id, channel }, { schedule, occurrence });
    if (again !== null) times.push(again);
  }
  const next = nextDue((await channels.read(id)).schedules, now);
  if (next !== null) times.push(next);
  return store.agenda.put(due, times.length === 0 ? null : Math.min(...times));
}
