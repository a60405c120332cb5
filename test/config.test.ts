import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readConfig, VARIABLES } from '../adapters/config.ts';

const EXAMPLE = readFileSync(new URL('../.env.example', import.meta.url), 'utf8');

describe('configuration', () => {
  test('everything has a default', () => {
    expect(readConfig({})).toEqual({
      port: 4747,
      store: 'verdict.sqlite',
      databaseUrl: null,
      keys: [],
      debateDays: 365,
      slack: null,
      discord: null,
      secrets: [],
      health: null,
      logLevel: 'warn',
    });
    expect(readConfig(Object.fromEntries(VARIABLES.map((name) => [name, ' '])))).toEqual(readConfig({}));
  });

  test('a variable that cannot be read is named, with what was found', () => {
    expect(() => readConfig({ VERDICT_PORT: '99999' })).toThrow(/VERDICT_PORT is "99999".*65535/);
  });

  test('a secret in the wrong place is not repeated on the screen', () => {
    const secret = ['xoxb', '12345', 'abcdef'].join('-');
    expect(() => readConfig({ VERDICT_PORT: secret })).toThrow(/VERDICT_PORT is "\[redacted\]"/);
  });

  test('keys and the address of a database are read, and known to be secret', () => {
    const keys = [1, 2].map((byte) => Buffer.alloc(32, byte));
    const list = keys.map((key) => key.toString('base64')).join(', ');
    const url = 'postgresql://verdict:hidden@127.0.0.1/verdict';
    const config = readConfig({ VERDICT_KEYS: list, DATABASE_URL: url });
    expect(config.keys.map((key) => Buffer.from(key))).toEqual(keys);
    for (const secret of [url, ...list.split(', ')]) expect(config.secrets.join(' ')).toContain(secret);
    expect(() => readConfig({ VERDICT_KEYS: 'c2hvcnQ=' })).toThrow(/VERDICT_KEYS.*32 bytes in base64/);
    expect(() => readConfig({ DATABASE_URL: 'mysql://verdict:hidden@127.0.0.1/verdict' })).toThrow(
      /DATABASE_URL(?!.*hidden).*PostgreSQL/,
    );
  });

  test('the example file names each variable that the program reads, and no other', () => {
    const named = [...EXAMPLE.matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name);
    expect(named).toEqual(VARIABLES);
  });
});
