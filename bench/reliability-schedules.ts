import { createDatabase, startServer } from '../test/postgres/server.ts';
import { postTogether, type Fate } from '../test/process/posting.ts';

/** Park and Miller's generator: the same pauses in every run. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

const random = createRandom(20_261_125);
const server = await startServer();

const skewed = [0, 60_000, -60_000].map((skew) => ({ SKEW_MS: `${skew}` }));
const start = performance.now();
const together = await postTogether(
  { DATABASE_URL: await createDatabase(server.url) },
  { channels: 100, each: 10, replicas: skewed, kills: 0, slowMs: 20, random },
);
const seconds = ((performance.now() - start) / 1000).toFixed(1);
process.stdout.write('Three replicas on one PostgreSQL, their clocks a minute apart each way:\n');
process.stdout.write(`  ${together.length} occurrences, ${summary(together)}, in ${seconds} s\n`);

const killed = await postTogether(
  { DATABASE_URL: await createDatabase(server.url) },
  {
    channels: 40,
    each: 20,
    replicas: skewed.map(() => ({ LEASE_MS: '3000' })),
    kills: 100,
    slowMs: 2000,
    random,
  },
);
process.stdout.write('The same while one of them is killed at 100 random moments and started again:\n');
process.stdout.write(`  ${killed.length} occurrences, ${summary(killed)}\n`);
await server.stop();
const wrong = [...together, ...killed].filter(({ arrived, logged }) => arrived > 1 || logged === 'nothing');
process.exitCode = wrong.length === 0 && together.every(({ arrived }) => arrived === 1) ? 0 : 1;

function summary(fates: readonly Fate[]): string {
  const count = (test: (fate: Fate) => boolean) => fates.filter(test).length;
  return [
    `posted once ${count(({ arrived }) => arrived === 1)}`,
    `twice or more ${count(({ arrived }) => arrived > 1)}`,
    `never ${count(({ arrived }) => arrived === 0)}`,
    `outcome unknown and so never repeated ${count(({ logged }) => logged === 'unknown')}`,
    `lost without a word ${count(({ logged }) => logged === 'nothing')}`,
  ].join(', ');
}
