import { sha256 } from '../hash.ts';
import { z } from 'zod';
import { openDebate, type Debate } from '../../src/argument/debate.ts';
import { movedScore } from '../../src/argument/key-point.ts';
import { readMove, type Move } from '../../src/argument/move.ts';
import { play, type Played } from '../../src/argument/play.ts';
import { createReader } from '../../src/argument/reader.ts';
import { transcriptOf } from '../../src/argument/transcript.ts';
import type { Occupation } from '../../src/occupation/occupation.ts';
import type { ResearchBase } from '../../src/research/parse.ts';

/**
 * A debate line by line: one JSON object for each line that is not blank, then one with result, receipt and all that
 * replays it. A line is `{"person","text"}` with further fields of a move if wanted, or the words of an argument.
 */
export async function* debateLines(
  base: ResearchBase,
  occupation: Occupation,
  lines: AsyncIterable<string>,
): AsyncIterable<string> {
  let debate = openDebate(base, occupation, createReader(base, occupation));
  let turn = 0;
  for await (const line of lines) {
    if (line.trim() === '') continue;
    turn += 1;
    const move = moveOf(line, turn);
    if (move === undefined) {
      yield JSON.stringify(nothing(debate, turn));
      continue;
    }
    const before = debate.board.fold.shift;
    const played = play(debate, move);
    debate = played.debate;
    yield JSON.stringify(turnJson(played, turn, before));
  }
  yield JSON.stringify(lastLine(debate));
}

/** A line that is no move: it changes nothing. */
function nothing({ board, setting }: Debate, turn: number) {
  const { shift } = board.fold;
  const none = { stance: 'unsure', strength: 0, claims: [], points: 0, shift, score: movedScore(setting.start, shift) };
  return { turn, ...none, counter: [], error: 'The line is no move of a debate.' };
}

function lastLine(debate: Debate) {
  const { result, receipt, debate: origin } = transcriptOf(debate, sha256);
  return { result, receipt, debate: origin };
}

const lineSchema = z.looseObject({ person: z.string().min(1).max(200).optional(), text: z.string().optional() });

function moveOf(line: string, turn: number): Move | undefined {
  const bare = { kind: 'argue', key: `line ${turn}`, person: 'someone', answers: null };
  const parsed = lineSchema.safeParse(readJson(line));
  if (!parsed.success) return readMove({ ...bare, text: line });
  const { kind = 'argue' } = parsed.data;
  return readMove(
    kind === 'argue'
      ? { ...bare, ...parsed.data }
      : {
          key: bare.key,
          person: bare.person,
          ...(kind === 'correct' ? { side: null, claim: null } : {}),
          ...parsed.data,
        },
  );
}

function readJson(line: string): unknown {
  if (!line.trimStart().startsWith('{')) return undefined;
  try {
    const raw: unknown = JSON.parse(line);
    return raw;
  } catch {
    return undefined;
  }
}

/** One turn as the measuring interface wants it; `points` is what the turn moved the shift by. */
function turnJson({ debate, entry, again }: Played, turn: number, before: number) {
  const statement = debate.statements.all().find(({ id }) => id === entry.argument);
  const reading = statement?.reading;
  return {
    turn,
    stance: reading?.stance ?? 'unsure',
    strength: reading?.strength ?? 0,
    claims: reading?.claims.map(({ id, score }) => ({ id, score })) ?? [],
    points: again ? 0 : entry.shift - before,
    shift: entry.shift,
    score: entry.score,
    counter: entry.counters.map(({ claim, facts }) => ({ claim, facts })),
    argument: entry.argument,
    gates: reading?.gates.map(({ id }) => id) ?? [],
    refused: entry.refused,
    again,
  };
}
