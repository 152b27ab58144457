import type { Browser } from 'playwright-core';
import { paths } from '../../api/paths';
import { addDays } from '../../domain/time/amsterdam';
import { openBrowser, type Visitor } from '../support/browser';
import { demoToday, visitAs } from '../support/demo';
import { pressMain } from '../support/journey';
import { expectGood } from '../support/page-checks';
import { confirmAll, duoOf, fillField, freshRound, planConversation } from '../support/staff';
import { complaints, mainText } from '../support/staff-pages';

jest.setTimeout(240_000);

const PROVIDER = 'stichting-kompas';

let browser: Browser;
let quarter: string;
let visitor: Visitor;

const cycle = () => paths.cycle({ provider: PROVIDER, quarter });

beforeAll(async () => {
  browser = await openBrowser();
  quarter = await freshRound([PROVIDER]);
  const { contractManager } = await duoOf(PROVIDER);
  await planConversation(PROVIDER, quarter);
  visitor = await visitAs(browser, contractManager);
});

afterAll(() => browser?.close());

describe('a conversation', () => {
  test('is moved after every deadline was shown, old and new', async () => {
    const { page } = visitor;
    await page.goto(cycle());
    await expectGood(page);
    await page.getByRole('link', { name: 'Gesprek verplaatsen' }).click();
    await pressMain(page);
    expect(await complaints(page)).toMatch(/Reden/);
    await fillField(page, 'newDate', addDays(await demoToday(), 49));
    await fillField(page, 'newTime', '13:30');
    await fillField(page, 'reason', 'De directeur is die dag op een andere locatie.');
    await pressMain(page);
    expect(await mainText(page)).toMatch(/Er is nog niets veranderd/);
    // Old and new: whoever talked has until the working day after to say so.
    const shift = await page.getByRole('row', { name: /Gesprek voeren/ }).innerText();
    expect(shift.match(/\d{1,2} \w+ \d{4}/g)).toHaveLength(2);
    await expectGood(page, 'verplaatsen-controle');
    await confirmAll(page);
    await pressMain(page);
    expect(new URL(page.url()).pathname).toBe(cycle());
    expect(await mainText(page)).toMatch(/Het gesprek is verplaatst/);
    expect(await mainText(page)).toMatch(/De directeur is die dag op een andere locatie/);
    expect(await mainText(page)).toMatch(/13\.30 uur/);
  });

  test('is cancelled only with a reason, after saying what that means', async () => {
    const { page } = visitor;
    await page.goto(cycle());
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

  test('that is cancelled stops: it can be neither moved nor cancelled again, and the board says so', async () => {
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
