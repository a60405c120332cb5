import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startProgram } from './program.ts';

type Program = Awaited<ReturnType<typeof startProgram>>;

describe('npm start without any setting', () => {
  let program: Program;
  beforeAll(async () => {
    program = await startProgram();
  });
  afterAll(() => program.stop());

  test('prints a local address and serves the chat there', async () => {
    const page = await (await fetch(program.address)).text();
    expect(page).toContain('What does AI mean for this job?');
  });

  test('answers a question that the page sends', async () => {
    const sent = await say(program, { text: 'will AI replace radiologists?' });
    expect(sent.status).toBe(200);
    expect(await sent.text()).toContain('Radiologist');
  });

  test('refuses a form from another page', async () => {
    const sent = await say(program, { text: 'nurse' }, { origin: 'http://elsewhere.example' });
    expect(sent.status).toBe(403);
  });

  test('refuses a message of several megabytes with a kind sentence', async () => {
    const sent = await say(program, { text: 'nurse '.repeat(400_000) });
    expect(sent.status).toBe(413);
    expect(await sent.text()).toContain('too long');
  });

  test('shows markup in a message as text', async () => {
    const sent = await say(program, { text: '<img src=x onerror=alert(1)> nurse' });
    expect(await sent.text()).not.toContain('<img src=x');
  });

  test('ends cleanly when told to', async () => {
    const other = await startProgram();
    expect(await other.stop()).toBe(0);
  });
});

describe('npm start with a setting that cannot be', () => {
  test('says in one sentence which variable to change', async () => {
    await expect(startProgram({ VERDICT_PORT: 'ninety' })).rejects.toThrow(/VERDICT_PORT is "ninety"/);
  });
});

function say(program: Program, fields: Record<string, string>, headers: Record<string, string> = {}) {
  return fetch(`${program.address}/say`, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { accept: 'application/json', origin: program.address, ...headers },
  });
}
