import type { Browser, Page } from 'playwright-core';
import { paths } from '../../api/paths';
import { newVisitor, openBrowser, type Visitor } from '../support/browser';
import { headingOf, type JourneyStep, pressMain, takeStep } from '../support/journey';
import { pageFaults } from '../support/page-checks';
import { askedFactCheck, workUntil } from '../support/rounds';
import { takeScreenshots } from '../support/screenshots';

jest.setTimeout(400_000);

const PROVIDER = 'de-oever';
const CORRECTION = 'De wachttijd is elf weken, niet tien.';

let browser: Browser;
let asked: Awaited<ReturnType<typeof askedFactCheck>>;
let visitor: Visitor;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  asked = await askedFactCheck(PROVIDER);
  visitor = await newVisitor(browser, { javaScript: false });
  page = visitor.page;
});

afterAll(async () => {
  await browser?.close();
});

describe('a provider checks the facts of the minutes, without JavaScript', () => {
  test('the link leads to the minutes, topic by topic, with the deadline and what silence means', async () => {
    await page.goto(asked.link);
    expect(new URL(page.url()).pathname).toBe(paths.factCheck);
    expect(await headingOf(page)).toBe('Klopt het verslag?');
    const lead = await page.locator('.kr-title__lead').innerText();
    expect(lead).toMatch(
      /^Reageren kan tot en met .+ Reageert u niet, dan stellen wij het verslag zo vast\.$/,
    );
    expect(await page.locator('.form-row').count()).toBeGreaterThan(0);
    expect(await page.locator('main button.utrecht-button--primary-action').count()).toBe(1);
    await expectGood('aanbieder-verslag');
  });

  test('each page tells what is missing, and leads on when it is there', async () => {
    for (const step of steps) {
      const met = await takeStep(page, step);
      expect(met.heading).toMatch(step.heading);
      expect(met.path).toBe(step.path);
      if (step.emptyAnswer !== undefined) expect(met.complaint).toMatch(step.emptyAnswer);
    }
    expect(await headingOf(page)).toBe('Verstuurd');
    expect(await page.locator('main').innerText()).toMatch(/Uw voorstellen zijn bij de contractmanager/);
    await expectGood('aanbieder-verstuurd');
  });

  test('afterwards the link shows what was answered, and it cannot be answered twice', async () => {
    await page.goto(asked.link);
    const text = await page.locator('main').innerText();
    expect(text).toMatch(/U heeft correcties voorgesteld/);
    expect(text).toContain(CORRECTION);
    expect(await page.locator('main form').count()).toBe(0);
    await expectGood(false);
  });

  test('the agenda can be read through the same link, and on paper', async () => {
    await page.goto(paths.factCheck);
    await page.getByRole('link', { name: 'Bekijk de agenda' }).click();
    expect(await headingOf(page)).toMatch(/^Agenda gesprek met /);
    expect(await page.locator('.kr-point').count()).toBeGreaterThan(0);
    await expectGood('agenda');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.kr-footer').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
  });

  test('minutes of another provider stay closed', async () => {
    const response = await page.goto(paths.cycleMinutes({ provider: 'veerhuis', quarter: asked.quarter }));
    expect([403, 404]).toContain(response?.status());
    expect(await page.locator('main').innerText()).not.toMatch(/Afgesproken/);
  });

  test('once fixed, the minutes can be read through the same link', async () => {
    const fixed = page.getByRole('link', { name: 'Lees het verslag' });
    await workUntil(async () => {
      await page.goto(paths.factCheck);
      return (await fixed.count()) > 0;
    });
    await fixed.click();
    expect(await headingOf(page)).toMatch(/^Verslag gesprek met /);
    expect(await page.locator('main').innerText()).toMatch(/De aanbieder stelde correcties voor/);
    await expectGood('verslag');
  });
});

const steps: JourneyStep[] = [
  {
    heading: 'Klopt het verslag?',
    path: paths.factCheck,
    emptyAnswer: /Kloppen de feiten\?/,
    goOn: async (page) => {
      await expectGood(false);
      const topics = page.locator('.form-row');
      const count = await topics.count();
      for (let topic = 0; topic < count; topic += 1) {
        const answer = topic === 0 ? 'Ik stel een correctie voor' : 'Klopt';
        await topics.nth(topic).getByLabel(answer, { exact: true }).check();
      }
      await pressMain(page);
      expect(await page.locator('[data-error-summary]').innerText()).toMatch(/Uw voorstel/);
      await topics.first().getByLabel('Uw voorstel').fill(CORRECTION);
      await pressMain(page);
    },
  },
  {
    heading: 'Controleer uw antwoorden',
    path: paths.factCheckCheck,
    goOn: async (page) => {
      expect(await page.locator('.form-summary').innerText()).toContain(CORRECTION);
      await expectGood('aanbieder-controle');
      await pressMain(page);
    },
  },
];

async function expectGood(shot: string | false): Promise<void> {
  expect(await pageFaults(page, { javaScript: false })).toEqual([]);
  if (shot) await takeScreenshots(page, shot);
}
