import { z } from 'zod';
import type { HttpAddress } from './http-server.ts';
import { MANAGED, readShards, type Carried } from './discord/shard-list.ts';
import { LEVELS, type Level } from './log.ts';
import { redact } from './redact.ts';

const PORT = 'a whole number from 0 to 65535';
const WORDS = 'some words';
const ADDRESS = 'an address that begins with https://';
const DAYS = 'a whole number of days from 1 to 36500';
const port = z.coerce.number().int().min(0).max(65_535);
const words = z.string().min(1);

const DATABASE = 'the address of a PostgreSQL database (postgresql://user:password@host/database)';
const KEYS = 'keys of 32 bytes in base64, joined by commas (one is made by: openssl rand -base64 32)';
const SHARDS = 'empty, none, processes, processes/4, or a list with its total such as 0-3/8';
const HEX_KEY = 'the public key of the application, 64 hexadecimal digits';
const KEY_BYTES = 32;
const keys = z
  .string()
  .transform((list) => list.split(',').map((key) => Buffer.from(key.trim(), 'base64')))
  .refine((list) => list.every(({ length }) => length === KEY_BYTES))
  .default([]);

// The description is what a wrong value is answered with.
const environmentSchema = z.object({
  VERDICT_PORT: port.default(4747).describe(PORT),
  VERDICT_STORE: words.default('verdict.sqlite').describe(WORDS),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//)
    .optional()
    .describe(DATABASE),
  VERDICT_KEYS: keys.describe(KEYS),
  VERDICT_KEEP_DEBATES_DAYS: z.coerce.number().int().min(1).max(36_500).default(365).describe(DAYS),
  SLACK_BOT_TOKEN: words.optional().describe(WORDS),
  SLACK_APP_TOKEN: words.optional().describe(WORDS),
  SLACK_SIGNING_SECRET: words.optional().describe(WORDS),
  SLACK_PORT: port.default(3000).describe(PORT),
  SLACK_HOST: words.default('127.0.0.1').describe(WORDS),
  SLACK_CLIENT_ID: words.optional().describe(WORDS),
  SLACK_CLIENT_SECRET: words.optional().describe(WORDS),
  SLACK_REDIRECT_URL: z.url().optional().describe(ADDRESS),
  SLACK_API_URL: z.url().default('https://slack.com/api/').describe(ADDRESS),
  DISCORD_TOKEN: words.optional().describe(WORDS),
  DISCORD_API_URL: z.url().default('https://discord.com/api').describe(ADDRESS),
  DISCORD_SHARDS: z.string().default('').transform(readShards).pipe(z.custom<Carried>(isKnown)).describe(SHARDS),
  DISCORD_PUBLIC_KEY: z
    .string()
    .regex(/^[0-9a-f]{64}$/i)
    .optional()
    .describe(HEX_KEY),
  DISCORD_PORT: port.default(4749).describe(PORT),
  DISCORD_HOST: words.default('127.0.0.1').describe(WORDS),
  VERDICT_HEALTH_PORT: port.optional().describe(PORT),
  VERDICT_HEALTH_HOST: words.default('127.0.0.1').describe(WORDS),
  VERDICT_LOG_LEVEL: z
    .enum(LEVELS)
    .default('warn')
    .describe(`one of ${LEVELS.join(', ')}`),
});

/** The name of every variable. */
export const VARIABLES: readonly string[] = environmentSchema.keyof().options;

export type SlackConfig = {
  readonly botToken: string | null;
  /** For Socket Mode. */
  readonly appToken: string | null;
  /** For the HTTP endpoint. */
  readonly signingSecret: string | null;
  readonly address: HttpAddress;
  /** For many workspaces that install the app; null where it has one token. */
  readonly client: { readonly id: string; readonly secret: string; readonly redirectUrl: string | null } | null;
  /** The address of the Web API; another one in tests. */
  readonly api: string;
};

export type DiscordConfig = {
  readonly token: string;
  /** The address of the REST API without its version; another one in tests. */
  readonly api: string;
  /** Which part of the gateway this process carries. */
  readonly shards: Carried;
  /** Where interactions are taken by HTTP, signed with this key; null where they come by the gateway. */
  readonly endpoint: { readonly address: HttpAddress; readonly publicKey: string } | null;
};

