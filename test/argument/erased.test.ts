import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { erasedMove } from '../../src/argument/erased.ts';
import { encodeMove, readMove, type Move } from '../../src/argument/move.ts';
import { moves, newDebate, played, shiftOf } from './debates.ts';

const ARGUED = (kind: Move['kind']): boolean => kind === 'argue' || kind === 'edit';

function erased(list: readonly Move[], person: string): readonly Move[] {
  return list.map((move) =>
    move.person === person ? (readMove(JSON.parse(erasedMove(encodeMove(move), 'erased x'))) ?? move) : move,
  );
}

/** Arguments, some of which their authors then edit, put right or take back, and the debate closed and opened again. */
const debates = fc
  .tuple(
    moves,
    fc.array(fc.record({ of: fc.nat(), kind: fc.constantFrom('edit', 'correct', 'undo', 'close', 'reopen') })),
  )
  .map(([argued, changes]) => [
    ...argued,
    ...changes.flatMap(({ of, kind }, i): readonly Move[] => {
      const own = argued[of % Math.max(1, argued.length)];
      if (own === undefined) return [];
      const by = { key: `c${i}`, person: own.person };
      const argument = `a${(of % argued.length) + 1}`;
      switch (kind) {
        case 'edit':
          return [{ kind, ...by, argument, text: 'threat 0.7 T02 edited words' }];
        case 'correct':
          return [{ kind, ...by, argument, side: 'threat', claim: 'T01' }];
        case 'undo':
          return [{ kind, ...by, argument }];
        case 'close':
        case 'reopen':
          return [{ kind, ...by }];
      }
    }),
  ]);

describe('a debate from which a person was erased', () => {
  test('has the same arguments under the same numbers, and refuses what it refused', () => {
    fc.assert(
      fc.property(debates, fc.constantFrom('ann', 'bo', 'cy'), (list, person) => {
        const [before, after] = [played(list), played(erased(list, person))];
        expect(after.entries.all().map(({ argument, refused }) => [argument, refused])).toEqual(
          before.entries.all().map(({ argument, refused }) => [argument, refused]),
        );
        expect(after.open).toBe(before.open);
        expect(after.statements.all().map(({ id, stands }) => [id, stands])).toEqual(
          before.statements.all().map(({ id, stands }) => [id, stands]),
        );
        for (const { person: by, text } of after.statements.all()) {
          expect(by).not.toBe(person);
          if (by === 'erased x') expect(text).toBe('');
        }
      }),
    );
  });

  test('scores as if that person had said nothing', () => {
    fc.assert(
      fc.property(debates, fc.constantFrom('ann', 'bo', 'cy'), (list, person) => {
        const after = played(erased(list, person));
        const emptied = list.map((move) =>
          move.person === person && ARGUED(move.kind) ? { ...move, text: 'resilience 0 ' } : move,
        );
        expect(shiftOf(after)).toBe(shiftOf(played(emptied)));
        if (list.every((move) => move.person === person)) expect(shiftOf(after)).toBe(shiftOf(newDebate()));
      }),
    );
  });
});
