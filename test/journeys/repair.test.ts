import type { Browser, Page } from 'playwright-core';
import { paths } from '../../api/paths';
import { addDays, type IsoDate } from '../../domain/time/amsterdam';
import { newVisitor, openBrowser, type Visitor } from '../support/browser';
import { demoToday, signInAs } from '../support/demo';
import { headingOf, pressMain } from '../support/journey';
import { answer, confirmAll, type Duo, duoOf, fillField, freshRound, mustHaveTask } from '../support/staff';
import { complaints, expectGood, mainText } from '../support/staff-pages';

jest.setTimeout(300_000);

const PROVIDER = 'heidebaken';

let browser: Browser;
let quarter: string;
let duo: Duo;
let today: IsoDate;
let manager: Visitor;

const cycle = () => paths.cycle({ provider: PROVIDER, quarter });
const input = (organisation = 'laren') => paths.task(`cycle:${PROVIDER}:${quarter}:input:${organisation}:1`);

/** One repair as a row: where it begins, what it asks, what it says before and after. */
type Row = {
  name: string;
  /** Where its link stands, and the words of the link. */
  from: () => string;
  link: string;
  fields?: () => Record<string, string>;
  /** What one reads after pressing the main button with nothing filled in. */
  empty?: RegExp;
  consequence: RegExp;
  done: RegExp;
  /** What the page it came from then says, and the history of the cycle. */
  after?: RegExp;
  history: RegExp;
};

const REASON = 'De aanbieder verhuist deze maand.';

const rows: readonly Row[] = [
  {
    name: 'an extra reminder',
    from: () => input(),
    link: 'Herinner nu',
    consequence: /gemeente Laren[\s\S]*Extra herinnering: Inbreng geven/,
    done: /De herinnering aan gemeente Laren staat klaar/,
    history: /Extra herinnering aan gemeente Laren/,
  },
  {
    name: 'more time',
    from: () => input(),
    link: 'Uitstellen',
    fields: () => ({ date: addDays(today, 40), reason: REASON }),
    empty: /Nieuwe uiterste dag[\s\S]*Reden/,
    consequence: /Termijnen die verschuiven[\s\S]*Inbreng geven[\s\S]*Meer tijd: Inbreng geven/,
    done: /De taak is uitgesteld tot en met/,
    history: /uitgesteld tot en met/,
  },
  {
    name: 'going on without an answer',
    from: () => input('eemnes'),
    link: 'Overslaan',
    fields: () => ({ reason: REASON }),
    empty: /Reden/,
    consequence: /Niemand krijgt hier een mail over/,
    done: /De taak is overgeslagen/,
    after: /Overgeslagen op/,
    history: /Inbreng geven, gemeente Eemnes: overgeslagen/,
  },
  {
    name: 'a rest',
    from: cycle,
    link: 'Stilzetten',
    fields: () => ({ date: addDays(today, 100), reason: REASON }),
    empty: /Stilzetten tot en met[\s\S]*Reden/,
    consequence: /geen herinneringen[\s\S]*Was uiterlijk[\s\S]*Dit staat stil[\s\S]*Dit gaat weer verder/,
    done: /De cyclus staat stil tot en met/,
    after: new RegExp(`Staat stil tot en met .*: ${REASON}`),
    history: /Stilgezet tot en met/,
  },
  {
    name: 'going on',
    from: cycle,
    link: 'Ga weer verder',
    consequence: /Dit gaat weer verder/,
    done: /De cyclus loopt weer/,
    after: /Wacht op/,
    history: /Weer verder gegaan/,
  },
];

beforeAll(async () => {
  browser = await openBrowser();
  quarter = await freshRound([PROVIDER]);
  duo = await duoOf(PROVIDER);
  today = await demoToday();
  const planning = await mustHaveTask({ provider: PROVIDER, quarter, step: 'plan' });
  await answer(duo.contractManager, planning, {
    conversationDate: addDays(today, 42),
    startTime: '10:00',
    durationMinutes: '60',
    onLocation: 'online',
  });
  manager = await newVisitor(browser, { javaScript: true });
  await signInAs(manager.page, duo.contractManager);
});

afterAll(() => browser?.close());

/** Follows a link that may stand under *Meer*. */
async function follow(page: Page, name: string): Promise<void> {
  const link = page.locator('main').getByRole('link', { name, exact: true });
  if (!(await link.isVisible())) await page.locator('summary', { hasText: 'Meer' }).first().click();
  await link.click();
}

describe('a cycle that does not get on is helped by who runs it', () => {
  test.each(rows)('$name: asked, shown, done and told', async (row) => {
    const { page } = manager;
    await page.goto(row.from());
    await expectGood(page);
    await follow(page, row.link);
    expect(await headingOf(page)).toBe(row.link);
    await expectGood(page);
    if (row.fields) {
      await pressMain(page);
      expect(await complaints(page)).toMatch(row.empty ?? /./);
      await expectGood(page);
      for (const [key, value] of Object.entries(row.fields())) {
        const field = page.locator(`[name="data[${key}]"]`);
        if ((await field.evaluate('(element) => element.tagName')) === 'SELECT')
          await field.selectOption(value);
        else await fillField(page, key, value);
      }
      await pressMain(page);
    }
    expect(await mainText(page)).toMatch(/Er is nog niets veranderd/);
    expect(await mainText(page)).toMatch(row.consequence);
    await expectGood(page);
    await confirmAll(page);
    await pressMain(page);
    expect(await mainText(page)).toMatch(row.done);
    if (row.after) expect(await mainText(page)).toMatch(row.after);
    await expectGood(page);
    await page.goto(cycle());
    expect(await mainText(page)).toMatch(row.history);
    if (row.fields) expect(await mainText(page)).toContain(REASON);
  });
});
