import type { Browser } from 'playwright-core';
import { paths } from '../../api/paths';
import { openBrowser, type Visitor } from '../support/browser';
import { demoPeople, demoPerson, travel, visitAs } from '../support/demo';
import { mailsTo } from '../support/mailbox';
import { expectGood } from '../support/page-checks';
import { answer, duoOf, freshRound, planConversation, tasksAbout, waitForStep } from '../support/staff';
import { mainText as main } from '../support/staff-pages';

jest.setTimeout(240_000);

const PLAYED = 'veerhuis';
const SILENT = 'laren';

let browser: Browser;
let visitor: Visitor;
let quarter: string;

beforeAll(async () => {
  browser = await openBrowser();
  quarter = await freshRound([PLAYED]);
  const duo = await duoOf(PLAYED);
  visitor = await visitAs(browser, duo.contractManager);
  await planConversation(PLAYED, quarter);
  const officers = (await demoPeople()).filter(
    ({ role, primary, organisation }) => role === 'municipalOfficer' && primary && organisation !== SILENT,
  );
  for (const officer of officers) {
    const [task] = await tasksAbout(officer, { provider: PLAYED, quarter });
    if (!task) throw new Error(`${officer.name} was not asked`);
    await answer(officer, task, { hasInput: 'nee' });
  }
});

afterAll(() => browser?.close());

describe('a municipality that is silent to the end', () => {
  test('is named on the board as the one that is waited for', async () => {
    const { page } = visitor;
    await page.goto(`${paths.round(quarter)}?gemeente=${SILENT}`);
    const row = page.getByRole('row', { name: /Veerhuis/ });
    expect(await row.innerText()).toMatch(/6 van 7 klaar; wacht op Laren/);
    await expectGood(page);
  });

  test('is reminded, and then it goes on by itself', async () => {
    const officer = await demoPerson({ role: 'municipalOfficer', organisation: SILENT });
    const before = (await mailsTo(officer.email)).length;
    await waitForStep({ provider: PLAYED, quarter, step: 'agenda-complete' });
    expect((await mailsTo(officer.email)).length).toBeGreaterThan(before);
    const { page } = visitor;
    await page.goto(paths.round(quarter));
    const row = page.getByRole('row', { name: /Veerhuis/ });
    expect(await row.innerText()).toMatch(/klaar/);
    expect(await row.innerText()).not.toMatch(/Laren/);
    await page.goto(paths.cycle({ provider: PLAYED, quarter }));
    expect(await main(page)).toMatch(/niet gereageerd/);
  });

  test('shows in how things went over the quarters: by name, not by score', async () => {
    const { page } = visitor;
    await travel({ days: 1 });
    await page.goto(paths.round(quarter));
    await page.getByRole('link', { name: 'Ontwikkeling over de kwartalen' }).click();
    expect(await main(page)).toMatch(/geen ranglijst/);
    expect(await page.getByRole('row', { name: /^Laren/ }).innerText()).toMatch(/\d+ niet/);
    const names = await page.locator('table').last().locator('tbody th').allInnerTexts();
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'nl')));
    await expectGood(page, 'ontwikkeling');
  });
});
