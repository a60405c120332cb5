import { describe, expect, it } from 'vitest';
import type { Due, Store } from '../../../src/store.ts';
import { openedBy, wait, type Engine } from './engine.ts';

const LONG = 60_000;
const LOG = { installation: 'here', name: 'schedule' };
let entries = 0;

/** What an agenda must do, whatever it is kept in. */
export function itKeepsAnAgenda(engine: Engine): void {
  const open = openedBy(engine);

  describe('the agenda', () => {
    it('is woken together with an entry, but not by an entry that was there', async () => {
      const { log, agenda } = await open.one();
      expect(await agenda.take(10, LONG)).toEqual([]);
      const entry = { key: 'a', person: null, body: 'set up', wake: 'schedule' };
      await log.append(LOG, entry);
      const [due] = await agenda.take(10, LONG);
      if (due === undefined) throw new Error('nothing is due');
      expect(due.key).toBe('schedule');
      await agenda.put(due, null);
      await log.append(LOG, entry);
      expect(await agenda.take(10, LONG)).toEqual([]);
    });

    it('says since when the longest due waits that nobody has taken', async () => {
      const { agenda, now, ...store } = await open.one();
      expect(await agenda.waiting()).toBe(null);
      const before = await now();
      await wake({ agenda, now, ...store }, 'a');
      const since = (await agenda.waiting()) ?? 0;
      expect(since).toBeGreaterThanOrEqual(before - 1);
      const [due] = await agenda.take(1, LONG);
      expect(due?.at).toBe(since);
      expect(await agenda.waiting()).toBe(null);
    });

    it('gives each thing to one replica, the longest due first', async () => {
      const [one, other] = await open.two();
      for (const key of ['a', 'b', 'c', 'd', 'e']) {
        await wake(one, key);
        await wait(3);
      }
      const taken = await one.agenda.take(2, LONG);
      expect(taken.map(({ key }) => key)).toEqual(['a', 'b']);
      const more = await Promise.all([other.agenda.take(2, LONG), one.agenda.take(2, LONG)]);
      expect(
        more
          .flat()
          .map(({ key }) => key)
          .sort(),
      ).toEqual(['c', 'd', 'e']);
      expect(await other.agenda.take(10, LONG)).toEqual([]);
    });

    it('gives a thing again when the lease has ended', async () => {
      const [one, other] = await open.two();
      await wake(one, 'a');
      const due = await only(one, 1);
      await wait(20);
      const again = await only(other, LONG);
      await one.agenda.put(due, null);
      await other.agenda.put(again, (await other.now()) - 1);
      expect((await only(one, LONG)).key).toBe('a');
    });

    it('keeps what is put for later until then, and for never until it is woken', async () => {
      const store = await open.one();
      await wake(store, 'a');
      await store.agenda.put(await only(store, LONG), (await store.now()) + LONG);
      expect(await store.agenda.take(10, LONG)).toEqual([]);
      await wake(store, 'a');
      await store.agenda.put(await only(store, LONG), (await store.now()) + 30);
      await wait(60);
      await store.agenda.put(await only(store, LONG), null);
      expect(await store.agenda.take(10, LONG)).toEqual([]);
      await wake(store, 'a');
      await only(store, LONG);
    });

    it('holds on to what was woken since it was taken', async () => {
      const [one, other] = await open.two();
      await wake(one, 'a');
      const due = await only(one, LONG);
      await wake(other, 'a');
      await one.agenda.put(due, null);
      expect((await only(other, LONG)).key).toBe('a');
    });
  });
}

async function wake({ log }: Store, key: string): Promise<void> {
  await log.append(LOG, { key: `entry ${entries++}`, person: null, body: '', wake: key });
}

async function only({ agenda }: Store, leaseMs: number): Promise<Due> {
  const [due, ...others] = await agenda.take(10, leaseMs);
  if (due === undefined || others.length > 0) throw new Error('there is not one thing due');
  return due;
}
