import { z } from 'zod';

/** `base` is the strength in [0, 1] that an argument has when nothing acts on it. */
export type Argument = { readonly id: string; readonly base: number };

/** `from` acts on `to`. */
export type Edge = { readonly from: string; readonly to: string };

/** A quantitative bipolar argumentation framework; every edge weighs the same. */
export type Graph = {
  readonly arguments: readonly Argument[];
  readonly attacks: readonly Edge[];
  readonly supports: readonly Edge[];
};

export type GraphReading =
  | { readonly kind: 'graph'; readonly graph: Graph }
  /** `why` is one sentence for the person who wrote the graph. */
  | { readonly kind: 'unfit'; readonly why: string };

const name = z.string({ error: 'must be text' }).min(1, { error: 'must not be empty' });
const object = { error: 'must be an object' };
const list = { error: 'must be a list' };

const argumentSchema = z.object({ id: name, base: z.number({ error: 'must be a number' }) }, object);
const edgeSchema = z.object(
  {
    from: name,
    to: name,
    weight: z.literal(1, { error: 'must be 1: edges without weights are all that is read' }).optional(),
  },
  object,
);
const graphSchema = z.object(
  {
    arguments: z.array(argumentSchema, list),
    attacks: z.array(edgeSchema, list),
    supports: z.array(edgeSchema, list),
  },
  { error: 'The graph must be an object with arguments, attacks and supports' },
);

/** Reads a graph that came from outside; further fields are passed over. Cycles are allowed. */
export function readGraph(raw: unknown): GraphReading {
  const parsed = graphSchema.safeParse(raw);
  if (!parsed.success) return { kind: 'unfit', why: sentence(parsed.error.issues[0]) };
  const why = findFault(parsed.data);
  return why === null ? { kind: 'graph', graph: parsed.data } : { kind: 'unfit', why };
}

/** The first thing that is wrong with the graph, as one sentence; null for a sound one. */
function findFault(graph: Graph): string | null {
  const ids = new Set<string>();
  for (const { id, base } of graph.arguments) {
    if (ids.has(id)) return `There are two arguments with the id ${quote(id)}.`;
    if (!(base >= 0 && base <= 1)) return `The base score of ${quote(id)} is ${base}; it must be from 0 to 1.`;
    ids.add(id);
  }
  return findEdgeFault([...graph.attacks, ...graph.supports], ids);
}

/**
 * The first edge that is wrong, as one sentence: an end that is not among `ids`, an argument that acts on itself, or a
 * second edge between the same two (attack and support are disjoint sets of pairs). Null if all are sound.
 */
export function findEdgeFault(edges: readonly Edge[], ids: Pick<ReadonlySet<string>, 'has'>): string | null {
  const pairs = new Set<string>();
  for (const { from, to } of edges) {
    const unknown = ids.has(from) ? to : from;
    if (!ids.has(unknown)) {
      return `An edge goes from ${quote(from)} to ${quote(to)}, but there is no argument ${quote(unknown)}.`;
    }
    if (from === to) return `The argument ${quote(from)} acts on itself.`;
    const pair = `${from.length} ${from} ${to}`;
    if (pairs.has(pair)) {
      return `The argument ${quote(from)} acts on ${quote(to)} twice; between two arguments there is one attack or one support.`;
    }
    pairs.add(pair);
  }
  return null;
}

function sentence(issue: z.core.$ZodIssue | undefined): string {
  if (issue === undefined) return 'The graph does not have the right shape.';
  const path = issue.path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
  return `${path === '' ? '' : `${path.slice(1)} `}${issue.message}.`;
}

/** Ids may be of any length; a sentence may not. */
function quote(id: string): string {
  return JSON.stringify(id.length > 60 ? `${id.slice(0, 60)}…` : id);
}
