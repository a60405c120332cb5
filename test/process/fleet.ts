import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { answeredSchema, type Answered, type Delivery } from './delivery.ts';

const PROGRAM = fileURLToPath(new URL('replica.ts', import.meta.url));

/** Where replicas keep things: VERDICT_STORE or DATABASE_URL; SKEW_MS for a clock that is wrong. */
export type Environment = Readonly<Record<string, string>>;

export type Replica = {
  /** Delivers an event. Undefined where the process ended before it answered. */
  readonly deliver: (delivery: Delivery) => Promise<Answered | undefined>;
  readonly alive: () => boolean;
  /** Ends it as a power cut would. */
  readonly kill: () => Promise<void>;
  /** Lets it finish what it has in hand and gives its exit code. */
  readonly stop: () => Promise<number | null>;
};

/** Starts one replica as a process of its own; resolves when it takes deliveries. Throws with what it said if it ends. */
export async function startReplica(environment: Environment): Promise<Replica> {
  const child = spawn(process.execPath, ['--max-semi-space-size=1', PROGRAM], {
    env: { ...process.env, ...environment },
  });
  const waiting = new Map<string, PromiseWithResolvers<Answered | undefined>[]>();
  const ready = Promise.withResolvers<void>();
  const said: string[] = [];
  child.stderr.on('data', (chunk) => said.push(String(chunk)));
  // What was written to a process that was killed meanwhile is lost, as it would be on a network.
  child.stdin.on('error', () => undefined);
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (line === 'ready') return ready.resolve();
    if (!line.endsWith('}')) return;
    const answered = answeredSchema.parse(JSON.parse(line));
    waiting.get(answered.key)?.shift()?.resolve(answered);
  });
  const ended = once(child, 'close');
  child.once('close', () => {
    ready.reject(new Error(`the replica ended: ${said.join('')}`));
    for (const { resolve } of [...waiting.values()].flat()) resolve(undefined);
  });
  await ready.promise;
  const alive = () => child.exitCode === null && child.signalCode === null;
  return {
    alive,
    deliver: (delivery) => {
      if (!alive()) return Promise.resolve(undefined);
      const answer = Promise.withResolvers<Answered | undefined>();
      waiting.set(delivery.key, [...(waiting.get(delivery.key) ?? []), answer]);
      child.stdin.write(`${JSON.stringify(delivery)}\n`);
      return answer.promise;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
    stop: async () => {
      child.stdin.end();
      await ended;
      return child.exitCode;
    },
  };
}
