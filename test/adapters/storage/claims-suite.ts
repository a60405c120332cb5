import { describe, expect, it } from 'vitest';
import type { Claim, Claims } from '../../../src/store.ts';
import { openedBy, wait, type Engine } from './engine.ts';

const LONG = 60_000;

/** What claims must do, whatever they are kept in. */
export function itKeepsClaims(engine: Engine): void {
  const open = openedBy(engine);

  describe('claims', () => {
    it('give one thing to one of many, on whatever replica', async () => {
      const stores = await open.two();
      const taken = await Promise.all(
        Array.from({ length: 20 }, (_, i) => (stores[i % 2] ?? stores[0]).claims.take('post', LONG)),
      );
      expect(taken.filter(({ kind }) => kind === 'mine')).toHaveLength(1);
      expect(taken.filter(({ kind }) => kind === 'busy')).toHaveLength(19);
    });

    it('are settled for good, and say with what', async () => {
      const [one, other] = await open.two();
      const claim = await mine(one.claims, 'post', LONG);
      expect(await one.claims.settle(claim, 'posted')).toBe(true);
      expect(await other.claims.take('post', LONG)).toEqual({ kind: 'settled', outcome: 'posted' });
      expect(await one.claims.settle(claim, 'seen')).toBe(true);
      await one.claims.release(claim);
      expect(await other.claims.take('post', LONG)).toEqual({ kind: 'settled', outcome: 'seen' });
    });

    it('pass to another when the lease has ended, and the first can no longer settle or give them back', async () => {
      const [one, other] = await open.two();
      const late = await mine(one.claims, 'post', 1);
      await wait(20);
      const next = await mine(other.claims, 'post', LONG);
      expect(await one.claims.settle(late, 'late')).toBe(false);
      await one.claims.release(late);
      expect(await one.claims.take('post', LONG)).toEqual({ kind: 'busy' });
      expect(await other.claims.settle(next, 'in time')).toBe(true);
      expect(await one.claims.take('post', LONG)).toEqual({ kind: 'settled', outcome: 'in time' });
    });

    it('may be settled late where nobody else has taken them', async () => {
      const { claims } = await open.one();
      const claim = await mine(claims, 'post', 1);
      await wait(20);
      expect(await claims.settle(claim, 'late')).toBe(true);
    });

    it('that are given back can be taken at once', async () => {
      const [one, other] = await open.two();
      await one.claims.release(await mine(one.claims, 'post', LONG));
      expect((await other.claims.take('post', LONG)).kind).toBe('mine');
    });
  });
}

async function mine(claims: Claims, key: string, leaseMs: number): Promise<Claim> {
  const taken = await claims.take(key, leaseMs);
  if (taken.kind !== 'mine') throw new Error(`the claim is ${taken.kind}`);
  return taken.claim;
}
