import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { z } from 'zod';

const resultSchema = z.array(
  z.object({ id: z.string(), help: z.string(), nodes: z.array(z.object({ html: z.string() })) }),
);

/** The rules of WCAG 2.2 A and AA, and what axe calls best practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A page whose scripts are off never sees its timers end; axe only uses them to let the page breathe. */
const TIMERS_END_AT_ONCE =
  'window.setTimeout = (run, _, ...given) => { Promise.resolve().then(() => run(...given)); return 0; };';

const RUN = `axe.run({ preload: false, runOnly: ${JSON.stringify(TAGS)} }).then(({ violations }) =>
  violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map(({ html }) => ({ html })) })))`;

/** Everything axe finds wrong on this page, a readable line each; empty is good. `javaScript` says whether the page's own scripts run. */
export async function axeViolations(page: Page, { javaScript = true } = {}): Promise<string[]> {
  // Evaluated by the browser itself: a script element would be stopped by the page's own security policy.
  if (!javaScript) await page.evaluate(TIMERS_END_AT_ONCE);
  await page.evaluate(axe.source);
  const found = resultSchema.parse(await page.evaluate(RUN));
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 200)}`),
  );
}
