import { array, constantFrom, double, oneof, shuffledSubarray, tuple, type Arbitrary } from 'fast-check';
import type { Edge, Graph } from '../../src/argument/graph.ts';
import { SEMANTICS, type Semantics, type SemanticsName } from '../../src/argument/semantics.ts';
import { solve } from '../../src/argument/solve.ts';

/** Base scores, with the corners more often than chance would have them. */
export const base = oneof(
  { weight: 4, arbitrary: double({ min: 0, max: 1, noNaN: true }).map((score) => score + 0) },
  { weight: 1, arbitrary: constantFrom(0, 1, 0.5, 0.1, 1e-12, 1 - 2 ** -53) },
);

/** Arguments a0, a1 and so on; without cycles, edges go from higher numbers to lower ones. */
function graphOf(most: number, mayBack: boolean): Arbitrary<Graph> {
  const tie = constantFrom('none', 'none', 'attack', 'support');
  return array(base, { minLength: 1, maxLength: most }).chain((bases) => {
    const pairs = bases.flatMap((_, from) =>
      bases.map((_, to) => ({ from: `a${from}`, to: `a${to}`, down: from - to })),
    );
    const open = pairs.filter(({ down }) => (mayBack ? down !== 0 : down > 0));
    return array(tie, { minLength: open.length, maxLength: open.length }).map((ties) => {
      const edges = (kind: string): Edge[] =>
        open.filter((_, at) => ties[at] === kind).map(({ from, to }) => ({ from, to }));
      const named = bases.map((score, at) => ({ id: `a${at}`, base: score }));
      return { arguments: named, attacks: edges('attack'), supports: edges('support') };
    });
  });
}

/** A graph without cycles in which a0 acts on nothing. */
export const acyclicGraph = graphOf(9, false);
export const smallAcyclicGraph = graphOf(5, false);
/** May have cycles, mostly has. */
export const anyGraph = graphOf(6, true);

/** The same graph under other names, listed in another order; and which name became which. */
export const renamedGraph = (
  graphs: Arbitrary<Graph>,
): Arbitrary<{ graph: Graph; other: Graph; names: Map<string, string> }> =>
  graphs.chain((graph) =>
    tuple(
      shuffledSubarray([...graph.arguments], { minLength: graph.arguments.length }),
      shuffledSubarray([...graph.attacks], { minLength: graph.attacks.length }),
      shuffledSubarray([...graph.supports], { minLength: graph.supports.length }),
    ).map(([shuffled, attacks, supports]) => {
      const names = new Map(shuffled.map(({ id }, at) => [id, `x${at}`]));
      const name = (id: string): string => names.get(id) ?? id;
      const rename = ({ from, to }: Edge): Edge => ({ from: name(from), to: name(to) });
      const other = {
        arguments: shuffled.map((argument) => ({ ...argument, id: name(argument.id) })),
        attacks: attacks.map(rename),
        supports: supports.map(rename),
      };
      return { graph, other, names };
    }),
  );

/** A graph written short: `{ a: 0.5, b: 0.8 }` and `['b-a']` for an attack or `['b+a']` for a support. */
export function sketch(bases: Readonly<Record<string, number>>, ties: readonly string[]): Graph {
  const edges = (sign: string): Edge[] =>
    ties
      .filter((tie) => tie.includes(sign))
      .map((tie) => {
        const [from = '', to = ''] = tie.split(sign);
        return { from, to };
      });
  return {
    arguments: Object.entries(bases).map(([id, score]) => ({ id, base: score })),
    attacks: edges('-'),
    supports: edges('+'),
  };
}

/** The strengths of a graph that settles. */
export function strengthsOf(graph: Graph, semantics: Semantics | SemanticsName): ReadonlyMap<string, number> {
  const solution = solve(graph, typeof semantics === 'string' ? SEMANTICS[semantics] : semantics);
  if (solution.kind !== 'solved') throw new Error(`It did not settle: ${solution.residual}.`);
  return solution.strengths;
}

/** The formulas as the papers print them, without any care for speed, order or rounding. */
const TEXTBOOK: Readonly<Record<SemanticsName, (w: number, supporters: number[], attackers: number[]) => number>> = {
  dfquad: (w, supporters, attackers) => {
    const energy = missing(attackers) - missing(supporters);
    return w + (1 - w) * Math.max(0, energy) - w * Math.max(0, -energy);
  },
  quadratic_energy: (w, supporters, attackers) => {
    const energy = total(supporters) - total(attackers);
    const h = energy ** 2 / (1 + energy ** 2);
    return energy > 0 ? w + (1 - w) * h : w - w * h;
  },
  euler: (w, supporters, attackers) => 1 - (1 - w ** 2) / (1 + w * Math.exp(total(supporters) - total(attackers))),
  squared_energy: (w, supporters, attackers) => {
    const energy = total(supporters.map((s) => s ** 2)) - total(attackers.map((s) => s ** 2));
    return energy > 0 ? w + ((1 - w) * energy) / (1 + energy) : w + (w * energy) / (1 - energy);
  },
};

/** The strength of one argument by recursion over a graph without cycles. */
export function textbookStrength(graph: Graph, name: SemanticsName, id: string): number {
  const side = (edges: readonly Edge[]): number[] =>
    edges.filter(({ to }) => to === id).map(({ from }) => textbookStrength(graph, name, from));
  const w = graph.arguments.find((argument) => argument.id === id)?.base ?? Number.NaN;
  return TEXTBOOK[name](w, side(graph.supports), side(graph.attacks));
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function missing(values: readonly number[]): number {
  return values.reduce((left, value) => left * (1 - value), 1);
}
