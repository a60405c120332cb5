import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SCOPES } from '../../../adapters/slack/scopes.ts';
import { COMMANDS } from '../../../src/chat.ts';

const read = (file: string) => readFileSync(new URL(`../../../adapters/slack/${file}`, import.meta.url), 'utf8');
const manifest = read('manifest.yaml');

/** The entries of a list in the manifest, with the comments beside them. */
function listOf(name: string): readonly (readonly [entry: string, comment: string])[] {
  const [, list = ''] = new RegExp(`^ *${name}:\\n((?: +- .*\\n)+)`, 'm').exec(manifest) ?? [];
  return [...list.matchAll(/- (\S+) # (.*)/g)].map(([, entry = '', comment = '']) => [entry, comment]);
}

test('the manifest asks for what the app uses, each with its reason, and nothing of what others write', () => {
  const bot = listOf('bot');
  expect(bot).toEqual(SCOPES.map(({ name, reason }) => [name, reason]));
  expect(bot.map(([name]) => name).filter((name) => name.endsWith(':history'))).toEqual(['im:history']);
});

test('every command, shortcut and event of the manifest is heard, and no other', () => {
  const code = `${read('app.ts')}${read('lifecycle.ts')}`;
  const commands = [...manifest.matchAll(/- command: \/(\w+)/g)].map(([, name = '']) => name);
  expect(commands).toContain('verdict');
  expect(COMMANDS).toEqual(expect.arrayContaining(commands));
  const [, shortcut] = /callback_id: (\S+)/.exec(manifest) ?? [];
  expect(code).toContain(`'${shortcut}'`);
  const heard = [...code.matchAll(/app\.event\('(\w+)'/g)].map(([, name]) => name);
  const asked = listOf('bot_events').map(([name]) => name.split('.')[0]);
  expect(new Set(asked)).toEqual(new Set(heard));
});

test('its words fit where Slack shows them', () => {
  const limits = { name: 24, description: 140, agent_description: 300 };
  for (const [key, most] of Object.entries(limits))
    for (const [, words = ''] of manifest.matchAll(new RegExp(`^ *-? ?${key}: (.+)$`, 'gm')))
      expect(words.length).toBeLessThanOrEqual(most);
});
