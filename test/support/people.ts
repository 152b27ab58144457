import type { Page } from 'playwright-core';
import type { IsoDate } from '../../domain/time/amsterdam';
import { type DemoPerson, demoToday } from './demo';
import { pressMain } from './journey';
import { fillField } from './staff';

/** Somebody as the form for a new person asks him; `role` where it asks for one. */
type NewPerson = Pick<DemoPerson, 'name' | 'functionTitle' | 'email'> & { phone: string; role?: string };

/** Fills in somebody new, and confirms what follows from it. */
export async function addPerson(page: Page, { role, ...fields }: NewPerson): Promise<void> {
  for (const [key, value] of Object.entries(fields)) await fillField(page, key, value);
  if (role) await page.locator(`[name="data[role]"][value="${role}"]`).check();
  await pressMain(page);
  await pressMain(page);
}

/** Fills in that somebody is away from today on. */
export async function fillAbsence(page: Page, given: { until: IsoDate; deputy: DemoPerson }): Promise<void> {
  await fillField(page, 'from', await demoToday());
  await fillField(page, 'until', given.until);
  await page.getByLabel(new RegExp(given.deputy.name)).check();
}
