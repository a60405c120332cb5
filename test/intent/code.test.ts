import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeIntent, encodeIntent } from '../../src/intent/code.ts';
import { INTENTS, type Intent } from '../../src/intent/intent.ts';

const key = fc.oneof(fc.stringMatching(/^[0-9]{4}$/), fc.stringMatching(/^[a-z]{2,10}-[a-z]{2,8}$/));
const word = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 6 });

function intents(most: { jobs: number; groups: number }): fc.Arbitrary<Intent> {
  return fc.record({
    name: fc.constantFrom(...INTENTS),
    occupations: fc.array(key, { maxLength: most.jobs }),
    region: fc.option(word),
    order: fc.constantFrom('safest' as const, 'most exposed' as const, null),
    groups: fc.array(fc.stringMatching(/^[0-9]{1,4}$/), { maxLength: most.groups }),
    topic: fc.option(word),
  });
}

const PLAIN: Intent = { name: 'verdict', occupations: [], region: null, order: null, groups: [], topic: null };

test('a button leads to the intent it was made from', () => {
  fc.assert(
    fc.property(fc.oneof(intents({ jobs: 4, groups: 0 }), intents({ jobs: 1, groups: 5 })), (intent) => {
      const code = encodeIntent(intent);
      fc.pre(code.length < 100);
      expect(decodeIntent(code)).toEqual(intent);
    }),
  );
});

test('a code is at most 100 ASCII characters whatever is in it', () => {
  const long = fc.record({
    name: fc.constantFrom(...INTENTS),
    occupations: fc.array(fc.string({ unit: 'binary' })),
    region: fc.option(fc.string({ unit: 'binary', maxLength: 500 })),
    order: fc.constant(null),
    groups: fc.array(fc.string()),
    topic: fc.option(fc.string({ unit: 'binary', maxLength: 3000 })),
  });
  fc.assert(
    fc.property(long, (intent) => {
      expect(encodeIntent(intent)).toMatch(/^[\x21-\x7e]{1,100}$/);
    }),
  );
});

test('four jobs with long names fit', () => {
  const occupations = [
    'customer-service-representative',
    'primary-school-teacher',
    '2221',
    'machine-learning-engineer',
  ];
  expect(decodeIntent(encodeIntent({ ...PLAIN, name: 'compare', occupations }))?.occupations).toEqual(occupations);
});

test('a topic that is too long is cut, the rest stays', () => {
  const intent: Intent = { ...PLAIN, name: 'sources', occupations: ['2221'], topic: 'x'.repeat(500) };
  const back = decodeIntent(encodeIntent(intent));
  expect(back).toMatchObject({ name: 'sources', occupations: ['2221'] });
  expect(back?.topic?.length).toBeGreaterThan(50);
});

test.each([
  '',
  '1',
  '1v',
  '0v0',
  '2v0',
  '1!0',
  '1v9',
  '1v0.',
  '1v0.%',
  '1v0.%ZZ',
  'verdict',
  '1v0.2221.....',
  'x'.repeat(101),
])('what is not ours is not read: "%s"', (code) => {
  expect(decodeIntent(code)).toBeUndefined();
});

test('no text at all makes decoding fail with an error', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (code) => {
      const intent = decodeIntent(code);
      if (intent !== undefined) expect(encodeIntent(intent)).toBe(code);
    }),
  );
});

test('codes that are in use keep their meaning in later releases', () => {
  expect(decodeIntent('1v0.2221')).toEqual({ ...PLAIN, occupations: ['2221'] });
  expect(decodeIntent('1s0.registered-nurse...-IMF')).toEqual({
    ...PLAIN,
    name: 'sources',
    occupations: ['registered-nurse'],
    topic: 'IMF',
  });
  expect(decodeIntent('1o1..22,32')).toEqual({ ...PLAIN, name: 'list', order: 'safest', groups: ['22', '32'] });
});
