import { openSqliteStore } from '../../../adapters/storage/sqlite.ts';

/** Appends entry after entry and says each one once it is stored. Arguments: file, name of the writer, how many. */
const [path = '', writer = '', count = '0'] = process.argv.slice(2);
const LOAD = { installation: 'here', name: 'load' };
const { log } = openSqliteStore(path);
const known = new Set((await log.read(LOAD, 0)).map(({ key }) => key));
for (let i = 0; i < Number(count); i++) {
  const key = `${writer} ${i}`;
  // As a platform does after a crash: what was not answered is delivered again.
  if (known.has(key)) continue;
  await log.append(LOAD, { key, person: null, body: `argument ${key}` });
  process.stdout.write(`${key}\n`);
}
