import type { Page } from 'playwright-core';
import { addDays, dayOfWeek, type IsoDate } from '../../domain/time/amsterdam';
import { headingOf, pressMain } from './journey';
import { confirmAll } from './staff';

/** The first Saturday from a day on: soon, and nobody works. */
export function nextSaturday(from: IsoDate): IsoDate {
  return addDays(from, (13 - dayOfWeek(from)) % 7 || 7);
}

/** From a filled form over the check page to the confirmation. */
export async function checkAndSend(page: Page): Promise<void> {
  await pressMain(page);
  await confirmAll(page);
  await pressMain(page);
  expect(await headingOf(page)).toBe('Verstuurd');
}

/** What stands on a page, without what is around it. */
export function mainText(page: Page): Promise<string> {
  return page.locator('main').innerText();
}

/** The complaints on top of a page. */
export function complaints(page: Page): Promise<string> {
  return page.locator('[data-error-summary]').innerText();
}

/** Fails unless a notice with these words stands above the first question, also on a phone. */
export async function expectAboveForm(page: Page, words: string): Promise<void> {
  const notice = page.locator('.utrecht-alert').filter({ hasText: words });
  expect(await notice.evaluate((box) => box.getBoundingClientRect().bottom)).toBeLessThan(
    await page.locator('.kr-form').evaluate((form) => form.getBoundingClientRect().top),
  );
}
