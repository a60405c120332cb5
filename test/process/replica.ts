import { createInterface } from 'node:readline';
import { z } from 'zod';
import { createLocalBot } from '../../adapters/create.ts';
import { readConfig } from '../../adapters/config.ts';
import { openStore } from '../../adapters/storage/open.ts';
import { replyText } from '../../src/reply-text.ts';
import { deliverySchema, type Answered } from './delivery.ts';

/**
 * One replica as a process: deliveries in, one JSON object a line; answers out, each once it is made. The storage is that
 * of the environment. SKEW_MS sets its clock wrong.
 */
const skew = z.coerce.number().default(0).parse(process.env['SKEW_MS']);
const rightNow = Date.now;
Date.now = () => rightNow() + skew;

const store = await openStore(readConfig(process.env));
const { bot, base } = createLocalBot(store);

async function answer(line: string): Promise<void> {
  const delivery = deliverySchema.parse(JSON.parse(line));
  const turn = await bot.handle({ ...delivery, manages: async () => true, administers: async () => true });
  const words = turn === undefined ? null : replyText(base, turn.reply);
  process.stdout.write(`${JSON.stringify({ key: delivery.key, words } satisfies Answered)}\n`);
}

process.stdout.write('ready\n');
const inHand: Promise<void>[] = [];
for await (const line of createInterface({ input: process.stdin })) inHand.push(answer(line));
await Promise.all(inHand);
await store.close();
