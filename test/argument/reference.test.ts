import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { removals } from '../../src/argument/contribution.ts';
import { readGraph } from '../../src/argument/graph.ts';
import { SEMANTICS, SEMANTICS_NAMES } from '../../src/argument/semantics.ts';
import { shapleyValues } from '../../src/argument/shapley.ts';
import { strengthsOf } from './graphs.ts';

/** Strengths and contributions that two public implementations agree on; beside the checkout, not in it. */
const FOLDER = new URL('../../../shared/reference/qbaf/', import.meta.url);
/** Absolute, on every figure. */
const TOLERANCE = 1e-9;

const numbers = z.record(z.string(), z.number());
const contribution = z.object({ removal: z.number(), intrinsic_removal: z.number().nullable(), shapley: z.number() });
const strengthFile = z.object({
  format: z.literal('qbaf-reference/1'),
  id: z.string(),
  strengths: z.record(z.enum(SEMANTICS_NAMES), numbers),
});
const attributionFile = z.object({
  format: z.literal('qbaf-attribution/1'),
  id: z.string(),
  topic: z.string(),
  semantics: z.record(
    z.enum(SEMANTICS_NAMES),
    z.object({ topic_strength: z.number(), contributions: z.record(z.string(), contribution) }),
  ),
});
const file = z.discriminatedUnion('format', [strengthFile, attributionFile]);

function load(name: string): unknown {
  const raw: unknown = JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'));
  return raw;
}

function graphIn(raw: unknown): Parameters<typeof removals>[0] {
  const reading = readGraph(raw);
  if (reading.kind === 'unfit') throw new Error(reading.why);
  return reading.graph;
}

function compareStrengths(raw: unknown, strengths: z.infer<typeof strengthFile>['strengths']): void {
  for (const name of SEMANTICS_NAMES) {
    const ours = strengthsOf(graphIn(raw), name);
    expect([...ours.keys()].toSorted()).toEqual(Object.keys(strengths[name]).toSorted());
    for (const [id, expected] of Object.entries(strengths[name])) {
      expect(Math.abs((ours.get(id) ?? Number.NaN) - expected), `${name}, ${id}`).toBeLessThanOrEqual(TOLERANCE);
    }
  }
}

function compareContributions(raw: unknown, { topic, semantics }: z.infer<typeof attributionFile>): void {
  for (const name of SEMANTICS_NAMES) {
    const graph = graphIn(raw);
    const expected = semantics[name];
    const removed = removals(graph, SEMANTICS[name], topic);
    const shapley = shapleyValues(graph, SEMANTICS[name], topic);
    if (removed.kind !== 'removals' || shapley.kind !== 'shapley') throw new Error('There are no contributions.');
    const pairs = [[strengthsOf(graph, name).get(topic), expected.topic_strength]];
    for (const [id, values] of Object.entries(expected.contributions)) {
      const ours = removed.of.get(id);
      pairs.push([ours?.removal, values.removal], [shapley.of.get(id), values.shapley]);
      if (values.intrinsic_removal !== null) pairs.push([ours?.intrinsicRemoval, values.intrinsic_removal]);
    }
    for (const [ours, theirs] of pairs) {
      expect(Math.abs((ours ?? Number.NaN) - (theirs ?? Number.NaN)), name).toBeLessThanOrEqual(TOLERANCE);
    }
  }
}

const present = existsSync(FOLDER);

describe.runIf(present)('the published implementations are met within 1e-9', () => {
  for (const name of present ? readdirSync(FOLDER).filter((name) => name.endsWith('.json')) : []) {
    it(name.replace('.json', ''), () => {
      const raw = load(name);
      const parsed = file.parse(raw);
      if (parsed.format === 'qbaf-reference/1') compareStrengths(raw, parsed.strengths);
      else compareContributions(raw, parsed);
    });
  }
});

if (!present) {
  console.warn(`REFERENCE RESULTS NOT COMPARED: there is no folder ${FOLDER.pathname}.`);
  it.skip('the published implementations: NOT COMPARED, their results are not beside this checkout', () => undefined);
}
