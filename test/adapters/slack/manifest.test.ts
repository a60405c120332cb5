import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { SCOPES } from '../../../adapters/slack/scopes.ts';
import { COMMANDS } from '../../../src/chat.ts';

const source = readFileSync(new URL('../../../adapters/slack/manifest.yaml', import.meta.url), 'utf8');
const manifest = z
  .object({
    display_information: z.object({ name: z.string().max(35), description: z.string().max(140) }),
    features: z.object({
      agent_view: z.object({ agent_description: z.string().max(300) }),
      shortcuts: z.array(z.object({ name: z.string().max(24), callback_id: z.string() })),
      slash_commands: z.array(z.object({ command: z.string(), description: z.string().max(2000) })),
    }),
    oauth_config: z.object({ scopes: z.strictObject({ bot: z.array(z.string()) }) }),
    settings: z.object({ event_subscriptions: z.object({ bot_events: z.array(z.string()) }) }),
  })
  .parse(parse(source));

test('the manifest asks for what the app uses, each with its reason, and nothing of what others write', () => {
  const { bot } = manifest.oauth_config.scopes;
  expect(bot).toEqual(SCOPES.map(({ name }) => name));
  for (const { name, reason } of SCOPES) expect(source).toContain(`- ${name} # ${reason}`);
  expect(bot.filter((scope) => scope.endsWith(':history'))).toEqual(['im:history']);
});

test('every command, shortcut and event of the manifest is heard', () => {
  const code = ['app.ts', 'lifecycle.ts']
    .map((file) => readFileSync(new URL(`../../../adapters/slack/${file}`, import.meta.url), 'utf8'))
    .join('');
  for (const { command } of manifest.features.slash_commands)
    expect(COMMANDS.map((name) => `/${name}`)).toContain(command);
  for (const { callback_id } of manifest.features.shortcuts) expect(code).toContain(`'${callback_id}'`);
  const heard = [...code.matchAll(/app\.event\('(\w+)'/g)].map(([, name]) => name);
  const asked = manifest.settings.event_subscriptions.bot_events.map((name) => name.split('.')[0]);
  expect(new Set(asked)).toEqual(new Set(heard));
});
