import { afterEach, describe, expect, test } from 'vitest';
import { createRest } from '../../../adapters/discord/app.ts';
import { DISCORD_COMMANDS } from '../../../adapters/discord/commands.ts';
import { registerCommands } from '../../../adapters/discord/register.ts';
import { inviteLinks } from '../../../adapters/discord/start-reply.ts';
import { COMMANDS } from '../../../src/chat.ts';
import { openBorder, type Answer } from './border.ts';
import { APP, GUILD } from './peer.ts';

type Stored = Readonly<Record<string, unknown>> & { readonly id: string };

/** The part of Discord that keeps commands: it adds ids, versions and defaults, as its documentation has it. */
async function openKeeper() {
  let ids = 0;
  const kept = new Map<string, Stored>();
  const border = await openBorder(async ({ method, path, body }): Promise<Answer> => {
    const id = /commands\/(\w+)$/.exec(path)?.[1];
    if (method === 'GET') return { status: 200, body: [...kept.values()] };
    if (method === 'DELETE') {
      kept.delete(id ?? '');
      return { status: 204, body: null };
    }
    const given = typeof body === 'object' ? body : {};
    const stored = {
      nsfw: false,
      default_member_permissions: null,
      ...given,
      id: id ?? `c${(ids += 1)}`,
      version: '1',
      application_id: APP,
    };
    kept.set(stored.id, stored);
    return { status: 200, body: stored };
  });
  const { again } = createRest({ token: ['keeper', 'test'].join('-'), api: border.api });
  return { ...border, kept, register: (guild: string | null) => registerCommands(again, { application: APP, guild }) };
}

const open: { readonly close: () => Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map(({ close }) => close()));
});

async function keeper() {
  const opened = await openKeeper();
  open.push(opened);
  return opened;
}

describe('commands', () => {
  test('are registered once, and again only where they differ', async () => {
    const discord = await keeper();
    const first = await discord.register(null);
    expect(first.created).toHaveLength(DISCORD_COMMANDS.length);
    expect(discord.problems).toEqual([]);
    const second = await discord.register(null);
    expect(second).toEqual({ created: [], changed: [], removed: [], kept: expect.any(Array) });
    expect(second.kept).toHaveLength(DISCORD_COMMANDS.length);

    const [stale] = [...discord.kept.values()].filter(({ name }) => name === 'compare');
    if (stale !== undefined) discord.kept.set(stale.id, { ...stale, description: 'Something else' });
    discord.kept.set('c99', { id: 'c99', name: 'forecast', type: 1, description: 'From an earlier version' });
    const third = await discord.register(null);
    expect([third.created, third.changed, third.removed]).toEqual([[], ['compare'], ['forecast']]);
    expect(discord.sent.filter(({ method }) => method === 'PATCH')).toHaveLength(1);
  });

  test('for one server say nothing about other places', async () => {
    const discord = await keeper();
    await discord.register(GUILD);
    expect(discord.problems).toEqual([]);
    expect(JSON.stringify(discord.sent.map(({ body }) => body))).not.toContain('"contexts"');
    expect(discord.sent.every(({ path }) => path.includes(`/guilds/${GUILD}/`))).toBe(true);
  });

  test('are all that can be typed on every surface, and a menu on messages', () => {
    const names = DISCORD_COMMANDS.map(({ name }) => name);
    expect([...names].sort()).toEqual([...COMMANDS, 'Check this claim'].sort());
  });

  test('have names and descriptions in six more languages, of the form that Discord takes, each name once a language', () => {
    const languages = ['de', 'fr', 'es-ES', 'pt-BR', 'it', 'nl'];
    const nodes = DISCORD_COMMANDS.flatMap((command) => [command, ...subcommandsOf(command)]);
    for (const node of nodes) {
      const names = Object.entries(node.name_localizations ?? {});
      expect(names.map(([language]) => language)).toEqual(languages);
      const isMenu = node.name === 'Check this claim';
      for (const [, name] of names)
        expect(name).toMatch(isMenu ? /^.{1,32}$/u : /^(?=\P{Lu}+$)[-_'\p{L}\p{N}]{1,32}$/u);
      if (isMenu) continue;
      const described = 'description_localizations' in node ? Object.values(node.description_localizations ?? {}) : [];
      expect(described).toHaveLength(languages.length);
      for (const words of described) expect(words?.length).toBeLessThanOrEqual(100);
    }
    for (const language of languages) {
      const names = DISCORD_COMMANDS.map(
        (command) => Object.entries(command.name_localizations ?? {}).find(([l]) => l === language)?.[1],
      );
      expect(new Set(names).size).toBe(names.length);
    }
  });
});

describe('the invite link', () => {
  test('asks for exactly what is needed, and for no more of a person than their commands', () => {
    const { server, person } = inviteLinks(APP);
    const permissions = BigInt(new URL(server).searchParams.get('permissions') ?? '');
    // View channels, send messages, attach files, read history, create public threads, send in threads.
    expect(permissions).toBe([10n, 11n, 15n, 16n, 35n, 38n].reduce((sum, bit) => sum | (1n << bit), 0n));
    expect(new URL(server).searchParams.get('scope')).toBe('bot applications.commands');
    expect(new URL(person).searchParams.get('scope')).toBe('applications.commands');
  });
});

/** Only subcommands have words in other languages; options have none. */
function subcommandsOf(command: (typeof DISCORD_COMMANDS)[number]) {
  const options = 'options' in command ? (command.options ?? []) : [];
  return options.filter((option) => option.name_localizations !== undefined);
}
