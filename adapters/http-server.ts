import { createServer, type RequestListener } from 'node:http';
import type { Socket } from 'node:net';

/** The most connections that one server holds open. */
const MOST_CONNECTIONS = 1_000;

/**
 * How a slow or greedy client is treated: headers have 5 s and 8 KB, a whole request 10 s, and whoever is late is cut
 * off within a second (Node looks only every 30 s if it is not told to).
 */
const LIMITS = {
  headersTimeout: 5_000,
  requestTimeout: 10_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 1_000,
  maxHeaderSize: 8_192,
};

/** How long what was begun may still take once a server closes: Node no longer looks for the late ones then. */
const FAREWELL_MS = 5_000;

export type HttpAddress = { readonly host: string; readonly port: number };

export type HttpServer = {
  /** The port it listens on, also where any free one was asked for. */
  readonly port: number;
  readonly listens: () => boolean;
  /** Takes no more connections, and resolves once what was asked is answered or 5 s have passed. */
  readonly close: () => Promise<void>;
};

/** Opens a server with the limits that all of ours have. Rejects where the address cannot be used. */
export async function openServer(listener: RequestListener, { host, port }: HttpAddress): Promise<HttpServer> {
  const server = createServer(LIMITS, listener);
  server.maxConnections = MOST_CONNECTIONS;
  const open = new Set<Socket>();
  server.on('connection', (socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    listens: () => server.listening,
    close: () =>
      new Promise((resolve) => {
        // A client that keeps its connection alive would otherwise hold the server for as long as it likes.
        const sweep = setInterval(() => server.closeIdleConnections(), 50);
        const farewell = setTimeout(() => server.closeAllConnections(), FAREWELL_MS);
        server.close(() => {
          clearInterval(sweep);
          clearTimeout(farewell);
          resolve();
        });
        // Browsers open connections ahead of what they will ask. Node counts such a one as busy, not as idle.
        for (const socket of open) if (socket.bytesRead === 0) socket.destroy();
      }),
  };
}
