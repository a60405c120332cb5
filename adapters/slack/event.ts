import { z } from 'zod';
import { COMMANDS, type ChatEvent, type CommandName, type Input } from '../../src/chat.ts';
import { fieldsOf, parseMemo } from './modal.ts';
import { typedWords } from './mrkdwn.ts';
import { SHARE_ACTION } from './render.ts';
import { administersWorkspace, isDirect, managesChannel } from './standing.ts';
import type { Heard, Line, Way } from './way.ts';

const id = z.string().min(1).max(50);
const words = z.string().default('');

const messageSchema = z.object({
  event: z.object({
    user: id,
    text: words,
    ts: id,
    channel: id,
    channel_type: z.string().optional(),
    thread_ts: id.optional(),
    bot_id: z.string().optional(),
    // Files may come with words; every other kind is an edit, a deletion or a notice of Slack's.
    subtype: z.literal(['file_share', 'thread_broadcast']).optional(),
  }),
});

/** A mention in a channel: it is answered in the thread of its message. Undefined for what other apps write. */
export function readMention(body: unknown, line: Line): Heard | undefined {
  const event = messageSchema.safeParse(body).data?.event;
  if (event === undefined || event.bot_id !== undefined || isDirect(event.channel)) return undefined;
  return said(line, event, { channel: event.channel, thread: event.thread_ts ?? event.ts, surface: 'open' });
}

/** A direct message. Undefined for the app's own and other apps' messages, and for edits and notices. */
export function readDirect(body: unknown, line: Line): Heard | undefined {
  const event = messageSchema.safeParse(body).data?.event;
  if (event === undefined || event.bot_id !== undefined || event.channel_type !== 'im') return undefined;
  return said(line, event, { channel: event.channel, thread: event.thread_ts ?? null, surface: 'direct' });
}

type Said = z.infer<typeof messageSchema>['event'];

function said(line: Line, { user, text, ts, channel }: Said, at: Pick<Way, 'channel' | 'thread' | 'surface'>): Heard {
  const way: Way = { ...at, person: user, pressed: null, respondTo: null };
  const input: Input = { kind: 'message', text: typedWords(text, line.app) };
  // Slack sends one message up to eleven times, some under new event ids; what stays is the message itself.
  return heard(line, { way, input, key: `${channel}/${ts}`, trigger: null });
}

