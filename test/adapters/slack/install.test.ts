import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { createInstallationStore } from '../../../adapters/slack/installations.ts';
import { CLIENT, eventBody, openWorkspace, sendSigned, TEAM, tick, type Workspace } from './workspace.ts';
import { keyOf } from '../../../src/store.ts';
import { text } from '../../../src/inline.ts';

let workspace: Workspace;
beforeAll(async () => {
  workspace = await openWorkspace({
    access: { kind: 'install', clientId: CLIENT.id, clientSecret: CLIENT.secret, redirectUrl: CLIENT.redirectUrl },
  });
}, 60_000);
afterAll(() => workspace.close());

const base = () => workspace.events.replace('/slack/events', '');
const mention = () =>
  sendSigned(
    workspace.events,
    eventBody({
      type: 'app_mention',
      user: workspace.people[1]?.id,
      text: 'nurse?',
      ts: tick(),
      channel: workspace.rooms[1],
      event_ts: tick(),
    }),
  );
const posted = () => workspace.outgoing.calls.filter(({ method }) => method === 'chat.postMessage');

/** Goes the way of somebody who installs the app, up to the page that Slack sends them back to. */
async function agree(): Promise<{ readonly back: URL; readonly cookie: string }> {
  const start = await fetch(`${base()}/slack/install`, { redirect: 'manual' });
  const asked = new URL(start.headers.get('location') ?? '');
  const cookie = (start.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const page = await (await fetch(asked)).text();
  const fields = [...page.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)].map(
    ([, name = '', value = '']): [string, string] => [name, value.replaceAll('&amp;', '&')],
  );
  const chosen = await fetch(new URL('/oauth/v2/authorize/callback', workspace.url), {
    method: 'POST',
    body: new URLSearchParams(fields.slice(0, new Set(fields.map(([name]) => name)).size)),
    redirect: 'manual',
  });
  const to = new URL(chosen.headers.get('location') ?? '');
  return { back: new URL(`${base()}/slack/oauth_redirect${to.search}`), cookie };
}

describe('many workspaces', () => {
  test('an event of a workspace that has not installed the app is acknowledged, and nothing is said', async () => {
    expect((await mention()).status).toBe(200);
    expect(posted()).toEqual([]);
  });

  test('somebody installs the app, its token is kept sealed, and it answers there', async () => {
    const { back, cookie } = await agree();
    const done = await fetch(back, { headers: { cookie } });
    expect(done.status).toBe(200);
    const kept = await workspace.kept.installations.get(keyOf(`slack/${TEAM}`, 'installation'));
    expect(kept).toMatch(/^s1\./);
    await mention();
    await vi.waitFor(() => expect(posted()).toHaveLength(1), { timeout: 10_000 });
  });

  test('the way back works once, and only for who began it', async () => {
    const { back, cookie } = await agree();
    expect((await fetch(back)).status).not.toBe(200);
    const other = await agree();
    expect((await fetch(other.back, { headers: { cookie } })).status).not.toBe(200);
    const again = await agree();
    const state = keyOf('slack/states', again.back.searchParams.get('state') ?? '');
    expect(await workspace.kept.states.get(state)).toMatch(/^s1\./);
    expect((await fetch(again.back, { headers: { cookie: again.cookie } })).status).toBe(200);
    expect(await workspace.kept.states.get(state)).toBeUndefined();
    expect((await fetch(again.back, { headers: { cookie: again.cookie } })).status).not.toBe(200);
  });

  test('a token that is about to end is renewed also when nobody has asked anything', async () => {
    const ring = workspace.sealed.installations;
    const key = keyOf(`slack/${TEAM}`, 'installation');
    const stored = z.looseObject({ bot: z.looseObject({ token: z.string() }) }).parse(await ring.get(key));
    const expiresAt = Math.floor(Date.now() / 1000) + 60;
    await ring.set(key, { ...stored, bot: { ...stored.bot, refreshToken: ['xoxe', 'old'].join('-'), expiresAt } });
    const renewed = ['xoxe.xoxb', 'new'].join('-');
    workspace.outgoing.script('oauth.v2.access', {
      body: {
        ok: true,
        access_token: renewed,
        refresh_token: ['xoxe', 'new'].join('-'),
        expires_in: 43_200,
        token_type: 'bot',
      },
    });
    workspace.outgoing.script('chat.postMessage', { body: { ok: true, channel: 'C1', ts: '1.2' } });
    const reply = {
      audience: 'channel',
      summary: 's',
      blocks: [{ type: 'paragraph', children: [text('x')] }],
    } as const;
    const place = {
      platform: 'slack',
      installation: `slack/${TEAM}`,
      channel: workspace.rooms[2] ?? '',
      thread: null,
    } as const;
    expect(await workspace.opened.outlet.post(place, { reply, ping: null, thread: false }, 'k')).toMatchObject({
      kind: 'posted',
    });
    const after = z.object({ bot: z.object({ token: z.string() }) }).parse(await ring.get(key));
    expect(after.bot.token).toBe(renewed);
  });

  test('tokens that were revoked are forgotten, and an uninstalled app leaves nothing behind', async () => {
    const key = keyOf(`slack/${TEAM}`, 'installation');
    await sendSigned(workspace.events, eventBody({ type: 'tokens_revoked', tokens: { bot: ['UVERDICT'] } }));
    await vi.waitFor(async () => expect(await workspace.kept.installations.get(key)).toBeUndefined());
    await sendSigned(workspace.events, eventBody({ type: 'app_uninstalled' }));
    await vi.waitFor(() => expect(workspace.purged).toEqual([`slack/${TEAM}`]));
  });
});

describe('whose an installation is', () => {
  const bot = { token: ['xoxb', 'x'].join('-'), scopes: [], id: 'B1', userId: 'U1' };
  const user = { id: 'U2', token: undefined, scopes: undefined };

  test('a whole organisation is one, and its workspaces find it', async () => {
    const records = new Map<string, unknown>();
    const store = createInstallationStore({
      get: async (key) => records.get(key),
      set: async (key, value) => void records.set(key, value),
      delete: async (key) => void records.delete(key),
    });
    const enterprise = { id: 'E1', name: 'Org' };
    await store.storeInstallation({
      team: undefined,
      enterprise,
      user,
      bot,
      isEnterpriseInstall: true,
      authVersion: 'v2',
    });
    await store.storeInstallation({
      team: { id: 'T7' },
      enterprise,
      user,
      bot: { ...bot, id: 'B7' },
      isEnterpriseInstall: false,
      authVersion: 'v2',
    });
    expect([...records.keys()]).toEqual([keyOf('slack/E1', 'installation'), keyOf('slack/T7', 'installation')]);
    const find = async (teamId: string, isEnterpriseInstall: boolean) =>
      (
        await store.fetchInstallation({
          teamId: isEnterpriseInstall ? undefined : teamId,
          enterpriseId: 'E1',
          isEnterpriseInstall,
        })
      ).bot?.id;
    expect(await find('T7', false)).toBe('B7');
    expect(await find('T8', false)).toBe('B1');
    expect(await find('T8', true)).toBe('B1');
    await expect(
      store.fetchInstallation({ teamId: 'T8', enterpriseId: undefined, isEnterpriseInstall: false }),
    ).rejects.toThrow();
  });
});
