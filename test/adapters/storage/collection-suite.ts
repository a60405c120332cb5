import { describe, expect, it } from 'vitest';
import { openedBy, wait, type Engine } from './engine.ts';

/** What collections must do, whatever they are kept in. */
export function itKeepsCollections(engine: Engine): void {
  const open = openedBy(engine);

  describe('collections', () => {
    it('are read by every replica, each by its name', async () => {
      const [one, other] = await open.two();
      await one.collection<{ n: number }>('homes').set('a', { n: 1 });
      await one.collection<string>('names').set('a', 'elsewhere');
      expect(await other.collection('homes').get('a')).toEqual({ n: 1 });
      await other.collection<{ n: number }>('homes').set('a', { n: 2 });
      expect(await one.collection('homes').get('a')).toEqual({ n: 2 });
      expect(await one.collection('homes').delete('a')).toBe(true);
      expect(await other.collection('homes').get('a')).toBeUndefined();
      expect(await other.collection('names').get('a')).toBe('elsewhere');
    });

    it('forget after their time', async () => {
      const store = await open.one();
      const [short, long, kept] = [
        store.collection<number>('short', 1),
        store.collection<number>('long', 60_000),
        store.collection<number>('kept'),
      ];
      for (const collection of [short, long, kept]) await collection.set('a', 1);
      await wait(20);
      expect(await short.get('a')).toBeUndefined();
      expect(await long.get('a')).toBe(1);
      expect(await kept.get('a')).toBe(1);
    });

    it('are emptied each by itself', async () => {
      const store = await open.one();
      await store.collection<number>('one').set('a', 1);
      await store.collection<number>('one%').set('a', 1);
      await store.collection<number>('one:two').set('a', 2);
      await store.collection('one').clear();
      expect(await store.collection('one').get('a')).toBeUndefined();
      expect(await store.collection('one%').get('a')).toBe(1);
      expect(await store.collection('one:two').get('a')).toBe(2);
    });

    it('take any key and value', async () => {
      const store = await open.one();
      const names = store.collection<string>('names');
      const key = `"'; -- \u{1F600} ${'k'.repeat(600)}`;
      const value = `"'; DROP TABLE collection; -- שלום \n\\u0000 ${'x'.repeat(20_000)}`;
      await names.set(key, value);
      expect(await names.get(key)).toBe(value);
    });
  });
}
