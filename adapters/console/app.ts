import { createInterface } from 'node:readline';
import { encodeIntent } from '../../src/intent/code.ts';
import type { Bot } from '../../src/bot.ts';
import type { Button, Reply } from '../../src/reply.ts';
import type { ResearchBase } from '../../src/research/parse.ts';
import { renderReply } from './render.ts';

type Streams = {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream & { columns?: number; isTTY?: boolean };
};

/** A chat in the terminal, line by line; a number presses the button of that number. Ends with the input or "quit". */
export async function runConsole(
  { bot, base }: { readonly bot: Bot; readonly base: ResearchBase },
  { input, output }: Streams,
): Promise<void> {
  const lines = createInterface({ input, output, prompt: '\n> ', terminal: output.isTTY === true });
  output.write('Verdict. What does AI mean for this job? Type a question, a number for a button, or quit.\n');
  let buttons: readonly Button[] = [];
  lines.prompt();
  for await (const line of lines) {
    if (/^\s*(quit|exit)\s*$/i.test(line)) break;
    const pressed = buttons[Number(line.trim()) - 1];
    const said =
      pressed === undefined
        ? { kind: 'message' as const, text: line }
        : { kind: 'press' as const, code: encodeIntent(pressed.intent) };
    const { reply } = await bot.handle({ place: { platform: 'console', conversation: 'terminal' }, input: said });
    buttons = buttonsOf(reply);
    output.write(
      `\n${renderReply(base, reply, { width: Math.min(output.columns ?? 80, 100), colour: output.isTTY === true })}\n`,
    );
    lines.prompt();
  }
  lines.close();
}

function buttonsOf(reply: Reply): readonly Button[] {
  return reply.blocks.flatMap((block) => (block.type === 'buttons' ? block.buttons : []));
}
