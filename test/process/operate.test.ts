import { createServer } from 'node:http';
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { entrySchema } from '../../adapters/log.ts';
import { startProgram } from './program.ts';

type Program = Awaited<ReturnType<typeof startProgram>>;
const SETTINGS = { VERDICT_HEALTH_PORT: '0', VERDICT_LOG_LEVEL: 'info' };

describe('the program as whoever runs it sees it', () => {
  let program: Program;
  beforeAll(async () => {
    program = await startProgram(SETTINGS);
  });
  afterAll(() => program.stop());

  test('says that it lives, and that each part is ready', async () => {
    expect((await fetch(`${health(program)}/live`)).status).toBe(200);
    const ready = await fetch(`${health(program)}/ready`);
    expect(ready.status).toBe(200);
    expect(z.looseObject({ ready: z.literal(true) }).parse(await ready.json())['parts']).toEqual({
      health: true,
      store: true,
      housekeeping: true,
      answers: true,
      'local chat': true,
      schedules: true,
    });
  });

  test('counts answers by intent and times them, as Prometheus reads it', async () => {
    await ask(program, 'why is a nurse safe?');
    await ask(program, 'nurse');
    const metrics = await (await fetch(health(program).replace('/health', '/metrics'))).text();
    for (const line of [
      'verdict_events_total{platform="web",kind="message"} 2',
      'verdict_answers_total{intent="verdict"} 1',
      'verdict_answers_total{intent="why"} 1',
      'verdict_agenda_waiting_seconds 0',
    ])
      expect(metrics).toContain(`${line}\n`);
    expect(metrics).toMatch(/^verdict_answer_seconds_count\{platform="web"\} \d+$/m);
    expect(metrics).toMatch(/^verdict_store_seconds_count\{operation="read"\} \d+$/m);
    expect(metrics).toMatch(/^process_resident_memory_bytes \d+/m);
  });

  test('logs each answer by its kind, and not one word of what was asked', async () => {
    await ask(program, 'will AI replace the boilermaker Quentin?');
    const lines = program
      .output()
      .split('\n')
      .filter((line) => line.startsWith('{'));
    const entries = lines.map((line) => entrySchema.parse(JSON.parse(line)));
    expect(entries.filter(({ event }) => event === 'answered').length).toBeGreaterThan(0);
    expect(program.output()).not.toMatch(/boilermaker|Quentin/i);
  });

  test.each(['POST', 'PUT', 'DELETE'])('takes no %s on its health port', async (method) => {
    expect((await fetch(`${health(program)}/ready`, { method, body: 'x' })).status).toBe(405);
  });

  test('knows no other path there', async () => {
    expect((await fetch(`${health(program)}/../../etc/passwd`)).status).toBe(404);
  });

  test('refuses a body without a length once it is too long', async () => {
    const long = new ReadableStream({
      pull: (stream) => stream.enqueue(new TextEncoder().encode('text=nurse&'.repeat(10_000))),
    });
    const headers = { origin: program.address, 'content-type': 'application/x-www-form-urlencoded' };
    const sent = await fetch(`${program.address}/say`, { method: 'POST', body: long, headers, duplex: 'half' }).then(
      ({ status }) => status,
      () => 'cut off',
    );
    expect([413, 'cut off']).toContain(sent);
  });

  test('takes no harm from JSON of any depth, and fields of any name', async () => {
    for (const body of [
      new URLSearchParams({ text: '{"a":'.repeat(50_000) }),
      new URLSearchParams(Array.from({ length: 2_000 }, (_, at): [string, string] => [`field.__proto__[${at}]`, 'x'])),
      new URLSearchParams({ code: '['.repeat(90), label: 'x', 'field.constructor': 'x' }),
    ]) {
      const headers = { accept: 'application/json', origin: program.address };
      const sent = await fetch(`${program.address}/say`, { method: 'POST', body, headers });
      expect(sent.status).toBeLessThan(500);
    }
    expect((await fetch(`${health(program)}/live`)).status).toBe(200);
  });

  test('cuts off who sends headers too slowly, and who sends too many', async () => {
    const [slow, greedy] = [await open(program.address), await open(program.address)];
    slow.socket.write('GET / HTTP/1.1\r\nhost: 127.0.0.1\r\nx: ');
    greedy.socket.write(`GET / HTTP/1.1\r\nhost: 127.0.0.1\r\nx: ${'y'.repeat(20_000)}\r\n\r\n`);
    expect(await greedy.closed).toMatch(/^HTTP\/1\.1 431/);
    expect(await slow.closed).toMatch(/^HTTP\/1\.1 408/);
  });
});

