import { describe, expect, test } from 'vitest';
import { createRooms } from '../src/argument/room.ts';
import { createBot, type Bot } from '../src/bot.ts';
import type { ChatEvent, Place } from '../src/chat.ts';
import { encodeButton } from '../src/press.ts';
import { replyText } from '../src/reply-text.ts';
import { keyOf } from '../src/store.ts';
import { KEPT } from '../adapters/create.ts';
import { sha256 } from '../adapters/hash.ts';
import { createLimits } from '../adapters/limits.ts';
import { loadData } from '../adapters/load.ts';
import type { OpenStore } from '../adapters/storage/open-store.ts';
import { openPostgresStore } from '../adapters/storage/postgres.ts';
import { openSqliteStore } from '../adapters/storage/sqlite.ts';
import { freshDatabase } from './postgres/database.ts';

const { base, finder } = loadData();
const PLACE: Place = { platform: 'slack', installation: 'here', channel: 'general', thread: 'debate' };
const DEBATE = 'machine-learning-engineer-abc123';
const TEXT = 'Machine learning engineers stay because models in production need people who answer for them.';
const ARGUE = encodeButton({ label: 'Argue', act: { act: 'argue', debate: DEBATE, about: null } });

/** One replica: a bot of its own on a storage. */
function replica(store: OpenStore): Bot {
  return createBot({
    base,
    finder,
    store,
    limits: createLimits(store),
    memory: store.collection('memory'),
    homes: store.collection('homes'),
    threads: store.collection('threads'),
    privacy: { keeping: store.keeping, kept: KEPT },
    desk: { rooms: createRooms({ base, log: store.log }), newId: () => 'abc123', hash: sha256 },
    report: (fault) => {
      throw fault;
    },
  });
}

function argue(key: string, more: Partial<ChatEvent> = {}): ChatEvent {
  const input = { kind: 'press', code: ARGUE, fields: { argument: TEXT } } as const;
  return {
    key,
    place: PLACE,
    person: 'ann',
    input,
    manages: async () => false,
    administers: async () => false,
    ...more,
  };
}

const said = async (bot: Bot, event: ChatEvent): Promise<string> => {
  const turn = await bot.handle(event);
  return turn === undefined ? '' : replyText(base, turn.reply);
};

const ENGINES = [
  { name: 'SQLite', open: async () => openSqliteStore(':memory:') },
  { name: 'PostgreSQL', open: async () => openPostgresStore(await freshDatabase()) },
] as const;

describe.each(ENGINES)('deliveries, with $name', ({ open }) => {
  test('eleven times the same, to three replicas, are answered once and applied once', async () => {
    const store = await open();
    const replicas = Array.from({ length: 3 }, () => replica(store));
    const turns = await Promise.all(Array.from({ length: 11 }, async (_, i) => replicas[i % 3]?.handle(argue('one'))));
    expect(turns.filter((turn) => turn !== undefined)).toHaveLength(1);
    expect(await store.log.read({ installation: 'here', name: `debate:${DEBATE}` }, 0)).toHaveLength(1);
    expect(await replicas[0]?.handle(argue('one'))).toBeUndefined();
    await store.close();
  });

  test('of another workspace or platform are others, whatever their key', async () => {
    const store = await open();
    const bot = replica(store);
    const places = [PLACE, { ...PLACE, installation: 'there' }, { ...PLACE, platform: 'discord' as const }];
    for (const place of places)
      expect(await said(bot, { ...argue('one'), place, input: { kind: 'message', text: 'nurse' } })).toMatch(/Nurs/);
    await store.close();
  });

  test('that a crash cut off are answered when they come again, and applied no second time', async () => {
    const store = await open();
    // What a process leaves behind that ends between the entry in the log and the settling of the claim.
    const dying: OpenStore = {
      ...store,
      claims: { ...store.claims, take: (key) => store.claims.take(key, 1), settle: async () => false },
    };
    expect(await said(replica(dying), argue('one'))).toMatch(/a1/);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await said(replica(store), argue('one'))).toMatch(/a1/);
    expect(await said(replica(store), argue('one'))).toBe('');
    expect(await store.log.read({ installation: 'here', name: `debate:${DEBATE}` }, 0)).toHaveLength(1);
    await store.close();
  });

  test('beyond the limit get a kind sentence, a repeated delivery counts once, and others are not held up', async () => {
    const store = await open();
    const bots = [replica(store), replica(store)];
    const ask = (key: string, person: string) => argue(key, { person, input: { kind: 'message', text: 'nurse' } });
    const answers: string[] = [];
    for (let i = 0; i < 33; i++) for (const bot of bots) answers.push(await said(bot, ask(`k${i}`, 'ann')));
    expect(answers.filter((answer) => answer.includes('of 100'))).toHaveLength(30);
    expect(answers.filter((answer) => answer.includes('30 times a minute'))).toHaveLength(1);
    const [bot = replica(store)] = bots;
    expect(await said(bot, argue('pressed'))).toMatch(/ask again in \d+ seconds/);
    expect(await said(bot, ask('ben', 'ben'))).toMatch(/of 100/);
    expect(await said(bot, { ...ask('there', 'ann'), place: { ...PLACE, installation: 'there' } })).toMatch(/of 100/);
    expect(await store.log.read({ installation: 'here', name: `debate:${DEBATE}` }, 0)).toEqual([]);
    await store.close();
  });
});

describe('a delivery that somebody else has', () => {
  test('is left to them until their lease ends', async () => {
    const store = openSqliteStore(':memory:');
    await store.claims.take(keyOf('here', 'event', 'slack', 'one'), 60_000);
    expect(await replica(store).handle(argue('one'))).toBeUndefined();
    await store.close();
  });
});