const commandSchema = z.object({
  command: z.string().transform((name) => name.replace(/^\//, '')),
  text: words,
  user_id: id,
  channel_id: id,
  trigger_id: z.string(),
  response_url: z.url(),
});

/** A slash command. `/verdict` takes the others as its first word, since a workspace may use their names for other apps. */
export function readCommand(body: unknown, line: Line): Heard | undefined {
  const { data } = commandSchema.safeParse(body);
  if (data === undefined) return undefined;
  const typed = typedWords(data.text, line.app);
  const way = {
    channel: data.channel_id,
    thread: null,
    person: data.user_id,
    surface: isDirect(data.channel_id) ? 'direct' : 'private',
    pressed: null,
    respondTo: data.response_url,
  } as const;
  const input: Input = { kind: 'command', ...commandOf(data.command, typed), fields: null };
  return heard(line, { way, input, key: `command/${data.trigger_id}`, trigger: data.trigger_id });
}

const ALONE: readonly CommandName[] = ['help', 'privacy'];

function commandOf(command: string, text: string): { readonly name: CommandName; readonly text: string } {
  const [first = '', ...rest] = text.split(/\s+/);
  const inner = COMMANDS.find((name) => name === first.toLowerCase());
  const isInner = inner !== undefined && command === 'verdict' && (rest.length === 0 || !ALONE.includes(inner));
  if (isInner) return { name: inner, text: text.slice(first.length).trim() };
  return { name: COMMANDS.find((name) => name === command) ?? 'verdict', text };
}

const actionSchema = z.object({
  user: z.object({ id }),
  trigger_id: z.string(),
  response_url: z.url().optional(),
  channel: z.object({ id }).optional(),
  container: z.object({
    type: z.string(),
    message_ts: id.optional(),
    thread_ts: id.optional(),
    is_ephemeral: z.boolean().optional(),
  }),
  message: z.object({ ts: id, thread_ts: id.optional() }).optional(),
  actions: z.tuple([z.object({ action_id: z.string(), value: z.string().optional(), action_ts: id })], z.unknown()),
});
type Action = z.infer<typeof actionSchema>;

/** A pressed button. Its code may be from an older release: the core says so kindly. */
export function readAction(body: unknown, line: Line): (Heard & { readonly shares: boolean }) | undefined {
  const { data } = actionSchema.safeParse(body);
  if (data === undefined) return undefined;
  const [action] = data.actions;
  const shares = action.action_id === SHARE_ACTION;
  const way = wayOfAction(data, shares);
  const key = `press/${way.person}/${action.action_ts}/${action.value ?? ''}`;
  const input: Input = { kind: 'press', code: action.value ?? '', fields: null };
  return { ...heard(line, { way, input, key, trigger: data.trigger_id }), shares };
}

function wayOfAction({ user, channel, container, message, response_url }: Action, shares: boolean): Way {
  const respondTo = response_url ?? null;
  if (channel === undefined)
    return { channel: user.id, thread: null, person: user.id, surface: 'home', pressed: null, respondTo };
  const at = { channel: channel.id, person: user.id, respondTo };
  const isPrivate = container.is_ephemeral === true;
  const own = message?.thread_ts ?? container.thread_ts ?? null;
  if (isDirect(channel.id))
    return { ...at, thread: own, surface: 'direct', pressed: isPrivate ? null : (container.message_ts ?? null) };
  if (isPrivate) return { ...at, thread: own, surface: shares ? 'open' : 'private', pressed: null };
  const pressed = container.message_ts ?? message?.ts ?? null;
  return { ...at, thread: own ?? pressed, surface: 'open', pressed };
}

const shortcutSchema = z.object({
  user: z.object({ id }),
  channel: z.object({ id }),
  message: z.object({ text: words, ts: id, thread_ts: id.optional() }),
  action_ts: id,
  trigger_id: z.string(),
  response_url: z.url(),
});

/** "Check this claim" on somebody's message: answered to the person alone. */
export function readShortcut(body: unknown, line: Line): Heard | undefined {
  const { data } = shortcutSchema.safeParse(body);
  if (data === undefined) return undefined;
  const { user, channel, message, response_url } = data;
  const way = {
    channel: channel.id,
    thread: message.thread_ts ?? null,
    person: user.id,
    surface: 'private',
    pressed: null,
    respondTo: response_url,
  } as const;
  const input: Input = { kind: 'claim', text: typedWords(message.text, line.app) };
  return heard(line, { way, input, key: `claim/${user.id}/${data.action_ts}`, trigger: data.trigger_id });
}

const submissionSchema = z.object({
  user: z.object({ id }),
  view: z.object({
    id,
    private_metadata: z.string(),
    state: z.object({ values: z.unknown() }),
  }),
});

/** A filled form: the press or command that opened it, with what was filled in. */
export function readSubmission(body: unknown, line: Line): Heard | undefined {
  const { data } = submissionSchema.safeParse(body);
  const memo = data && parseMemo(data.view.private_metadata);
  if (data === undefined || memo === undefined) return undefined;
  const fields = fieldsOf(data.view.state.values);
  const way: Way = { ...memo.way, person: data.user.id };
  const input: Input = { ...memo.input, fields };
  return heard(line, { way, input, key: `view/${data.view.id}`, trigger: null });
}

const homeSchema = z.object({
  event: z.object({ user: id, channel: id, tab: z.enum(['home', 'messages']), event_ts: z.string() }),
});

/** The app's page or its messages were opened. */
export function readHome(
  body: unknown,
  line: Line,
): (Heard & { readonly tab: 'home' | 'messages'; readonly direct: string }) | undefined {
  const event = homeSchema.safeParse(body).data?.event;
  if (event === undefined) return undefined;
  const way = {
    channel: event.user,
    thread: null,
    person: event.user,
    surface: 'home',
    pressed: null,
    respondTo: null,
  } as const;
  const key = `home/${event.user}/${event.event_ts}`;
  return {
    ...heard(line, { way, input: { kind: 'home' }, key, trigger: null }),
    tab: event.tab,
    direct: event.channel,
  };
}

type Parts = { readonly way: Way; readonly input: Input; readonly key: string; readonly trigger: string | null };

function heard(line: Line, { way, input, key, trigger }: Parts): Heard {
  const { channel, thread, person } = way;
  const { installation } = line;
  const event: ChatEvent = {
    key: `${installation}/${key}`,
    place: { platform: 'slack', installation, channel, thread },
    person,
    input,
    manages: () => managesChannel(line, channel, person),
    administers: () => administersWorkspace(line, person),
  };
  return { event, way, trigger };
}
