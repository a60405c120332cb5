import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { casesSchema, conversation } from './attack.ts';
import type { Block, Inline } from '../../src/reply.ts';
import { readBase } from '../research/read-base.ts';
import { rendered } from './rendered.ts';
import { createTarget } from './withstand.ts';

const CASES = casesSchema.parse(JSON.parse(readFileSync(new URL('cases.json', import.meta.url), 'utf8')));
/** Conversations of one to four inputs; bench/fuzz.ts tries as many as it is told. */
const RUNS = 1_000;

describe('hostile input at any entry', () => {
  const target = createTarget();

  test.each(CASES.map((attacks) => [JSON.stringify(attacks).slice(0, 120), attacks] as const))(
    'that once did harm does none: %s',
    async (_, attacks) => {
      expect(await target.withstand(attacks)).toEqual([]);
    },
  );

  test('crashes nothing, forges nothing, and is answered within the limits of every platform', async () => {
    await fc.assert(
      fc.asyncProperty(conversation, async (attacks) => {
        expect(await target.withstand(attacks)).toEqual([]);
      }),
      { seed: 7, numRuns: RUNS },
    );
  }, 120_000);

  test.each([
    [/discord/, { type: 'heading', value: 'long '.repeat(2_000) }],
    [/discord: a live/, paragraph({ type: 'person', id: '80351110224678912' })],
    [/web: an address/, paragraph({ type: 'link', value: 'x', url: 'javascript:1' })],
    [/an empty reply/, { type: 'heading', value: '' }],
  ] as const)('would be seen: %s', (problem, block) => {
    const base = readBase();
    const reply = (...blocks: readonly Block[]) => rendered(base, { audience: 'person', summary: 'x', blocks });
    expect(reply(paragraph({ type: 'text', value: 'fine' }))).toEqual([]);
    expect(reply(block).join('\n')).toMatch(problem);
  });
});

function paragraph(...children: readonly Inline[]): Block {
  return { type: 'paragraph', children };
}
