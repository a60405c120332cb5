import { setTimeout as wait } from 'node:timers/promises';
import { createDatabase, startServer } from '../test/postgres/server.ts';
import type { Environment } from '../test/process/fleet.ts';
import { installUnderKills } from '../test/process/install.ts';
import { killUnderLoad } from '../test/process/load.ts';
import { deliverOften, writeTogether } from '../test/process/scenario.ts';
import { newDebate, readDebate, sqliteFolder } from '../test/process/storage.ts';
import { faultsIn, talkUnderKills } from '../test/process/talk.ts';

// The reliability rows of storage with their full counts; the tests run the same with smaller ones. Takes minutes. With
// names after it (kill, talk, install, writers, repeats, restart; SQLite, PostgreSQL) only those are run.

const KILLS = 100;
/** Longer than a delivery is left to the process that has it. */
const LEASE_MS = 25_000;
/** Two kills each. */
const INSTALLATIONS = 50;
const DEBATES = 10;
const WRITERS = 8;
const ARGUMENTS = 4000;
const EVENTS = 100;
const TIMES = 11;
const RESTARTS = 5;
const RESTARTED_ARGUMENTS = 2000;
const MINUTE_MS = 60_000;

let failed = false;

function report(what: string, well: boolean, figures: string): void {
  if (!well) failed = true;
  console.log(`${well ? 'ok  ' : 'FAIL'} ${what}: ${figures}`);
}

async function kill(storage: string, environment: Environment): Promise<void> {
  const debates = Array.from({ length: DEBATES }, newDebate);
  const load = { kills: KILLS, debates, atOnce: 8, random: Math.random, leaseMs: LEASE_MS };
  const { answers, sent, unheard } = await killUnderLoad(environment, load);
  const held = await Promise.all(debates.map((debate) => readDebate(environment, debate)));
  const keys = held.flatMap((debate) => debate.keys);
  const stored = new Set(keys);
  const lost = [...answers.keys()].filter((key) => !stored.has(key)).length;
  const twice = keys.length - stored.size + held.reduce((sum, one) => sum + one.statements - one.keys.length, 0);
  const answeredTwice = [...answers.values()].filter((times) => times > 1).length;
  const same = held.every(({ shift, alone }) => shift === alone);
  report(
    `${KILLS} kills under load, ${storage}`,
    lost === 0 && twice === 0 && answeredTwice === 0 && same && answers.size + unheard === sent && keys.length === sent,
    `${sent} sent, ${answers.size} answered, ${unheard} done whose answer ended with the process, ${keys.length} stored, ${lost} lost, ${twice} applied twice, ${answeredTwice} answered twice; scores ${same ? 'equal' : 'DIFFER FROM'} those of one writer`,
  );
}

async function talk(storage: string, environment: Environment): Promise<void> {
  const talked = await talkUnderKills(environment, { kills: KILLS, atOnce: 8, random: Math.random });
  const faults = faultsIn(talked);
  const count = (of: 'asked' | 'why' | 'planned') => talked.talks.filter((one) => one[of] !== undefined).length;
  report(
    `${KILLS} kills while people ask, go on asking and set up schedules, ${storage}`,
    faults.length === 0 && count('planned') > KILLS,
    `${talked.talks.length} conversations; ${count('asked')} questions, ${count('why')} times “why?” and ${count('planned')} schedules answered; ${faults.length} forgotten, mixed up or doubled${faults
      .slice(0, 3)
      .map((fault) => `; ${fault}`)
      .join('')}`,
  );
}

async function install(storage: string, environment: Environment): Promise<void> {
  const rounds = await installUnderKills(environment, { rounds: INSTALLATIONS, random: Math.random });
  const lost = rounds.filter(({ agreed, answers }) => agreed && !answers).length;
  const stuck = rounds.filter(({ answersAnew }) => !answersAnew).length;
  const left = rounds.filter(({ removed, answersRemoved }) => removed && answersRemoved).length;
  const count = (of: 'agreed' | 'answers' | 'removed') => rounds.filter((one) => one[of]).length;
  report(
    `${2 * INSTALLATIONS} kills while a workspace installs and removes the app, ${storage}`,
    lost + stuck + left === 0,
    `${count('agreed')} installations acknowledged (${count('answers')} there after the kill), ${lost} of them lost; ${stuck} could not be done again; ${count('removed')} removals acknowledged, ${left} of them not done`,
  );
}