describe('a program that cannot start', () => {
  const run = Array.from({ length: 40 }, (_, at) => 'aB3dE6gH9'[at % 9]).join('');
  const planted = {
    slack: ['xoxb', '1234', run].join('-'),
    app: ['xapp', '1', run].join('-'),
    discord: [run.slice(0, 24), run.slice(0, 6), run.slice(0, 27)].join('.'),
    password: ['pass', run].join(''),
  };

  test.each([
    [
      'Slack refuses its token',
      (api: string) => ({ SLACK_BOT_TOKEN: planted.slack, SLACK_APP_TOKEN: planted.app, SLACK_API_URL: `${api}/` }),
    ],
    ['Discord refuses its token', (api: string) => ({ DISCORD_TOKEN: planted.discord, DISCORD_API_URL: api })],
    ['the address of the database is none', () => ({ DATABASE_URL: `mysql://verdict:${planted.password}@db/verdict` })],
    ['a token stands in the wrong place', () => ({ VERDICT_PORT: planted.slack })],
  ])('says why where %s, and no secret', async (_, settings) => {
    const server = createServer((request, response) => {
      request.resume();
      response.writeHead(401, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ ok: false, error: 'invalid_auth', message: planted.slack }));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const address = server.address();
    const api = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
    const started = startProgram({ ...SETTINGS, VERDICT_LOG_LEVEL: 'debug', ...settings(api) });
    const said = await started.then(
      () => 'it started',
      (fault: unknown) => String(fault),
    );
    expect(said).toMatch(/exit 1: \S/);
    for (const secret of Object.values(planted)) expect(said).not.toContain(secret);
  });
});

describe('a program that is told to stop', () => {
  test('finishes what it was asked, wants nothing new meanwhile, and ends with status 0', async () => {
    const program = await startProgram(SETTINGS);
    const body = 'text=carpenter';
    const { socket, closed } = await halfAsked(program, body);
    program.signal();
    await until(async () => (await fetch(`${health(program)}/ready`)).status === 503);
    await expect(fetch(program.address)).rejects.toThrow('fetch failed');
    socket.write(body.slice(4));
    expect(await closed).toContain('Carpenter');
    expect(await program.ended).toBe(0);
    expect(program.output()).toMatch(/"event":"stopping".*"event":"stopped"/s);
  });

  test('ends at once when told a second time', async () => {
    const program = await startProgram(SETTINGS);
    const { closed } = await halfAsked(program, 'text=carpenter');
    program.signal();
    await until(async () => (await fetch(`${health(program)}/ready`)).status === 503);
    program.signal();
    expect(await program.ended).toBe(1);
    expect(await closed).not.toContain('Carpenter');
  });
});

function health(program: Program): string {
  return /Health: (\S+)\/ready/.exec(program.output())?.[1] ?? 'no health';
}

function ask(program: Program, text: string) {
  return fetch(`${program.address}/say`, {
    method: 'POST',
    body: new URLSearchParams({ text }),
    headers: { accept: 'application/json', origin: program.address },
  });
}

/** A plain connection; `closed` gives all that came once the other side has ended it. */
async function open(address: string): Promise<{ readonly socket: Socket; readonly closed: Promise<string> }> {
  const socket = connect(Number(new URL(address).port), '127.0.0.1');
  const came: string[] = [];
  socket.on('data', (chunk) => came.push(String(chunk)));
  socket.on('error', () => undefined);
  const closed = new Promise<string>((resolve) => socket.once('close', () => resolve(came.join(''))));
  await new Promise<void>((resolve) => socket.once('connect', resolve));
  return { socket, closed };
}

/** A question of which four characters have arrived. */
async function halfAsked(program: Program, body: string) {
  const connection = await open(program.address);
  const head = [
    'POST /say HTTP/1.1',
    `host: ${new URL(program.address).host}`,
    `origin: ${program.address}`,
    'accept: application/json',
    'content-type: application/x-www-form-urlencoded',
    `content-length: ${body.length}`,
  ];
  connection.socket.write(`${head.join('\r\n')}\r\n\r\n${body.slice(0, 4)}`);
  // The server reads connections in order: once it has answered another, it has this one.
  await fetch(program.address);
  return connection;
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('It never came to hold.');
}
