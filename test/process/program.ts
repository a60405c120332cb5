import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const READY = /http:\/\/127\.0\.0\.1:\d+/;

/**
 * Starts the real program on a free port and waits for what it prints once it is ready, by default the address of the
 * local chat; `stop` ends it as a service manager would and gives its exit code.
 */
export async function startProgram(environment: Readonly<Record<string, string>> = {}, ready = READY) {
  const child = spawn(process.execPath, ['--max-semi-space-size=1', 'adapters/start.js'], {
    cwd: ROOT,
    env: { ...process.env, VERDICT_PORT: '0', VERDICT_STORE: ':memory:', ...environment },
  });
  const output: string[] = [];
  child.stderr.on('data', (chunk) => output.push(String(chunk)));
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      output.push(String(chunk));
      const found = ready.exec(output.join(''));
      if (found !== null) resolve(found[0]);
    });
    child.once('exit', (code) => reject(new Error(`exit ${code}: ${output.join('')}`)));
  });
  return {
    address,
    output: () => output.join(''),
    signal: () => child.kill('SIGTERM'),
    ended: once(child, 'exit').then(() => child.exitCode),
    /** Ends it as a power cut would. */
    kill: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
    stop: async (): Promise<number | null> => {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
      return child.exitCode;
    },
  };
}

/** Runs one command of the command line with the given standard input, as a pipe would. */
export async function runCommand(
  args: readonly string[],
  input = '',
  environment: Readonly<Record<string, string>> = {},
) {
  const child = spawn(process.execPath, ['adapters/cli.js', ...args], {
    cwd: ROOT,
    env: { ...process.env, ...environment },
  });
  const [out, err]: [string[], string[]] = [[], []];
  child.stdout.on('data', (chunk) => out.push(String(chunk)));
  child.stderr.on('data', (chunk) => err.push(String(chunk)));
  child.stdin.end(input);
  await once(child, 'close');
  return { code: child.exitCode, out: out.join(''), err: err.join('') };
}
