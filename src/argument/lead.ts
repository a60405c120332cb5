import type { Node, Nodes } from './board.ts';
import { candidates, isNear, withoutPlace, withPlace, type NearIndex } from './near.ts';
import type { RowDraft } from './row.ts';
import { emptyShelf } from './shelf.ts';

/** Nodes that belong to the maker alone, all of them by their words, and those of them that lead. */
type Pool = { readonly nodes: RowDraft<Node>; readonly index: NearIndex; readonly leaders: NearIndex };

/**
 * Chooses who counts among near-copies, in place: from the strongest that stands on, each leads unless it is near one
 * that leads already, and follows the strongest such. A leader dates from the first statement that it leads.
 */
export function leadAll(nodes: RowDraft<Node>): NearIndex {
  let leaders: NearIndex = emptyShelf();
  const led = new Map<number, number[]>();
  const order = Array.from({ length: nodes.length }, (_, at) => at).sort((a, b) => compare(nodes.get(a), nodes.get(b)));
  for (const at of order) {
    const node = nodes.get(at);
    if (node === undefined) continue;
    const leader = leaderFor({ nodes, leaders }, at);
    nodes.put(at, { ...node, leader });
    if (leader === at) leaders = withPlace(leaders, node.bag, at);
    else if (leader >= 0) listIn(led, leader).push(at);
  }
  for (const at of order) settle(nodes, at, led.get(at) ?? []);
  return leaders;
}

/**
 * The same after one place is new, stands again or stands no more, in the same bits: only what follows from it is looked
 * at. Gives the leaders, and every place whose leader, followers or date are not what they were.
 */
export function leadFrom({ nodes, index, leaders: before }: Pool, start: number) {
  let leaders = before;
  const due = new Set([start]);
  const left = new Set<number>();
  const joined = new Map<number, number[]>();
  const touched = new Set<number>();
  const follow = (at: number, leader: number): void => {
    const node = nodes.get(at);
    if (node === undefined) return;
    for (const one of [at, node.leader, leader]) if (one >= 0) touched.add(one);
    if (node.leader >= 0) left.add(node.leader);
    if (leader >= 0) listIn(joined, leader).push(at);
    nodes.put(at, { ...node, leader });
  };
  const resign = (at: number): void => {
    const node = nodes.get(at);
    if (node === undefined) return;
    leaders = withoutPlace(leaders, node.bag, at);
    for (const follower of node.led) due.add(follower);
  };
  if (nodes.get(start)?.leader === start) resign(start);
  for (let at = strongest(nodes, due); at !== undefined; at = strongest(nodes, due)) {
    due.delete(at);
    const node = nodes.get(at);
    const leader = leaderFor({ nodes, leaders }, at);
    if (node === undefined || leader === node.leader) continue;
    follow(at, leader);
    if (leader !== at) continue;
    leaders = withPlace(leaders, node.bag, at);
    for (const near of nearTo({ nodes, index }, at)) {
      const other = nodes.get(near);
      if (other === undefined || compare(node, nodes.get(other.leader)) >= 0) continue;
      follow(near, at);
      if (other.leader === near) resign(near);
    }
  }
  for (const at of touched) {
    const stayed = left.has(at)
      ? nodes.get(at)?.led.filter((one) => nodes.get(one)?.leader === at)
      : nodes.get(at)?.led;
    const came = joined.get(at)?.filter((one) => one !== at && nodes.get(one)?.leader === at) ?? [];
    settle(nodes, at, [...new Set([...(stayed ?? []), ...came])]);
  }
  return { leaders, touched: [...touched] };
}

/** The strongest leader that is near a place and comes before it; its own place if it may lead, else -1. */
function leaderFor(pool: Omit<Pool, 'index'>, at: number): number {
  const { nodes, leaders } = pool;
  const node = nodes.get(at);
  if (node === undefined) return -1;
  const above = nearTo({ nodes, index: leaders }, at).filter((other) => compare(nodes.get(other), node) < 0);
  return strongest(nodes, above) ?? (node.members.length > 0 ? at : -1);
}

/** Places of one side that say the same as this one in nearly the same words. */
function nearTo({ nodes, index }: Omit<Pool, 'leaders'>, at: number): readonly number[] {
  const node = nodes.get(at);
  if (node === undefined) return [];
  const words = new Set(node.bag);
  return candidates(index, node.bag, nodes.length).filter((other) => {
    const { side, bag } = nodes.get(other) ?? node;
    return other !== at && side === node.side && isNear(bag, words);
  });
}

function strongest(nodes: Nodes, places: Iterable<number>): number | undefined {
  let best: number | undefined;
  for (const at of places) if (best === undefined || compare(nodes.get(at), nodes.get(best)) < 0) best = at;
  return best;
}

function listIn(lists: Map<number, number[]>, key: number): number[] {
  const known = lists.get(key);
  if (known !== undefined) return known;
  const list: number[] = [];
  lists.set(key, list);
  return list;
}

/** Writes down whom a place leads and since when; its strength is then what nobody has answered yet. */
function settle(nodes: RowDraft<Node>, at: number, led: readonly number[]): void {
  const node = nodes.get(at);
  if (node === undefined) return;
  const leads = node.leader === at;
  const first = leads ? led.reduce((least, one) => Math.min(least, arrival(nodes.get(one))), arrival(node)) : -1;
  nodes.put(at, { ...node, led: leads ? led.toSorted((a, b) => a - b) : [], first, strength: node.base });
}

function arrival(node: Node | undefined): number {
  return Math.min(node?.members[0] ?? Infinity, node?.past[0] ?? Infinity);
}

/** The order in which nodes count: what stands before what was taken back, then the stronger, among equals by what they say. Never by arrival. */
function compare(a: Node | undefined, b: Node | undefined): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1;
  const [past, other] = [a.members.length === 0, b.members.length === 0];
  if (past !== other) return past ? 1 : -1;
  if (a.base !== b.base) return b.base - a.base;
  return a.key === b.key ? 0 : a.key < b.key ? -1 : 1;
}
