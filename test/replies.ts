import { Keyv } from 'keyv';
import { openSqliteStore } from '../adapters/storage/sqlite.ts';
import { KEPT } from '../adapters/create.ts';
import { sha256 } from '../adapters/hash.ts';
import { loadData } from '../adapters/load.ts';
import { createRooms } from '../src/argument/room.ts';
import { createBot } from '../src/bot.ts';
import type { Reply } from '../src/reply.ts';

const { base, finder } = loadData();
export { base };

/** A bot that remembers in this process and hides no fault. */
function testBot() {
  const store = openSqliteStore(':memory:');
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

/** One example of every kind of reply, made by the real engines. */
export async function exampleReplies(): Promise<readonly (readonly [string, Reply])[]> {
  const bot = testBot();
  return Promise.all(
    Object.entries(ASKED).map(async ([name, text]) => {
      const turn = await bot.handle({
        key: name,
        person: 'someone',
        place: { platform: 'cli', installation: 'test', channel: 'test', thread: name },
        input: { kind: 'message', text },
        manages: async () => true,
        administers: async () => true,
      });
      if (turn === undefined) throw new Error(`no answer: ${name}`);
      return [name, turn.reply] as const;
    }),
  );
}
