import { describe, expect, it } from 'vitest';
import { replay } from '../../adapters/cli/replay.ts';
import { debateLines } from '../../adapters/cli/debate.ts';
import { sha256 } from '../../adapters/hash.ts';
import { attribute } from '../../src/argument/attribution.ts';
import { RULES_RELEASE, type Debate } from '../../src/argument/debate.ts';
import { encodeMove, readMove, type Move } from '../../src/argument/move.ts';
import { MOST_PER_PERSON, play } from '../../src/argument/play.ts';
import { resultOf } from '../../src/argument/result.ts';
import { transcriptOf } from '../../src/argument/transcript.ts';
import { occupationOf } from '../../src/occupation/occupation.ts';
import { argue, base, newDebate, played, shiftOf, type Said } from './debates.ts';

const threat: Said = { side: 'threat', strength: 0.6, claims: ['T01'], words: ['tool', 'drafts', 'reports'] };
const safe: Said = { side: 'resilience', strength: 0.8, claims: ['R04'], words: ['court', 'needs', 'licence'] };

/** 15 s² / (1 + s²): what one argument moves alone. */
const alone = (strength: number): number => (15 * strength ** 2) / (1 + strength ** 2);

const refusal = (debate: Debate, move: Move): string | null => play(debate, move).entry.refused;

describe('a move in a debate', () => {
  it('moves the score by what its strength gives, and tells the score after it', () => {
    const { debate, entry } = play(newDebate(), argue('k', threat));
    expect(shiftOf(debate)).toBeCloseTo(alone(0.6), 12);
    expect(entry).toMatchObject({ refused: null, argument: 'a1', score: 50 + shiftOf(debate) });
  });

  it('counts once though the same event is delivered eleven times', () => {
    const times = Array.from({ length: 11 }, () => argue('same', threat));
    const debate = played(times);
    expect(debate.entries).toHaveLength(1);
    expect(debate.statements).toHaveLength(1);
    expect(play(debate, argue('same', safe))).toMatchObject({ again: true, debate });
  });

  it('takes an argument back, and what answered it still answers whoever says it again', () => {
    const answered = played([
      argue('1', threat),
      argue('2', safe, { person: 'bo', answers: { kind: 'argument', id: 'a1' } }),
    ]);
    const without = play(answered, { kind: 'undo', key: '3', person: 'ann', argument: 'a1' }).debate;
    expect(shiftOf(without)).toBeCloseTo(-alone(0.8), 12);
    const returned = play(without, argue('4', threat)).debate;
    expect(shiftOf(returned)).toBe(shiftOf(answered));
    expect(refusal(without, { kind: 'undo', key: '5', person: 'ann', argument: 'a1' })).toContain('already');
  });

  it('reads an edited argument afresh and keeps what answers it', () => {
    const answered = played([argue('1', threat), argue('2', safe, { answers: { kind: 'argument', id: 'a1' } })]);
    const text = 'threat 0.9 T03 other words now';
    const edited = play(answered, { kind: 'edit', key: '3', person: 'ann', argument: 'a1', text }).debate;
    expect(edited.board.fold.points.map(({ id }) => id)).toEqual(['R04', 'T03']);
    expect(edited.board.nodes.get(edited.board.nodeOf.get(0) ?? -1)?.strength).toBeCloseTo(0.9 / (1 + 0.8 ** 2), 12);
  });

  it('lets a person put the reading right: the other side, or another claim', () => {
    const debate = played([argue('1', threat)]);
    const correct = (side: 'threat' | 'resilience' | null, claim: string | null): Debate =>
      play(debate, { kind: 'correct', key: '2', person: 'ann', argument: 'a1', side, claim }).debate;
    expect(shiftOf(correct('resilience', null))).toBeCloseTo(-alone(0.6), 12);
    expect(correct(null, 'R07').board.fold.points).toMatchObject([{ id: 'R07', side: 'resilience' }]);
    expect(
      refusal(debate, { kind: 'correct', key: '2', person: 'ann', argument: 'a1', side: null, claim: null }),
    ).toContain('Say');
    expect(
      refusal(debate, { kind: 'correct', key: '2', person: 'ann', argument: 'a1', side: null, claim: 'T99' }),
    ).toContain('no such point');
  });

  it('lets nobody change an argument of someone else', () => {
    const debate = played([argue('1', threat)]);
    for (const move of [
      { kind: 'undo', key: 'x', person: 'bo', argument: 'a1' },
      { kind: 'edit', key: 'x', person: 'bo', argument: 'a1', text: 'no' },
      { kind: 'correct', key: 'x', person: 'bo', argument: 'a1', side: 'resilience', claim: null },
    ] as const) {
      const { debate: after, entry } = play(debate, move);
      expect(entry.refused).toContain('Only the person');
      expect(after.board).toBe(debate.board);
    }
  });

  it('answers only what is there', () => {
    const debate = played([argue('1', threat)]);
    expect(refusal(debate, argue('2', safe, { answers: { kind: 'argument', id: 'a9' } }))).toContain('not there');
    expect(refusal(debate, argue('2', safe, { answers: { kind: 'question', claim: 'T01', number: 9 } }))).toContain(
      'not there',
    );
    expect(refusal(debate, argue('2', safe, { answers: { kind: 'question', claim: 'T01', number: 0 } }))).toBeNull();
  });

  it('is refused once the debate is closed, until it is opened again', () => {
    const closed = played([argue('1', threat), { kind: 'close', key: '2', person: 'bo' }]);
    expect(refusal(closed, argue('3', safe))).toContain('closed');
    expect(refusal(closed, { kind: 'undo', key: '3', person: 'ann', argument: 'a1' })).toContain('closed');
    expect(refusal(closed, { kind: 'close', key: '3', person: 'bo' })).toContain('already');
    const open = play(closed, { kind: 'reopen', key: '4', person: 'ann' }).debate;
    expect(refusal(open, argue('5', safe))).toBeNull();
  });

  it('holds one person to a number of arguments, and gives the place back when one is taken back', () => {
    const list = Array.from({ length: MOST_PER_PERSON }, (_, i) => argue(`k${i}`, { ...threat, strength: 0 }));
    const full = played(list);
    expect(refusal(full, argue('more', safe))).toContain('the most for one person');
    expect(refusal(full, argue('more', safe, { person: 'bo' }))).toBeNull();
    const less = play(full, { kind: 'undo', key: 'u', person: 'ann', argument: 'a7' }).debate;
    expect(refusal(less, argue('more', safe))).toBeNull();
  });

  it('survives being stored: reading what was written gives the same move', () => {
    const list: Move[] = [
      argue('1', threat, { answers: { kind: 'counter', claim: 'T01' } }),
      { kind: 'correct', key: '2', person: 'ann', argument: 'a1', side: null, claim: 'R07' },
      { kind: 'reopen', key: '3', person: 'ann' },
    ];
    for (const move of list) expect(readMove(JSON.parse(encodeMove(move)))).toEqual(move);
    expect(readMove({ kind: 'argue', key: '', person: 'a', text: 't', answers: null })).toBeUndefined();
    expect(readMove({ kind: 'explode' })).toBeUndefined();
  });
});

