import { describe, expect, it } from 'vitest';
import { runSolve, type SolveOptions } from '../../../adapters/cli/solve.ts';

async function* linesOf(lines: readonly string[]): AsyncIterable<string> {
  yield* lines;
}

async function run(lines: readonly string[], options: Partial<SolveOptions> = {}): Promise<unknown[]> {
  const answers: unknown[] = [];
  for await (const line of runSolve(linesOf(lines), { semantics: 'dfquad', topic: null, ...options })) {
    expect(line).not.toContain('\n');
    answers.push(JSON.parse(line));
  }
  return answers;
}

const graph = JSON.stringify({
  format: 'qbaf-reference/1',
  arguments: [
    { id: 'a0', base: 0.5 },
    { id: 'a1', base: 0.5 },
  ],
  attacks: [],
  supports: [{ from: 'a1', to: 'a0' }],
});

describe('verdict solve', () => {
  it('answers each line with the strengths, in order', async () => {
    expect(
      await run([graph, '', graph.replace('"supports"', '"attacks"').replace('"attacks":[]', '"supports":[]')]),
    ).toEqual([{ strengths: { a0: 0.75, a1: 0.5 } }, { strengths: { a0: 0.25, a1: 0.5 } }]);
  });

  it('adds the contributions to a topic when one is named', async () => {
    expect(await run([graph], { topic: 'a0' })).toEqual([
      {
        strengths: { a0: 0.75, a1: 0.5 },
        contributions: { a1: { removal: 0.25, intrinsicRemoval: 0.25, shapley: 0.25 } },
      },
    ]);
  });

  it('says in one sentence what is wrong with a line, and goes on', async () => {
    expect(await run(['{', '[]', graph.replace('0.5', '5'), graph], { semantics: 'dfquad' })).toEqual([
      { error: 'The line is not JSON.' },
      { error: 'The graph must be an object with arguments, attacks and supports.' },
      { error: 'The base score of "a0" is 5; it must be from 0 to 1.' },
      { strengths: { a0: 0.75, a1: 0.5 } },
    ]);
  });

  it('says that the topic is not in the graph', async () => {
    expect(await run([graph], { topic: 'b' })).toEqual([
      { strengths: { a0: 0.75, a1: 0.5 }, error: 'There is no argument "b".' },
    ]);
  });

  it('gives removals without Shapley values for a graph that is too large for them, and says so', async () => {
    const ids = Array.from({ length: 40 }, (_, at) => `a${at}`);
    const large = {
      arguments: ids.map((id) => ({ id, base: 0.5 })),
      attacks: ids.slice(1).map((from) => ({ from, to: 'a0' })),
      supports: [],
    };
    const [answer] = await run([JSON.stringify(large)], { topic: 'a0' });
    expect(answer).toMatchObject({
      contributions: { a39: { shapley: null } },
      note: 'Shapley values are not given: 39 other arguments count, and at most 16 can be handled exactly.',
    });
  });

  it('keeps an argument that is named like a part of the language', async () => {
    expect(await run([graph.replaceAll('a1', '__proto__')])).toEqual([
      { strengths: JSON.parse('{"a0":0.75,"__proto__":0.5}') },
    ]);
  });
});
