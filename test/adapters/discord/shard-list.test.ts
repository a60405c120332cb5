import { describe, expect, test } from 'vitest';
import { readShards } from '../../../adapters/discord/shard-list.ts';

describe('DISCORD_SHARDS', () => {
  test.each([
    ['', { kind: 'all' }],
    ['none', { kind: 'none' }],
    ['processes', { kind: 'processes', total: null }],
    ['processes/4', { kind: 'processes', total: 4 }],
    ['0-3/8', { kind: 'list', list: [0, 1, 2, 3], total: 8 }],
    ['0,2,2/4', { kind: 'list', list: [0, 2], total: 4 }],
    ['0-1,3/4', { kind: 'list', list: [0, 1, 3], total: 4 }],
  ])('%j is read', (words, carried) => {
    expect(readShards(words)).toEqual(carried);
  });

  test.each([
    'all',
    '4',
    '0/0',
    '4/4',
    '3-1/4',
    '-1/4',
    '0-9999/4',
    ',/4',
    '1.5/4',
    'processes/0',
    'processes/x',
    '0-3',
  ])('%j is none', (words) => {
    expect(readShards(words)).toBeUndefined();
  });
});
