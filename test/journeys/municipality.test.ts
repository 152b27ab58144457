import type { Browser, Page } from 'playwright-core';
import { paths } from '../../api/paths';
import { newVisitor, openBrowser, type Visitor } from '../support/browser';
import { travelUntil } from '../support/demo';
import { firstOpen, firstSent, inputSteps, rowLocator, rowOf, TOPIC } from '../support/input-pages';
import { headingOf, pressMain, takeStep } from '../support/journey';
import { expectGood } from '../support/page-checks';
import { type AskedRound, askedRound } from '../support/rounds';

jest.setTimeout(240_000);

const OVERVIEW = 'Inbreng voor de gesprekken met aanbieders';
const BSN = '111222333';
const GOES_WELL = 'De lijnen zijn kort.';

let browser: Browser;
let rounds: Record<'huizen' | 'laren', AskedRound>;

beforeAll(async () => {
  browser = await openBrowser();
  rounds = { huizen: await askedRound('huizen'), laren: await askedRound('laren') };
});

afterAll(async () => {
  await browser?.close();
});

describe.each([
  { how: 'with JavaScript', municipality: 'huizen', javaScript: true, shots: true },
  { how: 'without JavaScript', municipality: 'laren', javaScript: false, shots: false },
] as const)('a municipality with one link in one mail, $how', ({ municipality, javaScript, shots }) => {
  let visitor: Visitor;
  let page: Page;

  beforeAll(async () => {
    visitor = await newVisitor(browser, { javaScript });
    page = visitor.page;
    await page.goto(rounds[municipality].link);
  });

  afterAll(() => visitor.leave());

  test('the link leads to one page for all providers, with what waits first', async () => {
    expect(await headingOf(page)).toBe(OVERVIEW);
    expect(new URL(page.url()).pathname).toBe(paths.input);
    expect(await page.locator('tbody tr').count()).toBe(8);
    expect(await page.locator('.kr-status').innerText()).toMatch(
      /^Nog \d van 8 open\. .+, einde van de dag\.$/,
    );
    await expectGood(page, shots && 'gemeente-overzicht', { javaScript });
  });

  test('a provider is answered page by page, and every mistake is told at its field', async () => {
    const provider = await firstOpen(page);
    await page.goto(paths.inputFor(provider));
    for (const step of inputSteps(provider, { javaScript, shots })) {
      const met = await takeStep(page, step);
      expect(met.heading).toMatch(step.heading);
      expect(met.path).toBe(step.path);
      if (step.emptyAnswer !== undefined) expect(met.complaint).toMatch(step.emptyAnswer);
    }
    expect(await headingOf(page)).toBe('Verstuurd');
    expect(await page.locator('main').innerText()).toMatch(/Wijzigen kan tot en met/);
    await expectGood(page, shots && 'gemeente-verstuurd', { javaScript });
    await page.goto(paths.input);
    expect(await rowOf(page, provider)).toMatch(/Verstuurd/);
  });

  test('what was sent can be changed, and is there with what was typed', async () => {
    const provider = await firstSent(page);
    await page.goto(paths.inputFor(provider));
    expect(await page.locator('main').innerText()).toMatch(/Al verstuurd/);
    expect(await page.getByLabel('Onderwerp', { exact: true }).first().inputValue()).toBe(TOPIC);
    await page.getByLabel('Wat gaat goed?').fill(GOES_WELL);
    await pressMain(page);
    await pressMain(page);
    expect(await headingOf(page)).toBe('Verstuurd');
  });

  test('a draft is kept when one stops half-way', async () => {
    const provider = await firstOpen(page);
    await page.goto(paths.inputFor(provider));
    await page.getByLabel('Ja, wij hebben inbreng').check();
    await page.getByLabel('Wat gaat goed?').fill(GOES_WELL);
    await page.getByLabel('Nee, geen inbreng').check();
    await page.getByRole('button', { name: 'Concept bewaren' }).click();
    expect(await headingOf(page)).toBe(OVERVIEW);
    expect(await page.locator('[data-flash]').innerText()).toMatch(/Concept bewaard/);
    expect(await rowOf(page, provider)).toMatch(/Concept bewaard/);
    await page.goto(paths.inputFor(provider));
    expect(await page.getByLabel('Nee, geen inbreng').isChecked()).toBe(true);
    await pressMain(page);
    // Whoever chooses no after writing is told what does not go along, and has it still.
    expect(await page.locator('main').innerText()).toMatch(/Dit gaat niet mee: Wat gaat goed\?/);
    await expectGood(page, false, { javaScript });
    await page.getByRole('link', { name: 'Terug naar het formulier' }).click();
    await page.getByLabel('Ja, wij hebben inbreng').check();
    expect(await page.getByLabel('Wat gaat goed?').inputValue()).toBe(GOES_WELL);
    await page.getByLabel('Nee, geen inbreng').check();
    await pressMain(page);
    await pressMain(page);
    expect(await headingOf(page)).toBe('Verstuurd');
  });

  test('nothing to raise takes one click, and one comes back with a message', async () => {
    await page.goto(paths.input);
    const provider = await firstOpen(page);
    await rowLocator(page, provider)
      .getByRole('button', { name: /Geen inbreng/ })
      .click();
    expect(await headingOf(page)).toBe(OVERVIEW);
    expect(await page.locator('[data-flash]').innerText()).toMatch(/Verstuurd: geen inbreng/);
    expect(await rowOf(page, provider)).toMatch(/Geen inbreng/);
    await expectGood(page, false, { javaScript });
  });
});

