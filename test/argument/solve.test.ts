import { array, assert, boolean, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Graph } from '../../src/argument/graph.ts';
import { SEMANTICS, SEMANTICS_NAMES, type SemanticsName } from '../../src/argument/semantics.ts';
import { forwardPass, solve } from '../../src/argument/solve.ts';
import { layOut } from '../../src/argument/network.ts';
import { acyclicGraph, anyGraph, base, renamedGraph, sketch, strengthsOf, textbookStrength } from './graphs.ts';

type Worked = readonly [string, Graph, Readonly<Partial<Record<SemanticsName, number>>>];

/** Worked out by hand from the formulas; the figure is the strength of `topic`. */
const worked: readonly Worked[] = [
  [
    'a single argument keeps its base',
    sketch({ topic: 0.37 }, []),
    { squared_energy: 0.37, dfquad: 0.37, euler: 0.37 },
  ],
  [
    // E = 0.64, so 0.5 + 0.5 * 0.64 / 1.64; DF-QuAD 0.5 + 0.5 * 0.8.
    'one supporter',
    sketch({ topic: 0.5, pro: 0.8 }, ['pro+topic']),
    { squared_energy: 57 / 82, quadratic_energy: 57 / 82, dfquad: 0.9 },
  ],
  [
    // The sums of squares are 0.25 + 0.25 and 0.5; the sums 1 and sqrt(0.5).
    'two weak supporters against one strong attacker',
    sketch({ topic: 0.5, one: 0.5, two: 0.5, con: Math.SQRT1_2 }, ['one+topic', 'two+topic', 'con-topic']),
    { dfquad: 0.5 + 0.5 * (0.75 - Math.SQRT1_2) },
  ],
  [
    // The attacker falls from 0.6 to 0.48 (DF-QuAD: 0.3), so the topic to 0.5 / (1 + 0.2304).
    'an attacker that is attacked itself',
    sketch({ topic: 0.5, con: 0.6, reply: 0.5 }, ['con-topic', 'reply-con']),
    { squared_energy: 0.5 / 1.2304, quadratic_energy: 0.5 / 1.2304, dfquad: 0.35 },
  ],
  [
    'one argument that reaches the topic on both sides',
    sketch({ topic: 0.5, root: 0.5, pro: 0, con: 0.5 }, ['root+pro', 'root-con', 'pro+topic', 'con-topic']),
    // pro = 1/5, con = 2/5: E = 1/25 - 4/25 = -3/25 squared, -1/5 quadratic; DF-QuAD: pro 1/2, con 1/4, E = 1/4.
    { squared_energy: 0.5 / 1.12, quadratic_energy: 0.5 / 1.04, dfquad: 0.625 },
  ],
  [
    // s = w / (1 + s^2) at s = 1/2; DF-QuAD: s = w - w s at s = 5/13.
    'two that attack each other',
    sketch({ topic: 0.625, other: 0.625 }, ['topic-other', 'other-topic']),
    { squared_energy: 0.5, quadratic_energy: 0.5, dfquad: 5 / 13 },
  ],
  [
    // 1 - s = (1 - w) / (1 + s^2) at s = 1/2; DF-QuAD: s = w + (1 - w) s has 1 as its only solution.
    'two that support each other',
    sketch({ topic: 0.375, other: 0.375 }, ['topic+other', 'other+topic']),
    { squared_energy: 0.5, quadratic_energy: 0.5, dfquad: 1 },
  ],
];

describe.each(worked)('worked by hand: %s', (_, graph, expected) => {
  it.each(SEMANTICS_NAMES.filter((name) => expected[name] !== undefined))('%s', (name) => {
    expect(Math.abs((strengthsOf(graph, name).get('topic') ?? Number.NaN) - (expected[name] ?? 0))).toBeLessThan(1e-11);
  });
});

/** The graph with one more argument, which acts on those named. */
const withOne = (graph: Graph, score: number, ties: { attacks?: string[]; supports?: string[] }): Graph => ({
  arguments: [...graph.arguments, { id: 'new', base: score }],
  attacks: [...graph.attacks, ...(ties.attacks ?? []).map((to) => ({ from: 'new', to }))],
  supports: [...graph.supports, ...(ties.supports ?? []).map((to) => ({ from: 'new', to }))],
});

describe.each(SEMANTICS_NAMES)('without cycles, %s', (name) => {
  const semantics = SEMANTICS[name];
  /** `Math.exp` is not promised to be monotone in its last bit. */
  const slack = name === 'euler' ? 4e-16 : 0;

  it('follows the printed formula', () => {
    assert(
      property(acyclicGraph, (graph) => {
        for (const [id, strength] of strengthsOf(graph, semantics)) {
          expect(Math.abs(strength - textbookStrength(graph, name, id))).toBeLessThan(1e-12);
        }
      }),
    );
  });

  it('keeps every strength between 0 and 1', () => {
    assert(
      property(acyclicGraph, (graph) => {
        for (const strength of strengthsOf(graph, semantics).values())
          expect(strength >= 0 && strength <= 1).toBe(true);
      }),
    );
  });

  it('never lowers an argument by one more supporter and never raises it by one more attacker', () => {
    assert(
      property(acyclicGraph, base, (graph, score) => {
        const before = strengthsOf(graph, semantics).get('a0') ?? Number.NaN;
        const supported = strengthsOf(withOne(graph, score, { supports: ['a0'] }), semantics).get('a0');
        const attacked = strengthsOf(withOne(graph, score, { attacks: ['a0'] }), semantics).get('a0');
        expect(supported).toBeGreaterThanOrEqual(before - slack);
        expect(attacked).toBeLessThanOrEqual(before + slack);
      }),
      { numRuns: 500 },
    );
  });

  it('never lowers an argument when one of its own supporters becomes stronger', () => {
    assert(
      property(acyclicGraph, base, base, (graph, one, two) => {
        const [weak, strong] = [Math.min(one, two), Math.max(one, two)];
        const at = (score: number): number | undefined =>
          strengthsOf(withOne(graph, score, { supports: ['a0'] }), semantics).get('a0');
        expect(at(strong)).toBeGreaterThanOrEqual((at(weak) ?? Number.NaN) - slack);
      }),
      { numRuns: 500 },
    );
  });

  it('lets an argument of strength 0 change no bit, wherever it acts', () => {
    assert(
      property(acyclicGraph, array(boolean(), { minLength: 9, maxLength: 9 }), (graph, sides) => {
        const ids = graph.arguments.map(({ id }) => id);
        const ties = { attacks: ids.filter((_, at) => sides[at]), supports: ids.filter((_, at) => !sides[at]) };
        const after = strengthsOf(withOne(graph, 0, ties), semantics);
        for (const [id, strength] of strengthsOf(graph, semantics)) expect(after.get(id)).toBe(strength);
      }),
    );
  });
});

