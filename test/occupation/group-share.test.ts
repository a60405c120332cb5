import { expect, test } from 'vitest';
import { isMostOfGroup } from '../../src/occupation/group-share.ts';
import { occupationOf } from '../../src/occupation/occupation.ts';
import { base } from '../replies.ts';

test.each([
  ['2411', true],
  ['accountant', true],
  ['registered-nurse', true],
  ['radiologist', false],
  ['prompt-engineer', false],
  ['taxi-driver', false],
])('the tasks of the unit group are those of %s: %s', (key, most) => {
  const occupation = occupationOf(base, key);
  expect(occupation && isMostOfGroup(base, occupation)).toBe(most);
});
