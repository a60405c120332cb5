import { restrict, strengthIn, type NoContribution } from './contribution.ts';
import type { Graph } from './graph.ts';
import { layOut, placeOf, type Network } from './network.ts';
import type { Semantics } from './semantics.ts';
import { createUpdate } from './update.ts';

export type ShapleyValues = { readonly kind: 'shapley'; readonly of: ReadonlyMap<string, number> } | NoContribution;

/** Each further player doubles the work; 16 take some hundredths of a second. */
const MOST_PLAYERS = 16;
/** With cycles, every coalition is an integration of its own. */
const MOST_PLAYERS_IN_CYCLIC = 10;

/**
 * The exact Shapley value of every argument but the topic, in the order of the graph's list: its mean marginal effect on
 * the topic's strength over all orders in which the arguments could have come in. They sum to the topic's strength
 * minus its base. Only arguments from which a path leads to the topic are players and count towards the limit; all
 * others get exactly 0. Shapley, "A value for n-person games", 1953; for these graphs Kampik and others 2024, see
 * `removals`. The same bits however the arguments are named and ordered. Throws on an unknown topic.
 */
export function shapleyValues(graph: Graph, semantics: Semantics, topic: string): ShapleyValues {
  const network = layOut(graph);
  const players = playersOf(network, placeOf(network.places, topic));
  const most = network.order === null ? MOST_PLAYERS_IN_CYCLIC : MOST_PLAYERS;
  if (players.length > most) return { kind: 'too large', count: players.length, most };
  const worths =
    network.order === null
      ? cyclicWorths(graph, semantics, [topic, ...players.map((place) => network.ids[place] ?? '')])
      : acyclicWorths(network, semantics, [placeOf(network.places, topic), ...players]);
  if (worths === null) return { kind: 'not converged' };
  const of = new Map<string, number>();
  for (const id of network.ids) if (id !== topic) of.set(id, 0);
  for (const [bit, place] of players.entries())
    of.set(network.ids[place] ?? '', meanEffect(worths, bit, players.length));
  return { kind: 'shapley', of };
}

/** All from which a path leads to the topic; without cycles, each before those that act on it. */
function playersOf(network: Network, topic: number): number[] {
  const reaching = new Set([topic]);
  for (const node of reaching) {
    for (const { start, from } of [network.supporters, network.attackers]) {
      for (const source of from.subarray(start[node], start[node + 1])) reaching.add(source);
    }
  }
  reaching.delete(topic);
  return network.order === null ? [...reaching] : [...network.order].toReversed().filter((node) => reaching.has(node));
}

/**
 * The topic's strength for every coalition; bit i of a coalition stands for player i. Counting up changes mostly low
 * bits, and low bits are near the topic, so what lies further away is seldom computed again: about three updates for a
 * coalition instead of one for each player in it.
 */
function acyclicWorths(
  network: Network,
  semantics: Semantics,
  [topic = 0, ...players]: readonly number[],
): Float64Array {
  const update = createUpdate(network, semantics);
  const strengths = new Float64Array(network.bases.length);
  const worths = new Float64Array(2 ** players.length);
  worths[0] = update(topic, strengths);
  for (let coalition = 1; coalition < worths.length; coalition++) {
    for (let bit = 31 - Math.clz32(coalition ^ (coalition - 1)); bit >= 0; bit--) {
      const player = players[bit] ?? 0;
      strengths[player] = ((coalition >> bit) & 1) === 1 ? update(player, strengths) : 0;
    }
    worths[coalition] = update(topic, strengths);
  }
  return worths;
}

/** The same where there are cycles; null if any coalition does not settle. */
function cyclicWorths(
  graph: Graph,
  semantics: Semantics,
  [topic = '', ...players]: readonly string[],
): Float64Array | null {
  const worths = new Float64Array(2 ** players.length);
  for (let coalition = 0; coalition < worths.length; coalition++) {
    const present = players.filter((_, bit) => ((coalition >> bit) & 1) === 1);
    const worth = strengthIn(restrict(graph, new Set([topic, ...present])), semantics, topic);
    if (worth === null) return null;
    worths[coalition] = worth;
  }
  return worths;
}

/** The Shapley value of one player; its terms are summed by size, so that their order cannot show. */
function meanEffect(worths: Float64Array, bit: number, players: number): number {
  const weights = weightsOf(players);
  const terms = new Float64Array(worths.length / 2);
  let next = 0;
  for (let coalition = 0; coalition < worths.length; coalition++) {
    if (((coalition >> bit) & 1) === 1) continue;
    const effect = (worths[coalition | (1 << bit)] ?? 0) - (worths[coalition] ?? 0);
    terms[next++] = (weights[sizeOf(coalition)] ?? 0) * effect;
  }
  return terms.sort().reduce((total, term) => total + term, 0);
}

/** The share of all orders in which exactly the members of one coalition of each size come before a given player. */
function weightsOf(players: number): readonly number[] {
  const weights = [1 / players];
  for (let size = 1; size < players; size++) weights.push(((weights[size - 1] ?? 0) * size) / (players - size));
  return weights;
}

function sizeOf(coalition: number): number {
  let size = 0;
  for (let rest = coalition; rest !== 0; rest &= rest - 1) size++;
  return size;
}
