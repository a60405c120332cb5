import { describe, expect, test } from 'vitest';
import { stopParts, type Part } from '../../adapters/part.ts';

describe('stopping', () => {
  test('goes backwards, and each part waits for the one before', async () => {
    const done: string[] = [];
    const parts = ['store', 'answers', 'chat'].map((name) =>
      part(name, async () => {
        await new Promise(setImmediate);
        done.push(name);
      }),
    );
    expect(await stopParts(parts, 5_000)).toBe(true);
    expect(done).toEqual(['chat', 'answers', 'store']);
  });

  test('closes what lies below a part that fails, and says that it did not go well', async () => {
    const done: string[] = [];
    const parts = [
      part('store', async () => void done.push('store')),
      part('chat', () => Promise.reject(new Error('gone'))),
    ];
    expect(await stopParts(parts, 5_000)).toBe(false);
    expect(done).toEqual(['store']);
  });

  test('does not wait for ever', async () => {
    expect(await stopParts([part('chat', () => new Promise(() => undefined))], 10)).toBe(false);
  });
});

function part(name: string, stop: Part['stop']): Part {
  return { name, ready: async () => true, stop };
}
