import type { Browser, Page } from 'playwright-core';
import { paths } from '../../api/paths';
import { addDays, type IsoDate } from '../../domain/time/amsterdam';
import { openBrowser, type Visitor } from '../support/browser';
import { demoPerson, demoToday, visitAs } from '../support/demo';
import { headingOf, pressMain } from '../support/journey';
import { fillMinutes, openRows, pointOutEarlyAction } from '../support/minutes';
import { expectGood } from '../support/page-checks';
import {
  answer,
  confirmAll,
  type Duo,
  duoOf,
  fillField,
  fillPlanning,
  freshRound,
  isoDateSchema,
  mustHaveTask,
  waitForStep,
} from '../support/staff';
import {
  checkAndSend,
  complaints,
  expectAboveForm,
  mainText as main,
  nextSaturday,
} from '../support/staff-pages';

jest.setTimeout(240_000);

const PLAYED = 'de-oever';
const FACT = 'Het gaat om acht plaatsen.';
const REMARK = 'De afspraak over de overdracht mist een datum.';

let browser: Browser;
let duo: Duo;
let quarter: string;
/** The day that was chosen for the conversation. */
let planned: IsoDate;
/** How many topics the minutes have. */
let topics = 0;
let manager: Visitor;
let adviser: Visitor;

const cycle = () => paths.cycle({ provider: PLAYED, quarter });
const task = (step: string) => mustHaveTask({ provider: PLAYED, quarter, step });

/** Opens an open task, and says its id. */
async function openTask(page: Page, step: string): Promise<string> {
  const { id } = await task(step);
  await page.goto(paths.task(id));
  return id;
}

beforeAll(async () => {
  browser = await openBrowser();
  quarter = await freshRound([PLAYED]);
  duo = await duoOf(PLAYED);
  // One with scripts and one without: every page must do in both.
  manager = await visitAs(browser, duo.contractManager);
  adviser = await visitAs(browser, duo.policyAdviser, { javaScript: false });
});

afterAll(() => browser?.close());

