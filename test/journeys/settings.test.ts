import type { Browser } from 'playwright-core';
import { paths } from '../../api/paths';
import { addDays, type IsoDate } from '../../domain/time/amsterdam';
import { formatDay } from '../../domain/time/dutch-dates';
import { freeDaysOf } from '../../domain/time/region-calendar';
import { addWorkingDays, type WorkingCalendar } from '../../domain/time/working-days';
import { openBrowser, type Visitor } from '../support/browser';
import { clientAs, demoPerson, demoToday, visitAs } from '../support/demo';
import { headingOf, pressMain } from '../support/journey';
import { expectGood } from '../support/page-checks';
import { duoOf, fillField, fillPlanning, freshRound, mustHaveTask } from '../support/staff';
import { complaints, mainText as main } from '../support/staff-pages';

jest.setTimeout(240_000);

const PROVIDER = 'veerhuis';
const REASON = 'Teamdag in Huizen';

let browser: Browser;
let manager: Visitor;
let quarter: string;
/** A working day that still comes, far enough for the municipalities. */
let day: IsoDate;

function byLaw(today: IsoDate): WorkingCalendar {
  const fromYear = Number(today.slice(0, 4));
  const years = { fromYear, toYear: fromYear + 1 };
  return { freeDays: freeDaysOf({ liberationDay: 'every-year', closedDays: [] }, years) };
}

beforeAll(async () => {
  browser = await openBrowser();
  quarter = await freshRound([PROVIDER]);
  const today = await demoToday();
  day = addWorkingDays(addDays(today, 30), 1, byLaw(today));
  // Without scripts: nothing on these pages needs them.
  manager = await visitAs(browser, await demoPerson({ role: 'manager' }), { javaScript: false });
});

afterAll(() => browser?.close());

describe('the free days of the region', () => {
  test('the manager finds them in his menu, with everything that still comes', async () => {
    const { page } = manager;
    await page
      .getByRole('navigation', { name: 'Hoofdmenu' })
      .getByRole('link', { name: 'Instellingen' })
      .click();
    expect(await headingOf(page)).toBe('Instellingen');
    await expectGood(manager.page, false, { javaScript: false });
    await page.getByRole('link', { name: 'Vrije dagen bekijken of wijzigen' }).click();
    expect(await headingOf(page)).toBe('Vrije dagen');
    expect(await main(page)).toMatch(/Eerste kerstdag/);
    expect(await main(page)).toMatch(/Schoolvakanties in regio Noord/);
    await expectGood(manager.page, 'vrije-dagen', { javaScript: false });
  });

  test('days without a reason are refused, with everything that was typed', async () => {
    const { page } = manager;
    await fillField(page, 'from', day);
    await pressMain(page);
    expect(await complaints(page)).toMatch(/Reden/);
    expect(await page.locator('[name="data[from]"]').inputValue()).toBe(day);
    await expectGood(manager.page, false, { javaScript: false });
  });

  test('what follows comes first, and what was typed comes back', async () => {
    const { page } = manager;
    await fillField(page, 'reason', REASON);
    await pressMain(page);
    expect(await main(page)).toMatch(/Er is nog niets veranderd/);
    expect(await main(page)).toMatch(/wordt een vrije dag \(Teamdag in Huizen\)/);
    expect(await main(page)).toMatch(/houden met hun actiepunten de vrije dagen waarmee ze begonnen/);
    await page.getByRole('button', { name: 'Wijzigen' }).click();
    expect(await page.locator('[name="data[reason]"]').inputValue()).toBe(REASON);
    await pressMain(page);
    await pressMain(page);
    expect(await main(page)).toMatch(/Opgeslagen\. .* wordt een vrije dag/);
    expect(await main(page)).toContain(`Regio gesloten: ${REASON}`);
    await expectGood(manager.page, 'vrije-dagen-gesloten', { javaScript: false });
  });

  test('5 May is chosen, after what that means', async () => {
    const { page } = manager;
    await page.locator('[name="data[liberationDay]"][value="nooit"]').check();
    await page.getByRole('button', { name: 'Bekijk wat dit betekent' }).last().click();
    expect(await main(page)).toMatch(/5 mei is voortaan een gewone werkdag/);
    await pressMain(page);
    expect(await main(page)).toMatch(/Opgeslagen\. 5 mei is voortaan een gewone werkdag/);
    await page.locator('[name="data[liberationDay]"][value="eens-in-de-vijf-jaar"]').check();
    await page.getByRole('button', { name: 'Bekijk wat dit betekent' }).last().click();
    await pressMain(page);
    expect(await main(page)).toMatch(/eens in de vijf jaar vrij/);
  });

  test('whoever plans a conversation on that day, at three at night, is told both and may go on', async () => {
    const { contractManager } = await duoOf(PROVIDER);
    const planner = await visitAs(browser, contractManager);
    const { id } = await mustHaveTask({ provider: PROVIDER, quarter, step: 'plan' });
    await planner.page.goto(paths.task(id));
    await fillPlanning(planner.page, day);
    await fillField(planner.page, 'startTime', '03:00');
    await pressMain(planner.page);
    expect(await main(planner.page)).toMatch(/de regio is dan gesloten \(Teamdag in Huizen\)/);
    expect(await main(planner.page)).toMatch(/om 3\.00 uur\. Dat is buiten kantoortijd/);
    await pressMain(planner.page);
    expect(await complaints(planner.page)).toMatch(/Kruis aan/);
    await planner.page.goto(paths.freeDays);
    expect(await main(planner.page)).toContain(REASON);
    expect(await planner.page.locator('main form').count()).toBe(0);
    await expectGood(planner.page);
    await planner.leave();
  });

  test('nobody but the manager changes them', async () => {
    const { contractManager } = await duoOf(PROVIDER);
    const client = await clientAs(contractManager);
    for (const address of [paths.freeDaysCheck, paths.openDay(day), paths.liberationDay('nooit')]) {
      const reply = await client.postForm(address, { wat: 'weghalen', dag: day });
      expect([address, reply.status]).toEqual([address, 403]);
    }
  });

  test('the day is opened again, once', async () => {
    const { page } = manager;
    await page.goto(paths.freeDays);
    await page.getByRole('button', { name: `Weghalen ${formatDay(day)}` }).click();
    expect(await main(page)).toMatch(/wordt weer een gewone werkdag/);
    await expectGood(manager.page, false, { javaScript: false });
    const again = await page.context().newPage();
    await again.goto(paths.freeDays);
    await again.getByRole('button', { name: `Weghalen ${formatDay(day)}` }).click();
    await pressMain(page);
    expect(await main(page)).not.toContain(REASON);
    await pressMain(again);
    expect(await main(again)).toMatch(/een collega haalde hem al weg/);
    await again.close();
  });
});
