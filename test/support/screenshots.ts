import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { widths } from './browser';

const FOLDER = join(__dirname, '..', '..', 'docs', 'screenshots');

/**
 * Takes the page at phone and desk width: `docs/screenshots/<name>-390.png` and `-1280.png`. The width is put back. Only
 * where it is asked for (`SCREENSHOTS`): a test that changes what is committed is in the way of whoever runs it.
 */
export async function takeScreenshots(page: Page, name: string): Promise<void> {
  if (!process.env.SCREENSHOTS) return;
  mkdirSync(FOLDER, { recursive: true });
  const before = page.viewportSize();
  for (const width of [widths.phone, widths.desk]) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: join(FOLDER, `${name}-${width}.png`), fullPage: true });
  }
  if (before) await page.setViewportSize(before);
}
