import type { IncomingMessage, ServerResponse } from 'node:http';
import { HTTPReceiver, SocketModeReceiver } from '@slack/bolt';
import type { WebClientOptions } from '@slack/web-api';
import { openServer, type HttpAddress } from '../http-server.ts';
import type { Log } from '../log.ts';
import type { Access } from './access.ts';
import { slackLogger } from './logger.ts';

/** Whether we call Slack and it speaks over that line (no address of our own needed), or it calls us. */
export type SlackEntry =
  | { readonly kind: 'socket'; readonly appToken: string }
  | { readonly kind: 'http'; readonly address: HttpAddress; readonly signingSecret: string };

type Listening = {
  /** Null where Slack does not call us. */
  readonly port: number | null;
  readonly listens: () => boolean;
  /** Takes nothing new. */
  readonly close: () => Promise<void>;
};

export type Reception = {
  readonly receiver: HTTPReceiver | SocketModeReceiver;
  /** Begins to hear; called once the app is made. */
  readonly listen: () => Promise<Listening>;
};

const MOST_BODY_BYTES = 1_000_000;

type Deps = { readonly access: Access; readonly log: Log; readonly options: WebClientOptions };

/** Bolt's own receiver for this entry. */
export function createReception(entry: SlackEntry, deps: Deps): Reception {
  return entry.kind === 'socket' ? overSocket(entry.appToken, deps) : overHttp(entry, deps);
}

function overSocket(appToken: string, { log, options: { slackApiUrl, fetch } }: Deps): Reception {
  // Its client connects again by itself, for which it needs the patience that posts must not have.
  const clientOptions = { ...(slackApiUrl && { slackApiUrl }), ...(fetch && { fetch }) };
  const receiver = new SocketModeReceiver({ appToken, logger: slackLogger(log), installerOptions: { clientOptions } });
  let connected = false;
  receiver.client.on('connected', () => (connected = true));
  for (const state of ['reconnecting', 'disconnected', 'close']) receiver.client.on(state, () => (connected = false));
  const listen = async (): Promise<Listening> => {
    await receiver.start();
    return { port: null, listens: () => connected, close: () => receiver.stop() };
  };
  return { receiver, listen };
}

function overHttp({ address, signingSecret }: Extract<SlackEntry, { kind: 'http' }>, { access, log }: Deps): Reception {
  const receiver = new HTTPReceiver({
    signingSecret,
    logger: slackLogger(log),
    bodyLimit: MOST_BODY_BYTES,
    ...access.install,
  });
  const serve = (request: IncomingMessage, response: ServerResponse) => {
    if (Number(request.headers['content-length'] ?? 0) > MOST_BODY_BYTES) {
      // Bolt would leave the rest unread, and with it the connection unusable.
      response.writeHead(413, { connection: 'close' }).end();
      request.resume();
      return;
    }
    try {
      receiver.requestListener(request, response);
    } catch {
      // The receiver throws for addresses that are not its own.
      response.writeHead(404).end();
    }
  };
  return { receiver, listen: () => openServer(serve, address) };
}
