import type { Page } from 'playwright-core';

/** One page of a journey, as a row of a table. */
export type JourneyStep = {
  /** The heading that says where one is. */
  heading: string | RegExp;
  path: string | RegExp;
  /** What one gets to read after pressing the main button with nothing filled in; absent where that is allowed. */
  emptyAnswer?: string | RegExp;
  /** Fills in the page and goes on to the next. */
  goOn: (page: Page) => Promise<void>;
};

/** What a journey met on a page, to compare with its row. */
export type JourneyMeeting = { heading: string; path: string; complaint: string | null };

/** Reads heading and path, tries the page empty where the row says what comes of it, and goes on. */
export async function takeStep(page: Page, step: JourneyStep): Promise<JourneyMeeting> {
  const meeting = {
    heading: await headingOf(page),
    path: new URL(page.url()).pathname,
    complaint: step.emptyAnswer === undefined ? null : await pressEmpty(page),
  };
  await step.goOn(page);
  return meeting;
}

/** The main heading of a page. */
export async function headingOf(page: Page): Promise<string> {
  return (await page.locator('h1').first().innerText()).trim();
}

/** Presses the one main button of a page. */
export async function pressMain(page: Page): Promise<void> {
  await page.locator('main button.utrecht-button--primary-action').first().click();
  await page.waitForLoadState();
}

async function pressEmpty(page: Page): Promise<string> {
  await pressMain(page);
  return (await page.locator('[data-error-summary]').first().innerText()).trim();
}
