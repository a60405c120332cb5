import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createLocalBot } from '../../adapters/create.ts';
import { openSqliteStore } from '../../adapters/storage/sqlite.ts';
import { createWebApp, serveWebApp } from '../../adapters/web/app.ts';
import { sentenceReply } from '../../src/sentence-reply.ts';
import { launchBrowser } from './browser.ts';
import { say } from './web-page.ts';

describe('what comes to the local chat by itself', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  }, 60_000);
  afterAll(() => browser.close());

  /** The local chat in this process with an open page, and the place that its schedules post to. */
  async function open() {
    const store = openSqliteStore(':memory:');
    const web = createWebApp({ ...createLocalBot(store), collection: store.collection });
    const server = await serveWebApp(web, 0);
    const page = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
    await page.goto(`http://127.0.0.1:${server.port}`);
    const cookies = await page.context().cookies();
    const channel = cookies.find(({ name }) => name === 'verdict')?.value ?? '';
    const place = { platform: 'web', installation: 'local', channel, thread: null } as const;
    const post = (words: string, key: string) =>
      web.outlet.post(place, { reply: sentenceReply(words), ping: null, thread: false }, key);
    const close = async () => {
      await page.context().close();
      await server.close();
    };
    return { web, page, post, close, place };
  }

  test('a question that was due stands in the open page, and is told to a screen reader', async () => {
    const { page, post, close } = await open();
    expect(await post('What would you keep?', 'one')).toMatchObject({ kind: 'posted' });
    await page.locator('.turn', { hasText: 'What would you keep?' }).waitFor();
    expect(await page.locator('[role=status]').innerText()).toBe('What would you keep?');
    await close();
  });

  test('the same post is there once, however often it comes', async () => {
    const { page, post, close } = await open();
    const first = await post('What would you keep?', 'one');
    expect(await post('What would you keep?', 'one')).toEqual(first);
    await post('And what next?', 'two');
    await page.locator('.turn', { hasText: 'And what next?' }).waitFor();
    expect(await page.locator('.turn', { hasText: 'What would you keep?' }).count()).toBe(1);
    await close();
  });

  test('a page that was away is told what it missed', async () => {
    const { page, post, close } = await open();
    await page.context().setOffline(true);
    await post('What would you keep?', 'one');
    await page.context().setOffline(false);
    await page.locator('.turn', { hasText: 'What would you keep?' }).waitFor({ timeout: 15_000 });
    await close();
  });

  test('a tab that nobody looks at is told when it is looked at again', async () => {
    const { page, post, close } = await open();
    const look = (hidden: boolean) =>
      page.evaluate(`Object.defineProperty(document, 'hidden', { value: ${hidden}, configurable: true });
        document.dispatchEvent(new Event('visibilitychange'))`);
    await look(true);
    await post('What would you keep?', 'one');
    await page.request.get(page.url());
    expect(await page.locator('.turn', { hasText: 'What would you keep?' }).count()).toBe(0);
    await look(false);
    await page.locator('.turn', { hasText: 'What would you keep?' }).waitFor();
    await close();
  });

  test('the owner of a schedule is told in the chat where they spoke last', async () => {
    const { web, page, close } = await open();
    const to = { platform: 'web', installation: 'local', person: 'Ada' } as const;
    expect(await web.outlet.tell(to, sentenceReply('It had to pause.'), 'k')).toEqual({ kind: 'refused', why: 'gone' });
    await page.fill('#person', 'Ada');
    await say(page, 'nurse');
    expect(await web.outlet.tell(to, sentenceReply('It had to pause.'), 'k')).toMatchObject({ kind: 'posted' });
    await page.locator('.turn', { hasText: 'It had to pause.' }).waitFor();
    await close();
  });

  test('schedules go on in the same chat when a new talk begins', async () => {
    const { page, post, close } = await open();
    await say(page, 'nurse');
    await page.getByRole('button', { name: 'New chat' }).click();
    await page.locator('.turn', { hasText: 'Open debates' }).waitFor();
    await post('What would you keep?', 'one');
    await page.locator('.turn', { hasText: 'What would you keep?' }).waitFor();
    expect(await say(page, 'why?')).toMatch(/Which job do you mean/);
    await close();
  });
});
