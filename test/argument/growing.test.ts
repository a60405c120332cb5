import { assert, constant, nat, property, record, shuffledSubarray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Graph } from '../../src/argument/graph.ts';
import { createGrowingGraph, type GrowingGraph } from '../../src/argument/growing.ts';
import { SEMANTICS, SEMANTICS_NAMES, type Semantics } from '../../src/argument/semantics.ts';
import { acyclicGraph, base, sketch, strengthsOf } from './graphs.ts';

/** Adds the arguments one by one in the given order, each with its edges to those that are there already. */
function growStepwise(graph: Graph, ids: readonly string[], semantics: Semantics): GrowingGraph {
  const growing = createGrowingGraph(sketch({}, []), semantics);
  const there = new Set<string>();
  for (const id of ids) {
    there.add(id);
    const mine = ({ from, to }: { from: string; to: string }): boolean =>
      (from === id && there.has(to)) || (to === id && there.has(from));
    const argument = graph.arguments.find((candidate) => candidate.id === id) ?? { id, base: Number.NaN };
    const added = growing.add({ argument, attacks: graph.attacks.filter(mine), supports: graph.supports.filter(mine) });
    expect(added.kind).toBe('added');
  }
  return growing;
}

const shuffledGraph = acyclicGraph.chain((graph) => {
  const ids = graph.arguments.map(({ id }) => id);
  return record({ graph: constant(graph), ids: shuffledSubarray(ids, { minLength: ids.length }) });
});

describe.each(SEMANTICS_NAMES)('a growing graph, %s', (name) => {
  const semantics = SEMANTICS[name];

  it('has the same bits as a full pass, whatever the order of arrival', () => {
    assert(
      property(shuffledGraph, ({ graph, ids }) => {
        const growing = growStepwise(graph, ids, semantics);
        for (const [id, strength] of strengthsOf(graph, semantics)) expect(growing.strengthOf(id)).toBe(strength);
      }),
    );
  });

  it('has the same bits as a full pass after a base score was changed', () => {
    assert(
      property(acyclicGraph, base, nat(), (graph, score, pick) => {
        const { id } = graph.arguments[pick % graph.arguments.length] ?? { id: '' };
        const growing = createGrowingGraph(graph, semantics);
        const before = growing.strengths();
        const changed = new Set(growing.rebase(id, score));
        const altered = graph.arguments.map((argument) => (argument.id === id ? { id, base: score } : argument));
        const after = strengthsOf({ ...graph, arguments: altered }, semantics);
        for (const [other, strength] of growing.strengths()) {
          expect(strength).toBe(after.get(other));
          if (other !== id) expect(changed.has(other)).toBe(strength !== before.get(other));
        }
      }),
    );
  });

  it('is as it was, to the last bit, after something was supposed', () => {
    assert(
      property(acyclicGraph, base, nat(), (graph, strength, pick) => {
        const { id } = graph.arguments[pick % graph.arguments.length] ?? { id: '' };
        const growing = createGrowingGraph(graph, semantics);
        growing.suppose('a0', { id, strength });
        expect(growing.strengths()).toEqual(strengthsOf(graph, semantics));
      }),
    );
  });
});

describe('adding an argument', () => {
  const start = sketch({ topic: 0.5, claim: 0.6, aside: 0.3 }, ['claim-topic']);
  const create = (): GrowingGraph => createGrowingGraph(start, SEMANTICS.squared_energy);
  const reply = { id: 'reply', base: 0.5 };

  it('tells which other arguments changed', () => {
    const attack = { argument: reply, attacks: [{ from: 'reply', to: 'claim' }], supports: [] };
    expect(create().add(attack)).toEqual({ kind: 'added', changed: ['claim', 'topic'] });
  });

  it('changes nothing if the argument has no strength', () => {
    const attack = { argument: { id: 'reply', base: 0 }, attacks: [{ from: 'reply', to: 'claim' }], supports: [] };
    expect(create().add(attack)).toEqual({ kind: 'added', changed: [] });
  });

  it.each([
    {
      what: 'an id that is taken',
      argument: { id: 'claim', base: 0.5 },
      why: 'There is already an argument with the id "claim".',
    },
    {
      what: 'a base over 1',
      argument: { id: 'reply', base: 1.5 },
      why: 'The base score of "reply" is 1.5; it must be from 0 to 1.',
    },
    {
      what: 'an unknown target',
      attacks: [{ from: 'reply', to: 'nobody' }],
      why: 'An edge goes from "reply" to "nobody", but there is no argument "nobody".',
    },
    {
      what: 'itself as target',
      attacks: [{ from: 'reply', to: 'reply' }],
      why: 'The argument "reply" acts on itself.',
    },
    {
      what: 'an edge between two others',
      attacks: [{ from: 'aside', to: 'topic' }],
      why: 'With "reply" only edges that begin or end at it can be added.',
    },
    {
      what: 'a cycle',
      attacks: [{ from: 'reply', to: 'claim' }],
      supports: [{ from: 'topic', to: 'reply' }],
      why: 'The argument "reply" would close a cycle.',
    },
  ])('is refused with a sentence for $what, and nothing is changed', (row) => {
    const { argument, attacks, supports, why } = { argument: reply, attacks: [], supports: [], ...row };
    const growing = create();
    expect(growing.add({ argument, attacks, supports })).toEqual({ kind: 'refused', why });
    expect(growing.strengths()).toEqual(strengthsOf(start, 'squared_energy'));
    expect(growing.add({ argument: reply, attacks: [{ from: 'reply', to: 'claim' }], supports: [] }).kind).toBe(
      'added',
    );
  });

  it('works at the end of a chain of 20,000', () => {
    const ids = Array.from({ length: 20_000 }, (_, at) => `a${at}`);
    const growing = createGrowingGraph(
      {
        arguments: ids.map((id) => ({ id, base: 0.5 })),
        attacks: ids.slice(1).map((from, at) => ({ from, to: `a${at}` })),
        supports: [],
      },
      SEMANTICS.dfquad,
    );
    expect(growing.add({ argument: reply, attacks: [{ from: 'reply', to: 'a19999' }], supports: [] }).kind).toBe(
      'added',
    );
  });
});

describe('errors of ours', () => {
  const growing = createGrowingGraph(sketch({ a: 0.5 }, []), SEMANTICS.dfquad);

  it('an unknown id, a score out of range and a cycle at the start are thrown', () => {
    expect(() => growing.strengthOf('b')).toThrow('There is no argument "b".');
    expect(() => growing.suppose('b', { id: 'a', strength: 0 })).toThrow('There is no argument "b".');
    expect(() => growing.rebase('a', -1)).toThrow('A score must be from 0 to 1; it is -1.');
    expect(() => createGrowingGraph(sketch({ a: 0, b: 0 }, ['a-b', 'b-a']), SEMANTICS.dfquad)).toThrow(
      'without cycles',
    );
    expect(growing.strengthOf('a')).toBe(0.5);
  });
});
