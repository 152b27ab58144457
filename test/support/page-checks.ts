import type { Page } from 'playwright-core';
import { axeViolations } from './axe';
import { sidewaysAt320 } from './browser';

/** What is wrong with a page for somebody who needs a screen reader, zoom or a small screen; empty is good. */
export async function pageFaults(page: Page, options: { javaScript?: boolean } = {}): Promise<string[]> {
  const over = await sidewaysAt320(page);
  const sideways = over === 0 ? [] : [`${over} pixels wider than a screen of 320`];
  return [...sideways, ...(await axeViolations(page, options))];
}