async function writers(storage: string, environment: Environment): Promise<void> {
  const debate = newDebate();
  const from = performance.now();
  const answered = await writeTogether(environment, { writers: WRITERS, count: ARGUMENTS, debate });
  const seconds = (performance.now() - from) / 1000;
  const { keys, statements, shift, alone } = await readDebate(environment, debate);
  report(
    `${WRITERS} writers, ${ARGUMENTS} arguments into one debate, ${storage}`,
    answered === ARGUMENTS && new Set(keys).size === ARGUMENTS && statements === ARGUMENTS && shift === alone,
    `${new Set(keys).size} stored, ${statements} stand, shift ${shift}, of one writer ${alone}; ${seconds.toFixed(0)} s with start`,
  );
}

async function repeats(storage: string, environment: Environment): Promise<void> {
  const debate = newDebate();
  const skews =
    'DATABASE_URL' in environment && environment['DATABASE_URL'] !== '' ? [0, MINUTE_MS, -MINUTE_MS] : [0, 0, 0];
  const replicas = skews.map((skew) => ({ ...environment, SKEW_MS: String(skew) }));
  const counts = await deliverOften(replicas, { events: EVENTS, times: TIMES, debate });
  const { keys } = await readDebate(environment, debate);
  const once = counts.filter((count) => count === 1).length;
  report(
    `${EVENTS} events ${TIMES} times each to three replicas (clocks ${skews.map((skew) => skew / 1000).join(', ')} s off), ${storage}`,
    once === EVENTS && keys.length === EVENTS,
    `${once} answered once, ${keys.length} applied`,
  );
}

async function restart(): Promise<void> {
  const server = await startServer();
  const environment = { DATABASE_URL: await createDatabase(server.url) };
  const debate = newDebate();
  const meanwhile = async (): Promise<void> => {
    for (let i = 0; i < RESTARTS; i++) {
      await wait(500 + Math.random() * 1000);
      await server.restart(Math.random() * 2000);
    }
  };
  const count = RESTARTED_ARGUMENTS;
  const answered = await writeTogether(environment, { writers: 2, count, debate, meanwhile });
  const { keys, statements, shift, alone } = await readDebate(environment, debate);
  await server.stop();
  report(
    `${RESTARTS} crashes of PostgreSQL under load`,
    answered === count && new Set(keys).size === count && statements === count && shift === alone,
    `${answered} answered, ${new Set(keys).size} stored, ${statements} stand, both replicas alive`,
  );
}

const asked = process.argv.slice(2);
const STORAGES = ['SQLite', 'PostgreSQL'];
const wantsStorage = (name: string): boolean => !asked.some((word) => STORAGES.includes(word)) || asked.includes(name);
const wants = (name: string): boolean => asked.every((word) => STORAGES.includes(word)) || asked.includes(name);
const files = sqliteFolder();
const server = await startServer();
const storages = [
  ['SQLite', files.fresh],
  ['PostgreSQL', async () => ({ DATABASE_URL: await createDatabase(server.url) })],
] as const;
try {
  for (const [storage, fresh] of storages) {
    if (!wantsStorage(storage)) continue;
    if (wants('repeats')) await repeats(storage, await fresh());
    if (wants('writers')) await writers(storage, await fresh());
    if (wants('kill')) await kill(storage, await fresh());
    if (wants('install')) await install(storage, await fresh());
    if (wants('talk')) await talk(storage, await fresh());
  }
  if (wants('restart')) await restart();
} finally {
  await server.stop();
  files.remove();
}
process.exitCode = failed ? 1 : 0;
