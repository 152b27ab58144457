import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { baseUrl } from './place';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Widths of a phone, of the narrowest screen that WCAG asks for, and of a desk. In CSS pixels. */
export const widths = { phone: 390, narrow: 320, desk: 1280 } as const;

/** One visitor with cookies of his own. */
export type Visitor = { page: Page; context: BrowserContext; leave(): Promise<void> };

/** How somebody visits: with scripts unless it says otherwise, at a width in CSS pixels. */
export type VisitOptions = { javaScript?: boolean; width?: number };

/** Chromium: `CHROMIUM_PATH`, else one in a usual place, else the one that Playwright would have downloaded. Throws with the remedy. */
export function findChromium(): string {
  const places = [process.env.CHROMIUM_PATH, ...USUAL_PLACES, chromium.executablePath()];
  const found = places.find((place) => place && existsSync(place));
  if (!found) throw new Error('No Chromium found: install it, or set CHROMIUM_PATH to the program.');
  return found;
}

/** Starts Chromium; close it when the tests are over. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: FLAGS });
}

/** A new visitor at desk width; a page that reports an error of its own fails the test that asks `pageErrors`. */
export async function newVisitor(
  browser: Browser,
  { javaScript = true, width = widths.desk }: VisitOptions = {},
): Promise<Visitor> {
  const context = await browser.newContext({
    baseURL: baseUrl(),
    javaScriptEnabled: javaScript,
    viewport: { width, height: 900 },
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
  });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  return { page, context, leave: () => context.close() };
}

/** By how many pixels a page is wider than the screen at 320 pixels; 0 when it fits. The width is put back. */
export async function sidewaysAt320(page: Page): Promise<number> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: widths.narrow, height: 900 });
  const over = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
  if (before) await page.setViewportSize(before);
  return Math.max(0, Number(over));
}
