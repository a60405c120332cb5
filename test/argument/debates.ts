import { array, constantFrom, integer, record, tuple, type Arbitrary } from 'fast-check';
import { sideOf } from '../../src/argument/board.ts';
import { openDebate, type Debate } from '../../src/argument/debate.ts';
import type { Move } from '../../src/argument/move.ts';
import { playAll } from '../../src/argument/play.ts';
import type { Reader, Reading, Side } from '../../src/argument/setting.ts';
import { sideAfter } from '../../src/argument/reader.ts';
import { occupationOf } from '../../src/occupation/occupation.ts';
import { readBase } from '../research/read-base.ts';

export const base = readBase();

/** A made-up argument: what it says and how it is to be read stand in its words. */
export type Said = {
  readonly side: Side;
  readonly strength: number;
  readonly claims: readonly string[];
  readonly words: readonly string[];
};

export const encode = ({ side, strength, claims, words }: Said): string =>
  [side, strength, claims.join(','), ...words].join(' ');

/** Reads made-up arguments, so that any assessment can be tried. */
const madeUp: Reader = (text, correction) => {
  const [side = '', strength = '0', claims = '', ...words] = text.split(' ');
  const stance = sideAfter(correction) ?? (side === 'threat' ? 'threat' : 'resilience');
  const reading: Reading = {
    stance,
    strength: Number(strength),
    claims:
      claims === ''
        ? []
        : claims.split(',').map((id, i) => ({ id, side: sideOf(id), score: 0.9 - i / 10, phrases: [] })),
    evidence: [],
    gates: [],
    faults: [],
    rules: [],
    print: new Set(words),
  };
  return reading;
};

/** A debate in which nothing is said yet. `bare`: the research base holds nothing against anyone, from a middle score. */
export function newDebate(job = 'machine-learning-engineer', bare = true): Debate {
  const occupation = occupationOf(base, job);
  if (!occupation) throw new Error(`no occupation ${job}`);
  const debate = openDebate(base, occupation, madeUp);
  const middle = { ...debate.setting, start: 50, undercuts: new Map(), shared: new Set<string>() };
  return bare ? { ...debate, setting: middle } : debate;
}

const WORDS = 'tool agent court nurse price union cable ladle robot paper tutor audit ledger model scan phone'.split(
  ' ',
);

export const said: Arbitrary<Said> = record({
  side: constantFrom<Side>('threat', 'resilience'),
  strength: integer({ min: 0, max: 20 }).map((n) => n / 20),
  claims: array(integer({ min: 1, max: 6 }), { maxLength: 3 }),
  words: array(constantFrom(...WORDS), { minLength: 1, maxLength: 7 }),
}).map(({ side, strength, claims, words }) => ({
  side,
  strength,
  claims: [...new Set(claims)].map((n) => `${side === 'threat' ? 'T' : 'R'}0${n}`),
  words,
}));

/** Arguments of several people, each perhaps answering an earlier one or what the base holds against a claim. */
export const moves: Arbitrary<readonly Move[]> = array(
  record({ said, person: constantFrom('ann', 'bo', 'cy'), answers: integer({ min: -8, max: 8 }) }),
  { maxLength: 14 },
).map((list) =>
  list.map(({ said, person, answers }, i): Move => ({
    kind: 'argue',
    key: `k${i}`,
    person,
    text: encode(said),
    answers:
      answers > 0 && answers <= i
        ? { kind: 'argument', id: `a${answers}` }
        : answers === -1
          ? { kind: 'counter', claim: 'T01' }
          : null,
  })),
);

const FLOOD = 'agencies cheaper machine texts translators quality clients'.split(' ');

/** Floods of arguments that are nearly the same, some of them taken back, said again, or answered. */
export const floods: Arbitrary<readonly Move[]> = array(
  record({
    side: constantFrom<Side>('threat', 'threat', 'resilience'),
    strength: integer({ min: 5, max: 9 }),
    other: array(tuple(integer({ min: 0, max: 6 }), constantFrom(...WORDS)), { maxLength: 2 }),
    person: constantFrom('ann', 'bo'),
    about: integer({ min: -24, max: 24 }),
  }),
  { maxLength: 24 },
).map((list) =>
  list.map(({ side, strength, other, person, about }, i): Move => {
    if (about < -16) return { kind: 'undo', key: `k${i}`, person, argument: `a${-about - 16}` };
    const words = FLOOD.with(other[0]?.[0] ?? 0, other[0]?.[1] ?? 'agencies').with(
      other[1]?.[0] ?? 1,
      other[1]?.[1] ?? 'cheaper',
    );
    const text = encode({ side, strength: strength / 10, claims: [side === 'threat' ? 'T01' : 'R01'], words });
    const answers = about > 0 && about <= i ? ({ kind: 'argument', id: `a${about}` } as const) : null;
    return { kind: 'argue', key: `k${i}`, person, text, answers };
  }),
);

export function argue(key: string, words: Said, rest: Partial<Extract<Move, { kind: 'argue' }>> = {}): Move {
  return { kind: 'argue', key, person: 'ann', text: encode(words), answers: null, ...rest };
}

export const shiftOf = (debate: Debate): number => debate.board.fold.shift;
export const played = (list: readonly Move[], from = newDebate()): Debate => playAll(from, list);
