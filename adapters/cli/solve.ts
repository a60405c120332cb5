import { removals, type NoContribution } from '../../src/argument/contribution.ts';
import { readGraph, type Graph } from '../../src/argument/graph.ts';
import { SEMANTICS, type SemanticsName } from '../../src/argument/semantics.ts';
import { shapleyValues } from '../../src/argument/shapley.ts';
import { solve } from '../../src/argument/solve.ts';

/** `topic`: the argument to which contributions are wanted; null for none. */
export type SolveOptions = { readonly semantics: SemanticsName; readonly topic: string | null };

/**
 * One JSON object for each line that is not blank, in order. A line that holds no sound graph, or a graph whose
 * strengths do not settle, gives an object with an `error` sentence and no strengths; it stops nothing.
 */
export async function* runSolve(lines: AsyncIterable<string>, options: SolveOptions): AsyncIterable<string> {
  for await (const line of lines) {
    if (line.trim() !== '') yield JSON.stringify(answer(line, options));
  }
}

function answer(line: string, { semantics, topic }: SolveOptions): Readonly<Record<string, unknown>> {
  const raw = readJson(line);
  if (raw === undefined) return { error: 'The line is not JSON.' };
  const reading = readGraph(raw);
  if (reading.kind === 'unfit') return { error: reading.why };
  const solution = solve(reading.graph, SEMANTICS[semantics]);
  if (solution.kind === 'not converged') {
    return { error: 'The strengths of this graph with cycles do not settle.', residual: solution.residual };
  }
  const strengths = Object.fromEntries(solution.strengths);
  if (topic === null) return { strengths };
  if (!solution.strengths.has(topic)) return { strengths, error: `There is no argument ${JSON.stringify(topic)}.` };
  return { strengths, ...contributionsTo(topic, reading.graph, semantics) };
}

function contributionsTo(topic: string, graph: Graph, name: SemanticsName): Readonly<Record<string, unknown>> {
  const removed = removals(graph, SEMANTICS[name], topic);
  if (removed.kind !== 'removals') return { contributions: null, note: reason('Contributions', removed) };
  const shapley = shapleyValues(graph, SEMANTICS[name], topic);
  const contributions = Object.fromEntries(
    Array.from(removed.of, ([id, contribution]) => [
      id,
      { ...contribution, shapley: shapley.kind === 'shapley' ? (shapley.of.get(id) ?? 0) : null },
    ]),
  );
  return shapley.kind === 'shapley' ? { contributions } : { contributions, note: reason('Shapley values', shapley) };
}

function reason(what: string, none: NoContribution): string {
  if (none.kind === 'not converged') return `${what} are not given: without some arguments the graph does not settle.`;
  return `${what} are not given: ${none.count} other arguments count, and at most ${none.most} can be handled exactly.`;
}

function readJson(line: string): unknown {
  try {
    const raw: unknown = JSON.parse(line);
    return raw;
  } catch {
    return undefined;
  }
}