export type Config = {
  readonly port: number;
  /** The path of the SQLite file; not used where there is a database. */
  readonly store: string;
  /** The address of a PostgreSQL database; null for SQLite. */
  readonly databaseUrl: string | null;
  /** What seals the access to workspaces: the first seals, all open. */
  readonly keys: readonly Uint8Array[];
  /** What of the above must never be seen. */
  readonly secrets: readonly string[];
  /** Days after its last argument that a debate is kept. */
  readonly debateDays: number;
  /** Null where no variable of Slack is set. */
  readonly slack: SlackConfig | null;
  /** Null where there is no token. */
  readonly discord: DiscordConfig | null;
  /** Null where health is not served. */
  readonly health: HttpAddress | null;
  /** The least level that is logged. */
  readonly logLevel: Level;
};

/** The configuration cannot be used: which variable, what was found, what is expected; or a sentence of its own. */
export class ConfigError extends Error {
  constructor(...said: readonly [sentence: string] | readonly [variable: string, found: string, expected: string]) {
    const [first, found, expected] = said;
    super(
      found === undefined
        ? first
        : `${first} is "${redact(found, [])}", but it must be ${expected}. Change it in .env, or remove it to use its default.`,
    );
    this.name = 'ConfigError';
  }
}

/** The variables whose values must never be seen. */
const SECRETS = [
  'DATABASE_URL',
  'VERDICT_KEYS',
  'SLACK_BOT_TOKEN',
  'SLACK_APP_TOKEN',
  'SLACK_SIGNING_SECRET',
  'SLACK_CLIENT_SECRET',
  'DISCORD_TOKEN',
] as const satisfies readonly (keyof z.infer<typeof environmentSchema>)[];

/**
 * Every variable that the program reads, from the environment; an empty one counts as not set. A process that the
 * manager of shards started has its shard from there, and carries nothing else. Throws ConfigError.
 */
export function readConfig(environment: NodeJS.ProcessEnv, args: readonly string[] = []): Config {
  const config = readEnvironment(environment);
  if (!args.includes(MANAGED) || config.discord === null) return config;
  const discord = { ...config.discord, shards: { kind: 'managed' as const }, endpoint: null };
  return { ...config, health: null, slack: null, discord };
}

function readEnvironment(environment: NodeJS.ProcessEnv): Config {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim() !== ''));
  const parsed = environmentSchema.safeParse(set);
  if (!parsed.success) {
    const variable = String(parsed.error.issues[0]?.path[0]);
    const field = Object.entries(environmentSchema.shape).find(([name]) => name === variable)?.[1];
    throw new ConfigError(variable, String(set[variable]), field?.description ?? 'left out');
  }
  const read = parsed.data;
  return {
    port: read.VERDICT_PORT,
    store: read.VERDICT_STORE,
    databaseUrl: read.DATABASE_URL ?? null,
    keys: read.VERDICT_KEYS,
    secrets: SECRETS.flatMap((name) => set[name]?.split(',') ?? []),
    debateDays: read.VERDICT_KEEP_DEBATES_DAYS,
    slack: slackOf(read),
    discord: discordOf(read),
    health:
      read.VERDICT_HEALTH_PORT === undefined
        ? null
        : { host: read.VERDICT_HEALTH_HOST, port: read.VERDICT_HEALTH_PORT },
    logLevel: read.VERDICT_LOG_LEVEL,
  };
}

function discordOf(read: z.infer<typeof environmentSchema>): DiscordConfig | null {
  if (read.DISCORD_TOKEN === undefined) return null;
  const address = { host: read.DISCORD_HOST, port: read.DISCORD_PORT };
  const publicKey = read.DISCORD_PUBLIC_KEY;
  return {
    token: read.DISCORD_TOKEN,
    api: read.DISCORD_API_URL,
    shards: read.DISCORD_SHARDS,
    endpoint: publicKey === undefined ? null : { address, publicKey },
  };
}

function isKnown(value: unknown): boolean {
  return value !== undefined;
}

function slackOf(read: z.infer<typeof environmentSchema>): SlackConfig | null {
  const { SLACK_BOT_TOKEN: botToken = null, SLACK_APP_TOKEN: appToken = null } = read;
  const { SLACK_SIGNING_SECRET: signingSecret = null, SLACK_CLIENT_ID: id, SLACK_CLIENT_SECRET: secret } = read;
  const redirectUrl = read.SLACK_REDIRECT_URL ?? null;
  const client = id === undefined || secret === undefined ? null : { id, secret, redirectUrl };
  if ([botToken, appToken, signingSecret, id, secret].every((each) => each === null || each === undefined)) return null;
  const address = { host: read.SLACK_HOST, port: read.SLACK_PORT };
  return { botToken, appToken, signingSecret, address, client, api: read.SLACK_API_URL };
}
