import type { Browser, Page } from 'playwright-core';
import { paths } from '../../api/paths';
import { newVisitor, openBrowser, type Visitor } from '../support/browser';
import { headingOf, type JourneyStep, pressMain, takeStep } from '../support/journey';
import { expectGood } from '../support/page-checks';
import { askedFactCheck, workUntil } from '../support/rounds';

jest.setTimeout(400_000);

const CORRECTION = 'De wachttijd is elf weken, niet tien.';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
});

describe.each([
  { provider: 'de-oever', other: 'veerhuis', javaScript: false },
  { provider: 'stichting-kompas', other: 'de-oever', javaScript: true },
])(
  '$provider checks the facts of the minutes, with JavaScript: $javaScript',
  ({ provider, other, javaScript }) => {
    let asked: Awaited<ReturnType<typeof askedFactCheck>>;
    let visitor: Visitor;
    let page: Page;

    beforeAll(async () => {
      asked = await askedFactCheck(provider);
      visitor = await newVisitor(browser, { javaScript });
      page = visitor.page;
    });
    afterAll(() => visitor?.leave());

    /** Nothing wrong with the page; pictures are taken once, without scripts. */
    const good = (shot?: string): Promise<void> => expectGood(page, !javaScript && shot, { javaScript });

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
      expect(await page.getByLabel('Uw voorstel').first().isVisible()).toBe(!javaScript);
      await good('aanbieder-verslag');
    });

    test('each page tells what is missing, and leads on when it is there', async () => {
      for (const step of stepsOf(good)) {
        const met = await takeStep(page, step);
        expect(met.heading).toMatch(step.heading);
        expect(met.path).toBe(step.path);
        if (step.emptyAnswer !== undefined) expect(met.complaint).toMatch(step.emptyAnswer);
      }
      expect(await headingOf(page)).toBe('Verstuurd');
      expect(await page.locator('main').innerText()).toMatch(/Uw voorstellen zijn bij de contractmanager/);
      await good('aanbieder-verstuurd');
    });

    test('afterwards the link shows what was answered, and it cannot be answered twice', async () => {
      await page.goto(asked.link);
      const text = await page.locator('main').innerText();
      expect(text).toMatch(/U heeft correcties voorgesteld/);
      expect(text).toContain(CORRECTION);
      expect(await page.locator('main form').count()).toBe(0);
      await good();
    });

    test('the agenda can be read through the same link, and on paper', async () => {
      await page.goto(paths.factCheck);
      await page.getByRole('link', { name: 'Bekijk de agenda' }).click();
      expect(await headingOf(page)).toMatch(/^Agenda gesprek met /);
      expect(await page.locator('.kr-point').count()).toBeGreaterThan(0);
      await good('agenda');
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.kr-footer').isVisible()).toBe(false);
      await page.emulateMedia({ media: 'screen' });
    });

    test('minutes of another provider stay closed', async () => {
      const response = await page.goto(paths.cycleMinutes({ provider: other, quarter: asked.quarter }));
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
      await good('verslag');
    });
  },
);

function stepsOf(good: (shot?: string) => Promise<void>): JourneyStep[] {
  return [
    {
      heading: 'Klopt het verslag?',
      path: paths.factCheck,
      emptyAnswer: /Kloppen de feiten\?/,
      goOn: async (page) => {
        await good();
        await page.getByRole('button', { name: 'Alles klopt' }).click();
      },
    },
    {
      heading: 'Controleer uw antwoorden',
      path: paths.factCheckCheck,
      goOn: async (page) => {
        const summary = await page.locator('.form-summary').innerText();
        expect(summary).toMatch(/Klopt/);
        expect(summary).not.toMatch(/correctie/);
        await good('aanbieder-alles-klopt');
        await page.goto(paths.factCheck);
      },
    },
    {
      heading: 'Klopt het verslag?',
      path: paths.factCheck,
      goOn: async (page) => {
        const first = page.locator('.form-row').first();
        await first.getByLabel('Ik stel een correctie voor', { exact: true }).check();
        await pressMain(page);
        expect(await page.locator('[data-error-summary]').innerText()).toMatch(/Uw voorstel/);
        await first.getByLabel('Uw voorstel').fill(CORRECTION);
        // What was corrected stays, whichever button is pressed.
        await page.getByRole('button', { name: 'Alles klopt' }).click();
      },
    },
    {
      heading: 'Controleer uw antwoorden',
      path: paths.factCheckCheck,
      goOn: async (page) => {
        expect(await page.locator('.form-summary').innerText()).toContain(CORRECTION);
        await good('aanbieder-controle');
        await pressMain(page);
      },
    },
  ];
}
