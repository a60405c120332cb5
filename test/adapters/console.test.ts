import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { runConsole } from '../../adapters/console/app.ts';
import { createLocalBot } from '../../adapters/create.ts';
import { STORIES, type Step } from './stories.ts';

const local = createLocalBot();

/** Types one line into a terminal chat and reads what comes back up to the next prompt. */
function openTerminal() {
  const [input, output] = [new PassThrough(), new PassThrough()];
  let seen = '';
  output.on('data', (chunk) => (seen += String(chunk)));
  const ended = runConsole({ ...local, bot: createLocalBot().bot }, { input, output });
  const prompt = async () => {
    while (!seen.endsWith('\n> ')) await new Promise((resolve) => setImmediate(resolve));
  };
  return {
    type: async (line: string): Promise<string> => {
      await prompt();
      seen = '';
      input.write(`${line.replaceAll('\n', ' ')}\n`);
      await prompt();
      return seen;
    },
    close: async () => {
      input.end();
      await ended;
    },
  };
}

describe('the terminal chat', () => {
  test.each(STORIES)('$name', async ({ steps }) => {
    const terminal = openTerminal();
    let last = '';
    for (const step of steps) {
      last = await terminal.type(step.say ?? numberOf(step, last));
      if (step.text !== undefined) last = await terminal.type(step.text);
      for (const pattern of step.sees) expect(flat(last)).toMatch(pattern);
      for (const pattern of step.neverSees ?? []) expect(flat(last)).not.toMatch(pattern);
    }
    await terminal.close();
  });
});

function numberOf({ press }: Step, seen: string): string {
  const found = [...seen.matchAll(/\[(\d+)\] ([^[\n]+)/g)].find(([, , label]) => label?.trim() === press);
  if (found?.[1] === undefined) throw new Error(`no button ${press}`);
  return found[1];
}

function flat(seen: string): string {
  return seen.replace(/\s+/g, ' ');
}
