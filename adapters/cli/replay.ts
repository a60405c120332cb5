import { openDebate, RULES_RELEASE } from '../../src/argument/debate.ts';
import { playAll } from '../../src/argument/play.ts';
import { createReader } from '../../src/argument/reader.ts';
import { readTranscript, transcriptOf, type TranscriptReading } from '../../src/argument/transcript.ts';
import { occupationOf } from '../../src/occupation/occupation.ts';
import type { ResearchBase } from '../../src/research/parse.ts';
import { sha256 } from '../hash.ts';

export type Replayed = {
  /** One JSON object. */
  readonly line: string;
  /** 0 where receipt and result come out the same, else 1. */
  readonly status: 0 | 1;
};

/**
 * Plays a debate again from its transcript: the export as JSON, or the lines that `debate --json` wrote, of which the
 * last counts. What differs is named in `problem`.
 */
export async function replay(base: ResearchBase, lines: AsyncIterable<string>): Promise<Replayed> {
  const all: string[] = [];
  for await (const line of lines) all.push(line);
  const reading = readTranscript(
    readJson(all.join('\n')) ?? readJson(all.findLast((line) => line.trim() !== '') ?? ''),
  );
  if (reading.kind === 'unfit') return { line: JSON.stringify({ matches: false, problem: reading.why }), status: 1 };
  return again(base, reading);
}

function again(base: ResearchBase, given: Extract<TranscriptReading, { kind: 'transcript' }>): Replayed {
  const occupation = occupationOf(base, given.debate.job);
  if (occupation === undefined) {
    const problem = `This release has no occupation ${JSON.stringify(given.debate.job)}.`;
    return { line: JSON.stringify({ matches: false, problem }), status: 1 };
  }
  const debate = playAll(openDebate(base, occupation, createReader(base, occupation)), given.debate.log);
  const { result, receipt } = transcriptOf(debate, sha256);
  const problem = problemOf({ base, given, receipt, result });
  return {
    line: JSON.stringify({ matches: problem === null, problem, result, receipt }),
    status: problem === null ? 0 : 1,
  };
}

type Comparison = {
  readonly base: ResearchBase;
  readonly given: Extract<TranscriptReading, { kind: 'transcript' }>;
  readonly receipt: string;
  readonly result: unknown;
};

function problemOf({ base, given, receipt, result }: Comparison): string | null {
  const { data, rules } = given.debate;
  if (data !== base.release.id) return `It was scored on data release ${data}; this is ${base.release.id}.`;
  if (rules !== RULES_RELEASE) return `It was scored by the rules ${rules}; these are ${RULES_RELEASE}.`;
  if (receipt !== given.receipt) return 'The receipt does not match: something in the log was changed.';
  const same = JSON.stringify(result) === JSON.stringify(given.result);
  return same ? null : 'The log is as it was, but the result in the file is not what it gives.';
}

function readJson(text: string): unknown {
  try {
    const raw: unknown = JSON.parse(text);
    return raw;
  } catch {
    return undefined;
  }
}
