import { createLocalBot, KEPT } from '../../adapters/create.ts';
import { assessLines } from '../../adapters/cli/assess.ts';
import { askLines, turnJson } from '../../adapters/cli/ask.ts';
import { debateLines } from '../../adapters/cli/debate.ts';
import { lookupJson } from '../../adapters/cli/lookup.ts';
import { matchLines, parsePoints } from '../../adapters/cli/match.ts';
import { replay } from '../../adapters/cli/replay.ts';
import { runSolve } from '../../adapters/cli/solve.ts';
import { loadData } from '../../adapters/load.ts';
import { openSqliteStore } from '../../adapters/storage/sqlite.ts';
import type { ChatEvent } from '../../src/chat.ts';
import type { Form } from '../../src/form.ts';
import { occupationOf } from '../../src/occupation/occupation.ts';
import type { Attack } from './attack.ts';
import { PEOPLE, rendered } from './rendered.ts';

type Input = Exclude<Attack, { readonly kind: 'line' }>;

/**
 * Tries conversations on one bot, each in an installation of its own, and says what went wrong: a fault of ours, an
 * answer that a platform would refuse, or markup that is not ours. Empty where all is well.
 */
export function createTarget(): { readonly withstand: (attacks: readonly Attack[]) => Promise<readonly string[]> } {
  const { base, finder } = loadData();
  const occupation = occupationOf(base, '2211');
  if (occupation === undefined) throw new Error('there is no 2211');
  const faults: string[] = [];
  const report = (fault: unknown) => {
    faults.push(fault instanceof Error ? (fault.stack ?? fault.message) : 'a fault that is no Error');
    return 'FACADE';
  };
  const store = openSqliteStore(':memory:');
  const { bot } = createLocalBot(store, { report, kept: KEPT });
  const cli = createLocalBot(openSqliteStore(':memory:'), { report, kept: KEPT });
  let count = 0;

  const say = async (input: Input, talk: number): Promise<readonly string[]> => {
    count += 1;
    const platform = (['slack', 'discord', 'web'] as const)[talk % 3] ?? 'web';
    const event: ChatEvent = {
      key: `event ${count}`,
      person: PEOPLE[platform],
      place: { platform, installation: `${platform}/${talk}`, channel: 'C1', thread: talk % 2 === 0 ? null : 'thread' },
      input,
      manages: async () => talk % 5 !== 0,
      administers: async () => talk % 7 !== 0,
    };
    if (input.kind === 'message') bot.suggest(input.text);
    const form = await bot.form(event);
    const turn = await bot.handle(event);
    const replies = turn === undefined ? [] : [turn.reply, ...(turn.debate?.board ? [turn.debate.board] : [])];
    return [
      ...(form === undefined ? [] : formProblems(form)),
      ...(turn === undefined ? ['it stayed silent'] : []),
      ...replies.flatMap((reply) => rendered(base, reply)),
    ];
  };

  const read = async (command: Extract<Attack, { kind: 'line' }>['command'], text: string): Promise<void> => {
    const one = lines(text);
    const points = [
      { id: 'p1', text: 'Software reads scans' },
      { id: 'p2', text: 'People trust people' },
    ];
    switch (command) {
      case 'ask':
        for await (const turn of askLines(cli, one)) isJson(turnJson(base, turn));
        break;
      case 'lookup':
        isJson(lookupJson(finder, text));
        break;
      case 'assess':
        for await (const line of assessLines({ base, occupation }, one)) isJson(line);
        break;
      case 'debate':
        for await (const line of debateLines(base, occupation, one)) isJson(line);
        break;
      case 'match':
        for await (const line of matchLines({ points, topic: text.slice(0, 40) }, one)) isJson(line);
        break;
      case 'points':
        readPoints(text);
        break;
      case 'solve':
        for await (const line of runSolve(one, { semantics: 'dfquad', topic: null })) isJson(line);
        break;
      case 'replay':
        isJson((await replay(base, one)).line);
        break;
    }
  };

  let talks = 0;
  return {
    withstand: async (attacks) => {
      faults.length = 0;
      talks += 1;
      const problems: string[] = [];
      for (const attack of attacks) {
        if (attack.kind === 'line') await read(attack.command, attack.text);
        else problems.push(...(await say(attack, talks)));
      }
      return [...problems, ...faults];
    },
  };
}

/** The command says what is wrong with a file of points and ends; anything but such a sentence is a fault. */
function readPoints(text: string): void {
  try {
    parsePoints(text);
  } catch (fault) {
    if (!(fault instanceof Error) || !fault.message.startsWith('The file of key points')) throw fault;
  }
}

function formProblems({ title, fields }: Form): readonly string[] {
  return [
    ...(title.length > 24 ? ['a long title of a form'] : []),
    ...(fields.length < 1 || fields.length > 5 ? [`${fields.length} fields`] : []),
    ...fields.flatMap(({ label, hint }) => (label.length > 45 || hint.length > 100 ? ['a long label or hint'] : [])),
  ];
}

function isJson(line: string): void {
  if (line.includes('\n')) throw new Error('more than one line');
  JSON.parse(line);
}

async function* lines(text: string): AsyncIterable<string> {
  yield* text.split('\n');
}
