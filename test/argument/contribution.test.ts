import { assert, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { removals, restrict } from '../../src/argument/contribution.ts';
import type { Graph } from '../../src/argument/graph.ts';
import { SEMANTICS, SEMANTICS_NAMES, type SemanticsName } from '../../src/argument/semantics.ts';
import { shapleyValues } from '../../src/argument/shapley.ts';
import { acyclicGraph, renamedGraph, sketch, smallAcyclicGraph, strengthsOf } from './graphs.ts';

function removalsOf(
  graph: Graph,
  name: SemanticsName,
  topic: string,
): ReadonlyMap<string, { removal: number; intrinsicRemoval: number }> {
  const result = removals(graph, SEMANTICS[name], topic);
  if (result.kind !== 'removals') throw new Error(result.kind);
  return result.of;
}

function shapleyOf(graph: Graph, name: SemanticsName, topic: string): ReadonlyMap<string, number> {
  const result = shapleyValues(graph, SEMANTICS[name], topic);
  if (result.kind !== 'shapley') throw new Error(result.kind);
  return result.of;
}

const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);
const chainOf = (count: number): Graph => {
  const ids = Array.from({ length: count }, (_, at) => `a${at}`);
  const supports = ids.slice(1).map((from) => ({ from, to: 'a0' }));
  return { arguments: ids.map((id) => ({ id, base: 0.5 })), attacks: [], supports };
};

describe.each(SEMANTICS_NAMES)('what an argument adds, %s', (name) => {
  it('removal is the strength with it minus the strength without it, to the last bit', () => {
    assert(
      property(acyclicGraph, (graph) => {
        const ids = graph.arguments.map(({ id }) => id);
        for (const [id, { removal, intrinsicRemoval }] of removalsOf(graph, name, 'a0')) {
          const without =
            strengthsOf(restrict(graph, new Set(ids.filter((other) => other !== id))), name).get('a0') ?? 0;
          const cut = {
            ...graph,
            attacks: graph.attacks.filter(({ to }) => to !== id),
            supports: graph.supports.filter(({ to }) => to !== id),
          };
          expect(removal).toBe((strengthsOf(graph, name).get('a0') ?? 0) - without);
          expect(intrinsicRemoval).toBe((strengthsOf(cut, name).get('a0') ?? 0) - without);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('Shapley values sum to the strength of the topic minus its base', () => {
    assert(
      property(acyclicGraph, (graph) => {
        const gained = (strengthsOf(graph, name).get('a0') ?? Number.NaN) - (graph.arguments[0]?.base ?? 0);
        expect(Math.abs(sum(shapleyOf(graph, name, 'a0').values()) - gained)).toBeLessThan(1e-14);
      }),
    );
  });

  it('Shapley values are the mean effect over all orders of arrival', () => {
    assert(
      property(smallAcyclicGraph, (graph) => {
        const others = graph.arguments.map(({ id }) => id).filter((id) => id !== 'a0');
        const orders = permutations(others);
        const worth = (present: readonly string[]): number =>
          strengthsOf(restrict(graph, new Set(['a0', ...present])), name).get('a0') ?? Number.NaN;
        for (const [id, value] of shapleyOf(graph, name, 'a0')) {
          const effects = orders.map((order) => {
            const before = order.slice(0, order.indexOf(id));
            return worth([...before, id]) - worth(before);
          });
          expect(Math.abs(value - sum(effects) / orders.length)).toBeLessThan(1e-14);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('the order and the names of the arguments change no bit', () => {
    assert(
      property(renamedGraph(acyclicGraph), ({ graph, other, names }) => {
        const topic = names.get('a0') ?? '';
        const [values, removed] = [shapleyOf(other, name, topic), removalsOf(other, name, topic)];
        for (const [id, value] of shapleyOf(graph, name, 'a0')) expect(values.get(names.get(id) ?? '')).toBe(value);
        for (const [id, value] of removalsOf(graph, name, 'a0'))
          expect(removed.get(names.get(id) ?? '')).toEqual(value);
      }),
    );
  });

  it('two arguments that do the same get the same, and one from which no path leads to the topic gets 0', () => {
    const graph = sketch({ topic: 0.4, one: 0.7, two: 0.7, aside: 0.9 }, ['one+topic', 'two+topic', 'topic+aside']);
    const values = shapleyOf(graph, name, 'topic');
    expect(values.get('one')).toBe(values.get('two'));
    expect(values.get('aside')).toBe(0);
    expect(removalsOf(graph, name, 'topic').get('aside')).toEqual({ removal: 0, intrinsicRemoval: 0 });
  });
});

describe('graphs with cycles', () => {
  const graph = sketch({ topic: 0.5, a: 0.6, b: 0.7, c: 0.2 }, ['a+topic', 'b-a', 'a-b', 'topic+c', 'c-b']);

  it.each(SEMANTICS_NAMES)('Shapley values still sum to the strength minus the base, %s', (name) => {
    const gained = (strengthsOf(graph, name).get('topic') ?? Number.NaN) - 0.5;
    expect(Math.abs(sum(shapleyOf(graph, name, 'topic').values()) - gained)).toBeLessThan(1e-11);
  });

  it('removal is the difference of two solutions', () => {
    const without = strengthsOf(sketch({ topic: 0.5, b: 0.7, c: 0.2 }, ['topic+c', 'c-b']), 'dfquad').get('topic') ?? 0;
    const removed = removalsOf(graph, 'dfquad', 'topic').get('a')?.removal ?? Number.NaN;
    expect(Math.abs(removed - ((strengthsOf(graph, 'dfquad').get('topic') ?? 0) - without))).toBeLessThan(1e-15);
  });
});

describe('limits', () => {
  it('Shapley values are refused where too many arguments count, not guessed', () => {
    expect(shapleyValues(chainOf(18), SEMANTICS.dfquad, 'a0')).toEqual({ kind: 'too large', count: 17, most: 16 });
    expect(shapleyValues(chainOf(17), SEMANTICS.dfquad, 'a0').kind).toBe('shapley');
  });

  it('arguments that cannot reach the topic do not count towards the limit', () => {
    expect(shapleyValues(chainOf(400), SEMANTICS.dfquad, 'a7')).toMatchObject({ kind: 'shapley' });
  });

  it('removal has no limit without cycles', () => {
    expect(removalsOf(chainOf(2000), 'squared_energy', 'a0').size).toBe(1999);
  });

  it('an unknown topic is an error', () => {
    expect(() => removals(chainOf(2), SEMANTICS.dfquad, 'b')).toThrow('There is no argument "b".');
    expect(() => shapleyValues(chainOf(2), SEMANTICS.dfquad, 'b')).toThrow('There is no argument "b".');
  });
});

function permutations(items: readonly string[]): readonly (readonly string[])[] {
  if (items.length === 0) return [[]];
  return items.flatMap((first) => permutations(items.filter((item) => item !== first)).map((rest) => [first, ...rest]));
}
