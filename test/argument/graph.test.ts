import { describe, expect, it } from 'vitest';
import { readGraph } from '../../src/argument/graph.ts';
import { layOut } from '../../src/argument/network.ts';
import { sketch } from './graphs.ts';

const sound = sketch({ topic: 0.5, pro: 0.8, con: 0.3 }, ['pro+topic', 'con-topic']);

describe('reading a graph', () => {
  it('takes a sound graph and passes over what it does not know', () => {
    expect(readGraph({ ...sound, format: 'qbaf-reference/1', note: null })).toEqual({ kind: 'graph', graph: sound });
  });

  it('takes a graph without any argument', () => {
    expect(readGraph({ arguments: [], attacks: [], supports: [] }).kind).toBe('graph');
  });

  it('takes cycles and an argument with any name', () => {
    const odd = sketch({ ['__proto__ ']: 0.1, 'ünïcode 🙂': 0.2 }, ['__proto__ -ünïcode 🙂', 'ünïcode 🙂-__proto__ ']);
    expect(readGraph(odd).kind).toBe('graph');
  });

  const faults: readonly (readonly [string, unknown, string])[] = [
    ['no object', 7, 'The graph must be an object with arguments, attacks and supports.'],
    ['a missing list', { arguments: [], attacks: [] }, 'supports must be a list.'],
    ['an id that is no text', { ...sound, arguments: [{ id: 4, base: 0 }] }, 'arguments[0].id must be text.'],
    ['an empty id', { ...sound, arguments: [{ id: '', base: 0 }] }, 'arguments[0].id must not be empty.'],
    [
      'a base that is no number',
      { ...sound, arguments: [{ id: 'a', base: '1' }] },
      'arguments[0].base must be a number.',
    ],
    [
      'a base over 1',
      { ...sound, arguments: [{ id: 'a', base: 1.2 }] },
      'The base score of "a" is 1.2; it must be from 0 to 1.',
    ],
    [
      'a base under 0',
      { ...sound, arguments: [{ id: 'a', base: -0.1 }] },
      'The base score of "a" is -0.1; it must be from 0 to 1.',
    ],
    [
      'the same id twice',
      { ...sound, arguments: [...sound.arguments, { id: 'pro', base: 0 }] },
      'There are two arguments with the id "pro".',
    ],
    [
      'an edge to nowhere',
      { ...sound, attacks: [{ from: 'con', to: 'tpoic' }] },
      'An edge goes from "con" to "tpoic", but there is no argument "tpoic".',
    ],
    [
      'an argument that attacks itself',
      { ...sound, attacks: [{ from: 'con', to: 'con' }] },
      'The argument "con" acts on itself.',
    ],
    [
      'an attack and a support between the same two',
      { ...sound, attacks: [{ from: 'pro', to: 'topic' }] },
      'The argument "pro" acts on "topic" twice; between two arguments there is one attack or one support.',
    ],
    [
      'an edge with a weight of its own',
      { ...sound, attacks: [{ from: 'con', to: 'topic', weight: 0.5 }] },
      'attacks[0].weight must be 1: edges without weights are all that is read.',
    ],
  ];
  it.each(faults)('says in one sentence what is wrong with %s', (_, raw, why) => {
    expect(readGraph(raw)).toEqual({ kind: 'unfit', why });
  });

  it('keeps the sentence short when the id is not', () => {
    const reading = readGraph({ ...sound, arguments: [{ id: 'x'.repeat(5000), base: 2 }] });
    expect(reading.kind === 'unfit' && reading.why.length).toBeLessThan(150);
  });
});

describe('laying a graph out', () => {
  it('puts every argument after all that act on it', () => {
    const { order, ids } = layOut(sketch({ a: 0, b: 0, c: 0, d: 0 }, ['a+b', 'c-a', 'd+c', 'd-b']));
    const named = Array.from(order ?? [], (place) => ids[place]);
    expect(named).toEqual(['d', 'c', 'a', 'b']);
  });

  it('finds no order where there is a cycle', () => {
    expect(layOut(sketch({ a: 0, b: 0, c: 0 }, ['a+b', 'b-c', 'c+a'])).order).toBeNull();
  });

  it('throws at an edge to an argument that does not exist', () => {
    expect(() => layOut(sketch({ a: 0 }, ['a+b']))).toThrow('There is no argument "b".');
  });
});
