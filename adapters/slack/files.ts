import type { Reply } from '../../src/reply.ts';
import type { To } from './send.ts';
import type { Line } from './way.ts';

/** Uploads the files of a reply to where it was said; false where Slack did not take them. Needs `files:write`. */
export async function sendFiles({ client }: Line, { blocks }: Reply, { channel, thread }: To): Promise<boolean> {
  const files = blocks
    .filter((block) => block.type === 'file')
    .map(({ name, content }) => ({ file: Buffer.from(content), filename: name, title: name }));
  if (files.length === 0) return true;
  const to = { channel_id: channel, file_uploads: files };
  try {
    await client.filesUploadV2(thread === null ? to : { ...to, thread_ts: thread });
    return true;
  } catch {
    // Told to the person in words; the call itself is in the log of the client.
    return false;
  }
}
