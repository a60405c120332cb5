import { setTimeout as wait } from 'node:timers/promises';
import { argument, type Delivery } from './delivery.ts';
import { startReplica, type Environment, type Replica } from './fleet.ts';

export type Load = {
  readonly kills: number;
  readonly debates: readonly string[];
  /** How many deliveries are on their way at one time. */
  readonly atOnce: number;
  /** From 0 up to 1. */
  readonly random: () => number;
  /** How long it takes until leases have ended; then what was not answered is delivered a last time. */
  readonly leaseMs: number;
};

export type Happened = {
  readonly sent: number;
  /** Which deliveries were answered, and how often each. */
  readonly answers: ReadonlyMap<string, number>;
  /** How many were done, but their answer ended with the process that had it ready. */
  readonly unheard: number;
};

const LONGEST_MS = 250;

/**
 * Two replicas under load, of which one or the other is killed at a random moment and started again. What was not
 * answered is delivered again, as platforms do.
 */
export async function killUnderLoad(environment: Environment, load: Load): Promise<Happened> {
  const replicas = await Promise.all([startReplica(environment), startReplica(environment)]);
  const platform = createPlatform(replicas, load);
  const senders = Array.from({ length: load.atOnce }, () => platform.send());
  for (let i = 0; i < load.kills; i++) {
    await wait(load.random() * LONGEST_MS);
    platform.goOn(Math.floor((i * load.debates.length) / load.kills));
    const victim = load.random() < 0.5 ? 0 : 1;
    await replicas[victim]?.kill();
    replicas[victim] = await startReplica(environment);
  }
  platform.stop();
  await Promise.all(senders);
  await wait(load.leaseMs);
  await Promise.all(Array.from({ length: load.atOnce }, platform.sendLast));
  for (const replica of replicas) await replica.stop();
  return platform.happened();
}

/** Sends one argument after the other, and again what was not answered. */
function createPlatform(replicas: readonly Replica[], { debates, random, atOnce }: Load) {
  const answers = new Map<string, number>();
  const open: Delivery[] = [];
  const unheard: Delivery[] = [];
  let [made, debate, stopped] = [0, 0, false];
  const next = (): Delivery | undefined => {
    if (stopped) return undefined;
    // What will never be heard is delivered again and again, and must not take the place of what is new.
    const again = open.length > atOnce && random() < 0.5 ? open.shift() : undefined;
    return again ?? argument(debates[debate] ?? '', made++);
  };
  const isAnswered = async (delivery: Delivery): Promise<boolean> => {
    const answered = await replicas[random() < 0.5 ? 0 : 1]?.deliver(delivery);
    if (!answered?.words) return false;
    answers.set(delivery.key, (answers.get(delivery.key) ?? 0) + 1);
    return true;
  };
  return {
    happened: (): Happened => ({ sent: made, answers, unheard: unheard.length }),
    goOn: (to: number) => (debate = to),
    stop: () => (stopped = true),
    send: async (): Promise<void> => {
      for (let delivery = next(); delivery !== undefined; delivery = next()) {
        if (await isAnswered(delivery)) continue;
        open.push(delivery);
        await wait(20);
      }
    },
    sendLast: async (): Promise<void> => {
      for (let delivery = open.shift(); delivery !== undefined; delivery = open.shift())
        if (!(await isAnswered(delivery))) unheard.push(delivery);
    },
  };
}
