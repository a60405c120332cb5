import { setTimeout as wait } from 'node:timers/promises';
import { HERE, type Delivery } from './delivery.ts';
import { startReplica, type Environment } from './fleet.ts';

const JOBS = ['Radiologist', 'Translator', 'Paralegal', 'Plumber', 'Accountant', 'Cashier'];
const LONGEST_MS = 250;
/** How often a platform delivers what was not answered. */
const TRIES = 3;

export type Talking = {
  readonly kills: number;
  /** How many conversations go on at one time. */
  readonly atOnce: number;
  /** From 0 up to 1. */
  readonly random: () => number;
};

/** One conversation in a channel of its own: what was answered to each message, undefined for what never was. */
type Talk = {
  readonly channel: string;
  readonly job: string;
  /** To the question about the job. */
  readonly asked: string | undefined;
  /** To “why?” after it. */
  readonly why: string | undefined;
  /** To the setting up of a schedule. */
  readonly planned: string | undefined;
};

/**
 * Conversations with two replicas, of which one or the other is killed at a random moment and started again: each asks
 * about a job, asks why, and sets up a schedule. What was not answered is delivered again, as platforms do. Then what
 * each channel's list says of its schedules, from a replica that knows nothing.
 */
export async function talkUnderKills(environment: Environment, { kills, atOnce, random }: Talking) {
  const replicas = await Promise.all([startReplica(environment), startReplica(environment)]);
  const talks: Talk[] = [];
  const going = { made: 0, on: true };
  const say = async (channel: string, key: string, text: string): Promise<string | undefined> => {
    for (let i = 0; i < TRIES; i += 1) {
      const words = (await replicas[random() < 0.5 ? 0 : 1]?.deliver(message(channel, key, text)))?.words;
      if (words) return words;
      await wait(20);
    }
    return undefined;
  };
  const talk = async (): Promise<void> => {
    while (going.on) {
      const channel = `c${going.made++}`;
      const job = JOBS[going.made % JOBS.length] ?? '';
      const asked = await say(channel, 'asked', `will AI replace ${job}s?`);
      const why = await say(channel, 'why', 'why?');
      const planned = await say(channel, 'planned', '/discuss schedule weekdays at 9:30 UTC about nurses');
      talks.push({ channel, job, asked, why, planned });
    }
  };
  const talking = Array.from({ length: atOnce }, talk);
  for (let i = 0; i < kills; i += 1) {
    await wait(random() * LONGEST_MS);
    const victim = random() < 0.5 ? 0 : 1;
    await replicas[victim]?.kill();
    replicas[victim] = await startReplica(environment);
  }
  going.on = false;
  await Promise.all(talking);
  for (const replica of replicas) await replica.stop();
  return { talks, lists: await listsOf(environment, talks) };
}

async function listsOf(environment: Environment, talks: readonly Talk[]): Promise<ReadonlyMap<string, string>> {
  const replica = await startReplica(environment);
  const lists = new Map<string, string>();
  for (const { channel } of talks) {
    const answered = await replica.deliver(message(channel, 'list', '/discuss list'));
    lists.set(channel, answered?.words ?? '');
  }
  await replica.stop();
  return lists;
}

/** Each channel has a person of its own, so that nobody is over a limit. */
function message(channel: string, key: string, text: string): Delivery {
  return {
    key: `${channel} ${key}`,
    person: `p ${channel}`,
    place: { platform: 'web', installation: `${HERE} ${channel}`, channel, thread: null },
    input: { kind: 'message', text },
  };
}

/** What a conversation that was cut off must never be: about another job, forgotten though it was answered, or doubled. */
export function faultsIn({ talks, lists }: Awaited<ReturnType<typeof talkUnderKills>>): readonly string[] {
  return talks.flatMap(({ channel, job, asked, why, planned }) => {
    const schedules = lists.get(channel)?.match(/^\d+\. Every weekday at 09:30/gm)?.length ?? 0;
    return [
      ...(asked !== undefined && !asked.startsWith(job) ? [`${channel}: asked about ${job}: ${asked}`] : []),
      ...(asked !== undefined && why !== undefined && !why.startsWith(`Why: ${job}`)
        ? [`${channel}: why: ${why}`]
        : []),
      ...(planned !== undefined && schedules !== 1 ? [`${channel}: ${schedules} schedules after “${planned}”`] : []),
      ...(schedules > 1 ? [`${channel}: set up ${schedules} times`] : []),
    ];
  });
}
