import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { WebSocketServer, type WebSocket } from 'ws';
import { z } from 'zod';
import { eventBody, openWorkspace, tick, type Workspace } from './workspace.ts';

/** Slack's end of Socket Mode on the loopback address, as its pages describe it: hello, envelopes, acknowledgements. */
async function openSlackSocket() {
  const server = createServer();
  const sockets = new WebSocketServer({ server });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = z.custom<AddressInfo>().parse(server.address());
  const open: WebSocket[] = [];
  const acknowledged: string[] = [];
  sockets.on('connection', (socket) => {
    open.push(socket);
    socket.send(JSON.stringify({ type: 'hello', num_connections: 1, connection_info: { app_id: 'A1' } }));
    socket.on('message', (data) => {
      acknowledged.push(
        z.object({ envelope_id: z.string() }).parse(JSON.parse(z.instanceof(Buffer).parse(data).toString()))
          .envelope_id,
      );
    });
  });
  return {
    url: `ws://127.0.0.1:${port}`,
    open,
    acknowledged,
    send: (type: string, id: string, payload: object) =>
      open.at(-1)?.send(JSON.stringify({ type, envelope_id: id, payload, accepts_response_payload: true })),
    close: () =>
      new Promise<void>((resolve) => {
        for (const socket of open) socket.terminate();
        server.close(() => resolve());
      }),
  };
}

describe('in Socket Mode', () => {
  let slack: Awaited<ReturnType<typeof openSlackSocket>>;
  let workspace: Workspace;
  beforeAll(async () => {
    slack = await openSlackSocket();
    workspace = await openWorkspace({
      entry: { kind: 'socket', appToken: ['xapp', 'test'].join('-') },
      // Once to look whether the token is good, then for each connection.
      scripted: Array.from({ length: 4 }, () => ({
        method: 'apps.connections.open',
        body: { ok: true, url: slack.url },
      })),
    });
  }, 60_000);
  afterAll(async () => {
    await workspace.close();
    await slack.close();
    expect(workspace.outgoing.faults).toEqual([]);
  });

  const mention = (text: string): object =>
    z.record(z.string(), z.unknown()).parse(
      JSON.parse(
        eventBody({
          type: 'app_mention',
          user: workspace.people[1]?.id,
          text,
          ts: tick(),
          channel: workspace.rooms[1],
          event_ts: tick(),
        }),
      ),
    );
  const posted = () => workspace.outgoing.calls.filter(({ method }) => method === 'chat.postMessage');

  test('an event is acknowledged by its envelope and answered', async () => {
    expect(await workspace.opened.part.ready()).toBe(true);
    slack.send('events_api', 'e1', mention('nurse?'));
    await vi.waitFor(() => expect(posted()).toHaveLength(1), { timeout: 10_000 });
    expect(slack.acknowledged).toEqual(['e1']);
  });

  test('a slash command is answered at the address that came with it', async () => {
    slack.send('slash_commands', 'e2', {
      command: '/verdict',
      text: 'plumber',
      team_id: 'T000000001',
      channel_id: workspace.rooms[1],
      user_id: workspace.people[1]?.id,
      trigger_id: 't',
      response_url: 'https://hooks.slack.test/commands/s',
    });
    // The picture of an earlier answer may still be on its way.
    await vi.waitFor(() => expect(workspace.outgoing.calls.map(({ method }) => method)).toContain('respond'));
    await vi.waitFor(() => expect(slack.acknowledged).toContain('e2'));
  });

  test('what is no envelope is passed over', async () => {
    for (const strange of ['{', '[]', '{"type":"never heard of","envelope_id":"e3","payload":{}}'])
      slack.open.at(-1)?.send(strange);
    slack.send('events_api', 'e4', mention('welder?'));
    await vi.waitFor(() => expect(slack.acknowledged).toContain('e4'));
  });

  test('when Slack hangs up, it connects again and goes on', { timeout: 30_000 }, async () => {
    const before = slack.open.length;
    slack.open.at(-1)?.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }));
    await vi.waitFor(() => expect(slack.open.length).toBe(before + 1), { timeout: 20_000 });
    await vi.waitFor(async () => expect(await workspace.opened.part.ready()).toBe(true));
    slack.send('events_api', 'e5', mention('baker?'));
    await vi.waitFor(() => expect(slack.acknowledged).toContain('e5'), { timeout: 10_000 });
  });
});
