import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { HTTPError, REST } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createLog, entrySchema, LEVELS, type Level } from '../../adapters/log.ts';
import { redact } from '../../adapters/redact.ts';
import { slackLogger } from '../../adapters/slack/logger.ts';

/** Made when the test runs, so that no secret and nothing like one is in the repository. */
const run = (length: number) => Array.from({ length }, (_, at) => 'aB3dE6gH9'[at % 9]).join('');
const digits = '123456789012345678';
const PLANTED: Readonly<Record<string, { readonly secret: string; readonly in: (secret: string) => string }>> = {
  'a Slack bot token': { secret: ['xoxb', '1234', run(12)].join('-'), in: (s) => `token ${s} refused` },
  'a Slack refresh token': { secret: ['xoxe', '1', run(20)].join('-'), in: (s) => `refreshing with ${s}` },
  'a rotated Slack token': { secret: ['xoxe.xoxb', '1', run(20)].join('-'), in: (s) => `now ${s}` },
  'an app-level token': { secret: ['xapp', '1', 'A01', run(16)].join('-'), in: (s) => `connecting (${s})` },
  'the path of a Slack webhook': { secret: `T01/B02/${run(12)}`, in: (s) => `https://hooks.slack.com/services/${s}` },
  'a Discord bot token': { secret: [run(24), run(6), run(27)].join('.'), in: (s) => `login ${s}` },
  'a Discord interaction token': { secret: run(9), in: (s) => `/interactions/${digits}/${s}/callback` },
  'a Discord webhook token': {
    secret: run(9),
    in: (s) => `https://discord.com/api/v10/webhooks/${digits}/${s}/messages`,
  },
  'an authorization header': { secret: run(10), in: (s) => `authorization: Bearer ${s}` },
  'a bot authorization': { secret: run(10), in: (s) => `Bot ${s}` },
  'the password of a database': {
    secret: 'p4ss,w/rd',
    in: (s) => `postgres://verdict:${encodeURIComponent(s)}@db:5432/verdict`,
  },
  'a plain database password': { secret: 'hunter', in: (s) => `postgresql://verdict:${s}@db/verdict` },
  'an encryption key': { secret: run(44), in: (s) => `keys ${s}` },
  'the ticket in a socket address': {
    secret: 'short-one',
    in: (s) => `wss://wss.example.org/link/?ticket=${s}&app_id=1`,
  },
  'an email address': { secret: ['someone', 'example.org'].join('@'), in: (s) => `no such person ${s}` },
  'a signing secret': { secret: run(32).toLowerCase(), in: (s) => `signed with ${s}` },
};

const TEXT = 'my manager Sam told me I am next';

function recorded(least: Level = 'debug', secrets: readonly string[] = []) {
  const lines: string[] = [];
  const log = createLog({ write: (line) => lines.push(line), now: () => 0, least, secrets });
  return { log, lines, all: () => lines.join('\n') };
}

describe('what is secret', () => {
  test.each(Object.entries(PLANTED))('%s is taken out', (_, planted) => {
    const cleaned = redact(planted.in(planted.secret), []);
    expect(cleaned).toContain('[redacted]');
    expect(cleaned).not.toContain(planted.secret);
    expect(cleaned).not.toContain(encodeURIComponent(planted.secret));
  });

  test('is taken out whatever it looks like, where it is known', () => {
    expect(redact('the word is swordfish', ['swordfish'])).toBe('the word is [redacted]');
  });

  test('leaves words, codes, paths and numbers as they are', () => {
    const plain = 'GET /api/v10/channels/123456789012345678/messages 50013 adapters/slack/event.ts:12:5 not_in_channel';
    expect(redact(plain, [])).toBe(plain);
  });

  test.each(Object.entries(PLANTED))('%s is in no line, by whatever way it comes', (_, planted) => {
    const { log, all, lines } = recorded();
    for (const fault of faultsWith(planted.in(planted.secret))) {
      log.fault(fault);
      log.fault(fault, 'crash');
      log.library('discord', 'error', [fault]);
      slackLogger(log).error(fault);
      slackLogger(log).warn(`something about ${planted.in(planted.secret)}`, fault);
    }
    expect(lines.length).toBeGreaterThan(20);
    expect(all()).not.toContain(planted.secret);
    expect(all()).not.toContain(encodeURIComponent(planted.secret));
  });
});

