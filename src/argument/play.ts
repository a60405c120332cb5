import type { Debate, Entry } from './debate.ts';
import { findCounters } from './counter.ts';
import { buildBoard } from './settle-board.ts';
import { extendBoard, withdraw } from './extend-board.ts';
import { movedScore } from './key-point.ts';
import type { Move, Target } from './move.ts';
import { NOT_CORRECTED, type Setting, type Statement } from './setting.ts';
import { put, take } from './shelf.ts';

/** Arguments that stand at one time, for one person and for all. */
export const MOST_PER_PERSON = 1000;
const MOST_IN_DEBATE = 20_000;

export type Played = {
  readonly debate: Debate;
  /** What the move did; for a key that was seen before, what it did then. */
  readonly entry: Entry;
  /** The event was delivered before and has changed nothing now. */
  readonly again: boolean;
};

/**
 * One step of a debate. Nothing given is changed; the same debate and move give the same result. A move that is not
 * allowed changes nothing but is kept in the log with the reason, so that everyone who folds the log sees the same.
 */
export function play(debate: Debate, move: Move): Played {
  const known = take(debate.seen, move.key);
  const before = known === undefined ? undefined : debate.entries.get(known);
  if (before) return { debate, entry: before, again: true };
  const refused = whyNot(debate, move);
  const next = refused === null ? apply(debate, move) : debate;
  const argument = refused === null ? argumentOf(next, move) : null;
  const { shift } = next.board.fold;
  const counters = argument !== null && move.kind !== 'undo' ? findCounters(next, argument) : [];
  const score = movedScore(next.setting.start, shift);
  const entry: Entry = { move, refused, argument, shift, score, counters };
  const entries = next.entries.with(entry);
  const used = counters.length === 0 ? next.used : new Set([...next.used, ...counters.flatMap(({ facts }) => facts)]);
  return {
    debate: { ...next, entries, used, seen: put(next.seen, move.key, entries.length - 1) },
    entry,
    again: false,
  };
}

/** The whole log, folded. */
export function playAll(debate: Debate, moves: Iterable<Move>): Debate {
  let now = debate;
  for (const move of moves) now = play(now, move).debate;
  return now;
}

function apply(debate: Debate, move: Move): Debate {
  switch (move.kind) {
    case 'argue':
      return withStatement(debate, {
        id: `a${debate.statements.length + 1}`,
        person: move.person,
        text: move.text,
        answers: move.answers,
        correction: NOT_CORRECTED,
        reading: debate.setting.read(move.text, NOT_CORRECTED),
        stands: true,
      });
    case 'edit':
      return changed(debate, move.argument, (old) => ({ ...old, text: move.text, correction: NOT_CORRECTED }));
    case 'correct':
      return changed(debate, move.argument, (old) => ({ ...old, correction: { side: move.side, claim: move.claim } }));
    case 'undo':
      return {
        ...takenBack(debate, placeOf(move.argument)),
        perPerson: counted(debate, move.person, -1),
      };
    case 'close':
      return { ...debate, open: false };
    case 'reopen':
      return { ...debate, open: true };
  }
}

function withStatement(debate: Debate, statement: Statement): Debate {
  const statements = debate.statements.with(statement);
  const perPerson = counted(debate, statement.person, 1);
  return { ...debate, statements, perPerson, board: extendBoard(debate.setting, debate.board, statements) };
}

function counted({ perPerson }: Debate, person: string, more: 1 | -1): Debate['perPerson'] {
  return put(perPerson, person, (take(perPerson, person) ?? 0) + more);
}

function changed(debate: Debate, id: string, change: (old: Statement) => Statement): Debate {
  const at = placeOf(id);
  const old = debate.statements.get(at);
  if (old === undefined) return debate;
  const statements = debate.statements.put(at, read(debate.setting, change(old)));
  return { ...debate, statements, board: buildBoard(debate.setting, statements) };
}

function takenBack(debate: Debate, at: number): Debate {
  const old = debate.statements.get(at);
  if (old === undefined) return debate;
  const statements = debate.statements.put(at, { ...old, stands: false });
  return { ...debate, statements, board: withdraw({ ...debate, statements }, at) };
}

/** Where a statement stands, by its id. */
function placeOf(id: string): number {
  return Number(id.slice(1)) - 1;
}

function read(setting: Setting, statement: Statement): Statement {
  return { ...statement, reading: setting.read(statement.text, statement.correction) };
}

function argumentOf(debate: Debate, move: Move): string | null {
  if (move.kind === 'argue') return debate.statements.get(debate.statements.length - 1)?.id ?? null;
  return move.kind === 'close' || move.kind === 'reopen' ? null : move.argument;
}

/** Why a move is not allowed, as a sentence to the person; null if it is. */
function whyNot(debate: Debate, move: Move): string | null {
  switch (move.kind) {
    case 'close':
      return debate.open ? null : 'This debate is closed already.';
    case 'reopen':
      return debate.open ? 'This debate is open already.' : null;
    case 'argue':
      return whyNotArgue(debate, move);
    case 'edit':
    case 'correct':
    case 'undo':
      return whyNotChange(debate, move);
  }
}

function whyNotArgue(debate: Debate, move: Extract<Move, { kind: 'argue' }>): string | null {
  if (!debate.open) return 'This debate is closed. Reopen it to go on.';
  if (debate.statements.length >= MOST_IN_DEBATE) return 'This debate is full. Open a new one to go on.';
  const own = take(debate.perPerson, move.person) ?? 0;
  if (own >= MOST_PER_PERSON)
    return `You have ${MOST_PER_PERSON} arguments in this debate, which is the most for one person.`;
  return move.answers === null || isThere(debate, move.answers)
    ? null
    : 'What you answer is not there, or was taken back.';
}

function isThere({ statements, setting }: Debate, target: Target): boolean {
  if (target.kind === 'argument') return statements.get(placeOf(target.id))?.stands === true;
  const claim = setting.base.claims.get(target.claim);
  return claim !== undefined && (target.kind === 'counter' || target.number < claim.questions.length);
}

type Change = Extract<Move, { kind: 'edit' | 'correct' | 'undo' }>;

function whyNotChange(debate: Debate, move: Change): string | null {
  if (!debate.open) return 'This debate is closed. Reopen it to change an argument.';
  const statement = debate.statements.get(placeOf(move.argument));
  if (statement?.id !== move.argument) return 'There is no such argument in this debate.';
  if (statement.person !== move.person) return 'Only the person who made an argument can change it.';
  if (!statement.stands) return 'You have taken this argument back already.';
  if (move.kind !== 'correct') return null;
  if (move.claim !== null && !debate.setting.base.claims.has(move.claim)) return 'There is no such point in the list.';
  return move.side === null && move.claim === null ? 'Say which side it takes, or which point it makes.' : null;
}
