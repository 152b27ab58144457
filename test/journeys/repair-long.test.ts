import type { Browser } from 'playwright-core';
import { paths } from '../../api/paths';
import { parseQuarter, quarterEnd } from '../../domain/quarters';
import { addDays, type IsoDate } from '../../domain/time/amsterdam';
import { formatDay } from '../../domain/time/dutch-dates';
import { openBrowser } from '../support/browser';
import { demoPerson, demoToday, visitAs } from '../support/demo';
import { headingOf, pressMain } from '../support/journey';
import { moveToOwnProduct, type OwnProduct } from '../support/own-product';
import { expectGood } from '../support/page-checks';
import { follow, REASON, travelTo } from '../support/repair';
import { confirmAll, duoOf, fillField, freshRound, planConversation, tasksAbout } from '../support/staff';
import { complaints, mainText } from '../support/staff-pages';

jest.setTimeout(300_000);

/** Moves three times and rests over the end of its quarter. */
const MOVED = 'vaartwende';
/** Nobody plans it: it stands still. */
const SILENT = 'veerhuis';

let browser: Browser;
let quarter: string;
let today: IsoDate;

let own: OwnProduct;
beforeAll(async () => {
  own = await moveToOwnProduct();
  browser = await openBrowser();
  quarter = await freshRound([MOVED, SILENT]);
  today = await demoToday();
  await planConversation(MOVED, quarter);
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await own?.close();
});

describe('several tasks of the team', () => {
  test('go to another at once, each told by itself, and twice is once', async () => {
    const runs = await visitAs(browser, (await duoOf(MOVED)).contractManager);
    const { page } = runs;
    await page.goto(`${paths.tasks}?toon=team&later=alles`);
    await page.getByRole('button', { name: 'Uitstellen' }).click();
    expect(await mainText(page)).toMatch(/Kruis eerst een of meer open taken/);
    await page.goto(`${paths.tasks}?toon=team&later=alles`);
    await expectGood(page);
    for (const box of (await page.locator('main input[type="checkbox"]').all()).slice(0, 2))
      await box.check();
    await page.getByRole('button', { name: 'Aan een ander geven' }).click();
    expect(await mainText(page)).toMatch(/Om welke taken het gaat \(2\)/);
    await expectGood(page);
    await pressMain(page);
    expect(await complaints(page)).toMatch(/Wie krijgt de taak/);
    await page.locator('[name="data[person]"]').selectOption({ index: 1 });
    await fillField(page, 'reason', REASON);
    await pressMain(page);
    expect(await mainText(page)).toMatch(/Taken \(2\)[\s\S]*Wie bericht krijgt/);
    await expectGood(page);
    await pressMain(page);
    expect(await mainText(page)).toMatch(/Gedaan \(\d\)/);
    await expectGood(page);
    await runs.leave();
  });
});

describe('a cycle with a long way', () => {
  const moved = () => paths.cycle({ provider: MOVED, quarter });

  test('has its conversation moved three times, and every deadline moves along', async () => {
    const runs = await visitAs(browser, (await duoOf(MOVED)).contractManager);
    const { page } = runs;
    for (const [times, days] of [49, 56, 63].entries()) {
      await page.goto(moved());
      await follow(page, 'Gesprek verplaatsen');
      await fillField(page, 'newDate', addDays(today, days));
      await fillField(page, 'newTime', '13:30');
      await fillField(page, 'reason', REASON);
      await pressMain(page);
      expect(await mainText(page)).toMatch(`Het gesprek is ${formatDay(addDays(today, days))} om 13.30 uur`);
      expect(await page.getByRole('row', { name: /Gesprek voeren/ }).count()).toBe(1);
      await confirmAll(page);
      await pressMain(page);
      expect(await mainText(page)).toMatch(/Het gesprek is verplaatst/);
      const lines = (await mainText(page)).match(/Gesprek verplaatst van/g) ?? [];
      expect(lines).toHaveLength(times + 1);
    }
    await runs.leave();
  });

  test('rests over the end of its quarter; whoever comes second is told who was first', async () => {
    const contractManager = (await duoOf(MOVED)).contractManager;
    const first = await visitAs(browser, contractManager);
    const second = await visitAs(browser, await demoPerson({ role: 'manager' }));
    const until = addDays(quarterEnd(parseQuarter(quarter) ?? '2027-Q1'), 10);
    for (const { page } of [first, second]) {
      await page.goto(moved());
      await follow(page, 'Stilzetten');
      await fillField(page, 'date', until);
      await fillField(page, 'reason', REASON);
      await pressMain(page);
      expect(await mainText(page)).toMatch(/terwijl de cyclus stilstaat/);
      await confirmAll(page);
    }
    await pressMain(first.page);
    expect(await mainText(first.page)).toMatch(/De cyclus staat stil tot en met/);
    await pressMain(second.page);
    expect(await headingOf(second.page)).toBe('Er is niets veranderd');
    expect(await mainText(second.page)).toMatch(/De cyclus staat al stil tot en met/);
    expect(await mainText(second.page)).toMatch(`door ${contractManager.name}`);
    await expectGood(second.page);

    await travelTo(addDays(until, -1));
    await first.page.goto(moved());
    expect(await mainText(first.page)).toMatch(/Staat stil tot en met/);
    expect(await mainText(first.page)).not.toMatch(/Herinnering aan gemeente/);
    await travelTo(addDays(until, 1));
    await first.page.goto(moved());
    expect(await mainText(first.page)).toMatch(/Wacht op 7 gemeenten[\s\S]*Weer verder gegaan/);
    await first.leave();
    await second.leave();
  });

  test('that nobody begins becomes a task of the manager, with what stands still and what helps beside it', async () => {
    const boss = await demoPerson({ role: 'manager' });
    const tasks = await tasksAbout(boss, { provider: SILENT, quarter });
    const found = tasks.find(({ step }) => step === 'review');
    if (!found) throw new Error('nobody was asked to discuss the standstill');
    const visitor = await visitAs(browser, boss);
    await visitor.page.goto(paths.task(found.id));
    const side = await visitor.page.locator('aside').innerText();
    expect(side).toMatch(/Gesprek plannen, Veerhuis[\s\S]*te laat[\s\S]*herinnering/);
    expect(side).toMatch(/Herinner nu[\s\S]*Uitstellen[\s\S]*Stilzetten/);
    await expectGood(visitor.page);
    await visitor.leave();
  });
});
