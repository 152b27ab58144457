import type { Page } from 'playwright-core';
import { addDays, type IsoDate } from '../../domain/time/amsterdam';
import { demoToday, travel } from './demo';
import { answer, duoOf, mustHaveTask } from './staff';

/** The reason that the journeys give. */
export const REASON = 'De aanbieder verhuist deze maand.';

/** Plans the conversation of a provider in a round, six weeks ahead. */
export async function planConversation(provider: string, quarter: string): Promise<void> {
  const planning = await mustHaveTask({ provider, quarter, step: 'plan' });
  await answer((await duoOf(provider)).contractManager, planning, {
    conversationDate: addDays(await demoToday(), 42),
    startTime: '10:00',
    durationMinutes: '60',
    onLocation: 'online',
  });
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
