import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { acknowledgeAfter } from '../../../adapters/slack/acknowledge.ts';
import { createBoards } from '../../../adapters/slack/boards.ts';
import { createPace } from '../../../adapters/slack/pace.ts';
import { WebClient } from '@slack/web-api';
import { text } from '../../../src/inline.ts';
import type { Reply } from '../../../src/reply.ts';

const board = (words: string): Reply => ({
  audience: 'channel',
  summary: words,
  blocks: [{ type: 'paragraph', children: [text(words)] }],
});

describe('messages into one channel', () => {
  test('whenever they come, never more than the burst and one a second after it', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 1500 }), { minLength: 1, maxLength: 60 }), (gaps) => {
        let now = 0;
        const pace = createPace(() => now, { burst: 4, everyMs: 1000 });
        const sent = gaps.map((gap) => {
          now += gap;
          return now + pace.wait('C1');
        });
        for (const at of sent)
          expect(sent.filter((other) => other >= at && other < at + 1000).length).toBeLessThanOrEqual(5);
        expect(sent.slice(4).every((at, i) => at - (sent[i] ?? 0) >= 1000)).toBe(true);
      }),
    );
  });

  test('wait as long as Slack says, and other channels do not', () => {
    const pace = createPace(() => 0, { burst: 4, everyMs: 1000 });
    pace.hold('C1', 30_000);
    expect(pace.wait('C1')).toBe(30_000);
    expect(pace.wait('C2')).toBe(0);
  });
});

describe('with a clock that is turned by hand', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('of many states of a motion in a short time, the first and the last are shown', async () => {
    const shown: string[] = [];
    const boards = createBoards({
      everyMs: 3000,
      report: String,
      show: async (_, __, { summary }) => void shown.push(summary),
    });
    const line = { installation: 'slack/T1', client: new WebClient(), app: 'U1' };
    for (let i = 0; i < 50; i += 1) boards.put(line, { channel: 'C1', message: '1', thread: '1' }, board(`state ${i}`));
    await vi.advanceTimersByTimeAsync(2900);
    expect(shown).toEqual(['state 0']);
    await vi.advanceTimersByTimeAsync(200);
    expect(shown).toEqual(['state 0', 'state 49']);
    boards.put(line, { channel: 'C1', message: '1', thread: '1' }, board('the end'));
    await boards.flush();
    expect(shown.at(-1)).toBe('the end');
  });

  test('an event is acknowledged once what it changes is stored, and in any case after two seconds', async () => {
    const acknowledge = vi.fn(async () => undefined);
    const work = Promise.withResolvers<string>();
    const done = acknowledgeAfter(acknowledge, work.promise);
    await vi.advanceTimersByTimeAsync(1900);
    expect(acknowledge).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(200);
    expect(acknowledge).toHaveBeenCalledOnce();
    work.resolve('stored');
    expect(await done).toBe('stored');
    expect(acknowledge).toHaveBeenCalledOnce();
  });

  test('an acknowledgement that does not get through keeps nobody from the answer', async () => {
    const done = acknowledgeAfter(() => Promise.reject(new Error('hung up')), Promise.resolve('stored'));
    expect(await done).toBe('stored');
  });
});
