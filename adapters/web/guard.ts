import type { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { csrf } from 'hono/csrf';
import { HTTPException } from 'hono/http-exception';
import { secureHeaders } from 'hono/secure-headers';
import { reportFault } from '../log.ts';

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** Only pages of this very address may talk to it, and only in small messages. */
export function guard(app: Hono): void {
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