describe('what people typed', () => {
  test('is in no line, whatever fault carries it', () => {
    const { log, all } = recorded();
    for (const fault of faultsWith(TEXT)) {
      log.fault(fault);
      if (fault instanceof Error) log.library('slack', 'error', [fault]);
    }
    expect(all()).not.toContain('manager');
  });

  test('does not get in as frames of a stack that a message imitates', () => {
    const { log, all, lines } = recorded();
    log.fault(new Error(`no\n    at ${TEXT.replaceAll(' ', '')} (file:///x.ts:1:1)`));
    expect(all()).not.toContain('manager');
    expect(lines[0]).toContain('test/adapters/log.test.ts');
  });

  test('is not quoted by the words of a library', () => {
    const { log, all, lines } = recorded();
    for (const said of [
      `Failed to parse the request body: Unexpected token 'm', "${TEXT}" is not valid JSON`,
      `An unhandled error occurred (type: event, error: ${TEXT})`,
      `Unknown message {"text":"${TEXT}"}`,
      `Unknown text '${TEXT}'`,
    ])
      slackLogger(log).error(said);
    slackLogger(log).debug(`Sending a WebSocket message: ${TEXT}`);
    slackLogger(log).info(TEXT);
    expect(all()).not.toContain('manager');
    expect(lines).toHaveLength(4);
    expect(lines[0]).toContain('Failed to parse the request body');
  });

  test('keeps the apostrophe of a sentence that quotes nothing', () => {
    const { log, lines } = recorded();
    slackLogger(log).warn("A pong wasn't received from the server before the timeout of 5000ms!");
    expect(lines[0]).toContain("A pong wasn't received from the server");
  });

  test('cannot be written as any field of an entry', () => {
    const names = Object.keys(entrySchema.shape);
    for (const name of names.filter((each) => !['words', 'request', 'at'].includes(each))) {
      const { log, all } = recorded();
      // The compiler forbids this too; a library without types could still do it.
      const entry = { level: 'info', event: 'answered', [name]: TEXT };
      Reflect.apply(log.write, undefined, [entry]);
      expect(all()).not.toContain('manager');
      expect(all()).toMatch(name === 'time' ? /answered/ : /^$|not logged/);
    }
  });

  test('and any other text at all never makes a line that is not one JSON object', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { log, lines } = recorded();
        for (const fault of faultsWith(text)) log.fault(fault);
        slackLogger(log).error(text);
        for (const line of lines) {
          expect(line).not.toContain('\n');
          expect(entrySchema.safeParse(JSON.parse(line)).success).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('a line of the log', () => {
  test('has level, time and event, and says where a fault was', () => {
    const { log, lines } = recorded();
    const code = log.fault(Object.assign(new TypeError('x'), { code: 'ECONNRESET' }));
    const line: unknown = JSON.parse(lines[0] ?? '');
    expect(line).toMatchObject({
      level: 'error',
      time: '1970-01-01T00:00:00.000Z',
      event: 'fault',
      code,
      fault: 'TypeError',
      reason: 'ECONNRESET',
    });
    expect(z.object({ at: z.array(z.string()) }).parse(line).at[0]).toContain('test/adapters/log.test.ts');
  });

  test.each(LEVELS)('is written from level %s on', (least) => {
    const { log, lines } = recorded(least);
    for (const level of LEVELS) log.write({ level, event: 'answered' });
    expect(lines).toHaveLength(LEVELS.length - LEVELS.indexOf(least));
  });

  test('names the request that Discord refused, without the token in its address', async () => {
    const { log, all } = recorded();
    const token = run(30);
    const rest = new REST({ api: 'http://127.0.0.1:9', retries: 0 }).setToken(token);
    await rest.post(`/interactions/${digits}/${token}/callback`, { body: { content: TEXT } }).catch(log.fault);
    log.fault(
      new HTTPError(502, 'Bad Gateway', 'POST', `http://127.0.0.1/webhooks/${digits}/${token}`, {
        body: { content: TEXT },
        files: undefined,
      }),
    );
    expect(all()).not.toContain(token);
    expect(all()).not.toContain('manager');
    expect(all()).toContain(`POST /webhooks/${digits}/[redacted]`);
    expect(all()).toContain('ECONNREFUSED');
  });
});

describe('what nobody caught', () => {
  test('a rejected promise is logged by code and the program goes on', async () => {
    const { code, out, err } = await guarded(
      `Promise.reject(new Error(text)); setTimeout(() => console.log('on'), 50);`,
    );
    expect({ code, out: out.trim() }).toEqual({ code: 0, out: 'on' });
    expect(err).not.toContain('manager');
    expect(entrySchema.parse(JSON.parse(err)).event).toBe('crash');
  });

  test('an exception is logged by code and the program stops as told', async () => {
    const { code, err } = await guarded(`setTimeout(() => { throw new Error(text); }, 1); setTimeout(() => 0, 5_000);`);
    expect(code).toBe(1);
    expect(err).not.toContain('manager');
    expect(entrySchema.parse(JSON.parse(err)).event).toBe('crash');
  });

  test('a warning of Node passes the same sink', async () => {
    const { err } = await guarded(`process.emitWarning(text, 'DeprecationWarning', 'DEP0001');`);
    expect(err).not.toContain('manager');
    expect(entrySchema.parse(JSON.parse(err))).toMatchObject({ event: 'library', library: 'node', reason: 'DEP0001' });
  });
});

/** A real process with the guard on, that does what is written and then ends. */
async function guarded(body: string) {
  const program = `
    import { guardProcess } from './adapters/guard.ts';
    import { plainLog } from './adapters/log.ts';
    const text = ${JSON.stringify(TEXT)};
    guardProcess(plainLog, () => process.exit(1));
    ${body}`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: fileURLToPath(new URL('../../', import.meta.url)),
  });
  const [out, err]: [string[], string[]] = [[], []];
  child.stdout.on('data', (chunk) => out.push(String(chunk)));
  child.stderr.on('data', (chunk) => err.push(String(chunk)));
  await once(child, 'close');
  return { code: child.exitCode, out: out.join(''), err: err.join('') };
}

/** The ways in which a text comes along with a fault. */
function faultsWith(text: string): readonly unknown[] {
  const renamed = new Error(text);
  renamed.name = text;
  const changed = new Error(text);
  changed.message = 'other';
  return [
    text,
    { message: text, toString: () => text },
    new Error(text),
    renamed,
    changed,
    new Error('outer', { cause: new Error(text) }),
    new AggregateError([new Error(text)], text),
    Object.assign(new Error('coded'), { code: text, method: text, status: 400 }),
    Object.assign(new Error('slack'), { code: 'slack_webapi_platform_error', data: { ok: false, error: text } }),
    Object.assign(new Error('discord'), { requestBody: { json: { content: text } }, rawError: { message: text } }),
  ];
}
