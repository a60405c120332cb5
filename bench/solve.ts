import { createGrowingGraph } from '../src/argument/growing.ts';
import { readGraph, type Edge, type Graph } from '../src/argument/graph.ts';
import { layOut } from '../src/argument/network.ts';
import { SEMANTICS, SEMANTICS_NAMES } from '../src/argument/semantics.ts';
import { shapleyValues } from '../src/argument/shapley.ts';
import { forwardPass, solve } from '../src/argument/solve.ts';

/**
 * Milliseconds for a forward pass in Python with Uncertainpy and QBAF-Py (C), measured earlier on one core; quoted here,
 * not measured again.
 */
const QUOTED: Readonly<Record<number, string>> = {
  1_000: 'Uncertainpy 1.1 to 2.6, QBAF-Py 1.2 to 2.1',
  10_000: 'Uncertainpy 22 to 37, QBAF-Py 20 to 35',
  100_000: 'Uncertainpy 800 to 1,100, QBAF-Py 300 to 600',
};

const ours = SEMANTICS.squared_energy;

/** Park and Miller's generator: the same graphs in every run. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

type Shape = 'tree' | 'dag' | 'star' | 'chain';

/** tree: each argument acts on one earlier one; dag: on up to three; star: on the topic; chain: on the one before. */
function makeGraph(shape: Shape, count: number): Graph {
  const random = createRandom(20_261_124);
  const attacks: Edge[] = [];
  const supports: Edge[] = [];
  for (let at = 1; at < count; at++) {
    const targets = new Set<number>();
    for (let link = 0; link < (shape === 'dag' ? 3 : 1); link++) targets.add(Math.floor(random() * at));
    for (const target of shape === 'star' ? [0] : shape === 'chain' ? [at - 1] : targets) {
      (random() < 0.5 ? attacks : supports).push({ from: `a${at}`, to: `a${target}` });
    }
  }
  return { arguments: Array.from({ length: count }, (_, at) => ({ id: `a${at}`, base: random() })), attacks, supports };
}

/** Milliseconds: the median and the largest of `runs`, after a few that are thrown away. */
function measure(runs: number, work: (run: number) => void): { readonly median: number; readonly worst: number } {
  for (let run = 0; run < Math.min(5, runs); run++) work(run);
  const times = Array.from({ length: runs }, (_, run) => {
    const start = performance.now();
    work(run + 5);
    return performance.now() - start;
  }).toSorted((a, b) => a - b);
  return { median: times[runs >> 1] ?? 0, worst: times.at(-1) ?? 0 };
}

function show(
  what: string,
  { median, worst }: { readonly median: number; readonly worst: number },
  beside: string,
): void {
  console.log(
    `${what.padEnd(58)} ${median.toFixed(3).padStart(9)} ms  worst ${worst.toFixed(3).padStart(9)} ms   ${beside}`,
  );
}

for (const count of [1_000, 10_000, 100_000]) {
  const graph = makeGraph('tree', count);
  const network = layOut(graph);
  const runs = 2_000_000 / count > 100 ? 100 : 20;
  const pass = measure(runs, () => forwardPass(network, ours));
  show(`forward pass, tree of ${count}`, pass, `quoted, ms: ${QUOTED[count]}`);
  show(
    `  with laying out the graph and a Map of strengths`,
    measure(runs, () => solve(graph, ours)),
    '',
  );
}
const large = { dag: makeGraph('dag', 100_000), star: makeGraph('star', 100_000), chain: makeGraph('chain', 100_000) };
for (const [shape, graph] of Object.entries(large)) {
  const network = layOut(graph);
  show(
    `forward pass, ${shape} of 100000`,
    measure(20, () => forwardPass(network, ours)),
    'target 30',
  );
}
for (const name of SEMANTICS_NAMES) {
  const network = layOut(large.dag);
  show(
    `forward pass, dag of 100000, ${name}`,
    measure(20, () => forwardPass(network, SEMANTICS[name])),
    'target 30',
  );
}
show(
  'reading a parsed JSON graph of 100000',
  measure(10, () => readGraph(large.dag)),
  '',
);

for (const shape of ['tree', 'dag', 'star', 'chain'] as const) {
  const graph = makeGraph(shape, 10_000);
  const growing = createGrowingGraph(graph, ours);
  const random = createRandom(7);
  const attacks: Edge[] = [...graph.attacks];
  const added = [...graph.arguments];
  const one = measure(200, () => {
    const id = `n${added.length}`;
    const to = shape === 'star' ? 'a0' : shape === 'chain' ? 'a9999' : `a${Math.floor(random() * 10_000)}`;
    const argument = { id, base: random() };
    growing.add({ argument, attacks: [{ from: id, to }], supports: [] });
    added.push(argument);
    attacks.push({ from: id, to });
  });
  const network = layOut({ ...graph, arguments: added, attacks });
  const whole = measure(50, () => forwardPass(network, ours));
  const full = forwardPass(network, ours);
  const same = network.ids.every((id, place) => Object.is(full[place], growing.strengthOf(id)));
  show(
    `one more argument, ${shape} of 10000`,
    one,
    `target 1; full pass ${whole.median.toFixed(3)}; ${same ? 'same' : 'OTHER'} bits`,
  );
}

for (const count of [9, 13, 17]) {
  const graph = makeGraph('dag', count);
  const values = measure(20, () => shapleyValues(graph, ours, 'a0'));
  const pass = measure(100, () => solve(graph, ours));
  show(
    `Shapley values, ${count - 1} others`,
    values,
    `one solve for each coalition: ${(pass.median * 2 ** (count - 1)).toFixed(0)}`,
  );
}
