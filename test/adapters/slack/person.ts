import { randomUUID } from 'node:crypto';
import { vi } from 'vitest';
import { z } from 'zod';
import type { Call } from './outgoing.ts';
import { buttonsOf, textOf } from './seen.ts';
import { ADMIN, BOT_TOKEN, BOT_USER, eventBody, GENERAL, sendSigned, TEAM, tick, type Workspace } from './workspace.ts';

const SAYING = ['chat.postMessage', 'chat.postEphemeral', 'respond', 'views.publish', 'views.open'];
const blocksSchema = z.union([
  z.object({ blocks: z.array(z.unknown()) }),
  z.object({ view: z.object({ blocks: z.array(z.unknown()) }) }).transform(({ view }) => view),
]);

/** One person who does things in a workspace and reads what comes back. */
export function personIn(workspace: Workspace, number: number, room = number) {
  const { id: person, direct } = workspace.people[number] ?? { id: ADMIN, direct: ADMIN };
  const channel = workspace.rooms[room] ?? GENERAL;
  const hook = (kind: string) => `https://hooks.slack.test/${kind}/${number}`;
  const isOwn = ({ method, address, body }: Call) =>
    method === 'respond'
      ? address.endsWith(`/${number}`)
      : [channel, direct, person].some((id) => JSON.stringify(body).includes(id));
  const { outgoing, events } = workspace;
  const said = () =>
    outgoing.calls.filter(
      (call) => SAYING.includes(call.method) && call.body['delete_original'] !== true && isOwn(call),
    );
  const updated = () => outgoing.calls.filter((call) => call.method === 'chat.update' && isOwn(call));
  /** Does something, and waits for what is said then, or for the message that changes. */
  const after = async (act: () => Promise<Response>, shown = said): Promise<Call> => {
    const before = shown().length;
    const response = await act();
    if (response.status !== 200) throw new Error(`status ${response.status}`);
    return vi.waitFor(
      () => {
        const next = shown()[before];
        if (next === undefined) throw new Error('nothing was said');
        return next;
      },
      { timeout: 20_000, interval: 5 },
    );
  };
  const interact = (payload: object) =>
    sendSigned(events, new URLSearchParams({ payload: JSON.stringify(payload) }).toString(), {
      type: 'application/x-www-form-urlencoded',
    });
  const common = {
    team: { id: TEAM, domain: 'emulate' },
    user: { id: person, team_id: TEAM },
    api_app_id: 'A1',
    token: 'unused',
  };
  const at = { channel: { id: channel, name: 'room' } };
  return {
    id: person,
    channel,
    after,
    interact,
    /** Everything that they were told or shown so far, and in their channel. */
    said,
    mention: (text: string, thread?: string) =>
      after(() =>
        sendSigned(
          events,
          eventBody({
            type: 'app_mention',
            user: person,
            text: `<@${BOT_USER}> ${text}`,
            ts: tick(),
            channel,
            event_ts: tick(),
            ...(thread !== undefined && { thread_ts: thread }),
          }),
        ),
      ),
    direct: (text: string) =>
      after(() =>
        sendSigned(
          events,
          eventBody({
            type: 'message',
            channel_type: 'im',
            user: person,
            text,
            ts: tick(),
            channel: direct,
            event_ts: tick(),
          }),
        ),
      ),
    command: (command: string, text: string) =>
      after(async () =>
        sendSigned(
          events,
          new URLSearchParams({
            command,
            text,
            team_id: TEAM,
            team_domain: 'emulate',
            channel_id: channel,
            channel_name: 'room',
            user_id: person,
            user_name: 'person',
            api_app_id: 'A1',
            is_enterprise_install: 'false',
            trigger_id: await triggerOf(workspace, person),
            response_url: hook('commands'),
          }).toString(),
          { type: 'application/x-www-form-urlencoded' },
        ),
      ),
    /** Presses a button of something that was said; `replaces` where the answer takes its place. */
    press: async (label: string, on: Call, replaces = false): Promise<Call> => {
      const found = buttonsOf(on.body).find((button) => button.label === label);
      if (found === undefined) throw new Error(`no button ${label}`);
      const payload = await pressPayload(workspace, {
        person,
        channel,
        hook: hook('actions'),
        on,
        action: found.action,
        value: found.value,
      });
      return after(() => interact({ ...common, ...payload }), replaces ? updated : said);
    },
    payloadOf: (on: Call, action: string, value: string) =>
      pressPayload(workspace, { person, channel, hook: hook('actions'), on, action, value }),
    /** Fills the form that was opened and sends it. */
    submit: async (opened: Call, values: Readonly<Record<string, string>>): Promise<Call> => {
      const view = z.object({ view: z.looseObject({ private_metadata: z.string() }) }).parse(opened.body).view;
      const filled = Object.fromEntries(
        Object.entries(values).map(([name, value]) => [name, { value: { type: 'plain_text_input', value } }]),
      );
      return after(() =>
        interact({
          ...common,
          type: 'view_submission',
          view: { ...view, id: `V${randomUUID()}`, hash: tick(), state: { values: filled } },
          trigger_id: 'unused',
          response_urls: [],
        }),
      );
    },
    shortcut: async (text: string) => {
      const trigger = await triggerOf(workspace, person);
      return after(() =>
        interact({
          ...common,
          ...at,
          type: 'message_action',
          callback_id: 'check-claim',
          action_ts: tick(),
          trigger_id: trigger,
          response_url: hook('app'),
          message_ts: tick(),
          message: { type: 'message', user: 'USOMEONE', text, ts: tick() },
        }),
      );
    },
    openHome: (tab: 'home' | 'messages') =>
      sendSigned(events, eventBody({ type: 'app_home_opened', user: person, channel: direct, tab, event_ts: tick() })),
  };
}

