import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCommand, startProgram } from '../process/program.ts';
import { launchBrowser } from './browser.ts';
import { STORIES } from './stories.ts';
import { act, PHONE, press, say, startChat, turn } from './web-page.ts';

type Chat = Awaited<ReturnType<typeof startChat>>;

describe('the local chat in a real browser', () => {
  let chat: Chat;
  beforeAll(async () => {
    chat = await startChat();
  }, 60_000);
  afterAll(() => chat.stop());

  test.each(STORIES)('$name', async ({ steps }) => {
    const page = await chat.open();
    for (const step of steps) {
      const seen = await act(page, step);
      for (const pattern of step.sees) expect(seen).toMatch(pattern);
      for (const pattern of step.neverSees ?? []) expect(seen).not.toMatch(pattern);
    }
    await page.context().close();
  });

  test('works by keyboard alone, and tells a screen reader each reply in one line', async () => {
    const page = await chat.open();
    await page.keyboard.type('nurse');
    await turn(page, () => page.keyboard.press('Enter'));
    expect(await page.evaluate('document.activeElement.id')).toBe('text');
    expect(await page.locator('[role=status]').innerText()).toMatch(/^Registered Nurse: .* of 100/);
    for (const image of await page.locator('.log img').all())
      expect((await image.getAttribute('alt'))?.length).toBeGreaterThan(20);
    await turn(page, async () => {
      await page.locator('button', { hasText: 'Why' }).last().focus();
      await page.keyboard.press('Enter');
    });
    expect(await page.locator('.turn').last().innerText()).toContain('Why:');
    expect(await page.evaluate('document.activeElement === document.querySelector(".turn:last-child")')).toBe(true);
    await page.keyboard.press('Tab');
    expect(
      await page.evaluate('document.activeElement.closest(".turn") === document.querySelector(".turn:last-child")'),
    ).toBe(true);
    await page.context().close();
  });

  test('several people argue by name, each in a tab of their own, and all see the same', async () => {
    const page = await chat.open();
    const other = await page.context().newPage();
    await other.goto(chat.address);
    await page.fill('#person', 'Ada');
    await other.fill('#person', 'Ben');
    await say(page, 'let’s debate translators');
    await other.locator('.turn', { hasText: 'Motion: Translator' }).waitFor();
    await say(page, 'argue: Machine translation costs a fraction, so agencies will hire fewer translators.');
    await say(
      other,
      'argue: Clients need a human translator, because somebody must answer for a mistake in a contract.',
    );
    const standing = await say(other, 'how does it stand?');
    expect(standing).toMatch(/By person: .*Ada/);
    expect(standing).toMatch(/Ben/);
    const board = page.locator('.turn', { hasText: 'Motion: Translator' });
    await board.getByText(/2 arguments by 2 people/).waitFor();
    await page.context().close();
  });

  test('keeps the opening message of a debate up to date', async () => {
    const page = await chat.open();
    await say(page, 'let’s debate cashiers');
    const board = page.locator('.turn', { hasText: 'Motion: Cashier' });
    await act(page, { press: 'Argue', text: 'Shops need fewer cashiers because self-checkout is cheaper.', sees: [] });
    expect(await board.innerText()).toMatch(/So far: 1 argument by one person/);
    await act(page, { press: 'Close the debate', sees: [] });
    expect(await board.innerText()).toMatch(/Closed: 1 argument/);
    await page.context().close();
  });

  test('the transcript is saved as a file that replays', async () => {
    const page = await chat.open();
    await say(page, 'let’s debate cashiers');
    await say(page, 'argue: Shops need fewer cashiers because self-checkout is cheaper.');
    await say(page, 'transcript');
    const saving = page.waitForEvent('download');
    await page.getByRole('link', { name: /Save .*\.json/ }).click();
    const saved = await saving;
    const replayed = await runCommand(['replay', '--json', await saved.path()]);
    expect(replayed.code).toBe(0);
    expect(saved.suggestedFilename()).toMatch(/^cashier-.*\.json$/);
    await page.context().close();
  });

  test('“Delete my data” takes what was said out of the chat as well', async () => {
    const page = await chat.open();
    await say(page, 'nurse');
    await say(page, '/privacy');
    await act(page, { press: 'Delete my data', sees: [] });
    await press(page, 'Yes, delete my data');
    await page.locator('.turn', { hasText: /Done\. (?:There|Your)/ }).waitFor();
    expect(await page.locator('.turn').count()).toBe(1);
    await page.reload();
    expect(await page.locator('.log').innerText()).not.toContain('nurse');
    await page.context().close();
  });

  test('starts anew when told to, and shows the debates that are open', async () => {
    const page = await chat.open();
    await say(page, 'let’s debate dentists');
    await page.getByRole('button', { name: 'New chat' }).click();
    await page.waitForURL(chat.address);
    await page.locator('.turn', { hasText: 'Dentists: nobody has argued yet' }).waitFor();
    expect(await page.locator('.said').count()).toBe(0);
    await page.context().close();
  });

  test('is never wider than a phone', async () => {
    const page = await chat.open();
    for (const words of [
      'translator',
      'why?',
      'compare nurse and teacher',
      'most exposed jobs',
      'source?',
      'how is the score made?',
      '/check Translators are finished because https://www.example.org/a-very-long-address-without-any-break-in-it-at-all says so',
      'let’s debate translators',
      'argue: Machine translation costs a fraction, so agencies will hire fewer translators.',
      'how does it stand?',
      '/privacy',
      'home',
    ]) {
      await say(page, words);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(PHONE.width);
    }
    await page.context().close();
  });

  test('shows its pictures, and what was said is still there after a reload', async () => {
    const page = await chat.open();
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
    const page = await chat.open();
    await say(page, '<img src=x onerror="document.title=1"> nurse');
    expect(await page.locator('.said').last().innerText()).toContain('<img src=x');
    expect(await page.title()).toContain('Verdict');
    await page.context().close();
  });

  test('works without its script: questions, buttons and forms', async () => {
    const context = await chat.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(chat.address);
    await page.fill('#person', 'Ada');
    await page.fill('#text', 'let’s debate carpenters');
    await page.click('.ask button');
    expect(await page.locator('.turn').last().innerText()).toContain('Motion: Carpenter');
    await press(page, 'Argue');
    await page
      .locator('.asks textarea')
      .fill('Carpenters stay, because every house is different and robots need flat floors.');
    await page.locator('.asks button').click();
    expect(await page.locator('.turn').last().innerText()).toMatch(/Ada: Understood as/);
    expect(await page.locator('.turn').first().innerText()).toMatch(/So far: 1 argument/);
    await context.close();
  });
});

describe('the local chat over a restart', () => {
  test('has what was said, and what is news still arrives', async () => {
    const environment = { VERDICT_STORE: join(mkdtempSync(join(tmpdir(), 'verdict-')), 'store.sqlite') };
    const [first, browser] = await Promise.all([startProgram(environment), launchBrowser()]);
    const page = await browser.newPage();
    await page.goto(first.address);
    await say(page, 'let’s debate electricians');
    const cookies = await page.context().cookies();
    expect(await first.stop()).toBe(0);

    const second = await startProgram(environment);
    await page.context().addCookies(cookies.map(({ name, value }) => ({ name, value, url: second.address })));
    await page.goto(second.address);
    expect(await page.locator('.turn').last().innerText()).toContain('Motion: Electrician');
    expect(await say(page, 'how does it stand?')).toMatch(/The score stands at/);
    await browser.close();
    expect(await second.stop()).toBe(0);
  }, 60_000);
});
