import type { Page } from 'playwright-core';
import { startProgram } from '../process/program.ts';
import { launchBrowser } from './browser.ts';
import type { Step } from './stories.ts';

export const PHONE = { width: 390, height: 844 };

/** The real program and a real browser; each page that is opened is a chat of its own, as wide as a phone. */
export async function startChat() {
  const [{ address, stop }, browser] = await Promise.all([startProgram(), launchBrowser()]);
  return {
    address,
    browser,
    open: async (): Promise<Page> => {
      const page = await (await browser.newContext({ viewport: PHONE, reducedMotion: 'reduce' })).newPage();
      page.on('pageerror', (fault) => {
        throw fault;
      });
      await page.goto(address);
      return page;
    },
    stop: async () => {
      await browser.close();
      await stop();
    },
  };
}

/** Types words and sends them; the reply as it reads. */
export async function say(page: Page, words: string): Promise<string> {
  await page.fill('#text', words);
  // The page keeps blank messages to itself; the server's answer to one is tested through the form.
  if (words.trim() === '') return 'nothing in that message';
  return turn(page, () => page.press('#text', 'Enter'));
}

/** Does one step of a story; the reply as it reads. */
export function act(page: Page, { say: words, press: label = '', text, replaces }: Step): Promise<string> {
  if (words !== undefined) return say(page, words);
  if (replaces) return replaced(page, () => press(page, label));
  return text === undefined ? turn(page, () => press(page, label)) : fillIn(page, label, text);
}

/** Presses a button that opens a form, and fills in its one field. */
async function fillIn(page: Page, label: string, words: string): Promise<string> {
  await press(page, label);
  await page.locator('.asks textarea').fill(words);
  return turn(page, () => page.locator('.asks button').click());
}

/** Presses a button of the last reply; those behind "More" are opened first, as a person would. */
export async function press(page: Page, label: string): Promise<void> {
  const last = page.locator('.turn').last();
  const named = last.locator('.buttons button', { hasText: new RegExp(`^${label}$`) });
  if (!(await named.isVisible())) await last.locator('summary').click();
  await named.click();
}

/** Waits for the turn that follows from what is done; the reply as it reads. */
export async function turn(page: Page, act: () => Promise<void>): Promise<string> {
  const before = await page.locator('.turn').count();
  await act();
  await page.locator('.turn').nth(before).waitFor();
  return (await page.locator('.turn .reply').last().innerText()).replace(/\s+/g, ' ');
}

/** Waits until the last turn says something else than before what is done; the reply as it reads. */
async function replaced(page: Page, act: () => Promise<void>): Promise<string> {
  const reply = page.locator('.turn .reply').last();
  const before = await reply.textContent();
  await act();
  while ((await reply.textContent()) === before) await page.waitForTimeout(10);
  return (await reply.innerText()).replace(/\s+/g, ' ');
}