describe('the rest of a municipality’s round', () => {
  let visitor: Visitor;
  let page: Page;

  beforeAll(async () => {
    visitor = await newVisitor(browser);
    page = visitor.page;
    await page.goto(rounds.huizen.link);
  });

  afterAll(() => visitor.leave());

  test('personal data is stopped or asked about before it is stored', async () => {
    const provider = await firstOpen(page);
    await page.goto(paths.inputFor(provider));
    await page.getByLabel('Ja, wij hebben inbreng').check();
    await page.getByLabel('Signalen').fill(`Het gaat om ${BSN}.`);
    await pressMain(page);
    expect(await page.locator('[data-error-summary]').innerText()).toMatch(/burgerservicenummer/);
    expect(await page.getByLabel('Signalen').inputValue()).toContain(BSN);
    await page.getByLabel('Signalen').fill('Belt u Jan de Vries hierover.');
    await pressMain(page);
    expect(await page.locator('main').innerText()).toMatch(/Gaat dit over personen\?/);
    await expectGood(page, 'gemeente-controle-personen');
    await pressMain(page);
    expect(await page.locator('[data-error-summary]').innerText()).toMatch(/kruis aan/i);
    await expectGood(page);
    await page.getByLabel('Dit zijn geen gegevens van personen.').check();
    await page.getByLabel('Wat is het dan?').fill('De naam van een straat in onze gemeente.');
    await pressMain(page);
    expect(await headingOf(page)).toBe('Verstuurd');
  });

  test('all that remains is answered at once, after a page that names it', async () => {
    await page.goto(paths.input);
    const before = await page.getByText(/Geen inbreng voor alle \d die nog open zijn/).innerText();
    await page.getByText(/Geen inbreng voor alle/).click();
    expect(await headingOf(page)).toBe('Geen inbreng');
    const named = await page.locator('main li').count();
    expect(before).toContain(String(named));
    await expectGood(page, 'gemeente-geen-inbreng');
    await pressMain(page);
    expect(await page.locator('[data-flash]').innerText()).toMatch(
      /Verstuurd: geen inbreng voor \d aanbieders/,
    );
    expect(await page.locator('.kr-status').innerText()).toBe('U bent klaar: er staat niets meer open.');
  });

  test('a colleague to whom the mail was passed on says who he is, and goes on where he was', async () => {
    const colleague = await newVisitor(browser);
    const { page: his } = colleague;
    await his.goto(rounds.huizen.link);
    const provider = await firstSent(his);
    await his.goto(paths.inputFor(provider));
    await pressMain(his);
    await his.getByRole('link', { name: 'Vul uw functie in' }).click();
    await pressMain(his);
    expect(await his.locator('[data-error-summary]').innerText()).toMatch(/functie[\s\S]*e-mailadres/);
    await his.getByLabel('Uw functie').fill('beleidsmedewerker wonen');
    await his.getByLabel('Uw e-mailadres op het werk').fill('wonen@huizen.example');
    await pressMain(his);
    expect(new URL(his.url()).pathname).toBe(paths.inputCheck(provider));
    expect(await his.locator('.kr-who').innerText()).toMatch(/beleidsmedewerker wonen, wonen@huizen.example/);
    await expectGood(his);
    // It is still known which answer he changes: it is not taken for a second first one.
    await pressMain(his);
    expect(await headingOf(his)).toBe('Verstuurd');
    await colleague.leave();
  });

  test('after the deadline the page says so, shows what was sent and whom to call', async () => {
    const provider = await firstSent(page);
    await travelUntil(async () => {
      await page.goto(paths.inputFor(provider));
      return /Wijzigen kon tot en met/.test(await page.locator('main').innerText());
    });
    const text = await page.locator('main').innerText();
    expect(text).toMatch(/Uw antwoord is binnen/);
    expect(text).toMatch(/Toch iets melden\? Bel .+: 035/);
    await expectGood(page, 'gemeente-gesloten');
  });

  test('the link of one municipality shows nothing of another', async () => {
    const neighbour = await newVisitor(browser);
    await neighbour.page.goto(rounds.laren.link);
    expect(await neighbour.page.locator('.kr-title__over').innerText()).toMatch(/^Gemeente Laren/);
    const provider = await firstSent(neighbour.page);
    await neighbour.page.goto(paths.inputFor(provider));
    expect(await neighbour.page.content()).not.toContain('De naam van een straat in onze gemeente');
    await neighbour.leave();
  });

  test('without the link there is nothing to see', async () => {
    const stranger = await newVisitor(browser);
    await stranger.page.goto(paths.input);
    expect(new URL(stranger.page.url()).pathname).toBe(paths.signIn);
    expect(await stranger.page.locator('main').innerText()).not.toMatch(/De Oever/);
    await stranger.leave();
  });
});
