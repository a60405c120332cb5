import { ChannelType, PermissionFlagsBits } from 'discord.js';
import { z } from 'zod';
import type { ChatEvent, Input, Place } from '../../src/chat.ts';
import { commandSchema, decodeAsked, focusedWords, inputOfCommand, wantsPrivate } from './command-input.ts';
import { may, NEEDED } from './permission.ts';
import { decodeShare } from './share.ts';

const snowflake = z.string().regex(/^\d{1,20}$/);
const bits = z.string().regex(/^\d{1,30}$/);
const filledSchema = z.object({
  custom_id: z.string(),
  value: z.string().optional(),
  values: z.array(z.string()).optional(),
});

const commonSchema = z.object({
  id: snowflake,
  token: z.string().min(1),
  application_id: snowflake,
  guild_id: snowflake.optional(),
  channel_id: snowflake,
  channel: z.object({ type: z.number(), parent_id: snowflake.nullish() }).optional(),
  member: z.object({ user: z.object({ id: snowflake }), permissions: bits.default('0') }).optional(),
  user: z.object({ id: snowflake }).optional(),
  message: z.object({ id: snowflake }).optional(),
  app_permissions: bits.default('0'),
  context: z.number().nullish(),
  /** Who brought the app here: "0" a server, "1" a person. */
  authorizing_integration_owners: z.record(z.string(), z.string()).default({}),
});

const interactionSchema = z.discriminatedUnion('type', [
  commonSchema.extend({ type: z.literal(2), data: commandSchema }),
  commonSchema.extend({ type: z.literal(3), data: z.object({ custom_id: z.string() }) }),
  commonSchema.extend({ type: z.literal(4), data: commandSchema }),
  commonSchema.extend({
    type: z.literal(5),
    data: z.object({
      custom_id: z.string(),
      // Fields come inside of labels, and inside of rows from forms that an older version opened.
      components: z.array(
        z.object({ component: filledSchema.optional(), components: z.array(filledSchema).optional() }),
      ),
    }),
  }),
]);
type Raw = z.infer<typeof interactionSchema>;

/** Where something came from, and what can be done there. */
export type Origin = {
  readonly place: Place;
  /** The channel or thread itself. */
  readonly spot: string;
  /** The server, where the bot is a member of it. */
  readonly guild: string | null;
  /** Nobody else is there: nothing needs to be hidden. */
  readonly alone: boolean;
  /** Whether a thread can be opened on a message here. */
  readonly threads: boolean;
};

/** An interaction: where it came from, how it is answered, and what it wants. */
export type Interaction = {
  readonly id: string;
  readonly token: string;
  readonly application: string;
  readonly origin: Origin;
  readonly person: string;
  /** Whether a message hangs on it that can be updated. */
  readonly onMessage: boolean;
  readonly wants:
    | { readonly kind: 'suggestions'; readonly words: string }
    | { readonly kind: 'answer'; readonly event: ChatEvent; readonly shares: boolean; readonly private: boolean }
    /** A command that this version does not have. */
    | { readonly kind: 'nothing' };
};

const THREADS: readonly number[] = [
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
];
/** Channels in which a message can have a thread. */
export const THREADED: readonly number[] = [ChannelType.GuildText, ChannelType.GuildAnnouncement];

/** Reads what Discord sends when somebody uses a command, a button or a form; undefined for what has another shape. */
export function readInteraction(payload: unknown): Interaction | undefined {
  const parsed = interactionSchema.safeParse(payload);
  if (!parsed.success) return undefined;
  const raw = parsed.data;
  const person = raw.member?.user.id ?? raw.user?.id;
  if (person === undefined) return undefined;
  const { id, token, application_id: application } = raw;
  const origin = originOf(raw, person);
  const common = { id, token, application, origin, person, onMessage: raw.message !== undefined };
  if (raw.type === 4) return { ...common, wants: { kind: 'suggestions', words: focusedWords(raw.data) } };
  const asked = askedBy(raw);
  if (asked === undefined) return { ...common, wants: { kind: 'nothing' } };
  // What is one person's own is in nobody else's hands, whatever they may do in the server that it was brought into.
  const permits = async (permission: bigint) =>
    origin.guild === null
      ? origin.place.installation === personal(person)
      : may(raw.member?.permissions ?? '0', permission);
  const event: ChatEvent = {
    key: `discord-${id}`,
    place: origin.place,
    person,
    input: asked.input,
    manages: () => permits(PermissionFlagsBits.ManageChannels),
    administers: () => permits(PermissionFlagsBits.ManageGuild),
  };
  return { ...common, wants: { kind: 'answer', event, shares: asked.shares, private: asked.private } };
}

type Asked = { readonly input: Input; readonly shares: boolean; readonly private: boolean };

function askedBy(raw: Exclude<Raw, { type: 4 }>): Asked | undefined {
  if (raw.type === 2) {
    const input = inputOfCommand(raw.data);
    return input && { input, shares: false, private: wantsPrivate(raw.data) };
  }
  const { custom_id: id } = raw.data;
  if (raw.type === 3) {
    const shared = decodeShare(id);
    return { input: { kind: 'press', code: shared ?? id, fields: null }, shares: shared !== undefined, private: false };
  }
  const filled = raw.data.components.flatMap(({ component, components = [] }) => component ?? components);
  const fields = Object.fromEntries(
    filled.map(({ custom_id, value, values }) => [custom_id, value ?? values?.join(',') ?? '']),
  );
  return { input: decodeAsked(id, fields), shares: false, private: false };
}

function originOf(raw: Raw, person: string): Origin {
  const owners = raw.authorizing_integration_owners;
  const member = raw.guild_id !== undefined && !('1' in owners && !('0' in owners));
  const guild = member ? (raw.guild_id ?? null) : null;
  const inThread = THREADS.includes(raw.channel?.type ?? -1);
  return {
    place: {
      platform: 'discord',
      // What somebody brought into a server of others stays theirs, whoever presses its buttons.
      installation: guild === null ? personal(owners['1'] ?? person) : `discord/${guild}`,
      channel: inThread ? (raw.channel?.parent_id ?? raw.channel_id) : raw.channel_id,
      thread: inThread ? raw.channel_id : null,
    },
    spot: raw.channel_id,
    guild,
    alone: raw.guild_id === undefined && raw.context !== 2,
    threads:
      guild !== null &&
      THREADED.includes(raw.channel?.type ?? -1) &&
      may(raw.app_permissions, NEEDED.ViewChannel, NEEDED.CreatePublicThreads, NEEDED.SendMessagesInThreads),
  };
}

/** The installation of what is one person's alone. */
export function personal(person: string): string {
  return `discord/user-${person}`;
}
