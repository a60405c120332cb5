import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startProgram } from '../process/program.ts';
import { launchBrowser } from './browser.ts';
import { STORIES, type Step } from './stories.ts';

type Program = Awaited<ReturnType<typeof startProgram>>;
const PHONE = { width: 390, height: 844 };

describe('the local chat in a real browser', () => {
  let program: Program;
  let browser: Browser;
  beforeAll(async () => {
    [program, browser] = await Promise.all([startProgram(), launchBrowser()]);
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await program.stop();
  });

  test.each(STORIES)('$name', async ({ steps }) => {
    const page = await open(PHONE);
    for (const step of steps) {
      const seen = await act(page, step);
      for (const pattern of step.sees) expect(seen).toMatch(pattern);
      for (const pattern of step.neverSees ?? []) expect(seen).not.toMatch(pattern);
    }
    await page.context().close();
  });

  test('works by keyboard alone, and speaks to a screen reader', async () => {
    const page = await open(PHONE);
    await page.keyboard.type('nurse');
    await turn(page, () => page.keyboard.press('Enter'));
    expect(await page.evaluate('document.activeElement.id')).toBe('text');
    expect(await page.locator('[role=log]').getAttribute('aria-live')).toBe('polite');
    for (const image of await page.locator('img').all())
      expect((await image.getAttribute('alt'))?.length).toBeGreaterThan(20);
    await turn(page, async () => {
      await page.locator('button', { hasText: 'Why' }).last().focus();
      await page.keyboard.press('Enter');
    });
    expect(await page.locator('.turn').last().innerText()).toContain('Why:');
    await page.context().close();
  });

  test('is never wider than a phone', async () => {
    const page = await open(PHONE);
    for (const words of ['translator', 'why?', 'compare nurse and teacher', 'most exposed jobs', 'source?']) {
      await say(page, words);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(PHONE.width);
    }
    await page.context().close();
  });

  test('shows its pictures, and what was said is still there after a reload', async () => {
    const page = await open(PHONE);
    await say(page, 'electrician');
    await page.locator('img').last().scrollIntoViewIfNeeded();
    const drawn = await page.evaluate(
      '[...document.images].at(-1).decode().then(() => [...document.images].at(-1).naturalWidth)',
    );
    expect(drawn).toBeGreaterThan(100);
    await page.reload();
    expect(await page.locator('.turn').last().innerText()).toContain('Electrician');
    await page.context().close();
  });

  test('shows markup as text and runs none of it', async () => {
    const page = await open(PHONE);
    await say(page, '<img src=x onerror="document.title=1"> nurse');
    expect(await page.locator('.said').last().innerText()).toContain('<img src=x');
    expect(await page.title()).toContain('Verdict');
    await page.context().close();
  });

  test('answers without its script', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(program.address);
    await page.fill('#text', 'carpenter');
    await page.click('.ask button');
    expect(await page.locator('.turn').last().innerText()).toContain('Carpenter');
    await context.close();
  });

  async function open(viewport: typeof PHONE): Promise<Page> {
    const page = await (await browser.newContext({ viewport })).newPage();
    page.on('pageerror', (fault) => {
      throw fault;
    });
    await page.goto(program.address);
    return page;
  }
});

async function say(page: Page, words: string): Promise<string> {
  await page.fill('#text', words);
  // The page keeps blank messages to itself; the server's answer to one is tested through the form.
  if (words.trim() === '') return 'nothing in that message';
  return turn(page, () => page.press('#text', 'Enter'));
}

function act(page: Page, { say: words, press: label = '', text }: Step): Promise<string> {
  if (words !== undefined) return say(page, words);
  return text === undefined ? press(page, label) : fillIn(page, label, text);
}

function fillIn(page: Page, label: string, words: string): Promise<string> {
  return turn(page, async () => {
    const form = page
      .locator('.turn')
      .last()
      .locator('details', { has: page.locator('summary', { hasText: new RegExp(`^${label}$`) }) });
    await form.locator('summary').click();
    await form.locator('textarea').fill(words);
    await form.locator('button').click();
  });
}

function press(page: Page, label: string): Promise<string> {
  return turn(page, () => page.locator('.turn').last().getByRole('button', { name: label, exact: true }).click());
}

async function turn(page: Page, act: () => Promise<void>): Promise<string> {
  const before = await page.locator('.turn').count();
  await act();
  await page.locator('.turn').nth(before).waitFor();
  return (await page.locator('.turn .reply').last().innerText()).replace(/\s+/g, ' ');
}
