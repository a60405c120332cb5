import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { INTENTS, intentTo } from '../src/intent/intent.ts';
import { DISCUSS_ACTS } from '../src/channel/discuss-act.ts';
import { DEBATE_ACTS, decodePress, encodeButton, formOf, type Button } from '../src/press.ts';

const LONGEST = 100;

describe('a button', () => {
  test('means the same after a restart: what is written is read back', () => {
    const about = fc.option(fc.stringMatching(/^[A-Za-z0-9-]{1,20}$/));
    const debate = fc.stringMatching(/^[a-z0-9-]{1,60}$/);
    fc.assert(
      fc.property(fc.constantFrom(...DEBATE_ACTS), debate, about, (act, id, what) => {
        const button: Button = { label: 'x', act: { act, debate: id, about: what } };
        const code = encodeButton(button);
        expect(code.length).toBeLessThanOrEqual(LONGEST);
        expect(decodePress(code)).toEqual({ kind: 'act', act: { act, debate: id, about: what } });
      }),
    );
  });

  test.each(INTENTS)('of intent %s is not taken for an act in a debate', (name) => {
    const intent = intentTo(name, '2411');
    expect(decodePress(encodeButton({ label: 'x', intent }))).toEqual({ kind: 'intent', intent });
  });

  test.each(DISCUSS_ACTS)('to %s a question or a schedule is read back as it was written', (act) => {
    for (const about of [null, '7', 'a1b2c3']) {
      const code = encodeButton({ label: 'x', discuss: { act, about } });
      expect(code.length).toBeLessThanOrEqual(LONGEST);
      expect(decodePress(code)).toEqual({ kind: 'discuss', act: { act, about } });
    }
  });

  test('keeps the letters that it was given for good', () => {
    const codes = DISCUSS_ACTS.map((act) => encodeButton({ label: 'x', discuss: { act, about: null } }));
    expect(codes.join(' ').replaceAll('q1.', '')).toBe('a d u n e m p r x k v l s o q y z i');
  });

  test('that is none of ours means nothing', () => {
    fc.assert(
      fc.property(fc.string(), (code) => {
        const press = decodePress(code);
        if (press?.kind === 'act') expect(encodeButton({ label: 'x', act: press.act })).toBe(code);
      }),
    );
  });

  test('asks for words only where somebody argues', () => {
    const asking = DEBATE_ACTS.filter(
      (act) => formOf({ kind: 'act', act: { act, debate: 'd', about: null } }) !== undefined,
    );
    expect(asking).toEqual(['argue', 'edit']);
  });
});
