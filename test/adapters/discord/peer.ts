import { createLocalBot } from '../../../adapters/create.ts';
import { createDiscordApp } from '../../../adapters/discord/app.ts';
import { createLog } from '../../../adapters/log.ts';
import { openSqliteStore } from '../../../adapters/storage/sqlite.ts';
import type { Bot } from '../../../src/bot.ts';
import { openBorder, type Answer } from './border.ts';
import { seenText } from './seen.ts';
import type { Sent } from './rules.ts';

export const GUILD = '200000000000000001';
export const CHANNEL = '300000000000000001';
export const THREAD = '300000000000000002';
/** Who does everything until a newcomer comes: each person has limits of their own. */
let person = 400000000000000000n;

export const APP = '500000000000000001';
const EVERYTHING = '1099511627775';

/** A forum with a tag that moderators alone may give, and one for everyone. */
const FORUM = {
  id: CHANNEL,
  type: 15,
  available_tags: [
    { id: '900000000000000101', name: 'news', moderated: true, emoji_id: null, emoji_name: null },
    { id: '900000000000000102', name: 'talk', moderated: false, emoji_id: null, emoji_name: null },
  ],
};

/** What Discord answers, as its documentation has it, where nothing needs to be remembered. */
function answered({ method, path }: Sent, id: string, query: URLSearchParams): Answer {
  if (method === 'GET' && /^\/channels\/\d+$/.test(path)) return { status: 200, body: FORUM };
  if (method === 'DELETE') return { status: 204, body: null };
  const onMessage = /^\/channels\/\d+\/messages\/(\d+)\/threads$/.exec(path);
  if (onMessage !== null) return { status: 201, body: { id: onMessage[1], type: 11 } };
  if (!path.endsWith('/callback')) return { status: 200, body: { id } };
  if (query.get('with_response') !== 'true') return { status: 204, body: null };
  return { status: 200, body: { interaction: { id, type: 2 }, resource: { type: 4, message: { id } } } };
}

/** The adapter without a gateway: interactions are handed in, and what leaves is checked and kept. */
export async function openPeer(change: (bot: Bot) => Bot = (bot) => bot) {
  let ids = 0;
  const border = await openBorder(async (sent, query) => answered(sent, `60000000000000${1000 + (ids += 1)}`, query));
  const logged: string[] = [];
  const store = openSqliteStore(':memory:');
  const log = createLog({ write: (line) => logged.push(line), now: Date.now, least: 'warn', secrets: [] });
  const local = createLocalBot(store);
  const token = ['peer', 'test'].join('-');
  const app = createDiscordApp(
    { base: local.base, bot: change(local.bot), log, removed: store.keeping.purge },
    { token, api: border.api },
  );
  return {
    ...border,
    app,
    bot: local.bot,
    logged,
    /** Hands an interaction in and gives what was sent because of it. */
    interact: async (payload: unknown): Promise<readonly Sent[]> => {
      const before = border.sent.length;
      await app.interact(payload);
      await app.settled();
      return border.sent.slice(before);
    },
  };
}

/** From here on somebody else does everything. */
export function newcomer(): void {
  person += 1n;
}

/** Who does everything now. */
export function me(): string {
  return String(person);
}

let interactions = 0;

/** An interaction in a channel of a server where the bot is a member and may do everything, changed as given. */
export function interaction(type: number, data: object, changed: object = {}): Readonly<Record<string, unknown>> {
  interactions += 1;
  return {
    id: `70000000000000${1000 + interactions}`,
    application_id: APP,
    type,
    data,
    token: `token-${interactions}`,
    version: 1,
    guild_id: GUILD,
    channel_id: CHANNEL,
    channel: { id: CHANNEL, type: 0 },
    member: { user: { id: me() }, permissions: EVERYTHING },
    app_permissions: EVERYTHING,
    authorizing_integration_owners: { '0': GUILD },
    context: 0,
    ...changed,
  };
}

/** A slash command as it is typed, `debate start`, with its options as name and value. */
export function command(typed: string, options: Readonly<Record<string, unknown>> = {}, changed = {}) {
  const [name, sub] = typed.split(' ');
  const given = Object.entries(options).map(([option, value]) => ({ name: option, type: 3, value }));
  const all = sub === undefined ? given : [{ name: sub, type: 1, options: given }];
  return interaction(2, { id: '1', type: 1, name, options: all }, changed);
}

/** A press of a button on a message. */
export function press(code: string, changed: object = {}) {
  const message = { id: '800000000000000001' };
  return interaction(3, { custom_id: code, component_type: 2 }, { message, ...changed });
}

/** A form that was filled in, as Discord sends it. */
export function filled(code: string, fields: Readonly<Record<string, string | readonly string[]>>, changed = {}) {
  const components = Object.entries(fields).map(([custom_id, value]) => ({
    type: 18,
    component: typeof value === 'string' ? { type: 4, custom_id, value } : { type: 3, custom_id, values: value },
  }));
  return interaction(5, { custom_id: code, components }, changed);
}

/** What was sent as lines a test can read: the request without ids and tokens, and whether only one person sees it. */
export function requestsOf(sent: readonly Sent[]): readonly string[] {
  return sent.map(({ method, path, body }) => {
    const kind = kindOf(body);
    const hidden = JSON.stringify(body ?? null).includes(`"flags":${(1 << 15) | 64}`);
    const where = path.replace(/\/(?:token-\d+)/, '').replace(/\/[5-7]\d{17}/g, '/…');
    return [method, where, ...(kind === null ? [] : [`type ${kind}`]), ...(hidden ? ['private'] : [])].join(' ');
  });
}

function kindOf(body: unknown): number | null {
  return typeof body === 'object' && body !== null && 'data' in body && 'type' in body && typeof body.type === 'number'
    ? body.type
    : null;
}

/** What a person sees of all that was sent. */
export function seenIn(sent: readonly Sent[]): string {
  return sent.map(({ body }) => seenText(body)).join('\n\n');
}
