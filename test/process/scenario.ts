import { argument } from './delivery.ts';
import { startReplica, type Environment, type Replica } from './fleet.ts';

/** What a person is told when it did not work: that is no answer. */
const FAULT = /went wrong on our side/;

export type Writing = {
  readonly writers: number;
  /** How many arguments. */
  readonly count: number;
  readonly debate: string;
  /** What happens while they write. */
  readonly meanwhile?: () => Promise<void>;
};

/** Several replicas write one debate at the same time, each its share; gives how many arguments were answered. */
export async function writeTogether(
  environment: Environment,
  { writers, count, debate, meanwhile = async () => undefined }: Writing,
): Promise<number> {
  const replicas = await startReplicas(environment, writers);
  let next = 0;
  let answered = 0;
  const write = async (replica: Replica): Promise<void> => {
    for (let i = next++; i < count; i = next++) {
      const answer = await replica.deliver(argument(debate, i));
      if (answer?.words && !FAULT.test(answer.words)) answered += 1;
    }
  };
  await Promise.all([meanwhile(), ...[...replicas, ...replicas].map(write)]);
  await stopAll(replicas);
  return answered;
}

/** Every event comes as often as said, to one replica after the other, at the same time; gives how often each was answered. */
export async function deliverOften(
  environments: readonly Environment[],
  { events, times, debate }: { readonly events: number; readonly times: number; readonly debate: string },
): Promise<readonly number[]> {
  const replicas = await Promise.all(environments.map(startReplica));
  const counts = await Promise.all(
    Array.from({ length: events }, async (_, event) => {
      const answers = await Promise.all(
        Array.from({ length: times }, async (_, i) => replicas[i % replicas.length]?.deliver(argument(debate, event))),
      );
      return answers.filter((answer) => answer?.words).length;
    }),
  );
  await stopAll(replicas);
  return counts;
}

function startReplicas(environment: Environment, count: number): Promise<readonly Replica[]> {
  return Promise.all(Array.from({ length: count }, () => startReplica(environment)));
}

async function stopAll(replicas: readonly Replica[]): Promise<void> {
  for (const replica of replicas) {
    const code = await replica.stop();
    if (code !== 0) throw new Error(`a replica ended with ${code}`);
  }
}