describe('what the research base holds against a claim', () => {
  it('weakens the claim until somebody answers it', () => {
    const debate = newDebate('machine-learning-engineer', false);
    const [claim = '', against] = [...debate.setting.undercuts].find(([id]) => id === 'T01') ?? [];
    const made: Said = { ...threat, claims: [claim] };
    const first = play(debate, argue('1', made)).debate;
    expect(first.board.fold.points[0]?.strength).toBeCloseTo(0.6 / (1 + (against?.strength ?? 0) ** 2), 12);
    const answer: Said = { ...threat, claims: ['T02'], strength: 0.9, words: ['checked', 'otherwise', 'elsewhere'] };
    const second = play(first, argue('2', answer, { answers: { kind: 'counter', claim } })).debate;
    const point = second.board.fold.points.find(({ id }) => id === claim);
    expect(point?.strength).toBeGreaterThan(first.board.fold.points[0]?.strength ?? 1);
    expect(point?.strength).toBeLessThan(0.6);
  });

  it('is never what the starting score counts already', () => {
    for (const key of ['machine-learning-engineer', 'radiologist', 'translator', '4222', 'bank-teller']) {
      const { undercuts, verdict } = newDebate(key, false).setting;
      const counted = new Set(verdict.kind === 'scored' ? verdict.keyPoints.map(({ fact }) => fact.id) : []);
      for (const { fact } of undercuts.values()) expect(counted.has(fact.id)).toBe(false);
    }
  });
});

