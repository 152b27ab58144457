import type { Browser } from 'playwright-core';
import { paths } from '../../api/paths';
import { addDays } from '../../domain/time/amsterdam';
import { newVisitor, openBrowser, type Visitor } from '../support/browser';
import { demoToday, signInAs } from '../support/demo';
import { pressMain } from '../support/journey';
import { answer, duoOf, fillField, freshRound, mustHaveTask } from '../support/staff';
import { complaints, expectGood, mainText } from '../support/staff-pages';

jest.setTimeout(240_000);

const PROVIDER = 'stichting-kompas';

let browser: Browser;
let quarter: string;
let visitor: Visitor;

beforeAll(async () => {
  browser = await openBrowser();
  quarter = await freshRound([PROVIDER]);
  const { contractManager } = await duoOf(PROVIDER);
  const planning = await mustHaveTask({ provider: PROVIDER, quarter, step: 'plan' });
  await answer(contractManager, planning, {
    conversationDate: addDays(await demoToday(), 42),
    startTime: '10:00',
    durationMinutes: '60',
    onLocation: 'online',
  });
  visitor = await newVisitor(browser);
  await signInAs(visitor.page, contractManager);
});

afterAll(() => browser?.close());

describe('a conversation that does not take place', () => {
  test('is cancelled only with a reason, after saying what that means', async () => {
    const { page } = visitor;
    await page.goto(paths.cycle({ provider: PROVIDER, quarter }));
    await page.locator('summary', { hasText: 'Meer' }).first().click();
    await page.getByRole('link', { name: 'Gesprek afzeggen' }).click();
    await pressMain(page);
    expect(await complaints(page)).toMatch(/Reden/);
    await fillField(page, 'reason', 'De aanbieder sluit deze locatie.');
    await pressMain(page);
    expect(await mainText(page)).toMatch(/7 open taken vervallen/);
    await expectGood(page);
    await pressMain(page);
    expect(await mainText(page)).toMatch(/Afgezegd op/);
    expect(await mainText(page)).toMatch(/De aanbieder sluit deze locatie/);
  });

  test('stops: it can be neither moved nor cancelled again, and the board says so', async () => {
    const { page } = visitor;
    for (const segment of ['verplaatsen', 'afzeggen', 'stilzetten']) {
      const response = await page.goto(paths.cycleRepair({ provider: PROVIDER, quarter }, segment));
      expect(response?.status()).toBe(409);
      expect(await mainText(page)).toMatch(/Dit is intussen afgesloten/);
    }
    await page.goto(paths.round(quarter));
    expect(await mainText(page)).toMatch(/1 afgezegd/);
  });
});
