import { describe, expect, it } from 'vitest';
import { matchLines, parsePoints } from '../../../adapters/cli/match.ts';
import { indexPoints, scorePoints } from '../../../src/argument/read/key-point-match.ts';

const POINTS = [
  { id: 'a', text: 'Night trains are better for the climate than flights' },
  { id: 'b', text: 'Night trains cost too much public money' },
  { id: 'c', text: 'Passengers sleep badly on night trains' },
];
const index = indexPoints(POINTS, 'night trains');

function best(argument: string): string | undefined {
  return scorePoints(index, argument).toSorted((a, b) => b.score - a.score)[0]?.id;
}

async function* lines(...given: readonly string[]): AsyncIterable<string> {
  yield* given;
}

describe('matching an argument to key points', () => {
  it('finds the point that it makes, in other inflections', () => {
    expect(best('A flight harms the climate far more than a sleeper does.')).toBe('a');
    expect(best('The public pays a lot of money so that a few can travel overnight.')).toBe('b');
    expect(best('Hardly any passenger slept in those bunks.')).toBe('c');
  });

  it('does not take the words of the topic for a point', () => {
    for (const { score } of scorePoints(index, 'Night trains are night trains.')) expect(score).toBeLessThan(0.3);
  });

  it('gives every point a score from 0 to 1, in their order, whatever the argument is', () => {
    for (const argument of ['', '   ', '🎉', 'x'.repeat(2000)]) {
      const scores = scorePoints(index, argument);
      expect(scores.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
      for (const { score } of scores) expect(score >= 0 && score <= 1).toBe(true);
    }
  });

  it('reads points from a file and writes one line for each argument', async () => {
    const points = parsePoints('id,text\r\na,"Cheap, and ""good"""\nb,Slow\n');
    expect(points).toEqual([
      { id: 'a', text: 'Cheap, and "good"' },
      { id: 'b', text: 'Slow' },
    ]);
    const out: string[] = [];
    for await (const line of matchLines({ points, topic: '' }, lines('It is slow.', '{"text":"cheap"}')))
      out.push(line);
    expect(out).toHaveLength(2);
    expect(JSON.parse(out[0] ?? '')).toMatchObject({ scores: [{ id: 'a' }, { id: 'b' }] });
  });

  it('says what a file of points lacks', () => {
    expect(() => parsePoints('a,b\n1,2\n')).toThrow('columns id and text');
  });
});
