import type { Reply } from '../../src/reply.ts';
import type { To } from './send.ts';
import type { Line } from './way.ts';

/** Uploads the files of a reply to where it was said; rejects where Slack does not take them. Needs `files:write`. */
export async function sendFiles({ client }: Line, { blocks }: Reply, { channel, thread }: To): Promise<void> {
  const files = blocks
    .filter((block) => block.type === 'file')
    .map(({ name, content }) => ({ file: Buffer.from(content), filename: name, title: name }));
  if (files.length === 0) return;
  const to = { channel_id: channel, file_uploads: files };
  await client.filesUploadV2(thread === null ? to : { ...to, thread_ts: thread });
}
