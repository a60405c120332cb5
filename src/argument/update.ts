import type { Network, Side } from './network.ts';
import type { Semantics } from './semantics.ts';

/** What the strength of an argument would be, given the strengths of all others by place. */
export type Update = (node: number, strengths: Float64Array) => number;

/** Up to this many, inserting one by one is faster than a call of the library's sort. */
const FEW = 24;

/**
 * The update rule of one semantics on one network. Each side is aggregated from the weakest to the strongest: floating
 * point sums depend on their order, and this one depends neither on the names of the arguments nor on their arrival.
 */
export function createUpdate(network: Network, semantics: Semantics): Update {
  const { bases, supporters, attackers } = network;
  const room = new Float64Array(Math.max(widest(supporters), widest(attackers)));
  const weigh = ({ start, from }: Side, node: number, strengths: Float64Array): number => {
    const first = start[node] ?? 0;
    const count = (start[node + 1] ?? 0) - first;
    if (count === 0) return semantics.aggregate(room, 0);
    for (let at = 0; at < count; at++) {
      const strength = strengths[from[first + at] ?? 0] ?? 0;
      let slot = at;
      if (count <= FEW) for (; slot > 0 && (room[slot - 1] ?? 0) > strength; slot--) room[slot] = room[slot - 1] ?? 0;
      room[slot] = strength;
    }
    if (count > FEW) room.subarray(0, count).sort();
    return semantics.aggregate(room, count);
  };
  return (node, strengths) =>
    semantics.influence(bases[node] ?? 0, weigh(supporters, node, strengths) - weigh(attackers, node, strengths));
}

function widest({ start }: Side): number {
  let most = 0;
  for (let node = 1; node < start.length; node++) most = Math.max(most, (start[node] ?? 0) - (start[node - 1] ?? 0));
  return most;
}
