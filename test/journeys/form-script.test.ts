import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { FormFields } from '../../forms/render';
import { enhanceFile } from '../../forms/render/enhance-file';
import { shippedForm } from '../../forms/shipped';
import { validateSubmission } from '../../forms/validate';
import { newVisitor, openBrowser, type Visitor } from '../support/browser';

jest.setTimeout(30_000);

const ADDRESS = 'http://form.test/';
const TIME = new Date('2027-01-12T09:06:00+01:00');

type Reply = { status: number; headers?: Record<string, string> };

let browser: Browser;
let visitor: Visitor;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());
afterEach(() => visitor.leave());

/** A page with only the form, and what its drafts are answered with, one after another; the last one goes on. */
async function open(given: {
  key: string;
  data?: unknown;
  javaScript?: boolean;
  replies?: Reply[];
}): Promise<{ page: Page; sent: string[] }> {
  const { key, data, javaScript = true, replies = [{ status: 204 }] } = given;
  visitor = await newVisitor(browser, { javaScript });
  const { page } = visitor;
  const sent: string[] = [];
  const html = await pageOf(key, data);
  if (javaScript) await page.clock.install({ time: TIME });
  await page.route(`${ADDRESS}**`, (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/enhance.js')
      return route.fulfill({ contentType: 'text/javascript', body: readFileSync(enhanceFile) });
    if (pathname !== '/draft') return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    sent.push(route.request().postData() ?? '');
    return route.fulfill(replies[Math.min(sent.length, replies.length) - 1] ?? { status: 500 });
  });
  await page.goto(ADDRESS);
  return { page, sent };
}

async function pageOf(key: string, data: unknown): Promise<string> {
  const form = shippedForm(key);
  const verdict = data === undefined ? undefined : await validateSubmission({ form, data });
  const problems = verdict && !verdict.ok ? verdict.problems : [];
  const fields = renderToString(h(FormFields, { form, data: verdict?.data ?? {}, problems }));
  return `<!doctype html><html lang="nl"><title>x</title><script src="/enhance.js" defer></script>
    <form method="post" data-autosave-url="/draft"><input type="hidden" name="_draftAt" value="oud">${fields}<p data-form-status></p></form>`;
}

const statusOf = (page: Page) => page.locator('[data-form-status]');

/** Types, and lets the two seconds pass after which a draft is sent and answered. */
async function typeAndWait(page: Page, text: string): Promise<void> {
  await page.locator('[name="data[concerns]"]').fill(text);
  const answered = page.waitForResponse('**/draft');
  await page.clock.runFor(2_100);
  await answered;
}

describe('what a municipality sees after its choice', () => {
  test.each(['missing', 'nee'])(
    'with the script: all of it at once after ‘Ja’, before: %s',
    async (before) => {
      const data = before === 'missing' ? undefined : { hasInput: before };
      const { page } = await open({ key: 'municipal-input', data });
      const concerns = page.locator('[name="data[concerns]"]');
      expect(await concerns.isVisible()).toBe(false);
      await page.getByLabel('Ja, wij hebben inbreng').check();
      expect(await concerns.isVisible()).toBe(true);
      expect(await page.getByText('Vul in wat voor uw gemeente').isVisible()).toBe(true);
      await page.getByRole('button', { name: 'Onderwerp toevoegen' }).click();
      expect(await page.locator('[name="data[topics][0][subject]"]').isVisible()).toBe(true);
      expect(await page.locator('[data-hint]').count()).toBe(0);
      await page.getByLabel('Nee, geen inbreng').check();
      expect(await concerns.isVisible()).toBe(false);
    },
  );

  test.each(['missing', 'ja', 'nee'])('without: all of it, with the hint, after: %s', async (answer) => {
    const data = answer === 'missing' ? undefined : { hasInput: answer };
    const { page } = await open({ key: 'municipal-input', data, javaScript: false });
    expect(await page.locator('[name="data[concerns]"]').isVisible()).toBe(true);
    expect(await page.getByText('Alleen nodig als het antwoord op').isVisible()).toBe(true);
  });
});

describe('a draft', () => {
  const key = 'municipal-input';
  const data = { hasInput: 'ja', concerns: 'a' };

  test('tells the time of the server, and carries on from the draft that it kept', async () => {
    const headers = { 'X-Saved-At': '9.16 uur', 'X-Draft-At': 'nieuw' };
    const { page, sent } = await open({ key, data, replies: [{ status: 204, headers }] });
    await typeAndWait(page, 'b');
    await statusOf(page).getByText('Concept bewaard om 9.16 uur', { exact: true }).waitFor();
    await typeAndWait(page, 'c');
    expect(sent.map((body) => new URLSearchParams(body).get('_draftAt'))).toEqual(['oud', 'nieuw']);
  });

  test('tells the time of this machine when the server names none', async () => {
    const { page } = await open({ key, data });
    await typeAndWait(page, 'b');
    await statusOf(page).getByText('Concept bewaard om 9.06 uur', { exact: true }).waitFor();
  });

  test('that may not be kept says so, and waits for a change', async () => {
    const { page, sent } = await open({ key, data, replies: [{ status: 422 }, { status: 204 }] });
    await typeAndWait(page, 'b');
    await statusOf(page)
      .getByText('Er staat iets in dat wij niet mogen bewaren. Controleer uw tekst.')
      .waitFor();
    await page.clock.runFor(60_000);
    expect(sent).toHaveLength(1);
    await typeAndWait(page, 'c');
    await statusOf(page).getByText('Concept bewaard om').waitFor();
  });

  test('of a form that is closed says so, and is not sent again', async () => {
    const { page, sent } = await open({ key, data, replies: [{ status: 409 }] });
    await typeAndWait(page, 'b');
    await statusOf(page).getByText('Opslaan kan niet meer').waitFor();
    await page.locator('[name="data[concerns]"]').fill('c');
    await page.clock.runFor(60_000);
    expect(sent).toHaveLength(1);
  });

  test('that met a failure is sent again after twenty seconds', async () => {
    const { page } = await open({ key, data, replies: [{ status: 503 }, { status: 204 }] });
    await typeAndWait(page, 'b');
    await statusOf(page).getByText('Concept nog niet bewaard').waitFor();
    await page.clock.runFor(21_000);
    await statusOf(page).getByText('Concept bewaard om').waitFor();
  });
});

