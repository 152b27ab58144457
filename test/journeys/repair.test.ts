import type { Browser, Page } from 'playwright-core';
import { paths } from '../../api/paths';
import { addDays, type IsoDate } from '../../domain/time/amsterdam';
import { newVisitor, openBrowser, type Visitor } from '../support/browser';
import { demoPerson, demoToday, signInAs } from '../support/demo';
import { headingOf, pressMain } from '../support/journey';
import { answer, confirmAll, type Duo, duoOf, fillField, freshRound, mustHaveTask } from '../support/staff';
import { complaints, expectGood, expectGoodTwin, mainText } from '../support/staff-pages';

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
    name: 'another contact of a municipality',
    from: () => input('huizen'),
    link: 'Aan een ander geven',
    fields: () => ({ person: '*', reason: REASON }),
    empty: /Wie krijgt de taak\?[\s\S]*Reden/,
    consequence: /Gevraagd: Inbreng geven/,
    done: /De taak is nu van/,
    history: /Inbreng geven: van de eerste contactpersoon naar/,
  },
  {
    name: 'a question to a municipality',
    from: cycle,
    link: 'Extra vraag stellen',
    fields: () => ({
      person: 'wijdemeren',
      title: 'Wachtlijst',
      question: REASON,
      date: addDays(today, 20),
    }),
    empty: /Aan wie\?[\s\S]*Onderwerp[\s\S]*Wat wil je vragen\?[\s\S]*Antwoord uiterlijk/,
    consequence: /Extra vraag[\s\S]*gemeente Wijdemeren[\s\S]*Gevraagd: Extra vraag/,
    done: /De vraag aan gemeente Wijdemeren staat klaar/,
    history: /Extra vraag gesteld aan gemeente Wijdemeren/,
  },
  {
    name: 'a remark',
    from: cycle,
    link: 'Opmerking maken',
    fields: () => ({ reason: REASON }),
    empty: /Opmerking/,
    consequence: /Niemand krijgt hier een mail over/,
    done: /De opmerking staat bij wat er is gebeurd/,
    history: /Opmerking/,
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
  {
    name: 'going back',
    from: cycle,
    link: 'Terugzetten',
    fields: () => ({ step: 'plan', reason: REASON }),
    empty: /Terug naar welke stap\?[\s\S]*Reden/,
    consequence: /open taken vervallen[\s\S]*Gesprek plannen/,
    done: /De cyclus is terug bij: Gesprek plannen/,
    after: /Wacht op jou/,
    history: /Teruggezet naar Gesprek plannen/,
  },
  {
    name: 'a colleague',
    from: () => paths.task(`cycle:${PROVIDER}:${quarter}:plan:2`),
    link: 'Aan een ander geven',
    fields: () => ({ person: duo.policyAdviser.person, reason: REASON }),
    empty: /Wie krijgt de taak\?[\s\S]*Reden/,
    consequence: /Overgedragen: Gesprek plannen[\s\S]*Gevraagd: Gesprek plannen/,
    done: /De taak is nu van/,
    after: /Deze taak is van/,
    history: /Gesprek plannen: van .* naar/,
  },
  {
    name: 'back to whose it is',
    from: () => paths.task(`cycle:${PROVIDER}:${quarter}:plan:2`),
    link: 'Teruggeven',
    consequence: /Gevraagd: Gesprek plannen/,
    done: /De taak is teruggegeven/,
    history: /Gesprek plannen: van .* naar/,
  },
  {
    name: 'no cycle at all',
    from: cycle,
    link: 'Cyclus intrekken',
    fields: () => ({ reason: REASON }),
    empty: /Reden/,
    consequence: /open taa?k(en)? verva[\s\S]*Dit is ingetrokken[\s\S]*niet terugdraaien/,
    done: /De cyclus is ingetrokken/,
    after: /Ingetrokken op/,
    history: /Cyclus ingetrokken/,
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

/** From the link to what the history of the cycle then says. */
async function play(row: Row): Promise<void> {
  const { page } = manager;
  await page.goto(row.from());
  await expectGood(page);
  await follow(page, row.link);
  expect(await headingOf(page)).toBe(row.link);
  await expectGood(page, process.env.LOOK && `tmp-form-${row.link.toLowerCase().replaceAll(' ', '-')}`);
  if (row.fields) {
    await pressMain(page);
    expect(await complaints(page)).toMatch(row.empty ?? /./);
    await expectGood(page);
    for (const [key, value] of Object.entries(row.fields())) {
      const field = page.locator(`[name="data[${key}]"]`);
      const isChoice = (await page.locator(`select[name="data[${key}]"]`).count()) > 0;
      if (!isChoice) await fillField(page, key, value);
      else await field.selectOption(value === '*' ? { index: 1 } : value);
    }
    await pressMain(page);
  }
  expect(await mainText(page)).toMatch(/Er is nog niets veranderd/);
  expect(await mainText(page)).toMatch(row.consequence);
  await expectGood(page, process.env.LOOK && `tmp-${row.link.toLowerCase().replaceAll(' ', '-')}`);
  await confirmAll(page);
  await pressMain(page);
  expect(await mainText(page)).toMatch(row.done);
  if (row.after) expect(await mainText(page)).toMatch(row.after);
  await expectGood(page);
  await page.goto(cycle());
  expect(await mainText(page)).toMatch(row.history);
  if (row.fields) expect(await mainText(page)).toContain(REASON);
}

const before = rows.slice(
  0,
  rows.findIndex(({ name }) => name === 'going back'),
);
const after = rows.slice(before.length);

describe('a cycle that does not get on is helped by who runs it', () => {
  test.each(before)('$name: asked, shown, done and told', play);
});

describe('an answer by phone', () => {
  test('is written down in the form of the municipality, marked, and can still be changed by it', async () => {
    const { page } = manager;
    await page.goto(input('hilversum'));
    await follow(page, 'Antwoord doorgeven');
    await expectGood(page, process.env.LOOK && 'tmp-doorgeven');
    await page.locator('[name="data[hasInput]"][value="ja"]').check();
    await fillField(page, 'goesWell', 'De contacten met de wijk.');
    await pressMain(page);
    await expectGood(page);
    await confirmAll(page);
    await pressMain(page);
    expect(await mainText(page)).toMatch(/doorgegeven per telefoon aan jou/);
    await page.goto(input('hilversum'));
    expect(await mainText(page)).toMatch(`Doorgegeven per telefoon aan ${duo.contractManager.name}`);
    await page.goto(cycle());
    expect(await mainText(page)).toMatch(`doorgegeven per telefoon aan ${duo.contractManager.name}`);
    expect(await mainText(page)).toMatch(/per telefoon door gemeente Hilversum/);

    const officer = await newVisitor(browser);
    await signInAs(officer.page, await demoPerson({ role: 'municipalOfficer', organisation: 'hilversum' }));
    await officer.page.goto(paths.inputFor(PROVIDER));
    expect(await mainText(officer.page)).toMatch(/Doorgegeven per telefoon aan/);
    expect(await officer.page.locator('[name="data[goesWell]"]').inputValue()).toBe(
      'De contacten met de wijk.',
    );
    await expectGood(officer.page, process.env.LOOK && 'tmp-gemeente-doorgegeven');
    await officer.leave();
  });
});

describe('an extra question', () => {
  test('stands on the page of whoever is asked, is answered there, and read by the team', async () => {
    const officer = await newVisitor(browser, { javaScript: false });
    await signInAs(officer.page, await demoPerson({ role: 'municipalOfficer', organisation: 'wijdemeren' }));
    const { page } = officer;
    await page.goto(paths.input);
    expect(await mainText(page)).toMatch(/Extra vragen \(nog 1 open\)/);
    await expectGoodTwin(officer, process.env.LOOK && 'tmp-gemeente-vragen');
    await page.getByRole('link', { name: /Antwoorden/ }).click();
    expect(await headingOf(page)).toBe('Wachtlijst');
    await expectGoodTwin(officer, process.env.LOOK && 'tmp-vraag');
    await pressMain(page);
    expect(await complaints(page)).toMatch(/Antwoord/);
    await fillField(page, 'answer', 'De wachtlijst is korter dan vorig jaar.');
    await pressMain(page);
    await confirmAll(page);
    await pressMain(page);
    expect(await headingOf(page)).toBe('Bedankt');
    await page.goto(paths.input);
    expect(await mainText(page)).toMatch(/Beantwoord/);
    await officer.leave();
  });
});

describe('and in the end', () => {
  test.each(after)('$name: asked, shown, done and told', play);
});

describe('a provider that comes in the middle of a quarter', () => {
  test('is added with its duo and one contact, and its cycle begins as the others did', async () => {
    const { page } = manager;
    await page.goto(paths.round(quarter));
    await page.getByRole('link', { name: 'Een aanbieder aan deze ronde toevoegen' }).click();
    await expectGood(page, process.env.LOOK && 'tmp-aanbieder-toevoegen');
    await pressMain(page);
    expect(await complaints(page)).toMatch(/Welke aanbieder/);
    await page.locator('[name="data[provider]"]').selectOption('nieuw');
    await pressMain(page);
    expect(await complaints(page)).toMatch(/Naam[\s\S]*Partnerschap[\s\S]*Contactmanager|Contractmanager/);
    const name = `Nieuwe Haven ${quarter}`;
    await fillField(page, 'name', name);
    await page.locator('[name="data[partnership]"][value="regular"]').check();
    await page.locator('[name="data[contractManager]"]').selectOption(duo.contractManager.person);
    await page.locator('[name="data[policyAdviser]"]').selectOption(duo.policyAdviser.person);
    await page.getByRole('button', { name: 'Locatie toevoegen' }).click();
    await page.locator('[name="data[locations][0][location]"]').fill('Aan de Vaart');
    await page.locator('[name="data[locations][0][municipality]"]').selectOption('huizen');
    await fillField(page, 'contactName', 'Wil Vos');
    await fillField(page, 'contactFunction', 'Manager zorg');
    await fillField(page, 'contactEmail', `wil.${quarter.toLowerCase()}@nieuwe-haven.example`);
    await fillField(page, 'contactPhone', '035-555 09 09');
    await expectGood(page, process.env.LOOK && 'tmp-aanbieder-nieuw');
    await pressMain(page);
    expect(await mainText(page)).toMatch(/Er is nog niets veranderd[\s\S]*Gevraagd: Gesprek plannen/);
    await expectGood(page, process.env.LOOK && 'tmp-aanbieder-controle');
    await pressMain(page);
    expect(await headingOf(page)).toBe(name);
    expect(await mainText(page)).toMatch(/is begonnen[\s\S]*Wacht op jou/);
    const again = await page.goto(`${paths.cycleStart(quarter)}?aanbieder=${PROVIDER}`);
    expect(again?.status()).toBe(200);
  });
});