describe('the team, from planning to a closed cycle', () => {
  test('the inbox begins with what is most urgent and names the work of colleagues', async () => {
    const { page } = manager;
    await page.goto(paths.tasks);
    expect(await main(page)).toMatch(/Goede(morgen|middag|navond|nacht)\. /);
    await expectGood(page, 'taken');
    await page.getByRole('link', { name: 'Heel het team' }).click();
    expect(await main(page)).toMatch(/bij /);
    await expectGood(page);
  });

  test('a date that is past is refused at its field, one that is too soon says what follows', async () => {
    const { page } = manager;
    const today = await demoToday();
    await openTask(page, 'plan');
    await expectGood(page, 'taak-plannen');
    await fillPlanning(page, addDays(today, -3));
    await pressMain(page);
    expect(await complaints(page)).toMatch(/al voorbij/);
    await fillPlanning(page, nextSaturday(today));
    await pressMain(page);
    expect(await main(page)).toMatch(/Wat dit betekent/);
    expect(await main(page)).toMatch(/valt in het weekend/);
    expect(await main(page)).toMatch(/Vanaf \w+ \d+ \w+.* hebben ze er minstens 5/);
    await expectGood(page, 'plannen-controle');
    await pressMain(page);
    expect(await complaints(page)).toMatch(/Kruis aan/);
  });

  test('a proposed day goes into the form, and planning asks the municipalities', async () => {
    const { page } = manager;
    const id = await openTask(page, 'plan');
    const proposal = page.locator('aside a[href*="datum="]').first();
    const href = (await proposal.getAttribute('href')) ?? '';
    await proposal.click();
    planned = isoDateSchema.parse(await page.locator('[name="data[conversationDate]"]').inputValue());
    expect(href).toContain(planned);
    await pressMain(page);
    expect(await main(page)).toMatch(/De 7 gemeenten kunnen tot en met .* inbreng geven: \d+ werkdagen/);
    await pressMain(page);
    expect(await main(page)).toMatch(/Wacht op 7 gemeenten/);
    await page.goto(paths.task(id));
    expect(await main(page)).toMatch(new RegExp(`${duo.contractManager.name} deed dit op`));
    await expectGood(page);
  });

  test('the agenda stands ready with who raised what; completed by one, released by the other', async () => {
    await waitForStep({ provider: PLAYED, quarter, step: 'agenda-complete' });
    const { page } = adviser;
    await openTask(page, 'agenda-complete');
    expect(await page.locator('[name="data[items][0][title]"]').inputValue()).toBe('Strategie en koers');
    await expectGood(adviser.page, 'taak-agenda', { javaScript: false });
    await fillField(page, 'participantNote', 'Neem de cijfers over doorstroom mee.');
    const second = await page.locator('[name="data[items][1][title]"]').inputValue();
    await page.getByRole('button', { name: /^Omhoog Agendapunt 2$/ }).click();
    expect(new URL(page.url()).hash).toBe('#veld-items-0');
    expect(await page.locator('[name="data[items][0][title]"]').inputValue()).toBe(second);
    expect(await page.locator('[name="data[participantNote]"]').inputValue()).toMatch(/doorstroom/);
    await checkAndSend(page);
    await openTask(manager.page, 'agenda-release');
    expect(await manager.page.locator('.form-row__name').first().innerText()).toBe(`Agendapunt 1: ${second}`);
    await openRows(manager.page);
    await expectGood(manager.page);
    expect(await manager.page.locator('[name="data[participantNote]"]').inputValue()).toMatch(/doorstroom/);
    await checkAndSend(manager.page);
    expect(await main(manager.page)).toMatch(/Gesprek voeren/);
  });

  test('a colleague takes over, and whoever had the task is told who has it now', async () => {
    const { page } = manager;
    const id = await openTask(page, 'conversation');
    await page.locator('[name="data[outcome]"][value="gehouden"]').check();
    const other = await visitAs(browser, duo.colleague, { javaScript: false });
    await other.page.goto(paths.task(id));
    expect(await main(other.page)).toMatch(new RegExp(`Deze taak is van ${duo.contractManager.name}`));
    await expectGood(other.page, false, { javaScript: false });
    await pressMain(other.page);
    expect(await main(other.page)).toMatch(new RegExp(`overgenomen van ${duo.contractManager.name}`));
    await pressMain(page);
    expect(await main(page)).toMatch(
      new RegExp(`Deze taak is van ${duo.colleague.name}\\. Er is niets verstuurd`),
    );
    await other.page.goto(paths.task(id));
    await other.page.locator('[name="data[outcome]"][value="gehouden"]').check();
    await checkAndSend(other.page);
    await other.leave();
  });

  test('two windows on one task: the second is told what now holds, and its text is kept', async () => {
    const { page } = manager;
    const id = await openTask(page, 'minutes-draft');
    await expectGood(page, 'taak-verslag');
    topics = await fillMinutes(page);
    await expectGood(page);
    await pressMain(page);
    await confirmAll(page);
    const second = await page.context().newPage();
    await second.goto(paths.taskCheck(id));
    await confirmAll(second);
    await pressMain(page);
    expect(await headingOf(page)).toBe('Verstuurd');
    await pressMain(second);
    expect(await main(second)).toMatch(/Je hebt dit .* al verstuurd\. Dat antwoord geldt nu|deed dit op/);
    await second.close();
  });

  test('a draft that is sent back comes with the remark, and with all that was written', async () => {
    const { page } = adviser;
    await openTask(page, 'minutes-review');
    expect(await page.locator('aside').innerText()).toMatch(/De doorstroom stokt/);
    await expectGood(adviser.page, 'taak-meelezen', { javaScript: false });
    await page.locator('[name="data[verdict]"][value="terug"]').check();
    await fillField(page, 'remarks', REMARK);
    await checkAndSend(page);
    await manager.page.goto(paths.tasks);
    expect(await main(manager.page)).toMatch(new RegExp(`Teruggestuurd door .* op .*: ${REMARK}`));
    await openTask(manager.page, 'minutes-draft');
    await expectGood(manager.page, 'taak-teruggestuurd');
    await expectAboveForm(manager.page, REMARK);
    expect(await manager.page.locator('[name="data[topics][0][discussed]"]').inputValue()).toMatch(/stokt/);
    await pointOutEarlyAction(manager.page, addDays(planned, -1));
    await checkAndSend(manager.page);
    await openTask(page, 'minutes-review');
    expect(await main(page)).toContain(REMARK);
    await page.locator('[name="data[verdict]"][value="akkoord"]').check();
    await checkAndSend(page);
  });

  test('corrections of the provider stand beside the text, and DJI is told in the end', async () => {
    const { page } = manager;
    const contact = await demoPerson({ role: 'providerContact', organisation: PLAYED });
    await answer(contact, await task('fact-check'), {
      topics: Array.from({ length: topics }, (_, row) =>
        row === 0 ? { verdict: 'correctie', correction: FACT } : { verdict: 'klopt' },
      ),
    });
    await openTask(page, 'minutes-correct');
    expect(await page.locator('aside').innerText()).toContain(FACT);
    await expectGood(page);
    await checkAndSend(page);
    await openTask(page, 'agency-points');
    expect(await page.locator('[name="data[points][0][point]"]').inputValue()).toBe(
      'Wachtlijst voor vervolgplekken',
    );
    await checkAndSend(page);
    await page.goto(paths.agency(quarter));
    expect(await main(page)).toMatch(/Wachtlijst voor vervolgplekken/);
    await expectGood(page, 'dji');
    await openTask(page, 'agency-confirm');
    await page.locator('[name="data[broughtIn]"][value="ja"]').check();
    await fillField(page, 'date', await demoToday());
    await fillField(page, 'outcome', 'DJI neemt het mee in de inkoop.');
    await checkAndSend(page);
    expect(await main(page)).toMatch(/Afgerond op/);
  });

  test('the closed cycle and the board tell the whole story', async () => {
    const { page } = manager;
    await page.goto(cycle());
    expect(await main(page)).toMatch(/Verslag schrijven \(2e keer\)/);
    expect(await page.getByRole('img', { name: /Verloop van de cyclus/ }).count()).toBe(1);
    await expectGood(page, 'cyclus');
    await page.goto(paths.round(quarter));
    expect(await main(page)).toMatch(/\d+ gesprekken · .*1 afgerond/);
    await expectGood(page, 'ronde');
  });
});
