import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../adapters/config.ts';

const EXAMPLE = readFileSync(new URL('../.env.example', import.meta.url), 'utf8');

describe('configuration', () => {
  test('everything has a default', () => {
    expect(readConfig({})).toEqual({ port: 4747, store: 'verdict.sqlite' });
  });

  test('a variable that cannot be read is named, with what was found', () => {
    expect(() => readConfig({ VERDICT_PORT: '99999' })).toThrow(/VERDICT_PORT is "99999".*65535/);
  });

  test('the example file names each variable that the program reads, and no other', () => {
    const named = [...EXAMPLE.matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name);
    const source = readFileSync(new URL('../adapters/config.ts', import.meta.url), 'utf8');
    const read = [...source.matchAll(/^ {2}([A-Z_]+): z/gm)].map(([, name]) => name);
    expect(named).toEqual(read);
  });
});
