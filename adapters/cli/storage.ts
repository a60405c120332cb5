import { existsSync } from 'node:fs';
import { readConfig, type Config } from '../config.ts';
import { backUp } from '../storage/back-up.ts';
import { copyToPostgres } from '../storage/copy.ts';

type Outcome = { readonly line: string; readonly status: 0 | 1 };

/** `storage backup FILE` and `storage copy`: what was done in one line, or why nothing was. */
export async function runStorage(words: readonly string[]): Promise<Outcome> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  try {
    return await run(words, readConfig(process.env));
  } catch (fault) {
    return failed(fault instanceof Error && fault.message !== '' ? fault.message : 'That did not work.');
  }
}

async function run([act, file]: readonly string[], { store, databaseUrl }: Config): Promise<Outcome> {
  if (act !== 'backup' && act !== 'copy') return failed('Say "storage backup FILE" or "storage copy".');
  if (!existsSync(store)) return failed(`There is no file ${store}; VERDICT_STORE names it.`);
  if (act === 'copy') return copy(store, databaseUrl);
  if (file === undefined) return failed('Say where to: storage backup FILE.');
  await backUp(store, file);
  return { line: `${store} is backed up to ${file}.`, status: 0 };
}

async function copy(store: string, databaseUrl: string | null): Promise<Outcome> {
  if (databaseUrl === null) return failed('Set DATABASE_URL to the PostgreSQL database that is to hold everything.');
  const copied = await copyToPostgres(store, databaseUrl);
  if (copied.kind === 'not empty') return failed('That database holds something already. Give an empty one.');
  return { line: `${copied.rows} rows of ${store} are in the database. Start Verdict with DATABASE_URL.`, status: 0 };
}

function failed(line: string): Outcome {
  return { line, status: 1 };
}
