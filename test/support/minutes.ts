import type { Page } from 'playwright-core';
import type { IsoDate } from '../../domain/time/amsterdam';
import { pressMain } from './journey';
import { expectGood } from './page-checks';
import { fillField } from './staff';
import { complaints, mainText } from './staff-pages';

/** Opens every row that is closed. */
export async function openRows(page: Page): Promise<void> {
  const closed = page.locator('.form-row__details:not([open]) > summary');
  for (let left = await closed.count(); left > 0; left -= 1) await closed.first().click();
}

/** Fills in minutes: the same sentence at every topic, one theme, one point for DJI. Gives the number of topics. */
export async function fillMinutes(page: Page): Promise<number> {
  await openRows(page);
  const topics = await page.locator('textarea[name$="[discussed]"]').all();
  for (const field of topics) await field.fill('De doorstroom stokt.');
  await page.locator('[name="data[themes][]"]').first().check();
  await fillField(page, 'pointsForAgency', '- Wachtlijst voor vervolgplekken');
  return topics.length;
}

/** An action that should have been done before the conversation is pointed out; then it is taken out again. */
export async function pointOutEarlyAction(page: Page, dueDate: IsoDate): Promise<void> {
  const row = page.locator('[name="data[actions][0][description]"]');
  if ((await row.count()) === 0) await page.getByRole('button', { name: 'Actiepunt toevoegen' }).click();
  await row.fill('Overzicht van wachttijden delen');
  await page.locator('[name="data[actions][0][owner]"]').selectOption('aanbieder');
  await page.locator('[name="data[actions][0][dueDate]"]').fill(dueDate);
  await pressMain(page);
  expect(await mainText(page)).toMatch(
    /Actiepunt 1 \(‘Overzicht van wachttijden delen’\).*Dat is vóór het gesprek/,
  );
  await expectGood(page, 'verslag-controle');
  await pressMain(page);
  expect(await complaints(page)).toMatch(/Kruis aan/);
  await page.getByRole('link', { name: 'Wijzigen' }).first().click();
  await page.locator('[name="_row"][value="remove:actions:0"]').click();
}
