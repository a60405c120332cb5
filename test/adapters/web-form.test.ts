import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { press, say, startChat, turn } from './web-page.ts';

type Chat = Awaited<ReturnType<typeof startChat>>;

describe('forms, votes and suggestions of the local chat', () => {
  let chat: Chat;
  beforeAll(async () => {
    chat = await startChat();
  }, 60_000);
  afterAll(() => chat.stop());

  test('a form opens in place with its first field ready, and goes away with Escape', async () => {
    const page = await chat.open();
    await say(page, 'let’s debate plumbers');
    await press(page, 'Argue');
    await page.locator('.asks').waitFor();
    expect(await page.evaluate('document.activeElement.name')).toBe('field.argument');
    await page.keyboard.press('Escape');
    expect(await page.locator('.asks').count()).toBe(0);
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Argue');
    await page.context().close();
  });

  test('a command without words asks for them', async () => {
    const page = await chat.open();
    await page.fill('#text', '/check');
    await page.keyboard.press('Enter');
    await page.locator('.asks textarea').fill('Plumbers are safe because every house differs.');
    const seen = await turn(page, () => page.keyboard.press('Control+Enter'));
    expect(seen).toMatch(/plumbers hold out against AI/);
    await page.context().close();
  });

  test('the form of a schedule knows the time zone of the browser', async () => {
    const context = await chat.browser.newContext({ timezoneId: 'America/New_York' });
    const page = await context.newPage();
    await page.goto(chat.address);
    await page.fill('#text', '/discuss schedule');
    await page.keyboard.press('Enter');
    await page.locator('.asks').waitFor();
    expect(await page.inputValue('[name="field.zone"]')).toBe('America/New_York');
    await page.getByLabel('Monday').check();
    await page.getByLabel('Friday').check();
    await page.fill('[name="field.time"]', '9:30');
    const seen = await turn(page, () => page.keyboard.press('Enter'));
    expect(seen).toMatch(/Mondays and Fridays at 09:30 \(America\/New_York\)/);
    await context.close();
  });

  test('a vote changes the question where it stands', async () => {
    const page = await chat.open();
    await say(page, '/discuss nurses');
    const turns = await page.locator('.turn').count();
    await press(page, 'Agree');
    await page
      .locator('.turn')
      .last()
      .getByText(/1 agree/)
      .waitFor();
    expect(await page.locator('.turn').count()).toBe(turns);
    expect(await page.locator('.said').last().innerText()).toContain('/discuss nurses');
    await page.context().close();
  });

  test('suggests commands after a slash and jobs after a command, by keyboard', async () => {
    const page = await chat.open();
    await page.keyboard.type('/ver');
    await page.locator('#options [role=option]').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await page.inputValue('#text')).toBe('/verdict ');
    const found = page.waitForResponse((response) => response.url().endsWith('words=radiol'));
    await page.keyboard.type('radiol');
    await found;
    await page.locator('#options [role=option]:first-child', { hasText: 'Radiologist' }).waitFor();
    await page.keyboard.press('ArrowDown');
    const active = await page.getAttribute('#text', 'aria-activedescendant');
    expect(await page.locator(`#${active}`).innerText()).toBe('/verdict Radiologist');
    await page.keyboard.press('Enter');
    const seen = await turn(page, () => page.keyboard.press('Enter'));
    expect(seen).toMatch(/Radiologist/);
    await page.context().close();
  });
});
