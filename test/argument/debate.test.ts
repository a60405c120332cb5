import { array, assert, integer, oneof, property, shuffledSubarray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attribute } from '../../src/argument/attribution.ts';
import type { Node } from '../../src/argument/board.ts';
import type { Debate } from '../../src/argument/debate.ts';
import type { Move } from '../../src/argument/move.ts';
import { play } from '../../src/argument/play.ts';
import { similarity } from '../../src/argument/read/novelty.ts';
import { buildBoard } from '../../src/argument/settle-board.ts';
import { resultJson, transcriptOf } from '../../src/argument/transcript.ts';
import { argue, encode, floods, moves, newDebate, played, said, shiftOf, type Said } from './debates.ts';

const plain = array(said, { maxLength: 14 });
const asMoves = (list: readonly Said[]): Move[] => list.map((one, i) => argue(`k${i}`, one, { person: `p${i % 3}` }));

/** Each with words of its own, so that none is a near-copy of another. */
const distinct = (list: readonly Said[]): Said[] => list.map((one, i) => ({ ...one, words: [`w${i}a`, `w${i}b`] }));

const mirrored = ({ side, claims, ...rest }: Said): Said => ({
  ...rest,
  side: side === 'threat' ? 'resilience' : 'threat',
  claims: claims.map((id) => (id.startsWith('T') ? id.replace('T', 'R') : id.replace('R', 'T'))),
});

const sum = (numbers: readonly number[]): number => numbers.reduce((total, value) => total + value, 0);

function pointsByText(debate: Debate): Record<string, number> {
  const texts = new Map(debate.statements.all().map(({ id, text }) => [id, text]));
  return Object.fromEntries(attribute(debate).arguments.map(({ id, points }) => [texts.get(id) ?? '', points]));
}

