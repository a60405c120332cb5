import { execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { enableCompileCache } from 'node:module';

enableCompileCache();
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FLAGS = ['--max-semi-space-size=1', '--max-old-space-size=256', '--no-concurrent-recompilation'];
const QUESTIONS = 10_000;
const packedSchema = z.tuple([z.object({ unpackedSize: z.number() })]);

await measureAll();

/** Speed of whole answers, start to first answer, memory after 10,000 questions, and size, beside their targets. */
async function measureAll(): Promise<void> {
  const questions = asked();
  const { bot } = (await import('../adapters/create.ts')).createLocalBot();
  const times: number[] = [];
  for (let i = 0; i < QUESTIONS; i += 1) {
    const text = questions[i % questions.length] ?? '';
    const from = performance.now();
    await bot.handle({
      key: String(i),
      person: 'someone',
      place: { platform: 'cli', installation: 'bench', channel: 'bench', thread: String(i % 500) },
      input: { kind: 'message', text },
      manages: async () => true,
      administers: async () => true,
    });
    times.push(performance.now() - from);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(2);
  print('one question answered in the core', `p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`, 'p99 5 ms');
  print('start to first answer', `${await firstAnswerMs()} ms (median of 5, whole process)`, '1,000 ms');
  print(`resident memory after ${QUESTIONS} questions`, `${await residentMegabytes()} MB`, '150 MB');
  print('package without dependencies', `${packageMegabytes()} MB`, '8 MB');
}

/** Asks the real command line and reads how much memory it holds when the last answer is out. */
async function residentMegabytes(): Promise<number> {
  const questions = asked();
  const run = spawn(process.execPath, [...FLAGS, 'adapters/cli.js', 'ask', '--json'], {
    cwd: ROOT,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = Array.from({ length: QUESTIONS }, (_, i) =>
    JSON.stringify({ conversation: i % 500, text: questions[i % questions.length] }),
  );
  run.stdin.write(`${lines.join('\n')}\n`);
  let answered = 0;
  for await (const chunk of run.stdout) {
    answered += String(chunk).split('\n').length - 1;
    if (answered >= QUESTIONS) break;
  }
  const status = readFileSync(`/proc/${run.pid}/status`, 'utf8');
  run.stdin.end();
  run.kill();
  return Math.round((Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) * 1024) / 1e6);
}

async function firstAnswerMs(): Promise<number> {
  const runs: number[] = [];
  for (let i = 0; i < 5; i += 1) {
    const from = performance.now();
    await output(['adapters/cli.js', 'ask', '--json', 'will AI replace radiologists?']);
    runs.push(performance.now() - from);
  }
  return Math.round(runs.toSorted((a, b) => a - b)[2] ?? 0);
}

function output(args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const run = spawn(process.execPath, [...FLAGS, ...args], { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
    let seen = '';
    run.stdout.on('data', (chunk) => (seen += String(chunk)));
    run.once('close', (code) => (code === 0 ? resolve(seen) : reject(new Error(`exit ${code}`))));
  });
}

/** Questions of our own, committed with the tests. */
function asked(): readonly string[] {
  return readFileSync(new URL('../test/intent/questions.tsv', import.meta.url), 'utf8')
    .split('\n')
    .slice(1)
    .flatMap((line) => line.split('\t')[3] ?? [])
    .filter((text) => text !== '');
}

/** What the package holds, unpacked, in megabytes of a million bytes. */
function packageMegabytes(): string {
  const packed = execFileSync('npm', ['pack', '--dry-run', '--json'], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [{ unpackedSize }] = packedSchema.parse(JSON.parse(new TextDecoder().decode(packed)));
  return (unpackedSize / 1e6).toFixed(1);
}

function print(what: string, figure: string, target: string): void {
  process.stdout.write(`${what}: ${figure}; target ${target}\n`);
}
