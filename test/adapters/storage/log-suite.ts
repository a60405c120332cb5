import { expect, it } from 'vitest';
import type { LogId } from '../../../src/store.ts';
import { openedBy, type Engine } from './engine.ts';

const logOf = (name: string): LogId => ({ installation: 'here', name });
const entry = (key: string, body: string) => ({ key, person: null, body });

/** What every log must do, whatever it is kept in. */
export function itKeepsALog(engine: Engine): void {
  const open = openedBy(engine);

  it('gives back what was appended, in order, each log by itself', async () => {
    const { log } = await open.one();
    for (const key of ['b', 'a', 'c']) await log.append(logOf('one'), entry(key, `body ${key}`));
    await log.append(logOf('two'), entry('a', 'elsewhere'));
    const entries = await log.read(logOf('one'), 0);
    expect(entries.map(({ key, body }) => [key, body])).toEqual([
      ['b', 'body b'],
      ['a', 'body a'],
      ['c', 'body c'],
    ]);
    expect(await log.read(logOf('two'), 0)).toMatchObject([{ key: 'a', body: 'elsewhere' }]);
    expect(await log.read(logOf('three'), 0)).toEqual([]);
  });

  it('reads on from a place', async () => {
    const { log } = await open.one();
    const { at } = await log.append(logOf('one'), entry('a', '1'));
    await log.append(logOf('one'), entry('b', '2'));
    expect(await log.read(logOf('one'), at)).toMatchObject([{ key: 'b', body: '2' }]);
  });

  it('keeps one entry for a key, the first, however often it is appended', async () => {
    const { log } = await open.one();
    const first = await log.append(logOf('one'), entry('same', 'first'));
    expect(first.kind).toBe('appended');
    const others = await Promise.all(
      Array.from({ length: 10 }, () => log.append(logOf('one'), entry('same', 'another'))),
    );
    for (const other of others) expect(other).toEqual({ kind: 'known', at: first.at });
    expect(await log.read(logOf('one'), 0)).toMatchObject([{ key: 'same', body: 'first' }]);
  });

  it('keeps any text as it is', async () => {
    const { log } = await open.one();
    const body = `"'; DROP TABLE log; -- \u{1F600} שלום \n\t\\u0000 ${'x'.repeat(20_000)}`;
    await log.append(logOf("l'og"), entry("k'ey", body));
    expect(await log.read(logOf("l'og"), 0)).toMatchObject([{ key: "k'ey", body }]);
  });
}
