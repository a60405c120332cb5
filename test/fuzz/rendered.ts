import { toHtml } from 'hast-util-to-html';
import { renderReply as renderConsole } from '../../adapters/console/render.ts';
import { bodyOf } from '../../adapters/discord/body.ts';
import { renderReply as renderDiscord } from '../../adapters/discord/render.ts';
import { renderReply as renderSlack } from '../../adapters/slack/render.ts';
import { renderReply as renderWeb } from '../../adapters/web/render.ts';
import { replyText } from '../../src/reply-text.ts';
import type { Reply } from '../../src/reply.ts';
import type { ResearchBase } from '../../src/research/parse.ts';
import { problemsOf } from '../adapters/discord/rules.ts';
import { messageFaults } from '../adapters/slack/payload.ts';

/** People who take part: the only ones who may ever be mentioned. */
export const PEOPLE = { slack: 'UFUZZ00001', discord: '80351110224678000', web: 'you' } as const;

/** What is wrong with a reply on any surface; empty where each would take it and nothing in it is forged. */
export function rendered(base: ResearchBase, reply: Reply): readonly string[] {
  return [
    ...(replyText(base, reply).trim() === '' ? ['an empty reply'] : []),
    ...onConsole(base, reply).map((problem) => `console: ${problem}`),
    ...onWeb(base, reply).map((problem) => `web: ${problem}`),
    ...onSlack(base, reply).map((problem) => `slack: ${problem}`),
    ...onDiscord(base, reply).map((problem) => `discord: ${problem}`),
  ];
}

/** What a terminal would obey: escape sequences, bells, and marks that turn the direction of what follows. */
// oxlint-disable-next-line no-control-regex
const OBEYED = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/;

function onConsole(base: ResearchBase, reply: Reply): readonly string[] {
  const text = renderConsole(base, reply, { width: 80, colour: false });
  return OBEYED.test(text) ? ['a control character'] : [];
}

const TAGS =
  /^<\/?(?:div|p|h2|ul|ol|li|a|b|strong|span|form|input|button|details|summary|label|textarea|select|option|table|caption|thead|tbody|tr|td|th|picture|source|img|fieldset|legend|code|small|figure|figcaption|section|em|br|time|dl|dt|dd)[\s>]/;
const ADDRESSES = /(?:href|src|srcset|action)="(?!https?:\/\/|\/picture\/|\/say"|\/file\/turn\/[\w.-]+")/;

/** Every element and address must be one of those that we write. */
function onWeb(base: ResearchBase, reply: Reply): readonly string[] {
  const html = toHtml(renderWeb(base, reply, 'turn'));
  const strange = [...html.matchAll(/<[^>]{0,40}/g)].find(([tag]) => !TAGS.test(`${tag}>`));
  const address = ADDRESSES.exec(html);
  return [
    ...(strange === undefined ? [] : [`an element ${strange[0]}`]),
    ...(address === null ? [] : [`an address ${html.slice(address.index, address.index + 60)}`]),
    ...(/<[a-z][^>"]*(?:"[^"]*"[^>"]*)*\son\w+\s*=/.test(html) ? ['a script in an attribute'] : []),
  ];
}

function onSlack(base: ResearchBase, reply: Reply): readonly string[] {
  const look = { base, names: new Map(), pictures: new Map(), tables: 'blocks', share: null, ping: null } as const;
  const messages = renderSlack(look, reply);
  const mentions = [...JSON.stringify(messages).matchAll(/"type":"(broadcast|usergroup|channel|user)"[^}]*/g)];
  return [...messages.flatMap(messageFaults), ...mentions.map(([node]) => `a mention ${node}`)];
}

function onDiscord(base: ResearchBase, reply: Reply): readonly string[] {
  const message = renderDiscord(base, reply);
  const body = bodyOf(message, false);
  const files = message.attachments.map(({ name }) => name);
  return [
    ...(message.clamped ? ['it had to be cut'] : []),
    ...problemsOf({ method: 'POST', path: '/channels/1/messages', body, files }),
    ...contentsIn(body.components).flatMap(alive),
  ];
}

/** Mentions, timestamps, emojis and commands that Discord would read in a text, but for the people who take part. */
function alive(content: string): readonly string[] {
  const live = content
    .replace(/\\[^0-9A-Za-z\s]/g, '¤')
    .replaceAll(`<@${PEOPLE.discord}>`, '')
    .replace(/\]\(<https?:\/\/[^<>\s]*>\)/g, '');
  const found = /<[@#:/ta][^>]*>|@(?:everyone|here)/.exec(live);
  return found === null ? [] : [`a live ${found[0]}`];
}

function contentsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(contentsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === 'content' && typeof inner === 'string' ? [inner] : contentsIn(inner),
  );
}
