import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { STORIES, type Step } from '../stories.ts';
import type { Call } from './outgoing.ts';
import { fieldIn, personIn, read } from './person.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

let workspace: Workspace;
beforeAll(async () => {
  workspace = await openWorkspace();
}, 60_000);
afterAll(async () => {
  await workspace.close();
  expect(workspace.outgoing.faults).toEqual([]);
});

describe('in direct messages', () => {
  test.each(STORIES.map((story, i) => ({ ...story, i })))('$name', async ({ i, steps }) => {
    const person = personIn(workspace, i + 1);
    let last: Call | undefined;
    for (const step of steps) {
      last = await take(person, step, last);
      const seen = read(last);
      for (const pattern of step.sees) expect(seen).toMatch(pattern);
      for (const pattern of step.neverSees ?? []) expect(seen).not.toMatch(pattern);
    }
  });
});

async function take(person: ReturnType<typeof personIn>, { say, press, text, replaces }: Step, last: Call | undefined) {
  if (say !== undefined) return person.direct(say);
  if (press === undefined || last === undefined) throw new Error('nothing to do');
  const said = await person.press(press, last, replaces);
  return text === undefined ? said : person.submit(said, { [fieldIn(said)]: text });
}
