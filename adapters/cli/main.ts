import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { askLines, turnJson } from './ask.ts';
import { assessLines } from './assess.ts';
import { debateLines } from './debate.ts';
import { splitLines } from './lines.ts';
import { lookupJson, lookupText } from './lookup.ts';
import { matchLines, parsePoints } from './match.ts';
import { questionLines } from './questions.ts';
import { renderJson, RENDERED } from './render.ts';
import { replay } from './replay.ts';
import { runSolve } from './solve.ts';
import { DEFAULT_SEMANTICS, SEMANTICS_NAMES, type SemanticsName } from '../../src/argument/semantics.ts';
import type { PointText } from '../../src/argument/read/key-point-match.ts';
import type { Finder } from '../../src/occupation/find.ts';
import { occupationOf, type Occupation } from '../../src/occupation/occupation.ts';
import type { ResearchBase } from '../../src/research/parse.ts';
import { runConsole } from '../console/app.ts';
import { renderReply } from '../console/render.ts';
import { createLocalBot } from '../create.ts';
import { loadBase, loadData } from '../load.ts';

const USAGE = `Usage: npx verdict [command] [words]

  (none)                        chat in the terminal
  ask [words]                   ask a question; without words, one question a line from standard input
  lookup [title]                find the occupation of a job title
  assess --job TITLE            read and score arguments about a job, one a line, each alone
  debate --job TITLE            a debate, one argument a line; ends with the result and its receipt
  questions --job TITLE         discussion questions [--layer L] [--depth D] [--count N] [--seed S]
  replay FILE                   play a debate again; exit status 1 if its receipt does not match
  match --points FILE           how well arguments make the points of a CSV file (id,text)
  solve --semantics NAME        strengths of argument graphs, one JSON a line
  discord register              register the commands of Discord, for one server with --guild ID
  doctor                        check the settings of "npm start", in words; exit status 0 well, 1 warnings, 2 faults
  storage backup FILE           copy the SQLite file while Verdict runs; "storage copy" moves it to DATABASE_URL
  render --platform NAME        an answer as a platform takes it (${RENDERED.join(', ')})

Options: --json makes ask, lookup, questions and doctor print one JSON object a line, as the others always do.
--topic: words that all arguments share (match), or the id of the argument to which contributions are wanted (solve).`;

// The reader of a pipe may leave early, as `head` does; that is no fault.
process.stdout.on('error', (fault) => process.exit('code' in fault && fault.code === 'EPIPE' ? 0 : 1));

const { values: options, positionals } = readArguments();
const [command = 'chat', ...words] = positionals;

