import type { Page } from 'playwright-core';
import { paths } from '../../api/paths';
import { type JourneyStep, pressMain } from './journey';
import { expectGood } from './page-checks';

/** What a municipality wants raised. */
export const TOPIC = 'Overdracht bij vertrek';

/** The pages from form to confirmation, with what an empty page says. */
export function inputSteps(
  provider: string,
  { javaScript, shots }: { javaScript: boolean; shots: boolean },
): JourneyStep[] {
  return [
    {
      heading: /^Inbreng voor het gesprek met /,
      path: paths.inputFor(provider),
      emptyAnswer: /Wil uw gemeente iets bespreken/,
      goOn: async (page) => {
        await expectGood(page, false, { javaScript });
        await page.getByLabel('Ja, wij hebben inbreng').check();
        await pressMain(page);
        expect(await page.locator('[data-error-summary]').innerText()).toMatch(/er staat nog geen inbreng/);
        await page.getByRole('button', { name: 'Onderwerp toevoegen' }).click();
        if (!javaScript) expect(page.url()).toMatch(/#veld-topics-0$/);
        await page.getByLabel('Onderwerp', { exact: true }).fill(TOPIC);
        await expectGood(page, shots && 'gemeente-formulier', { javaScript });
        await pressMain(page);
      },
    },
    {
      heading: 'Controleer uw inbreng',
      path: paths.inputCheck(provider),
      goOn: async (page) => {
        expect(await page.locator('.form-summary').innerText()).toContain(TOPIC);
        await expectGood(page, shots && 'gemeente-controle', { javaScript });
        await pressMain(page);
      },
    },
  ];
}

/** The row of a provider on the overview of a municipality. */
export function rowLocator(page: Page, provider: string) {
  return page.locator('tbody tr', { has: page.locator(`a[href="${paths.inputFor(provider)}"]`) });
}

/** What that row says. */
export function rowOf(page: Page, provider: string): Promise<string> {
  return rowLocator(page, provider).innerText();
}

/** The first provider that waits for an answer, and the first that has one. */
export const firstOpen = (page: Page) => firstWith(page, /Invullen/);
export const firstSent = (page: Page) => firstWith(page, /Bekijken/);

/** The provider of the first row whose link says this. */
async function firstWith(page: Page, label: RegExp): Promise<string> {
  await page.goto(paths.input);
  const href = await page.locator('tbody a').filter({ hasText: label }).first().getAttribute('href');
  return decodeURIComponent(href?.split('/').at(-1) ?? '');
}
