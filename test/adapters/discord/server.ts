import { ChannelType, PermissionFlagsBits } from 'discord.js';
import { DigitalDiscord } from 'discord-digital-twin';
import { createLocalBot } from '../../../adapters/create.ts';
import { createDiscordApp } from '../../../adapters/discord/app.ts';
import { plainLog } from '../../../adapters/log.ts';
import { openSqliteStore } from '../../../adapters/storage/sqlite.ts';
import { openBorder, passTo } from './border.ts';
import type { Sent } from './rules.ts';
import { buttonsOf, seenText } from './seen.ts';

/** Rooms, and as many people: each has limits of their own. */
const ROOMS = 32;

/** What everybody there may do: what the server allows by itself, and to manage channels, for schedules. */
const MANAGING = 1_071_698_660_929n | PermissionFlagsBits.ManageChannels;

/** The program on a server that we did not write, with everything that leaves for it checked at the border. */
export async function openServer() {
  const twin = new DigitalDiscord({
    users: Array.from({ length: ROOMS }, (_, i) => ({ username: `person-${i}` })),
    channels: Array.from({ length: ROOMS }, (_, i) => ({ name: `room-${i}`, type: ChannelType.GuildText })),
    botToken: ['twin', 'test'].join('-'),
  });
  await twin.start();
  await twin.prisma.role.updateMany({ data: { permissions: `${MANAGING}` } });
  const { id: direct } = await twin.prisma.channel.findFirstOrThrow({ where: { name: 'room-0' } });
  const pass = passTo(() => twin.restUrl);
  const border = await openBorder(async (sent, query) => {
    // The peer knows no direct messages; a room that nobody sits in stands for them.
    if (sent.path === '/users/@me/channels') return { status: 200, body: { id: direct } };
    const answer = await pass(sent, query);
    return query.get('with_response') === 'true' && answer.status === 204 ? withMessage(twin, sent) : answer;
  });
  const store = openSqliteStore(':memory:');
  const { bot, base } = createLocalBot(store);
  const app = createDiscordApp(
    { bot, base, log: plainLog, removed: store.keeping.purge },
    { token: twin.botToken, api: border.api },
  );
  const part = await app.connect({ kind: 'all' });
  const channels = await twin.prisma.channel.findMany({ orderBy: { name: 'asc' } });
  const people = await twin.prisma.user.findMany({ where: { bot: false }, orderBy: { id: 'asc' } });
  return { twin, border, app, part, bot, channels, people, close: () => close(twin, border, part) };
}
export type Server = Awaited<ReturnType<typeof openServer>>;

/** What the server answers when it is asked for the message that an answer became; the peer does not know that question. */
async function withMessage(twin: DigitalDiscord, { path, body }: Sent) {
  const [, id = ''] = /^\/interactions\/(\d+)\//.exec(path) ?? [];
  const kept = await twin.prisma.interactionResponse.findUnique({ where: { interactionId: id } });
  const type = typeof body === 'object' && body !== null && 'type' in body ? body.type : 0;
  return { status: 200, body: { interaction: { id, type: 2 }, resource: { type, message: { id: kept?.messageId } } } };
}

async function close(
  twin: DigitalDiscord,
  border: { close: () => Promise<void> },
  part: { stop: () => Promise<void> },
) {
  await part.stop();
  await border.close();
  await twin.stop();
}

/** One person's view of one room: what they do, and what is then sent, in the order it was sent. */
export function openSeat(server: Server, room: number) {
  const userId = server.people[room]?.id ?? '';
  const channelId = server.channels[room]?.id ?? '';
  return {
    channelId,
    ...sitIn(server, { userId, channelId }),
    at: (thread: string) => sitIn(server, { userId, channelId: thread }),
  };
}

type Seat = { readonly userId: string; readonly channelId: string };

function sitIn({ twin, border, app }: Server, { userId, channelId }: Seat) {
  const buttons = new Map<string, { readonly code: string; readonly channelId: string }>();
  const done = async (act: () => Promise<unknown>): Promise<readonly Sent[]> => {
    const before = border.sent.length;
    await act();
    const news = () => border.sent.slice(before).filter(({ method }) => method !== 'GET');
    while (news().length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await app.settled();
    for (const { body, path } of news())
      for (const [label, code] of buttonsOf(body))
        buttons.set(label, { code, channelId: /^\/channels\/(\d+)\/messages$/.exec(path)?.[1] ?? channelId });
    return news();
  };
  return {
    say: (words: string) =>
      done(() => twin.simulateUserMessage({ channelId, userId, content: `<@${twin.botUserId}> ${words}` })),
    command: (name: string, options: Parameters<DigitalDiscord['simulateSlashCommand']>[0]['options'] = []) =>
      done(() => twin.simulateSlashCommand({ channelId, userId, name, options })),
    press: async (label: string) => {
      const button = buttons.get(label);
      if (button === undefined) throw new Error(`no button ${label}`);
      const messageId = await lastMessage(twin, button.channelId);
      return done(() =>
        twin.simulateButtonClick({ channelId: button.channelId, userId, messageId, customId: button.code }),
      );
    },
    fill: (customId: string, fields: Readonly<Record<string, string>>) =>
      done(() =>
        twin.simulateModalSubmit({
          channelId,
          userId,
          customId,
          fields: Object.entries(fields).map(([name, value]) => ({ customId: name, value })),
        }),
      ),
  };
}

async function lastMessage(twin: DigitalDiscord, channelId: string): Promise<string> {
  const message = await twin.prisma.message.findFirst({
    where: { channelId, authorId: twin.botUserId },
    orderBy: { id: 'desc' },
  });
  return message?.id ?? '';
}

/** What a person sees of what was sent. */
export function seen(sent: readonly Sent[]): string {
  return sent.map(({ body }) => seenText(body)).join('\n\n');
}