describe('rows that can be moved', () => {
  const titles = (page: Page) => page.locator('[data-row-list] [data-row-title]').allInnerTexts();
  const data = { items: [{ title: 'Een' }, { title: 'Twee' }, { title: 'Drie' }] };
  const body = async (page: Page) => {
    const form = new URLSearchParams(
      await page.evaluate(() => {
        const entries = [...new FormData(document.forms[0])].map(([name, value]) => [name, String(value)]);
        return new URLSearchParams(entries).toString();
      }),
    );
    return ['0', '1', '2'].map((row) => form.get(`data[items][${row}][title]`));
  };

  test('go up and down by keyboard, with what was typed, and say where they are', async () => {
    const { page } = await open({ key: 'agenda', data });
    expect(await titles(page)).toEqual([': Een', ': Twee', ': Drie']);
    const second = page.locator('#veld-items-1');
    await second.locator('summary').press('Enter');
    await page.locator('[name="data[items][1][title]"]').fill('Twee, anders');
    await page.getByRole('button', { name: 'Omhoog Agendapunt 2' }).focus();
    await page.keyboard.press('Enter');
    expect(await titles(page)).toEqual([': Twee, anders', ': Een', ': Drie']);
    expect(await body(page)).toEqual(['Twee, anders', 'Een', 'Drie']);
    expect(await statusOf(page).innerText()).toBe('Agendapunt 2: Twee, anders staat nu op plaats 1 van 3');
    // It is the first now: the focus is at the button that is left.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Omlaag Agendapunt 1');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect(await body(page)).toEqual(['Een', 'Drie', 'Twee, anders']);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Omhoog Agendapunt 3');
  });

  test('keep their numbers when one goes and one comes', async () => {
    const { page } = await open({ key: 'agenda', data });
    await page.getByRole('button', { name: 'Verwijderen Agendapunt 1' }).click();
    await page.getByRole('button', { name: 'Agendapunt toevoegen' }).click();
    await page.keyboard.type('Vier');
    expect(await titles(page)).toEqual([': Twee', ': Drie', ': Vier']);
    expect(await body(page)).toEqual(['Twee', 'Drie', 'Vier']);
    const known = await page.locator('form [id]').evaluateAll((all) => all.map(({ id }) => id));
    expect(new Set(known).size).toBe(known.length);
    await page.getByLabel('Titel').last().focus();
    expect(await page.getByRole('button', { name: 'Omlaag Agendapunt 3' }).isVisible()).toBe(false);
  });

  test('keep the choice of each row when the row above goes', async () => {
    const topics = [
      { subject: 'A', urgency: 'hoog' },
      { subject: 'B', urgency: 'normaal' },
      { subject: 'C', urgency: 'hoog' },
    ];
    const { page } = await open({ key: 'municipal-input', data: { hasInput: 'ja', topics } });
    await page.getByRole('button', { name: 'Verwijderen Onderwerp 1' }).click();
    const chosen = await page.locator('[name$="[urgency]"]').evaluateAll((all) =>
      all.flatMap((field) => {
        if (field instanceof HTMLSelectElement) return [[field.name, field.value]];
        return field instanceof HTMLInputElement && field.checked ? [[field.name, field.value]] : [];
      }),
    );
    expect(chosen).toEqual([
      ['data[topics][0][urgency]', 'normaal'],
      ['data[topics][1][urgency]', 'hoog'],
    ]);
  });
});

describe('a message at a field', () => {
  test('goes when the field changes, and only there', async () => {
    const { page } = await open({ key: 'planning', data: {} });
    const marked = page.locator('[aria-invalid]');
    const before = await marked.count();
    expect(await page.locator('#veld-startTime-fout').innerText()).not.toBe('');
    await page.locator('#veld-startTime').fill('10:00');
    expect(await page.locator('#veld-startTime-fout').innerText()).toBe('');
    expect(await page.locator('#veld-startTime').getAttribute('class')).not.toContain('--invalid');
    expect(await marked.count()).toBe(before - 1);
    expect(await page.locator('#veld-conversationDate-fout').innerText()).not.toBe('');
  });

  test('at a choice goes with the choice', async () => {
    const { page } = await open({ key: 'minutes-review', data: {} });
    expect(await page.locator('#veld-verdict-fout').innerText()).not.toBe('');
    await page.locator('#veld-verdict').check();
    expect(await page.locator('#veld-verdict-fout').innerText()).toBe('');
    expect(await page.locator('[class*="--invalid"]').count()).toBe(0);
  });
});
