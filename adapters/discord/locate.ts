import { PermissionFlagsBits, type Client, type GuildBasedChannel } from 'discord.js';
import type { Origin } from './event.ts';
import { personal, THREADED } from './event.ts';
import { may, NEEDED } from './permission.ts';

/** Where a message stands, and what a person may do there. */
export type Located = {
  readonly origin: Origin;
  readonly manages: () => Promise<boolean>;
  readonly administers: () => Promise<boolean>;
};

type At = { readonly spot: string; readonly guild: string | null; readonly person: string };

/** Finds the place of a message, for which Discord only says the id of the channel. Rejects where there is none. */
export async function locate(client: Client, { spot, guild, person }: At): Promise<Located> {
  if (guild === null) {
    const place = { platform: 'discord', installation: personal(person), channel: spot, thread: null } as const;
    const origin = { place, spot, guild, alone: true, threads: false };
    return { origin, manages: async () => true, administers: async () => true };
  }
  const channel = await client.channels.fetch(spot);
  if (channel === null || channel.isDMBased()) throw new Error('a message of a server in no channel of it');
  const thread = channel.isThread();
  const permits = (permission: bigint) => permitted(channel, person, permission);
  return {
    origin: {
      place: {
        platform: 'discord',
        installation: `discord/${guild}`,
        channel: thread ? (channel.parentId ?? spot) : spot,
        thread: thread ? spot : null,
      },
      spot,
      guild,
      alone: false,
      threads: THREADED.includes(channel.type) && mayThread(channel),
    },
    manages: () => permits(PermissionFlagsBits.ManageChannels),
    administers: () => permits(PermissionFlagsBits.ManageGuild),
  };
}

function mayThread(channel: GuildBasedChannel): boolean {
  const { me } = channel.guild.members;
  const held = me === null ? null : channel.permissionsFor(me);
  return (
    held !== null && may(held.bitfield, NEEDED.ViewChannel, NEEDED.CreatePublicThreads, NEEDED.SendMessagesInThreads)
  );
}

/** Whether a member may do something in a channel; asked of Discord, for members are not kept in memory. */
async function permitted(channel: GuildBasedChannel, person: string, permission: bigint): Promise<boolean> {
  const member = await channel.guild.members.fetch(person);
  return may(channel.permissionsFor(member).bitfield, permission);
}
