import type { Page } from 'playwright-core';
import { axeViolations } from './axe';
import { sidewaysAt320 } from './browser';
import { takeScreenshots } from './screenshots';

/**
 * Fails unless a page does for somebody who needs a screen reader, zoom or a small screen; with a name it takes
 * screenshots. `javaScript` says whether the page's own scripts run.
 */
export async function expectGood(
  page: Page,
  name?: string | false,
  options: { javaScript?: boolean } = {},
): Promise<void> {
  const over = await sidewaysAt320(page);
  const sideways = over === 0 ? [] : [`${over} pixels wider than a screen of 320`];
  expect([...sideways, ...(await axeViolations(page, options))]).toEqual([]);
  if (name) await takeScreenshots(page, name);
}
