import { toHtml } from 'hast-util-to-html';
import { replyText } from '../../src/reply-text.ts';
import type { Reply } from '../../src/reply.ts';
import type { ResearchBase } from '../../src/research/parse.ts';
import { renderReply as renderSlack } from '../slack/render.ts';
import { renderReply } from '../web/render.ts';

export const RENDERED = ['text', 'web', 'slack', 'discord', 'neutral'] as const;

/** A reply as one platform takes it, as one JSON line; for a platform that is not there yet, a sentence that says so. */
export async function renderJson(base: ResearchBase, reply: Reply, platform: string): Promise<string> {
  switch (platform) {
    case 'text':
      return JSON.stringify({ text: replyText(base, reply) });
    case 'web':
      return JSON.stringify({ html: toHtml(renderReply(base, reply, 'turn')) });
    case 'slack':
      return slackJson(base, reply);
    case 'neutral':
      return JSON.stringify(reply);
    case 'discord': {
      // Loaded when asked for: the library behind it takes longer to load than an answer takes to make.
      const [{ bodyOf }, discord] = await Promise.all([import('../discord/body.ts'), import('../discord/render.ts')]);
      return JSON.stringify(bodyOf(discord.renderReply(base, reply, 'turn'), reply.audience === 'person'));
    }
    default:
      return JSON.stringify({
        error: `This release renders for ${RENDERED.join(', ')}. "${platform}" is not among them.`,
      });
  }
}

/** The message as `chat.postMessage` takes it; a reply that is longer than Slack takes goes on in `more`. */
function slackJson(base: ResearchBase, reply: Reply): string {
  const look = { base, names: new Map(), pictures: new Map(), tables: 'blocks', share: null, ping: null } as const;
  const [first, ...more] = renderSlack(look, reply);
  return JSON.stringify({ ...first, ...(more.length > 0 && { more }) });
}
