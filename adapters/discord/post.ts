import { RESTJSONErrorCodes, Routes } from 'discord.js';
import { z } from 'zod';
import type { Outlet, Post, PostOutcome, Tell } from '../../src/post.ts';
import type { Reply } from '../../src/reply.ts';
import { codeOf, outcomeOf } from './fault-code.ts';
import { openThread, rendered, sendForumPost, sendMessage, type Outgoing } from './send.ts';
import type { Wire } from './wire.ts';

const channelSchema = z.object({ id: z.string() });

/** The ways out to Discord for what nobody asked for just now. */
export function createOutlet(wire: Wire): Outlet {
  const post: Post = async ({ channel, thread, installation }, { reply, ping, thread: opens }, key) => {
    const outgoing: Outgoing = {
      spot: thread ?? channel,
      message: rendered(wire, reply),
      key,
      ping: roleOf(ping, installation),
    };
    return outcome(wire, async () => {
      const { message, forum } = await sendAnywhere(wire, outgoing, nameOf(reply));
      if (opens && thread === null && !forum) await tryThread(wire, { channel, message }, nameOf(reply));
      return message;
    });
  };
  const tell: Tell = ({ person }, reply, key) =>
    outcome(wire, async () =>
      sendMessage(wire, { spot: await directTo(wire, person), message: rendered(wire, reply), key }),
    );
  return { post, tell };
}

async function outcome({ log }: Wire, send: () => Promise<string>): Promise<PostOutcome> {
  try {
    return { kind: 'posted', message: await send() };
  } catch (fault) {
    const how = outcomeOf(fault);
    if (how.kind === 'unknown') log.fault(fault);
    return how;
  }
}

/** Into a channel or thread; where it is a forum, which takes no messages of its own, as a post in it. */
async function sendAnywhere(
  wire: Wire,
  outgoing: Outgoing,
  name: string,
): Promise<{ readonly message: string; readonly forum: boolean }> {
  try {
    return { message: await sendMessage(wire, outgoing), forum: false };
  } catch (fault) {
    if (codeOf(fault) !== RESTJSONErrorCodes.CannotSendMessagesInNonTextChannel) throw fault;
    return { message: await sendForumPost(wire, outgoing, name), forum: true };
  }
}

/** A question without its thread is still a question. */
async function tryThread(
  { rest, log }: Wire,
  at: { readonly channel: string; readonly message: string },
  name: string,
): Promise<void> {
  try {
    await openThread(rest, at, name);
  } catch (fault) {
    log.fault(fault);
  }
}

/** The channel of direct messages with a person. Rejects as the library does. */
export async function directTo({ rest }: Wire, person: string): Promise<string> {
  const channel = await rest.again.post(Routes.userChannels(), { body: { recipient_id: person } });
  return channelSchema.parse(channel).id;
}

/** A role that may be told; never the one that everyone has, which has the id of the server. */
function roleOf(ping: string | null, installation: string): string | undefined {
  return ping !== null && /^\d{15,20}$/.test(ping) && installation !== `discord/${ping}` ? ping : undefined;
}

/** What a thread about a reply is called: its first heading, else its one line. */
export function nameOf({ blocks, summary }: Reply): string {
  return blocks.find((block) => block.type === 'heading')?.value ?? summary;
}
