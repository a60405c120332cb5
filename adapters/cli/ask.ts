import { z } from 'zod';
import type { Bot, Turn } from '../../src/bot.ts';
import { figuresIn } from '../../src/figure-list.ts';
import { occupationOf } from '../../src/occupation/occupation.ts';
import { replyText } from '../../src/reply-text.ts';
import type { ResearchBase } from '../../src/research/parse.ts';

type Asking = { readonly bot: Bot; readonly base: ResearchBase };

const lineSchema = z.object({ conversation: z.union([z.string(), z.number()]).optional(), text: z.string() });

/** Asks the bot line by line. A line is plain text, alone, or JSON with a conversation, whose lines share what was said. */
export async function* askLines({ bot }: Asking, lines: AsyncIterable<string>): AsyncIterable<Turn> {
  let turn = 0;
  for await (const line of lines) {
    const named = readLine(line);
    turn += 1;
    const conversation = named?.conversation === undefined ? `line ${turn}` : `conversation ${named.conversation}`;
    const answered = await bot.handle({
      key: `turn ${turn}`,
      person: 'someone',
      place: { platform: 'cli', installation: 'local', channel: conversation, thread: conversation },
      input: { kind: 'message', text: named?.text ?? line },
      manages: async () => true,
      administers: async () => true,
    });
    if (answered !== undefined) yield answered;
  }
}

/** One turn as the measuring interface wants it: intent, occupations, region, text and every figure. */
export function turnJson(base: ResearchBase, { intent, reply }: Turn): string {
  const occupations = intent.occupations
    .flatMap((key) => occupationOf(base, key) ?? [])
    .map(({ group, title }) => ({ isco08: group.isco08, title }));
  const figures = figuresIn(base, reply).map(({ value, unit, standing, fact, source }) => ({
    value,
    unit,
    standing,
    fact,
    source,
  }));
  return JSON.stringify({
    intent: intent.name,
    occupations,
    region: intent.region,
    text: replyText(base, reply),
    figures,
  });
}

function readLine(line: string) {
  if (!line.startsWith('{')) return undefined;
  try {
    return lineSchema.parse(JSON.parse(line));
  } catch {
    return undefined;
  }
}