describe.each(SEMANTICS_NAMES)('the order and the names of the arguments change no bit, %s', (name) => {
  it.each([
    ['without cycles', acyclicGraph],
    ['with cycles', anyGraph],
  ] as const)('%s', (_, graphs) => {
    assert(
      property(renamedGraph(graphs), ({ graph, other, names }) => {
        const [one, two] = [solve(graph, SEMANTICS[name]), solve(other, SEMANTICS[name])];
        expect(two.kind).toBe(one.kind);
        if (one.kind !== 'solved' || two.kind !== 'solved') return;
        for (const [id, strength] of one.strengths) expect(two.strengths.get(names.get(id) ?? '')).toBe(strength);
      }),
      { numRuns: 60 },
    );
  });

  const topicOf = (scores: readonly number[]): number | undefined => {
    const others = Object.fromEntries(scores.map((score, at) => [`b${at}`, score]));
    return strengthsOf(
      sketch(
        { topic: 0.4, ...others },
        scores.map((_, at) => `b${at}-topic`),
      ),
      name,
    ).get('topic');
  };

  it('for a side of a thousand', () => {
    const bases = Array.from({ length: 1000 }, (_, at) => ((at * 7919) % 1009) / 1009);
    expect(topicOf(bases.toReversed())).toBe(topicOf(bases));
  });
});

describe('graphs with cycles', () => {
  it.each(SEMANTICS_NAMES)('settle where the update rule changes nothing more, %s', (name) => {
    assert(
      property(anyGraph, (graph) => {
        const solution = solve(graph, SEMANTICS[name]);
        if (solution.kind !== 'solved') return;
        // One synchronous step from the solution: each argument with all others held as bases of leaves.
        for (const { id, base: score } of graph.arguments) {
          const held = graph.arguments.map((argument) => ({
            ...argument,
            base: solution.strengths.get(argument.id) ?? 0,
          }));
          const step = strengthsOf(
            {
              arguments: [...held.filter((argument) => argument.id !== id), { id, base: score }],
              attacks: graph.attacks.filter(({ to }) => to === id),
              supports: graph.supports.filter(({ to }) => to === id),
            },
            name,
          );
          expect(Math.abs((step.get(id) ?? Number.NaN) - (solution.strengths.get(id) ?? 0))).toBeLessThan(1e-12);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('say that they do not settle where they swing for ever', () => {
    // Three groups of eight, each attacking the next, and two sure supporters for every argument: a delayed reaction to
    // itself that is too strong to die down.
    const groups = [0.5, 0.6, 0.4].map((score, group) =>
      Array.from({ length: 8 }, (_, at) => [`g${group}m${at}`, score] as const),
    );
    const members = Object.fromEntries(groups.flat());
    const ties = groups.flatMap((group, at) =>
      group.flatMap(([id]) => (groups[(at + 1) % 3] ?? []).map(([target]) => `${id}-${target}`)),
    );
    const sure = Object.keys(members).flatMap((id) => [`yes+${id}`, `sure+${id}`]);
    const solution = solve(sketch({ ...members, yes: 1, sure: 1 }, [...ties, ...sure]), SEMANTICS.squared_energy);
    expect(solution.kind).toBe('not converged');
  });

  it('have no forward pass', () => {
    expect(() => forwardPass(layOut(sketch({ a: 0, b: 0 }, ['a-b', 'b-a'])), SEMANTICS.dfquad)).toThrow(
      'without cycles',
    );
  });
});

describe('sizes', () => {
  it('a graph without arguments has no strengths', () => {
    expect(strengthsOf(sketch({}, []), 'dfquad').size).toBe(0);
  });

  it('a chain of 50,000 arguments is solved like any other', () => {
    const ids = Array.from({ length: 50_000 }, (_, at) => `a${at}`);
    const chain = {
      arguments: ids.map((id) => ({ id, base: 0.5 })),
      attacks: ids.slice(1).map((from, at) => ({ from, to: `a${at}` })),
      supports: [],
    };
    // Far from its end, each has the strength of one that attacks itself: s (1 + s^2) = 1/2.
    const strength = strengthsOf(chain, 'squared_energy').get('a0') ?? Number.NaN;
    expect(Math.abs(strength * (1 + strength ** 2) - 0.5)).toBeLessThan(1e-15);
  });
});
