import { z } from 'zod';
import { COMMANDS } from '../../src/chat.ts';
import { ask, httpClock, unreachable, type Answer } from './ask.ts';
import { fault, note, warning, well, type Finding } from './finding.ts';

export type DiscordAccess = {
  readonly token: string;
  /** The address of the REST API with its version, without a slash at its end. */
  readonly api: string;
  /** The permissions that the invite link asks for, by name. */
  readonly permissions: Readonly<Record<string, bigint>>;
};

const PAGE = 'discord.com/developers/applications';
const ADMINISTRATOR = 1n << 3n;
/** Application flags that say which privileged intents are on: presence, members, message content, each with its limited form. */
const PRIVILEGED: Readonly<Record<string, number>> = {
  'Presence Intent': (1 << 12) | (1 << 13),
  'Server Members Intent': (1 << 14) | (1 << 15),
  'Message Content Intent': (1 << 18) | (1 << 19),
};

const meSchema = z.object({ id: z.string(), username: z.string() });
const applicationSchema = z.object({
  id: z.string(),
  flags: z.int().default(0),
  interactions_endpoint_url: z.string().nullish(),
});
const commandsSchema = z.array(z.object({ name: z.string() }));
const guildsSchema = z.array(z.object({ id: z.string(), name: z.string(), permissions: z.string() }));

/** Whether Discord takes the token, and what is on, registered and allowed. The token is never part of the words. */
export async function checkDiscord(access: DiscordAccess): Promise<readonly Finding[]> {
  if (!/^[\w-]+\.[\w-]+\.[\w-]+$/.test(access.token))
    return [
      fault(
        'discord token',
        'DISCORD_TOKEN has not the shape of one: three parts joined by dots.',
        `Reset it under "Bot" on ${PAGE} and copy it again.`,
      ),
    ];
  const answer = await look(access, '/users/@me');
  if (answer.kind === 'silent') return [unreachable('discord', access.api, answer.why)];
  const me = meSchema.safeParse(answer.body);
  if (answer.status === 401)
    return [
      fault('discord token', 'Discord refuses DISCORD_TOKEN.', `Reset it under "Bot" on ${PAGE} and copy it again.`),
    ];
  if (!me.success)
    return [
      fault(
        'discord token',
        `Discord answered with status ${answer.status}.`,
        'Try again in a minute; see discordstatus.com.',
      ),
    ];
  return [
    well('discord token', `DISCORD_TOKEN works: ${me.data.username}.`),
    ...(await checkApplication(access)),
    ...(await checkGuilds(access)),
    ...httpClock('Discord', answer),
  ];
}

async function checkApplication(access: DiscordAccess): Promise<readonly Finding[]> {
  const application = applicationSchema.safeParse(bodyOf(await look(access, '/applications/@me')));
  if (!application.success) return [];
  const { id, flags, interactions_endpoint_url: endpoint } = application.data;
  const on = Object.entries(PRIVILEGED).flatMap(([name, bits]) => ((flags & bits) === 0 ? [] : [name]));
  const intents =
    on.length === 0
      ? well('discord intents', 'No privileged intent is on, and none is needed.')
      : warning(
          'discord intents',
          `On without need: ${on.join(', ')}.`,
          `Turn them off under "Bot" on ${PAGE}: Verdict reads only what is said to it.`,
        );
  const way =
    endpoint === null || endpoint === undefined || endpoint === ''
      ? []
      : [note('discord events', 'Interactions go to an endpoint by HTTP, not to the gateway.')];
  return [intents, ...way, commandsFinding(bodyOf(await look(access, `/applications/${id}/commands`)))];
}

function commandsFinding(body: unknown): Finding {
  const read = commandsSchema.safeParse(body);
  const names = read.success ? read.data.map(({ name }) => name) : [];
  const missing = COMMANDS.filter((name) => !names.includes(name));
  return missing.length === 0
    ? well('discord commands', `All ${COMMANDS.length} commands are registered.`)
    : fault(
        'discord commands',
        `Not registered: ${missing.map((name) => `/${name}`).join(', ')}.`,
        'Run "npx verdict discord register".',
      );
}

async function checkGuilds(access: DiscordAccess): Promise<readonly Finding[]> {
  const guilds = guildsSchema.safeParse(bodyOf(await look(access, '/users/@me/guilds')));
  if (!guilds.success) return [];
  if (guilds.data.length === 0) return [note('discord permissions', 'It is in no server yet.')];
  const lacking = guilds.data.flatMap(({ name, permissions }) => {
    const held = BigInt(permissions);
    const missing = Object.entries(access.permissions).flatMap(([permission, bit]) =>
      (held & ADMINISTRATOR) !== 0n || (held & bit) === bit ? [] : [permission],
    );
    return missing.length === 0 ? [] : [`${name} lacks ${missing.join(', ')}`];
  });
  return lacking.length === 0
    ? [
        well(
          'discord permissions',
          `It may do what it needs in all ${guilds.data.length} servers (channels may still say otherwise).`,
        ),
      ]
    : [
        warning(
          'discord permissions',
          `${lacking.slice(0, 5).join('; ')}.`,
          'Give its role these permissions, or invite it again with the link that "npm start" prints.',
        ),
      ];
}

function look({ api, token }: DiscordAccess, path: string): Promise<Answer> {
  return ask(`${api}${path}`, { headers: { authorization: `Bot ${token}` } });
}

function bodyOf(answer: Answer): unknown {
  return answer.kind === 'answer' ? answer.body : null;
}
