import { Keyv } from 'keyv';
import { openSqliteStore } from '../adapters/storage/sqlite.ts';
import { KEPT } from '../adapters/create.ts';
import { sha256 } from '../adapters/hash.ts';
import { loadData } from '../adapters/load.ts';
import { createRooms } from '../src/argument/room.ts';
import { createBot, type Bot } from '../src/bot.ts';
import type { Input } from '../src/chat.ts';
import { encodeButton } from '../src/press.ts';
import type { Reply } from '../src/reply.ts';

const { base, finder } = loadData();
export { base };

const NOON = Date.parse('2026-11-25T12:00:00Z');

/** A bot that remembers in this process and hides no fault. */
function testBot() {
  const store = { ...openSqliteStore(':memory:'), now: async () => NOON };
  return createBot({
    base,
    finder,
    memory: new Keyv(),
    homes: new Keyv(),
    threads: new Keyv(),
    store,
    privacy: { keeping: store.keeping, kept: KEPT },
    limits: async () => ({ kind: 'fine' }),
    desk: {
      rooms: createRooms({ base, log: store.log }),
      newId: () => 'golden',
      hash: sha256,
    },
    report: (fault) => {
      throw fault;
    },
  });
}

/** One question for every kind of reply; the name is the golden file's. */
const ASKED: Readonly<Record<string, string>> = {
  'verdict-profile': 'will AI replace radiologists?',
  'verdict-flagship': 'machine learning engineer',
  'verdict-unit-group': 'dentists',
  'verdict-unscored': 'soldiers',
  why: 'why is an accountant contested',
  tasks: 'which tasks of a paralegal',
  timeline: 'when will AI replace truck drivers',
  'resistance-profile': 'what protects plumbers',
  'resistance-unit-group': 'what protects dentists',
  'region-country': 'accountants in India',
  'region-group': 'secretaries in poor countries',
  'region-none': 'which countries will feel this first',
  sources: 'what is your source for cashiers',
  'sources-publication': 'what does the ILO say about secretaries',
  'sources-number': 'where does that 0.70 come from',
  'sources-library': 'which reports do you use',
  evidence: 'how sure are you about lawyers',
  compare: 'compare nurse and plumber',
  list: 'which office jobs are safest',
  advice: 'is it worth becoming a translator',
  method: 'how is the score calculated',
  debate: 'let us debate radiologists',
  question: 'random question about cashiers',
  'question-any': 'give us a discussion question',
  help: 'help',
  smalltalk: 'thanks!',
  offtopic: 'what is the weather in Paris',
  'check-job':
    '/check Radiologists will be needed less, because the MASAI trial cut reading work by 44%. Studies show it, says Harvard.',
  'check-general': 'check this claim: AI will take most jobs because it is cheaper than people',
  'check-bare': '/check accounting is dying',
  'check-nothing': '/check AI should not take jobs',
  'check-empty': '/check',
  privacy: 'privacy',
  unknown: 'will AI replace snorkel whisperers',
};

/** What is said one after the other in a channel, for each kind of reply about its questions; null presses Disagree. */
const DISCUSSED: Readonly<Record<string, string | null>> = {
  'schedule-none': '/discuss list',
  'schedule-set': '/discuss schedule weekdays at 9:30 Europe/Berlin about nurses deep',
  'schedule-unfinished': '/discuss schedule mon and thu about snorkel whisperers',
  'schedule-second':
    '/discuss schedule fridays 4pm New York openers for tech jobs in a thread ping <@&123456789> then stop',
  'schedule-paused': '/discuss pause 1 until 24 Dec',
  'schedule-list': '/discuss list',
  'schedule-preview': '/discuss preview 2',
  'schedule-policy': '/discuss policy',
  'schedule-which': '/discuss remove 7',
  'schedule-removed': '/discuss remove 1',
  'own-added': '/discuss add What would we do with an hour saved every day?',
  'own-alike': '/discuss add\nWhat would we do with an hour saved each day?\nhi\nAI makes our work better.',
  'own-list': '/discuss questions',
  'question-filtered': '/discuss deep region nurses in India',
  'question-voted': null,
};

async function discussedReplies(bot: Bot): Promise<readonly (readonly [string, Reply])[]> {
  const replies: (readonly [string, Reply])[] = [];
  for (const [name, text] of Object.entries(DISCUSSED)) {
    const last = replies.at(-1)?.[1].blocks.flatMap((block) => (block.type === 'buttons' ? block.buttons : []));
    const voted = last?.find(({ label }) => label === 'Disagree');
    const press = voted && ({ kind: 'press', code: encodeButton(voted), fields: null } as const);
    replies.push([name, await replyTo(bot, name, text === null ? press : { kind: 'message', text })]);
  }
  return replies;
}

async function replyTo(bot: Bot, name: string, input: Input | undefined): Promise<Reply> {
  if (input === undefined) throw new Error(`nothing to press: ${name}`);
  const channel = name in DISCUSSED ? 'discussed' : 'test';
  const turn = await bot.handle({
    key: name,
    person: 'someone',
    place: { platform: 'cli', installation: 'test', channel, thread: name in DISCUSSED ? null : name },
    input,
    manages: async () => true,
    administers: async () => true,
  });
  if (turn === undefined) throw new Error(`no answer: ${name}`);
  return turn.reply;
}

/** One example of every kind of reply, made by the real engines. */
export async function exampleReplies(): Promise<readonly (readonly [string, Reply])[]> {
  const bot = testBot();
  const asked = Object.entries(ASKED).map(
    async ([name, text]) => [name, await replyTo(bot, name, { kind: 'message', text })] as const,
  );
  return [...(await Promise.all(asked)), ...(await discussedReplies(bot))];
}
