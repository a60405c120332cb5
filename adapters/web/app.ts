import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { getRequestListener } from '@hono/node-server';
import { toHtml } from 'hast-util-to-html';
import { Hono, type Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { z } from 'zod';
import { drawPicture } from '../../src/picture/draw.ts';
import type { Outlet } from '../../src/post.ts';
import { openServer, type HttpServer } from '../http-server.ts';
import { pngPicture } from '../picture.ts';
import type { Entry } from './chat-log.ts';
import { createChats, type Chat, type Chats, type Parts } from './chats.ts';
import { readSent } from './event.ts';
import { renderForm, type Opened } from './form.ts';
import { guard } from './guard.ts';
import { createLive, type Live } from './live.ts';
import { renderPage, renderTurn } from './page.ts';
import { readPictureUrl } from './picture-url.ts';

const COOKIE = { httpOnly: true, sameSite: 'Strict', path: '/', maxAge: 30 * 24 * 60 * 60 } as const;
const MOST_SUGGESTED = 6;
const file = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const FILES = [
  ['/page.css', 'text/css'],
  ['/page.js', 'text/javascript'],
  ['/suggest.js', 'text/javascript'],
] as const;

export type WebApp = {
  readonly app: Hono;
  /** The way out for what comes by itself. */
  readonly outlet: Outlet;
  /** Ends the connections that wait for news, so that the server can close. */
  readonly close: () => void;
};

/** The local chat: one page on the loopback address that talks to the bot. */
export function createWebApp(parts: Parts): WebApp {
  const app = new Hono();
  const chats = createChats(parts);
  const live = createLive(chats.log, shown);
  guard(app);
  for (const [path, mime] of FILES) {
    const content = file(`.${path}`);
    app.get(path, (c) => c.body(content, 200, { 'content-type': `${mime}; charset=utf-8` }));
  }
  talk(app, chats, live);
  app.get('/suggest', (c) => {
    const titles = parts.bot.suggest((c.req.query('words') ?? '').slice(0, 100)).map(({ title }) => title);
    return c.json([...new Set(titles)].slice(0, MOST_SUGGESTED));
  });
  app.get('/file/:turn/:name', async (c) => {
    const found = await chats.file(c.req.param('turn'), c.req.param('name'));
    if (found === undefined) return c.text('This file is not here any more. Ask for the transcript again.', 404);
    const name = `attachment; filename="${found.name.replace(/[^\w.-]/g, '_')}"`;
    return c.body(found.content, 200, { 'content-type': `${found.mime}; charset=utf-8`, 'content-disposition': name });
  });
  app.get('/picture/:name', async (c) => {
    const asked = readPictureUrl(c.req.param('name'), c.req.query('of') ?? '');
    if (asked === undefined) return c.text('There is no such picture.', 404);
    if (!asked.png)
      return c.body(drawPicture(asked.picture, asked.alt, asked.theme), 200, { 'content-type': 'image/svg+xml' });
    const png = await pngPicture(asked.picture, asked.alt, asked.theme);
    return c.body(new Uint8Array(png), 200, { 'content-type': 'image/png' });
  });
  return { app, outlet: chats.outlet, close: live.close };
}

/** The page, what is sent from it, and what comes to it by itself. */
function talk(app: Hono, chats: Chats, live: Live): void {
  const page = async (c: Context, opened: Opened | null) => {
    const [chat, person] = [chatOf(c), personOf(c)];
    const entries = await chats.log.read(chat.id);
    const welcome = entries.length === 0 ? await chats.welcome(chat, person) : null;
    return c.html(renderPage({ entries, welcome, form: opened && renderForm(opened), person }));
  };
  app.get('/', (c) => page(c, null));
  app.post('/new', async (c) => {
    await chats.log.clear(chatOf(c).id);
    setCookie(c, 'verdict-talk', randomUUID(), COOKIE);
    return c.redirect('/', 303);
  });
  app.get('/live', (c) => live.stream(c, chatOf(c).id));
  app.post('/say', async (c) => {
    const sent = readSent(await c.req.parseBody({ all: true }));
    if (sent === undefined) return c.text('Please go back and type a question.', 400);
    if (sent.person !== null) setCookie(c, 'verdict-name', sent.person, COOKIE);
    const answered = await chats.answer(chatOf(c), sent, sent.person ?? personOf(c));
    const script = c.req.header('accept')?.includes('application/json') === true;
    if (answered.kind === 'form')
      return script ? c.json({ form: toHtml(renderForm(answered.opened)) }) : page(c, answered.opened);
    const last = answered.entries.at(-1);
    return script
      ? c.json({ turns: answered.entries.map(shown), anew: answered.anew })
      : c.redirect(last ? `/#t-${last.id}` : '/', 303);
  });
}

/** A turn as the page's script takes it. */
function shown(entry: Entry) {
  return { id: `t-${entry.id}`, seq: entry.seq, html: renderTurn(entry), summary: entry.summary };
}

/** The chat of this browser; a new one where it has none. Its schedules go on when a new talk begins. */
function chatOf(c: Context): Chat {
  return { id: idIn(c, 'verdict'), talk: idIn(c, 'verdict-talk') };
}

function idIn(c: Context, cookie: string): string {
  const known = z.uuid().safeParse(getCookie(c, cookie));
  const id = known.success ? known.data : randomUUID();
  setCookie(c, cookie, id, COOKIE);
  return id;
}

function personOf(c: Context): string {
  return getCookie(c, 'verdict-name')?.slice(0, 40) || 'you';
}

/** Serves the app on a port of the loopback address; 0 takes any free one. */
export async function serveWebApp({ app, close }: WebApp, port: number): Promise<HttpServer> {
  const server = await openServer(getRequestListener(app.fetch), { host: '127.0.0.1', port });
  return {
    ...server,
    close: () => {
      close();
      return server.close();
    },
  };
}
