import type { Browser, Page } from 'playwright-core';
import { paths } from '../../api/paths';
import type { Quarter } from '../../domain/quarters';
import type { IsoDate } from '../../domain/time/amsterdam';
import { openBrowser, type Visitor } from './browser';
import { demoToday, travel, visitAs } from './demo';
import { moveToOwnProduct } from './own-product';
import { type Duo, duoOf, freshRound, planConversation } from './staff';

/** The reason that the journeys give. */
export const REASON = 'De aanbieder verhuist deze maand.';

/** A cycle of which the municipalities are asked, in a product of its own, and its contract manager in a browser. */
export type Stage = {
  browser: Browser;
  quarter: Quarter;
  duo: Duo;
  /** The day on which the conversation was planned. */
  today: IsoDate;
  manager: Visitor;
  /** The address of its page. */
  cycle: string;
  /** The address of the question to a municipality. */
  input(municipality: string): string;
  close(): Promise<void>;
};

/** Makes one for a provider. */
export async function openStage(provider: string): Promise<Stage> {
  const own = await moveToOwnProduct();
  const browser = await openBrowser();
  const close = async () => {
    await browser.close();
    await own.close();
  };
  try {
    const quarter = await freshRound([provider]);
    const duo = await duoOf(provider);
    const today = await demoToday();
    await planConversation(provider, quarter);
    return {
      ...{ browser, quarter, duo, today, close },
      manager: await visitAs(browser, duo.contractManager),
      cycle: paths.cycle({ provider, quarter }),
      input: (municipality) => paths.task(`cycle:${provider}:${quarter}:input:${municipality}:1`),
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Follows a link that may stand under *Meer*. */
export async function follow(page: Page, name: string): Promise<void> {
  const link = page.locator('main').getByRole('link', { name, exact: true });
  if (!(await link.isVisible())) await page.locator('summary', { hasText: 'Meer' }).first().click();
  await link.click();
}

/** Lets time pass until a day has begun, some days at a time. */
export async function travelTo(day: IsoDate): Promise<void> {
  for (let now = await demoToday(); now < day; now = await demoToday()) {
    const ahead = (Date.parse(day) - Date.parse(now)) / 86_400_000;
    await travel({ days: Math.min(10, ahead) });
  }
}
