import { paths } from '../../api/paths';
import { addDays } from '../../domain/time/amsterdam';
import { demoPerson, visitAs } from '../support/demo';
import { headingOf, pressMain } from '../support/journey';
import { expectGood } from '../support/page-checks';
import { follow, openStage, type Stage } from '../support/repair';
import { confirmAll, fillField, planConversation } from '../support/staff';
import { complaints, mainText } from '../support/staff-pages';

jest.setTimeout(300_000);

const PROVIDER = 'wilgenspoor';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage(PROVIDER);
}, 300_000);
afterAll(() => stage?.close());

describe('an answer by phone', () => {
  test('is written down in the form of the municipality, marked, and can still be changed by it', async () => {
    const { page } = stage.manager;
    await page.goto(stage.input('hilversum'));
    await follow(page, 'Antwoord doorgeven');
    await expectGood(page);
    await page.locator('[name="data[hasInput]"][value="ja"]').check();
    await fillField(page, 'goesWell', 'De contacten met de wijk.');
    await pressMain(page);
    await expectGood(page);
    await confirmAll(page);
    await pressMain(page);
    expect(await mainText(page)).toMatch(/doorgegeven per telefoon aan jou/);
    await page.goto(stage.input('hilversum'));
    expect(await mainText(page)).toMatch(`Doorgegeven per telefoon aan ${stage.duo.contractManager.name}`);
    await page.goto(stage.cycle);
    expect(await mainText(page)).toMatch(`doorgegeven per telefoon aan ${stage.duo.contractManager.name}`);
    expect(await mainText(page)).toMatch(/per telefoon door gemeente Hilversum/);

    const officer = await visitAs(
      stage.browser,
      await demoPerson({ role: 'municipalOfficer', organisation: 'hilversum' }),
    );
    await officer.page.goto(paths.inputFor(PROVIDER));
    expect(await mainText(officer.page)).toMatch(/Doorgegeven per telefoon aan/);
    expect(await officer.page.locator('[name="data[goesWell]"]').inputValue()).toBe(
      'De contacten met de wijk.',
    );
    await expectGood(officer.page);
    await officer.leave();
  });
});

describe('an extra question', () => {
  test('stands on the page of whoever is asked, is answered there, and read by the team', async () => {
    const asks = stage.manager.page;
    await asks.goto(stage.cycle);
    await follow(asks, 'Extra vraag stellen');
    await asks.locator('[name="data[person]"]').selectOption('wijdemeren');
    await fillField(asks, 'title', 'Wachtlijst');
    await fillField(asks, 'question', 'Hoe lang is de wachtlijst nu?');
    await fillField(asks, 'date', addDays(stage.today, 20));
    await pressMain(asks);
    await confirmAll(asks);
    await pressMain(asks);
    const officer = await visitAs(
      stage.browser,
      await demoPerson({ role: 'municipalOfficer', organisation: 'wijdemeren' }),
      { javaScript: false },
    );
    const { page } = officer;
    await page.goto(paths.input);
    expect(await mainText(page)).toMatch(/Extra vragen \(nog 1 open\)/);
    await expectGood(officer.page, false, { javaScript: false });
    await page.getByRole('link', { name: /Antwoorden/ }).click();
    expect(await headingOf(page)).toBe('Wachtlijst');
    await expectGood(officer.page, false, { javaScript: false });
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

describe('a cycle that is sent back to its planning', () => {
  test('leaves what a municipality gave as it is, and lets it change that once the question comes again', async () => {
    const { page } = stage.manager;
    await page.goto(stage.cycle);
    await follow(page, 'Terugzetten');
    await page.locator('[name="data[step]"]').selectOption('plan');
    await fillField(page, 'reason', 'De datum was verkeerd.');
    await pressMain(page);
    expect(await mainText(page)).toMatch(/1 gemeente heeft al geantwoord\. Dat antwoord blijft gelden/);
    await expectGood(page);
    await confirmAll(page);
    await pressMain(page);
    const officer = await visitAs(
      stage.browser,
      await demoPerson({ role: 'municipalOfficer', organisation: 'laren' }),
    );
    await officer.page.goto(paths.input);
    expect(await mainText(officer.page)).toMatch(/Nu niet nodig/);
    await officer.leave();

    await planConversation(PROVIDER, stage.quarter);
    const answered = await visitAs(
      stage.browser,
      await demoPerson({ role: 'municipalOfficer', organisation: 'hilversum' }),
    );
    await answered.page.goto(paths.inputFor(PROVIDER));
    expect(await answered.page.locator('[name="data[goesWell]"]').inputValue()).toBe(
      'De contacten met de wijk.',
    );
    expect(await mainText(answered.page)).toMatch(/Verandert u niets, dan blijft dat gelden/);
    await expectGood(answered.page);
    await answered.leave();
  });
});

describe('a provider that comes in the middle of a quarter', () => {
  test('is added with its duo and one contact, and its cycle begins as the others did', async () => {
    const { page } = stage.manager;
    await page.goto(paths.round(stage.quarter));
    await page.getByRole('link', { name: 'Een aanbieder aan deze ronde toevoegen' }).click();
    await expectGood(page);
    await pressMain(page);
    expect(await complaints(page)).toMatch(/Welke aanbieder/);
    await page.locator('[name="data[provider]"]').selectOption('nieuw');
    await pressMain(page);
    expect(await complaints(page)).toMatch(/Naam[\s\S]*Partnerschap[\s\S]*Contactmanager|Contractmanager/);
    const name = `Nieuwe Haven ${stage.quarter}`;
    await fillField(page, 'name', name);
    await page.locator('[name="data[partnership]"][value="regular"]').check();
    await page.locator('[name="data[contractManager]"]').selectOption(stage.duo.contractManager.person);
    await page.locator('[name="data[policyAdviser]"]').selectOption(stage.duo.policyAdviser.person);
    await page.getByRole('button', { name: 'Locatie toevoegen' }).click();
    await page.locator('[name="data[locations][0][location]"]').fill('Aan de Vaart');
    await page.locator('[name="data[locations][0][municipality]"]').selectOption('huizen');
    await fillField(page, 'contactName', 'Wil Vos');
    await fillField(page, 'contactFunction', 'Manager zorg');
    await fillField(page, 'contactEmail', `wil.${stage.quarter.toLowerCase()}@nieuwe-haven.example`);
    await fillField(page, 'contactPhone', '035-555 09 09');
    await expectGood(page);
    await pressMain(page);
    expect(await mainText(page)).toMatch(/Er is nog niets veranderd[\s\S]*Gevraagd: Gesprek plannen/);
    await expectGood(page);
    await pressMain(page);
    expect(await headingOf(page)).toBe(name);
    expect(await mainText(page)).toMatch(/is begonnen[\s\S]*Wacht op jou/);
    const again = await page.goto(`${paths.cycleStart(stage.quarter)}?aanbieder=${PROVIDER}`);
    expect(again?.status()).toBe(200);
  });
});