describe('what holds for every debate', () => {
  it('never moves the score by 15 points or more', () => {
    assert(
      property(moves, (list) => {
        const debate = played(list);
        expect(Math.abs(shiftOf(debate))).toBeLessThan(15);
        for (const { score } of debate.entries.all()) expect(score > 0 && score < 100).toBe(true);
      }),
    );
    const flood = Array.from({ length: 400 }, (_, i) =>
      argue(`k${i}`, { side: 'threat', strength: 1, claims: [`T${10 + (i % 17)}`], words: [`x${i}`, `y${i}`] }),
    );
    expect(shiftOf(played(flood))).toBeLessThan(15);
  });

  it('does not depend on the order of arguments, to the last bit', () => {
    const shuffled = plain.chain((list) =>
      shuffledSubarray(list, { minLength: list.length }).map((other) => [list, other] as const),
    );
    assert(
      property(shuffled, ([list, other]) => {
        const [one, two] = [played(asMoves(list)), played(asMoves(other))];
        expect(two.board.fold).toEqual(one.board.fold);
        expect(Object.is(shiftOf(two), shiftOf(one))).toBe(true);
      }),
    );
  });

  it('gives each argument the same points in every order, near-copies aside', () => {
    const shuffled = plain
      .map(distinct)
      .chain((list) => shuffledSubarray(list, { minLength: list.length }).map((other) => [list, other] as const));
    assert(
      property(shuffled, ([list, other]) => {
        expect(pointsByText(played(asMoves(other)))).toEqual(pointsByText(played(asMoves(list))));
      }),
    );
  });

  it('gains nothing from copies, whoever sends them', () => {
    assert(
      property(plain, integer({ min: 1, max: 4 }), (list, times) => {
        const copies = Array.from({ length: times }, (_, i) =>
          asMoves(list).map((move) => ({ ...move, key: `${move.key} ${i}`, person: `q${i}` })),
        ).flat();
        const [once, again] = [played(asMoves(list)), played([...asMoves(list), ...copies])];
        expect(Object.is(shiftOf(again), shiftOf(once))).toBe(true);
        const original = new Map(attribute(once).arguments.map(({ id, points }) => [id, points]));
        for (const { id, points } of attribute(again).arguments) expect(points).toBeCloseTo(original.get(id) ?? 0, 12);
      }),
    );
  });

  it('never falls when a threat is added, and never rises when a resilience point is', () => {
    assert(
      property(plain.map(distinct), said, (list, one) => {
        const before = played(asMoves(list));
        const after = play(before, argue('new', { ...one, words: ['fresh', 'words', 'here'] })).debate;
        if (one.side === 'threat') expect(shiftOf(after)).toBeGreaterThanOrEqual(shiftOf(before));
        else expect(shiftOf(after)).toBeLessThanOrEqual(shiftOf(before));
      }),
    );
  });

  it('never helps an argument to be answered by the other side, nor hurts it to be backed by its own', () => {
    assert(
      property(
        plain.map(distinct).filter((list) => list.length > 0),
        said,
        (list, one) => {
          const target = { kind: 'argument', id: 'a1' } as const;
          const before = played(asMoves(list));
          const answered = play(
            before,
            argue('new', { ...one, words: ['fresh', 'words', 'here'] }, { answers: target }),
          );
          const [node, later] = [before.board.nodes.get(0), answered.debate.board.nodes.get(0)];
          if (!node || !later || before.board.nodeOf.get(0) === -1) return;
          if (one.side === node.side) expect(later.strength).toBeGreaterThanOrEqual(node.strength);
          else expect(later.strength).toBeLessThanOrEqual(node.strength);
        },
      ),
    );
  });

  it('is mirrored when the sides are exchanged', () => {
    assert(
      property(plain, (list) => {
        const [one, other] = [played(asMoves(list)), played(asMoves(list.map(mirrored)))];
        expect(shiftOf(other) + shiftOf(one)).toBe(0);
      }),
    );
  });

  it('is not changed at all by an argument weaker than 0.3', () => {
    assert(
      property(moves, said, integer({ min: 0, max: 299 }), (list, one, thousandths) => {
        const before = played(list);
        const weak = argue('weak', { ...one, strength: thousandths / 1000 });
        expect(play(before, weak).debate.board.fold).toEqual(before.board.fold);
      }),
    );
  });

  it('shares every point: key points, arguments and people sum to the shift', () => {
    assert(
      property(moves, (list) => {
        const { shift, shiftTenths, keyPoints, arguments: all, people } = attribute(played(list));
        expect(sum(keyPoints.map(({ tenths }) => tenths))).toBe(shiftTenths);
        expect(sum(all.map(({ tenths }) => tenths))).toBe(shiftTenths);
        expect(sum(people.map(({ tenths }) => tenths))).toBe(shiftTenths);
        expect(sum(all.map(({ points }) => points))).toBeCloseTo(shift, 12);
        for (const point of keyPoints) expect(sum(point.arguments.map(({ tenths }) => tenths))).toBe(point.tenths);
      }),
    );
  });

  it('grows and shrinks to the same bits as a full pass, however arguments answer and repeat each other', () => {
    assert(
      property(oneof(moves, floods), (list) => {
        let debate = newDebate('machine-learning-engineer', false);
        for (const move of list) {
          debate = play(debate, move).debate;
          const full = buildBoard(debate.setting, debate.statements);
          expect(debate.board.fold).toEqual(full.fold);
          expect(standing(debate.board)).toEqual(standing(full));
        }
      }),
    );
  });

  it('lets the strongest that stands speak for its near-copies, as comparing all with all does', () => {
    assert(
      property(floods, (list) => {
        const nodes = played(list).board.nodes.all();
        expect(nodes.map(({ leader }) => leader)).toEqual(leadersAmong(nodes));
      }),
    );
  });

  it('gives the same bytes when its log is played again', () => {
    assert(
      property(moves, (list) => {
        const text = (): string => JSON.stringify(transcriptOf(played(list), (log) => `#${log.length}`));
        expect(text()).toBe(text());
      }),
    );
  });

  it('leaves the debate it was given as it was', () => {
    assert(
      property(moves, said, (list, one) => {
        const debate = frozen(played(list));
        const before = JSON.stringify(resultJson(debate));
        for (const move of [
          argue('x1', one),
          argue('x2', one, { answers: { kind: 'argument', id: 'a1' } }),
          { kind: 'undo', key: 'x3', person: 'ann', argument: 'a1' } as const,
          { kind: 'edit', key: 'x4', person: 'ann', argument: 'a2', text: encode(one) } as const,
          { kind: 'correct', key: 'x5', person: 'ann', argument: 'a1', side: 'threat', claim: null } as const,
          { kind: 'close', key: 'x6', person: 'ann' } as const,
        ]) {
          play(debate, move);
        }
        expect(JSON.stringify(resultJson(debate))).toBe(before);
      }),
      { numRuns: 40 },
    );
  });
});

/** For each node the strongest of its near-copies that follows no other, by comparing all with all. */
function leadersAmong(nodes: readonly Node[]): readonly number[] {
  const order = nodes
    .map((node, at) => ({ ...node, at, words: new Set(node.bag) }))
    .toSorted(
      (a, b) =>
        Number(a.members.length === 0) - Number(b.members.length === 0) || b.base - a.base || (a.key < b.key ? -1 : 1),
    );
  const leaders: (typeof order)[number][] = [];
  const found = new Map<number, number>();
  for (const node of order) {
    const leader = leaders.find(({ side, words }) => side === node.side && similarity(words, node.words) >= 0.6);
    if (leader === undefined && node.members.length > 0) leaders.push(node);
    found.set(node.at, leader?.at ?? (node.members.length > 0 ? node.at : -1));
  }
  return nodes.map((_, at) => found.get(at) ?? -1);
}

/** What of a board must not depend on how it came about; only leaders are solved. */
function standing({ nodes }: Debate['board']) {
  return nodes
    .all()
    .map(({ leader, first, strength, key }, at) =>
      leader === at ? { key, leader, first, strength } : { key, leader },
    );
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    if (!(value instanceof Map) && !(value instanceof Set)) for (const part of Object.values(value)) frozen(part);
  }
  return value;
}