describe('the points of a debate', () => {
  it('go to the stronger by what it adds, as in the airport game', () => {
    const list = [
      argue('1', { ...threat, strength: 0.6 }, { person: 'ann' }),
      argue('2', { ...threat, strength: 0.8, words: ['quite', 'other', 'words'] }, { person: 'bo' }),
    ];
    const { arguments: shares } = attribute(played(list));
    const total = alone(0.8);
    expect(shares[0]?.points).toBeCloseTo((total * 0.18) / 0.64, 12);
    expect(shares[1]?.points).toBeCloseTo((total * 0.46) / 0.64, 12);
  });

  it('stay with the original when somebody says the same in other words', () => {
    const list = [
      argue('1', { ...threat, words: ['branches', 'close', 'apps', 'transfer'] }, { person: 'ann' }),
      argue('2', { ...threat, words: ['apps', 'transfer', 'close', 'branches', 'fewer'] }, { person: 'bo' }),
    ];
    expect(attribute(played(list)).people).toEqual([
      { person: 'ann', tenths: Math.round(alone(0.6) * 10) },
      { person: 'bo', tenths: 0 },
    ]);
  });

  it('say what the score would be without an argument', () => {
    const debate = played([argue('1', threat), argue('2', safe)]);
    expect(resultOf(debate).without.get('a1')).toBeCloseTo(50 - alone(0.8), 12);
  });

  it('say what would change the verdict, or that no argument can', () => {
    const flips = resultOf(newDebate('4132')).flips;
    expect(flips.map(({ band, edge, need }) => [band, edge, need.kind])).toEqual([
      ['Declining', 60, 'several'],
      ['Adapting', 45, 'one'],
    ]);
    const one = flips[1]?.need;
    expect(one?.kind === 'one' ? one.strength ** 2 : 0).toBeCloseTo(5 / 10, 12);
    const low = newDebate('4132');
    const far = { ...low, setting: { ...low.setting, start: 90 } };
    expect(resultOf(far).flips).toMatchObject([{ side: 'resilience', need: { kind: 'none can' }, set: null }]);
  });

  it('meet a standard of proof only when its bar is reached and nothing is left open', () => {
    const weak = played([argue('1', { ...threat, strength: 0.4 })]);
    expect(resultOf(weak).proof.met).toEqual(['dialectical']);
    const strong = played([
      argue('1', { ...threat, strength: 1 }),
      argue('2', { ...threat, strength: 0.9, claims: ['T02'], words: ['more', 'to', 'say'] }),
    ]);
    expect(resultOf(strong).proof).toMatchObject({ met: ['preponderance', 'clear and convincing', 'dialectical'] });
    const open = play(strong, argue('3', { ...safe, strength: 0.3 })).debate;
    expect(resultOf(open).proof.met).not.toContain('dialectical');
    const closed = play(
      open,
      argue(
        '4',
        { ...threat, words: ['the', 'licence', 'was', 'lifted'] },
        { answers: { kind: 'argument', id: 'a3' } },
      ),
    ).debate;
    expect(resultOf(closed).proof.met).toContain('dialectical');
  });
});

async function* lines(all: readonly string[]): AsyncIterable<string> {
  yield* all;
}

async function run(all: readonly string[]): Promise<string[]> {
  const occupation = occupationOf(base, 'machine-learning-engineer');
  if (!occupation) throw new Error('no such occupation');
  const out: string[] = [];
  for await (const line of debateLines(base, occupation, lines(all))) out.push(line);
  return out;
}

describe('a receipt', () => {
  const said = [
    '{"person":"ann","text":"AutoML tunes models on its own, so companies need fewer machine learning engineers."}',
    '{"person":"bo","text":"Demand for machine learning engineers grows because every product needs models kept in production."}',
    'No way.',
  ];

  it('lets anyone replay a debate to the same numbers', async () => {
    const out = await run(said);
    expect(out).toHaveLength(4);
    expect(await replay(base, lines(out))).toMatchObject({ status: 0 });
    const last = out.at(-1) ?? '';
    expect(await replay(base, lines(JSON.stringify(JSON.parse(last), null, 2).split('\n')))).toMatchObject({
      status: 0,
    });
  });

  it('does not match once a word, a person, the result or the release was changed', async () => {
    const out = await run(said);
    const changes: readonly (readonly [string, string])[] = [
      ['"ann"', '"eve"'],
      ['fewer machine', 'more machine'],
      ['"shift":', '"shift":9'],
      [base.release.id, 'another'],
      [RULES_RELEASE, 'debate-1'],
    ];
    for (const [from, to] of changes) {
      const forged = out.map((line) => line.replaceAll(from, to));
      expect((await replay(base, lines(forged))).status).toBe(1);
    }
    expect((await replay(base, lines(['nonsense']))).status).toBe(1);
    expect((await replay(base, lines([]))).status).toBe(1);
  });

  it('is the same for the same debate and another for any other', () => {
    const receipts = [[argue('1', threat)], [argue('1', threat)], [argue('2', threat)], [argue('1', safe)], []].map(
      (list) => transcriptOf(played(list), sha256).receipt,
    );
    expect(receipts[0]).toBe(receipts[1]);
    expect(new Set(receipts).size).toBe(4);
    for (const receipt of receipts) expect(receipt).toMatch(/^[0-9a-f]{64}$/);
  });
});
