import type { Browser } from 'playwright-core';
import { paths } from '../../api/paths';
import type { Quarter } from '../../domain/quarters';
import { dayOfWeek, type IsoDate, toAmsterdamDate } from '../../domain/time/amsterdam';
import { addWorkingDays } from '../../domain/time/working-days';
import { demoProviders } from '../../store/demo/providers';
import { taskStepOf } from '../../workflows/engine/steps';
import { quarterlyCycle } from '../../workflows/processes/quarterly-cycle';
import { CALENDAR } from '../examples/processes';
import { openBrowser, type Visitor } from '../support/browser';
import { type DemoPerson, demoPerson, demoToday, travel, visitAs } from '../support/demo';
import { mailsTo } from '../support/mailbox';
import { expectGood } from '../support/page-checks';
import { freshRound, mustHaveTask } from '../support/staff';
import { mainText as main } from '../support/staff-pages';

jest.setTimeout(240_000);

let browser: Browser;
let manager: DemoPerson;
let quarter: Quarter;
let visitor: Visitor;

beforeAll(async () => {
  browser = await openBrowser();
  manager = await demoPerson({ role: 'manager' });
  quarter = await freshRound(demoProviders.map(({ key }) => key));
  visitor = await visitAs(browser, manager, { javaScript: false });
});

afterAll(() => browser?.close());

const subjects = async (): Promise<string[]> => (await mailsTo(manager.email)).map(({ subject }) => subject);

/** The day on which the definition says that the manager hears that a conversation is not planned. */
async function managerHearsOn(): Promise<IsoDate> {
  const { ladder } = taskStepOf(quarterlyCycle, 'plan');
  const rungs = ladder.flatMap((rung) =>
    'role' in rung && rung.role === 'manager' ? [rung.workingDays] : [],
  );
  const tasks = await Promise.all(
    demoProviders.map(({ key }) => mustHaveTask({ provider: key, quarter, step: 'plan' })),
  );
  const due = Math.max(...tasks.map(({ dueAt }) => Date.parse(dueAt)));
  return addWorkingDays(toAmsterdamDate(due), Math.min(...rungs), CALENDAR);
}

describe('everybody is silent', () => {
  test('before anything is late the board says that it is on course', async () => {
    const { page } = visitor;
    await page.goto(paths.round(quarter));
    expect(await main(page)).toMatch(/8 gesprekken · .*(op koers|bijna)/);
    expect(await page.locator('.kr-board tbody tr').count()).toBe(8);
  });

  test('the manager hears within the days that the definition says', async () => {
    const last = await managerHearsOn();
    const before = (await subjects()).length;
    while ((await demoToday()) < last) await travel({ days: 1 });
    expect((await subjects()).length).toBeGreaterThan(before);
    const { page } = visitor;
    await page.goto(paths.round(quarter));
    const text = await main(page);
    expect(text).toMatch(/8 gesprekken · 8 lopen achter/);
    expect(text).toMatch(/Vraagt aandacht \(\d+\)/);
    expect(text).toMatch(/Moest .* klaar zijn\. Wacht op /);
    expect(text).toMatch(/Verstuurd: \d herinnering/);
    await expectGood(visitor.page, 'stand-te-laat', { javaScript: false });
  });

  test('and on Monday once more, in one mail that says how many', async () => {
    const day = await demoToday();
    await travel({ days: 8 - dayOfWeek(day) });
    expect(dayOfWeek(await demoToday())).toBe(1);
    const weekly = (await mailsTo(manager.email)).filter(({ text }) => /Dit staat nu stil/.test(text));
    expect(weekly.length).toBeGreaterThan(0);
    const last = weekly.at(-1);
    // What other journeys left stands still for longer and comes first; what no longer fits is counted.
    expect(last?.text).toMatch(/Gesprek plannen, \d+ werkdag(en)? te laat|En nog \d+ gesprek/);
    const mondays = new Set(weekly.map(({ text }) => text));
    expect(mondays.size).toBe(weekly.length);
  });

  test('a choice stays in the address, works without scripts and can be taken back', async () => {
    const { page } = visitor;
    await page.goto(paths.round(quarter));
    await page.getByLabel('Stand').selectOption('te-laat');
    await page.getByLabel('In handen van').selectOption({ label: 'Noor van Dalen' });
    await page.getByRole('button', { name: 'Toon' }).click();
    expect(new URL(page.url()).search).toContain('stand=te-laat');
    expect(await main(page)).toMatch(/Aanbieders \(\d van 8\)/);
    await page.getByLabel('Wacht op gemeente').selectOption({ label: 'Laren' });
    await page.getByRole('button', { name: 'Toon' }).click();
    expect(await main(page)).toMatch(/Geen enkel gesprek past bij deze keuze/);
    await expectGood(visitor.page, false, { javaScript: false });
    await page.getByRole('link', { name: 'Alles tonen' }).click();
    expect(await page.locator('.kr-board tbody tr').count()).toBe(8);
  });

  test('the choice can be made by keyboard alone', async () => {
    const { page, leave } = await visitAs(browser, manager);
    await page.goto(paths.round(quarter));
    await page.getByLabel('Stand').focus();
    await page.keyboard.type('Te laat');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/stand=te-laat/);
    await expectGood(page);
    await leave();
  });
});

test('other quarters are one link away, and what is late there is said', async () => {
  const { page } = visitor;
  await page.goto(paths.rounds);
  const links = page.getByRole('navigation', { name: 'Kwartaal' }).getByRole('link');
  expect(await links.count()).toBeGreaterThan(1);
  await links.last().click();
  expect(await main(page)).toMatch(/Ook in het .* loopt iets achter/);
  await expectGood(visitor.page, false, { javaScript: false });
});
