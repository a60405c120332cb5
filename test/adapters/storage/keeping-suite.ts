import { describe, expect, it } from 'vitest';
import { keyOf, REWRITTEN, type Store } from '../../../src/store.ts';
import { openedBy, wait, type Engine } from './engine.ts';

const LONG = 60_000;

/** What is kept about people must be found, and must go. */
export function itKeepsNoMoreThanItShould(engine: Engine): void {
  const open = openedBy(engine);

  describe('what is kept', () => {
    it('about a person is found in the logs of one installation', async () => {
      const store = await open.one();
      await say(store, ['here', 'one'], 'ann');
      await say(store, ['here', 'two'], 'ben');
      await say(store, ['here', 'two'], 'ann');
      await say(store, ['there', 'one'], 'ann');
      const own = await store.keeping.entriesOf('here', 'ann');
      expect(own.map(({ log, body }) => [log, body])).toEqual([
        ['one', 'ann in one'],
        ['two', 'ann in two'],
      ]);
      for (const { time } of own) expect(Math.abs(time - (await store.now()))).toBeLessThan(LONG);
    });

    it('of an installation is found, by whomever it is, and of a person in its collections too', async () => {
      const store = await open.one();
      await say(store, ['here', 'one'], 'ann');
      await say(store, ['here', 'two'], 'ben');
      await say(store, ['there', 'one'], 'ann');
      const all = await store.keeping.entriesIn('here');
      expect(all.map(({ log, person }) => [log, person])).toEqual([
        ['one', 'ann'],
        ['two', 'ben'],
      ]);
      const asked = store.collection<number>('asked');
      await asked.set(keyOf('here', 'ann'), 1);
      await asked.set(keyOf('here', 'ben'), 2);
      await asked.set(keyOf('ann', 'ben'), 3);
      const values = await store.keeping.valuesOf('here', 'ann');
      expect(values.map(({ collection, key }) => [collection, key])).toEqual([['asked', keyOf('here', 'ann')]]);
      expect(JSON.parse(values[0]?.value ?? '')).toMatchObject({ value: 1 });
    });

    it('of a person is erased at their wish, and nothing else; whoever holds the log is told', async () => {
      const [store, other] = await open.two();
      await say(store, ['here', 'one'], 'ann');
      const { at } = await say(store, ['here', 'one'], 'ben');
      await say(store, ['there', 'one'], 'ann');
      const asked = store.collection<number>('asked');
      await asked.set(keyOf('here', 'ann'), 1);
      await asked.set(keyOf('here', 'ben'), 1);
      await asked.set(keyOf('ann', 'ben'), 1);
      expect(await store.keeping.erase('here', 'ann', ({ log, key }) => `gone ${log} ${key}`)).toBe(1);
      const entries = await other.log.read({ installation: 'here', name: 'one' }, 0);
      expect(entries.map(({ body }) => body)).toEqual(['gone one ann in one', 'ben in one', REWRITTEN]);
      expect((await other.log.read({ installation: 'here', name: 'one' }, at)).map(({ body }) => body)).toEqual([
        REWRITTEN,
      ]);
      expect(await other.keeping.entriesOf('here', 'ann')).toEqual([]);
      expect(await other.keeping.entriesOf('there', 'ann')).toHaveLength(1);
      expect(await asked.get(keyOf('here', 'ann'))).toBeUndefined();
      expect(await asked.get(keyOf('here', 'ben'))).toBe(1);
      expect(await asked.get(keyOf('ann', 'ben'))).toBe(1);
      // A late delivery of what was erased brings nothing back.
      expect((await say(store, ['here', 'one'], 'ann')).kind).toBe('known');
      expect(await store.keeping.erase('here', 'ann', () => 'again')).toBe(0);
    });

    it('of an installation is deleted as a whole, and of no other', async () => {
      const store = await open.one();
      const homes = store.collection<number>('homes');
      for (const place of ['here', 'here"', 'her', 'there']) {
        await say(store, [place, 'one'], 'ann');
        await store.claims.take(keyOf(place, 'event'), LONG);
        await homes.set(keyOf(place, 'debate'), 1);
      }
      await store.keeping.purge('here');
      expect(await store.log.read({ installation: 'here', name: 'one' }, 0)).toEqual([]);
      expect((await store.claims.take(keyOf('here', 'event'), LONG)).kind).toBe('mine');
      expect(await homes.get(keyOf('here', 'debate'))).toBeUndefined();
      for (const place of ['here"', 'her', 'there']) {
        expect(await store.log.read({ installation: place, name: 'one' }, 0)).toHaveLength(1);
        expect((await store.claims.take(keyOf(place, 'event'), LONG)).kind).toBe('busy');
        expect(await homes.get(keyOf(place, 'debate'))).toBe(1);
      }
      expect((await store.agenda.take(10, LONG)).map(({ key }) => key).sort()).toEqual(
        ['here"', 'her', 'there'].map((place) => keyOf(place, 'one')).sort(),
      );
    });

    it('goes when nothing was added for long', async () => {
      const store = await open.one();
      await say(store, ['here', 'debate:old'], 'ann');
      await say(store, ['here', 'debate:kept'], 'ann');
      await say(store, ['here', 'schedule'], 'ann');
      await wait(20);
      const before = await store.now();
      await wait(20);
      await say(store, ['here', 'debate:kept'], 'ben');
      expect(await store.keeping.prune('debate:', before)).toEqual([{ installation: 'here', name: 'debate:old' }]);
      expect(await store.log.read({ installation: 'here', name: 'debate:old' }, 0)).toEqual([]);
      expect(await store.log.read({ installation: 'here', name: 'debate:kept' }, 0)).toHaveLength(2);
      expect(await store.log.read({ installation: 'here', name: 'schedule' }, 0)).toHaveLength(1);
    });

    it('of claims goes when they were settled long ago', async () => {
      const { claims, keeping, now } = await open.one();
      for (const key of ['old', 'held']) {
        const taken = await claims.take(key, LONG);
        if (key === 'old' && taken.kind === 'mine') await claims.settle(taken.claim, 'done');
      }
      await wait(20);
      const before = await now();
      await wait(20);
      const fresh = await claims.take('fresh', LONG);
      if (fresh.kind === 'mine') await claims.settle(fresh.claim, 'done');
      await keeping.forget(before);
      expect((await claims.take('old', LONG)).kind).toBe('mine');
      expect((await claims.take('held', LONG)).kind).toBe('busy');
      expect((await claims.take('fresh', LONG)).kind).toBe('settled');
    });
  });
}

function say({ log }: Store, [installation, name]: readonly [string, string], person: string) {
  const body = `${person} in ${name}`;
  return log.append({ installation, name }, { key: body, person, body, wake: keyOf(installation, name) });
}
