import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { getCookie, setCookie } from 'hono/cookie';
import { csrf } from 'hono/csrf';
import { HTTPException } from 'hono/http-exception';
import { secureHeaders } from 'hono/secure-headers';
import { Keyv } from 'keyv';
import { z } from 'zod';
import type { Bot } from '../../src/bot.ts';
import type { Input } from '../../src/chat.ts';
import { drawPicture } from '../../src/picture/draw.ts';
import type { ResearchBase } from '../../src/research/parse.ts';
import { openServer, type HttpServer } from '../http-server.ts';
import { reportFault } from '../log.ts';
import { pngPicture } from '../picture.ts';
import { renderPage, renderTurn } from './page.ts';
import { readPictureUrl } from './picture-url.ts';
import { renderReply } from './render.ts';

const TURNS_KEPT = 40;
const KEPT_MS = 12 * 60 * 60 * 1000;
const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;
const file = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');

const formSchema = z.union([
  z
    .object({ code: z.string().max(100), label: z.string().max(100), person: z.string().max(40).optional() })
    .catchall(z.union([z.string(), z.array(z.string())])),
  z.object({ text: z.string() }),
]);

/** The local chat: one page on the loopback address that talks to the bot. */
export function createWebApp({ bot, base }: { readonly bot: Bot; readonly base: ResearchBase }): Hono {
  const app = new Hono();
  const transcripts = new Keyv<readonly string[]>({ ttl: KEPT_MS });
  guard(app);
  const [css, script] = [file('./page.css'), file('./page.js')];
  app.get('/page.css', (c) => c.body(css, 200, { 'content-type': 'text/css; charset=utf-8' }));
  app.get('/page.js', (c) => c.body(script, 200, { 'content-type': 'text/javascript; charset=utf-8' }));

  app.get('/', async (c) => {
    const session = getCookie(c, 'verdict') ?? randomUUID();
    setCookie(c, 'verdict', session, { httpOnly: true, sameSite: 'Strict', path: '/' });
    return c.html(renderPage((await transcripts.get(session)) ?? []));
  });

  app.post('/say', async (c) => {
    const session = getCookie(c, 'verdict') ?? randomUUID();
    const form = formSchema.safeParse(await c.req.parseBody({ all: true }));
    if (!form.success) return c.text('Please go back and type a question.', 400);
    const place = { platform: 'web', installation: 'local', channel: 'chat', thread: session } as const;
    const { said, input } = readForm(form.data);
    const given = 'code' in form.data ? form.data.person?.trim() : undefined;
    const person = given || getCookie(c, 'verdict-name') || 'you';
    if (given) setCookie(c, 'verdict-name', given, { httpOnly: true, sameSite: 'Strict', path: '/' });
    const answered = await bot.handle({
      key: randomUUID(),
      person,
      place,
      input,
      manages: async () => true,
      administers: async () => true,
    });
    if (answered === undefined) return c.body(null, 204);
    const turn = renderTurn(said, renderReply(base, answered.reply));
    await transcripts.set(session, [...((await transcripts.get(session)) ?? []), turn].slice(-TURNS_KEPT));
    return c.req.header('accept')?.includes('fragment=turn') ? c.html(turn) : c.redirect('/', 303);
  });

  app.get('/picture/:name', async (c) => {
    const asked = readPictureUrl(c.req.param('name'), c.req.query('of') ?? '');
    if (asked === undefined) return c.text('There is no such picture.', 404);
    if (!asked.png)
      return c.body(drawPicture(asked.picture, asked.alt, asked.theme), 200, { 'content-type': 'image/svg+xml' });
    const png = await pngPicture(asked.picture, asked.alt, asked.theme);
    return c.body(new Uint8Array(png), 200, { 'content-type': 'image/png' });
  });
  return app;
}

function readForm(form: z.infer<typeof formSchema>): { readonly said: string; readonly input: Input } {
  if (!('code' in form)) return { said: shortened(form.text), input: { kind: 'message', text: form.text } };
  const filled = Object.entries(form).flatMap(([name, value]) =>
    name.startsWith('field.') ? [[name.slice('field.'.length), [value].flat().join(',')] as const] : [],
  );
  const fields = filled.length === 0 ? null : Object.fromEntries(filled);
  const said = fields === null ? form.label : shortened(filled.map(([, value]) => value).join(' · '));
  return { said, input: { kind: 'press', code: form.code, fields } };
}

/** Serves the app on a port of the loopback address; 0 takes any free one. */
export function serveWebApp(app: Hono, port: number): Promise<HttpServer> {
  return openServer(getRequestListener(app.fetch), { host: '127.0.0.1', port });
}

/** Only pages of this very address may talk to it, and only in small messages. */
function guard(app: Hono): void {
  app.use(async (c, next) =>
    LOOPBACK.test(c.req.header('host') ?? '') ? next() : c.text('Verdict answers on the loopback address only.', 403),
  );
  app.use(csrf());
  app.use(
    bodyLimit({
      maxSize: 1_000_000,
      onError: (c) => c.text('That is too long. Please send less than one megabyte.', 413),
    }),
  );
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        scriptSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
      },
      strictTransportSecurity: false,
    }),
  );
  app.onError((fault, c) => {
    if (fault instanceof HTTPException && fault.status === 403)
      return c.text('Please use the page of this address.', 403);
    return c.text(`Something went wrong on our side (code ${reportFault(fault)}). Please try again.`, 500);
  });
}

function shortened(words: string): string {
  return words.length > 600 ? `${words.slice(0, 600)}…` : words;
}
