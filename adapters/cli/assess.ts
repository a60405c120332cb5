import { z } from 'zod';
import { assess, type Assessment } from '../../src/argument/read/assess.ts';
import type { Occupation } from '../../src/occupation/occupation.ts';
import type { ResearchBase } from '../../src/research/parse.ts';

export type Assessing = { readonly base: ResearchBase; readonly occupation: Occupation };

const lineSchema = z.union([z.string(), z.object({ text: z.string() }).transform(({ text }) => text)]);

/**
 * Assesses arguments, one a line and each alone: plain text, or a JSON string or `{"text"}` where the argument has line
 * breaks. Yields one JSON line for each.
 */
export async function* assessLines(
  { base, occupation }: Assessing,
  lines: AsyncIterable<string>,
): AsyncIterable<string> {
  for await (const line of lines) yield assessmentJson(assess(base, occupation, readArgumentLine(line)));
}

/** An assessment as the measuring interface wants it, with the rules and faults behind the strength. */
function assessmentJson({ stance, strength, claims, evidence, gates, points, ...more }: Assessment): string {
  return JSON.stringify({
    stance,
    strength,
    claims: claims.map(({ id, score }) => ({ id, score })),
    evidence,
    gates: gates.map(({ id }) => id),
    points,
    confidence: more.confidence,
    rules: more.rules,
    faults: more.faults,
  });
}

/** An argument as it came on a line: plain, or a JSON string or `{"text"}`. */
export function readArgumentLine(line: string): string {
  if (!/^\s*["{]/.test(line)) return line;
  try {
    const read = lineSchema.safeParse(JSON.parse(line));
    return read.success ? read.data : line;
  } catch {
    return line;
  }
}