type Pressed = {
  readonly person: string;
  readonly channel: string;
  readonly hook: string;
  readonly on: Call;
  readonly action: string;
  readonly value: string;
};

async function pressPayload(
  workspace: Workspace,
  { person, channel: own, hook, on, action, value }: Pressed,
): Promise<object> {
  const actions = [{ type: 'button', action_id: action, block_id: 'b', value, action_ts: tick() }];
  const trigger = await triggerOf(workspace, person);
  const shared = { type: 'block_actions', actions, trigger_id: trigger };
  if (on.method === 'views.publish')
    return { ...shared, container: { type: 'view', view_id: 'V1' }, view: { id: 'V1', type: 'home' } };
  const isPrivate = on.method !== 'chat.postMessage' && on.method !== 'chat.update';
  const ts = isPrivate ? tick() : z.string().parse(on.answer['ts']);
  const channel = z
    .string()
    .catch(own)
    .parse(on.answer['channel'] ?? on.body['channel']);
  const thread = on.body['thread_ts'];
  const inThread = thread === undefined ? {} : { thread_ts: thread };
  return {
    ...shared,
    channel: { id: channel, name: 'x' },
    response_url: hook,
    container: { type: 'message', message_ts: ts, channel_id: channel, is_ephemeral: isPrivate, ...inThread },
    ...(!isPrivate && { message: { type: 'message', ts, ...inThread } }),
  };
}

/** A trigger as the emulator gives out, good for three seconds. */
async function triggerOf({ apiUrl }: Workspace, person: string): Promise<string> {
  const response = await fetch(`${apiUrl}views.generateTriggerId`, {
    method: 'POST',
    headers: { authorization: `Bearer ${BOT_TOKEN}`, 'content-type': 'application/json' },
    body: JSON.stringify({ user_id: person }),
  });
  return z.object({ trigger_id: z.string() }).parse(await response.json()).trigger_id;
}

/** What a person reads in what was said. */
export function read(call: Call): string {
  return textOf(blocksSchema.parse(call.body).blocks).replace(/\s+/g, ' ');
}

/** The name of the first field of a form that was opened. */
export function fieldIn(opened: Call): string {
  const { blocks } = blocksSchema.parse(opened.body);
  const named = blocks.flatMap(
    (block) => z.object({ type: z.literal('input'), block_id: z.string() }).safeParse(block).data ?? [],
  );
  if (named[0] === undefined) throw new Error('the form has no field');
  return named[0].block_id;
}
