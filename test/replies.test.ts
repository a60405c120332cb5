import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { renderReply } from '../adapters/web/render.ts';
import { replyText } from '../src/reply-text.ts';
import { base, exampleReplies } from './replies.ts';

/** The data release changes with every compiled file; it is not what these files are about. */
const still = (text: string) => text.replaceAll(base.release.id, 'RELEASE');

const EXAMPLES = await exampleReplies();

describe('every kind of reply reads and renders as reviewed', () => {
  test.each(EXAMPLES)('%s as text', async (name, reply) => {
    await expect(still(`${reply.summary}\n\n${replyText(base, reply)}\n`)).toMatchFileSnapshot(
      `golden/text/${name}.txt`,
    );
  });

  test.each(EXAMPLES)('%s as a page', async (name, reply) => {
    await expect(still(`${toHtml(renderReply(base, reply, 'turn'))}\n`)).toMatchFileSnapshot(`golden/web/${name}.html`);
  });
});
