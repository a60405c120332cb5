import { once } from 'node:events';
import { WebSocketServer, type WebSocket } from 'ws';
import { z } from 'zod';
import { openBorder, type Answer } from './border.ts';
import { APP } from './peer.ts';
import { problemsOf, type Sent } from './rules.ts';

/** Opcodes of the gateway, as its documentation has them. */
const [DISPATCH, HEARTBEAT, IDENTIFY, RESUME, HELLO, ACKNOWLEDGED] = [0, 1, 2, 6, 10, 11];
const frameSchema = z.object({ op: z.number(), d: z.unknown() });
const identitySchema = z.object({ token: z.string(), shard: z.tuple([z.number(), z.number()]), intents: z.number() });
const resumeSchema = z.object({ session_id: z.string() });

/**
 * How a gateway behaves: the shards it recommends, the token it takes, the code it closes with instead of ready, and
 * whether what is sent to it is checked, which takes time.
 */
type Behaviour = {
  readonly shards: number;
  readonly token: string;
  readonly closes?: number;
  readonly checked?: boolean;
};

/**
 * A gateway on the loopback address with what the documentation says of shards and of resuming, and the REST routes that
 * starting needs. `guilds` has one server for each shard.
 */
export async function openGateway({ shards, token, closes, checked = true }: Behaviour) {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  await once(server, 'listening');
  const address = server.address();
  const url = `ws://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  const sockets = new Map<number, WebSocket>();
  const identified: { readonly shard: number; readonly total: number; readonly intents: number }[] = [];
  const resumed: number[] = [];
  let ids = 0;
  const border = await openBorder(
    async (sent, query) => {
      if (sent.path === '/gateway/bot') return { status: 200, body: { url, shards, session_start_limit: LIMIT } };
      return answered(sent, query, (ids += 1));
    },
    checked ? problemsOf : () => [],
  );
  let sequence = 0;
  const dispatch = (socket: WebSocket, t: string, d: unknown) => {
    sequence += 1;
    socket.send(JSON.stringify({ op: DISPATCH, t, s: sequence, d }));
  };
  server.on('connection', (socket) => {
    socket.send(JSON.stringify({ op: HELLO, d: { heartbeat_interval: 45_000 } }));
    socket.on('message', (raw) => {
      if (!Buffer.isBuffer(raw)) throw new Error('a frame in pieces');
      const { op, d } = frameSchema.parse(JSON.parse(raw.toString()));
      if (op === HEARTBEAT) socket.send(JSON.stringify({ op: ACKNOWLEDGED }));
      if (op === RESUME) {
        const shard = Number(resumeSchema.parse(d).session_id.split('-')[1]);
        sockets.set(shard, socket);
        resumed.push(shard);
        dispatch(socket, 'RESUMED', {});
      }
      if (op !== IDENTIFY) return;
      const { token: given, shard, intents } = identitySchema.parse(d);
      const code = given === token ? closes : 4004;
      if (code !== undefined) return socket.close(code);
      const [id, total] = shard;
      identified.push({ shard: id, total, intents });
      sockets.set(id, socket);
      socket.on('close', () => {
        if (sockets.get(id) === socket) sockets.delete(id);
      });
      const user = { id: APP, username: 'verdict', discriminator: '0', bot: true };
      const guild = guildOf(id, total);
      const session = { session_id: `session-${id}`, resume_gateway_url: url };
      dispatch(socket, 'READY', {
        v: 10,
        user,
        guilds: [{ id: guild, unavailable: true }],
        application: { id: APP, flags: 0 },
        shard,
        ...session,
      });
      dispatch(socket, 'GUILD_CREATE', { ...GUILD_PARTS, id: guild, name: `server ${id}`, owner_id: APP });
    });
  });
  return {
    ...border,
    sockets,
    identified,
    resumed,
    /** Sends an event to the process that carries a shard. */
    dispatch: (shard: number, t: string, d: unknown) => {
      const socket = sockets.get(shard);
      if (socket === undefined) throw new Error(`nobody carries shard ${shard}`);
      dispatch(socket, t, d);
    },
    close: async () => {
      for (const socket of server.clients) socket.terminate();
      server.close();
      await border.close();
    },
  };
}

/** A server whose events come by that shard: the number of the shard is in its id. */
export function guildOf(shard: number, total: number): string {
  return String((BigInt(total) * 1000n + BigInt(shard)) << 22n);
}

const LIMIT = { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 16 };
const GUILD_PARTS = {
  unavailable: false,
  roles: [],
  emojis: [],
  stickers: [],
  features: [],
  members: [],
  channels: [],
  threads: [],
  presences: [],
  voice_states: [],
  stage_instances: [],
  guild_scheduled_events: [],
  member_count: 1,
  joined_at: '2026-01-01T00:00:00.000Z',
};

function answered({ method, path }: Sent, query: URLSearchParams, next: number): Answer {
  const id = `60000000000000${1000 + next}`;
  if (path === '/applications/@me') return { status: 200, body: { id: APP, name: 'Verdict' } };
  if (method === 'GET' && path.endsWith('/commands')) return { status: 200, body: [] };
  if (!path.endsWith('/callback')) return { status: 200, body: { id } };
  return query.get('with_response') === 'true'
    ? { status: 200, body: { resource: { type: 4, message: { id } } } }
    : { status: 204, body: null };
}
