import { randomUUID } from 'node:crypto';
import { createInterface } from 'node:readline';
import type { Bot } from '../../src/bot.ts';
import { askFor, encodeButton, type Button } from '../../src/press.ts';
import type { Reply } from '../../src/reply.ts';
import type { ResearchBase } from '../../src/research/parse.ts';
import { renderReply } from './render.ts';

type Streams = {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream & { columns?: number; isTTY?: boolean };
};

/** `@ben` before a line says who types from here on. */
const NAMED = /^\s*@([\p{L}\p{N}_-]{1,40})\s+(.*)$/su;

/** A chat in the terminal, line by line; a number presses the button of that number. Ends with the input or "quit". */
export async function runConsole(
  { bot, base }: { readonly bot: Bot; readonly base: ResearchBase },
  { input, output }: Streams,
): Promise<void> {
  const lines = createInterface({ input, output, prompt: '\n> ', terminal: output.isTTY === true });
  output.write(
    'Verdict. What does AI mean for this job? Type a question, a number for a button, or quit.\nSeveral people at one keyboard: begin a line with @name.\n',
  );
  let buttons: readonly Button[] = [];
  lines.prompt();
  let waiting: Button | undefined;
  let person = 'you';
  for await (const typed of lines) {
    if (/^\s*(quit|exit)\s*$/i.test(typed)) break;
    const named = NAMED.exec(typed);
    person = named?.[1] ?? person;
    const line = named?.[2] ?? typed;
    const pressed = waiting ?? buttons[Number(line.trim()) - 1];
    const asked = waiting === undefined && pressed !== undefined ? askFor(pressed) : undefined;
    if (asked !== undefined) {
      waiting = pressed;
      output.write(`\n${asked.label}:\n`);
      lines.prompt();
      continue;
    }
    const text = waiting === undefined ? null : line;
    waiting = undefined;
    const said =
      pressed === undefined
        ? { kind: 'message' as const, text: line }
        : { kind: 'press' as const, code: encodeButton(pressed), text };
    const { reply } = await bot.handle({
      key: randomUUID(),
      person,
      place: { platform: 'console', conversation: 'terminal' },
      input: said,
    });
    buttons = buttonsOf(reply);
    const screen = { width: Math.min(output.columns ?? 80, 100), colour: output.isTTY === true };
    output.write(`\n${renderReply(base, reply, screen)}\n`);
    lines.prompt();
  }
  lines.close();
}

function buttonsOf(reply: Reply): readonly Button[] {
  return reply.blocks.flatMap((block) => (block.type === 'buttons' ? block.buttons : []));
}
