import { randomUUID } from 'node:crypto';
import { createInterface } from 'node:readline';
import type { Bot } from '../../src/bot.ts';
import type { ChatEvent, Fields, Input } from '../../src/chat.ts';
import { encodeButton, type Button } from '../../src/press.ts';
import type { Reply } from '../../src/reply.ts';
import type { ResearchBase } from '../../src/research/parse.ts';
import { fillIn } from './form.ts';
import { renderReply } from './render.ts';

type Streams = {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream & { columns?: number; isTTY?: boolean };
};

/** `@ben` before a line says who types from here on. */
const NAMED = /^\s*@([\p{L}\p{N}_-]{1,40})\s+(.*)$/su;
const PLACE = { platform: 'console', installation: 'local', channel: 'terminal', thread: 'terminal' } as const;

/**
 * A chat in the terminal, line by line; a number presses the button of that number, and a form is asked field by field.
 * Ends with the input or "quit".
 */
export async function runConsole(
  { bot, base }: { readonly bot: Bot; readonly base: ResearchBase },
  { input, output }: Streams,
): Promise<void> {
  const terminal = createInterface({ input, output, prompt: '\n> ', terminal: output.isTTY === true });
  const lines = terminal[Symbol.asyncIterator]();
  /** The next line, asked for with the words given; undefined at the end of the input. */
  const ask = async (words: string): Promise<string | undefined> => {
    if (words !== '') output.write(`\n${words}\n`);
    terminal.prompt();
    const { value, done } = await lines.next();
    return done === true ? undefined : value;
  };
  output.write(
    'Verdict. What does AI mean for this job? Type a question, a number for a button, or quit.\nSeveral people at one keyboard: begin a line with @name.\n',
  );
  let buttons: readonly Button[] = [];
  let person = 'you';
  for (let typed = await ask(''); typed !== undefined && !/^\s*(quit|exit)\s*$/i.test(typed); typed = await ask('')) {
    const named = NAMED.exec(typed);
    person = named?.[1] ?? person;
    const event = eventOf(person, readLine(named?.[2] ?? typed, buttons));
    const form = await bot.form(event);
    const turn = await bot.handle(form === undefined ? event : filled(event, await fillIn(form, ask)));
    if (turn === undefined) continue;
    buttons = buttonsOf(turn.reply);
    const screen = { width: Math.min(output.columns ?? 80, 100), colour: output.isTTY === true };
    output.write(`\n${renderReply(base, turn.reply, screen)}\n`);
  }
  terminal.close();
}

function readLine(line: string, buttons: readonly Button[]): Input {
  const pressed = buttons[Number(line.trim()) - 1];
  return pressed === undefined
    ? { kind: 'message', text: line }
    : { kind: 'press', code: encodeButton(pressed), fields: null };
}

function eventOf(person: string, input: Input): ChatEvent {
  return { key: randomUUID(), person, place: PLACE, input, manages: async () => true, administers: async () => true };
}

function filled(event: ChatEvent, fields: Fields): ChatEvent {
  const { input } = event;
  return input.kind === 'press' || input.kind === 'command' ? { ...event, input: { ...input, fields } } : event;
}

function buttonsOf(reply: Reply): readonly Button[] {
  return reply.blocks.flatMap((block) => (block.type === 'buttons' ? block.buttons : []));
}