switch (options.help ? 'help' : command) {
  case 'help':
    await print(USAGE);
    break;
  case 'chat':
    await runConsole(createLocalBot(), { input: process.stdin, output: process.stdout });
    break;
  case 'ask': {
    const local = createLocalBot();
    for await (const turn of askLines(local, lines(words))) {
      const shown = options.json ? turnJson(local.base, turn) : `${renderReply(local.base, turn.reply, screen())}\n`;
      await print(shown);
    }
    break;
  }
  case 'lookup': {
    const { finder } = loadData();
    for await (const line of lines(words))
      await print(options.json ? lookupJson(finder, line) : lookupText(finder, line));
    break;
  }
  case 'render': {
    const local = createLocalBot();
    for await (const turn of askLines(local, lines(words)))
      await print(await renderJson(local.base, turn.reply, options.platform));
    break;
  }
  case 'assess': {
    const { base, finder } = loadData();
    for await (const line of assessLines({ base, occupation: occupationNamed(base, finder) }, lines(words)))
      await print(line);
    break;
  }
  case 'debate': {
    const { base, finder } = loadData();
    for await (const line of debateLines(base, occupationNamed(base, finder), lines(words))) await print(line);
    break;
  }
  case 'questions': {
    const { base, finder } = loadData();
    const job = options.job ?? fail('Say which job with --job.');
    for (const line of orFail(() =>
      questionLines(base, finder, { ...options, job, count: numberOf('count'), seed: numberOf('seed') }),
    ))
      await print(line);
    break;
  }
  case 'replay': {
    const { line, status } = await replay(loadBase(), words[0] === undefined ? lines([]) : fileLines(words[0]));
    await print(line);
    process.exitCode = status;
    break;
  }
  case 'match':
    for await (const line of matchLines({ points: readPoints(), topic: options.topic ?? '' }, lines(words)))
      await print(line);
    break;
  case 'solve': {
    const settings = { semantics: semanticsNamed(options.semantics), topic: options.topic ?? null };
    for await (const line of runSolve(lines(words), settings)) await print(line);
    break;
  }
  case 'discord': {
    const { runDiscord } = await import('./discord.ts');
    const { line, status } = await runDiscord(words, options.guild);
    if (status === 0) await print(line);
    else process.stderr.write(`${line}\n`);
    process.exitCode = status;
    break;
  }
  case 'doctor': {
    const { examine, findingJson, findingLines, statusOf } = await import('./doctor.ts');
    if (existsSync('.env')) process.loadEnvFile('.env');
    const findings = await examine(process.env);
    for (const line of options.json ? findingJson(findings) : findingLines(findings)) await print(line);
    process.exitCode = statusOf(findings);
    break;
  }
  case 'storage': {
    const { runStorage } = await import('./storage.ts');
    const { line, status } = await runStorage(words);
    if (status === 0) await print(line);
    else process.stderr.write(`${line}\n`);
    process.exitCode = status;
    break;
  }
  default:
    fail(`There is no command "${command}".\n\n${USAGE}`);
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        platform: { type: 'string', default: 'text' },
        semantics: { type: 'string', default: DEFAULT_SEMANTICS },
        topic: { type: 'string' },
        job: { type: 'string' },
        points: { type: 'string' },
        layer: { type: 'string' },
        depth: { type: 'string' },
        count: { type: 'string' },
        seed: { type: 'string' },
        guild: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (fault) {
    return fail(`${fault instanceof Error ? fault.message : 'Unknown option'}\n\n${USAGE}`);
  }
}

/** The words given on the command line as one line, else the lines of standard input. */
async function* lines(given: readonly string[]): AsyncIterable<string> {
  if (given.length > 0) return yield given.join(' ');
  if (process.stdin.isTTY) process.stderr.write('One a line; end with Ctrl-D.\n');
  yield* splitLines(process.stdin);
}

function fileLines(path: string): AsyncIterable<string> {
  if (!existsSync(path)) return fail(`There is no file "${path}".`);
  return splitLines(createReadStream(path));
}

/** A whole number given as an option; undefined where it is not given. */
function numberOf(name: 'count' | 'seed'): number | undefined {
  const given = options[name];
  if (given === undefined) return undefined;
  const read = z.coerce.number().int().min(0).safeParse(given);
  return read.success ? read.data : fail(`--${name} takes a whole number, not "${given}".`);
}

function orFail<T>(make: () => T): T {
  try {
    return make();
  } catch (fault) {
    return fail(fault instanceof Error ? fault.message : 'That did not work.');
  }
}

function readPoints(): readonly PointText[] {
  const path =
    options.points ?? fail('Name the file of key points with --points FILE (CSV with the columns id and text).');
  if (!existsSync(path)) return fail(`There is no file "${path}".`);
  return orFail(() => parsePoints(readFileSync(path, 'utf8')));
}

/** The occupation that `--job` names, by title, ISCO-08 code or profile. */
function occupationNamed(base: ResearchBase, finder: Finder): Occupation {
  const title = options.job ?? fail('Say which job with --job, for example --job "machine learning engineer".');
  const found = finder.find(title);
  const key = base.profiles.has(title) ? title : found.kind === 'none' ? undefined : found.candidates[0]?.key;
  const occupation = key === undefined ? undefined : occupationOf(base, key);
  return occupation ?? fail(`I do not know a job called "${title}".`);
}

function semanticsNamed(name: string): SemanticsName {
  const known = z.enum(SEMANTICS_NAMES).safeParse(name);
  return known.success
    ? known.data
    : fail(`There are no semantics "${name}". Choose one of ${SEMANTICS_NAMES.join(', ')}.`);
}

function screen() {
  return { width: Math.min(process.stdout.columns ?? 80, 100), colour: process.stdout.isTTY };
}

/** Writes a line and waits while the reader of a pipe is slow. */
function print(line: string): Promise<void> {
  return new Promise((resolve) => process.stdout.write(`${line}\n`, () => resolve()));
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}
